//! Questions asked of the model (MODEL.md sections 6 and 7): what would it take, and how sure are we.
//!
//! Nothing here holds a formula of its own: every answer comes from running the model again. A trial is eight values at
//! once ([`sweep`]); the answers are the same bits on every machine. Files, languages and charts are elsewhere.

pub mod attribution;
pub mod bands;
pub mod breakeven;
mod drawn;
pub mod effort;
pub mod ensemble;
pub mod frontier;
mod held_lever;
pub mod latest;
pub mod lever_draws;
pub mod pert;
mod pert_half;
pub mod probability_grid;
pub mod reasons;
pub mod required;
mod root;
pub mod sampling;
mod scan;
pub mod secured;
mod secured_places;
pub mod sobol;
pub mod sweep;
pub mod swings;
pub mod uncertainty;

use crate::model::scenario::Scenario;
use effort::SharedEffort;
use latest::LatestStart;
use required::Required;
use serde::Serialize;

/// The answers that need no draw, named as in a result file (SCENARIO.md, "Analysis").
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deterministic {
    /// What it would take of each lever for each goal.
    pub required: Vec<Required>,
    /// Until when each ramped lever may wait.
    pub latest_start: Vec<LatestStart>,
    /// What it would take of the chosen levers together; none when all of their way does not do.
    pub shared_effort: Option<SharedEffort>,
}

/// Asks the questions that need no draw.
#[must_use]
pub fn analyse_deterministic(scenario: &Scenario) -> Deterministic {
    Deterministic {
        required: required::required(scenario),
        latest_start: latest::latest_start(scenario),
        shared_effort: effort::shared_effort(scenario),
    }
}
