//! What a file says: its contracts counted under the choices in force, or its purchases, or why there is nothing.

use super::account::Account;
use super::alternatives::{Alternatives, use_alternatives};
use super::choices::ChoicesForm;
use super::files::Files;
use super::headline::headline;
use super::ledger::LedgerPage;
use super::limits::limits;
use super::nothing::nothing;
use super::pictures::Pictures;
use super::proposals::Proposals;
use super::refused::refused;
use crate::i18n::Lang;
use crate::import::{Content, Findings, Options, Reading, RuleOfThumb};
use crate::model::scenario::Scenario;
use crate::state::State;
use crate::ui::later::keep::data_desk::{Choices, Desk, Opened};
use crate::ui::shared::context::{Shared, use_page};
use std::rc::Rc;
use yew::prelude::*;

/// The desk, and the file that is shown.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResultsProps {
    pub(super) desk: Shared<Desk>,
    pub(super) opened: Opened,
    pub(super) state: Shared<State>,
}

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

/// What the contracts of a reading say; none for a file without contracts.
pub(super) fn findings(reading: &Reading, options: &Options) -> Option<Shared<Findings>> {
    match &reading.content {
        Content::Contracts(contracts) => Some(Shared(Rc::new(contracts.findings(options)))),
        Content::Ledger(_) | Content::Undecided => None,
    }
}

/// How contracts are counted: the choices of the person, and what the scenario says.
pub(super) fn options(choices: &Choices, scenario: &Scenario) -> Options {
    let settings = &scenario.settings;
    Options {
        base_year: Some(scenario.base_year),
        rule: RuleOfThumb {
            labour_share: settings.labour_share,
            insertion_share: settings.insertion_share,
            hourly_cost: settings.hourly_cost,
        },
        ..choices.options.clone()
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
