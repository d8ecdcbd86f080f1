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
use crate::i18n::Lang;
use crate::import::{Content, Findings, Reading};
use crate::ui::shared::context::{Shared, use_page};
use std::rc::Rc;
use yew::prelude::*;

/// The page of a file.
#[function_component]
pub(super) fn Results(props: &ResultsProps) -> Html {
    let lang = use_page().lang;
    let options = options(&props.opened.choices, &props.state.scenario);
    let reading: Shared<Reading> = Shared(Rc::clone(&props.opened.file.reading));
    let findings =
        use_memo((reading.clone(), options.clone()), |(reading, options)| findings(reading, options));
    let findings = (*findings).clone();
    let alternatives = use_alternatives(reading.clone(), options, findings.clone()).map(Shared);
    let main = match (&reading.content, &findings) {
        (Content::Ledger(_), _) => html! { <LedgerPage ..props.clone() /> },
        (Content::Contracts(_), Some(findings)) => counted(lang, props, findings, alternatives.as_ref()),
        (Content::Contracts(_), None) | (Content::Undecided, _) => nothing(lang, &props.opened, None),
    };
    html! {
        <main class="dpage">
            <div class="data__m">
                if let Some((name, why)) = &props.desk.refused { { refused(lang, name, *why) } }
                { main }
            </div>
            <div class="data__p" id="data-side" tabindex="-1">
                <Files desk={props.desk.clone()} />
                <Account opened={props.opened.clone()} findings={findings.clone()} />
                if let Some(findings) = findings {
                    <ChoicesForm opened={props.opened.clone()} {findings} {alternatives} />
                }
            </div>
        </main>
    }
}

/// Contracts, counted.
fn counted(
    lang: Lang,
    props: &ResultsProps,
    findings: &Shared<Findings>,
    alternatives: Option<&Shared<Alternatives>>,
) -> Html {
    let Some(found) = &findings.found else { return nothing(lang, &props.opened, Some(findings)) };
    html! {
        <>
            { headline(lang, &props.opened, findings, found) }
            <Proposals opened={props.opened.clone()} findings={findings.clone()} state={props.state.clone()} />
            <Pictures desk={props.desk.clone()} opened={props.opened.clone()} findings={findings.clone()}
                alternatives={alternatives.cloned()} state={props.state.clone()} />
            { limits(lang, &props.opened.file.reading, found) }
        </>
    }
}
