//! The result of a scenario as JSON, the same as the command line gives.

use crate::analysis::{Analysis, analyse};
use crate::model::scenario::Scenario;
use crate::model::{Simulation, simulate};
use crate::scenario::file::to_json;
use serde::Serialize;

/// The result of a scenario: years, series, goals, plausibility (docs/scenario.md, “Result”).
#[must_use]
pub fn result(scenario: &Scenario) -> String {
    to_json(&simulate(scenario))
}

/// What a program is told of a scenario: the result's fields and, where it was asked for, `analysis` (docs/scenario.md,
/// “Analysis”).
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// Years, series, goals, plausibility.
    #[serde(flatten)]
    pub simulation: Simulation,
    /// What it would take, and how sure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analysis: Option<Analysis>,
}

impl Answer {
    /// Runs a scenario and, where that is asked for, analyses it.
    #[must_use]
    pub fn new(scenario: &Scenario, analysed: bool) -> Self {
        let analysis = analysed.then(|| analyse(scenario));
        Self { simulation: simulate(scenario), analysis }
    }
}
