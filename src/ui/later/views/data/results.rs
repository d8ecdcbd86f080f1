//! What a file says: its contracts counted under the choices in force, or its purchases, or why there is nothing.

use super::account::Account;
use super::alternatives::{Alternatives, use_alternatives};
use super::choices::ChoicesForm;
use super::counting::{ResultsProps, findings, options};
use super::files::Files;
use super::headline::headline;
use super::ledger::LedgerPage;
use super::limits::limits;
use super::nothing::nothing;
use super::pictures::Pictures;
use super::proposals::Proposals;
use super::refused::refused;
use super::words::say;
use crate::i18n::Lang;
use crate::import::{Content, Findings, Reading};
use crate::platform::element;
use crate::platform::slices::Deadline;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::sliced::use_sliced_after;
use std::rc::Rc;
use yew::prelude::*;

/// The page of a file.
#[function_component]
pub(super) fn Results(props: &ResultsProps) -> Html {
    let lang = use_page().lang;
    let options = options(&props.opened.choices, &props.state.scenario);
    let reading: Shared<Reading> = Shared(Rc::clone(&props.opened.file.reading));
    // Reading, counting and drawing are each a moment of their own, in which the page does not answer.
    let counted =
        use_sliced_after("data-findings", 0, (reading.clone(), options.clone()), |(reading, options)| {
            let (reading, options) = (reading.clone(), options.clone());
            Some(move |_: Deadline| Some((reading.clone(), findings(&reading, &options))))
        });
    // What was counted of another file is not told of this one.
    let counted = counted.filter(|counted| counted.0 == reading);
    let counting = counted.is_none();
    let findings = counted.and_then(|counted| counted.1.clone());
    // The heading comes with the figures.
    use_effect_with((counting, props.desk.refused.is_some()), |&(counting, refused)| {
        if !counting && !refused {
            element::focus("data-heading");
        }
    });
    let alternatives = use_alternatives(reading.clone(), options, findings.clone()).map(Shared);
    let main = match (&reading.content, &findings) {
        (Content::Ledger(_), _) => mount::<LedgerPage>(props.clone()),
        (Content::Contracts(_), Some(findings)) => told(lang, props, findings, alternatives.as_ref()),
        (Content::Contracts(_), None) if counting => {
            html! { <p class="note" role="status">{ say(lang, "counting", []) }</p> }
        }
        (Content::Contracts(_), None) | (Content::Undecided, _) => nothing(lang, &props.opened, None),
    };
    html! {
        <main class="dpage">
            <div class="data__m">
                if let Some((name, why)) = &props.desk.refused { { refused(lang, name, *why) } }
                { main }
            </div>
            <div class="data__p" id="data-side" tabindex="-1">
                { mount::<Files>(props!(Files { desk: props.desk.clone() })) }
                { mount::<Account>(props!(Account { opened: props.opened.clone(), findings: findings.clone() })) }
                if let Some(findings) = findings {
                    { mount::<ChoicesForm>(props!(ChoicesForm { opened: props.opened.clone(), findings, alternatives })) }
                }
            </div>
        </main>
    }
}

/// Contracts, counted.
fn told(
    lang: Lang,
    props: &ResultsProps,
    findings: &Shared<Findings>,
    alternatives: Option<&Shared<Alternatives>>,
) -> Html {
    let Some(found) = &findings.found else { return nothing(lang, &props.opened, Some(findings)) };
    html! {
        <>
            { headline(lang, &props.opened, findings, found) }
            { mount::<Proposals>(props!(Proposals { opened: props.opened.clone(), findings: findings.clone(), state: props.state.clone() })) }
            { mount::<Pictures>(props!(Pictures { desk: props.desk.clone(), opened: props.opened.clone(), findings: findings.clone(), alternatives: alternatives.cloned(), state: props.state.clone() })) }
            { limits(lang, &props.opened.file.reading, found) }
        </>
    }
}
