//! Questions asked of the model (docs/model.md, “Solvers”, “Uncertainty”): what would it take, and how sure are we.
//!
//! Nothing here holds a formula of its own: every answer comes from running the model again. A trial is eight values at
//! once ([`sweep`]); the answers are the same bits on every machine. Files, languages and charts are elsewhere.

pub mod attribution;
pub mod bands;
pub mod breakeven;
mod conditional_sampling;
pub mod count;
pub mod derivation;
pub mod effort;
pub mod ensemble;
mod extremum_refinement;
pub mod frontier;
mod grid_scan;
mod influence;
pub mod latest;
pub mod lever_draws;
pub mod pert;
mod pert_half;
pub mod probability_grid;
pub mod reasons;
pub mod required;
mod root;
mod sampled_scenario;
pub mod sampling;
pub mod secured;
mod secured_brackets;
mod secured_grid;
mod selection;
pub mod sobol;
pub mod sweep;
pub mod swings;
pub mod uncertainty;

use crate::model::scenario::Scenario;
use effort::SharedEffort;
use latest::LatestStart;
use lever_draws::LeverDraws;
use required::Required;
use secured::{Secured, SecuredRun};
use serde::Serialize;
use uncertainty::Uncertainty;

/// Every answer, named as in a result file (docs/scenario.md, “Analysis”).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Analysis {
    /// What it would take of each lever for each goal.
    pub required: Vec<Required>,
    /// Until when each ramped lever may wait.
    pub latest_start: Vec<LatestStart>,
    /// Where each lever must be held to be sure enough of each goal.
    pub secured: Vec<Secured>,
    /// What it would take of the chosen levers together; none when all of their way does not do.
    pub shared_effort: Option<SharedEffort>,
    /// How sure the results are; none without ranges.
    pub uncertainty: Option<Uncertainty>,
}

/// Asks every question at once: about a second for a scenario with many ranges, which the page spreads over slices.
#[must_use]
pub fn analyse(scenario: &Scenario) -> Analysis {
    let mut store = LeverDraws::new();
    let mut secured = SecuredRun::new(scenario);
    secured.finish(&mut store);
    Analysis {
        required: required::required(scenario),
        latest_start: latest::latest_start(scenario),
        secured: secured.rows().copied().collect(),
        shared_effort: effort::shared_effort(scenario),
        uncertainty: uncertainty::uncertainty(scenario, &mut store),
    }
}
