//! How a file is counted: the choices of the person, what the scenario says, and what follows from both.

use crate::import::{Content, Findings, Options, Reading, RuleOfThumb};
use crate::model::scenario::Scenario;
use crate::state::State;
use crate::ui::later::keep::data_desk::{Choices, Desk, Opened};
use crate::ui::shared::context::Shared;
use std::rc::Rc;
use yew::prelude::*;

/// The desk, and the file that is shown.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResultsProps {
    pub(super) desk: Shared<Desk>,
    pub(super) opened: Opened,
    pub(super) state: Shared<State>,
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
