//! The result of a scenario as JSON, the same as the command line gives.

use crate::model::scenario::Scenario;
use crate::model::simulate;
use crate::scenario::file::to_json;

/// The result of a scenario: years, series, goals, plausibility (docs/scenario.md, “Result”).
#[must_use]
pub fn result(scenario: &Scenario) -> String {
    to_json(&simulate(scenario))
}
