//! What the numbers mean: from a scenario to its yearly series and to the verdict on each goal.
//!
//! [`simulate`] is the door. The formulas stand in [`projection`] (the chain), `ramp`, `clauses`, `capacity`, `reserved`
//! and [`cohort`], generic over [`number::Number`]; [`goal`] and [`plausibility`] judge what came out; [`steps`] shows a
//! year's intermediate values; [`fields`] is the one list of a scenario's numbers, [`lever`] what people can move. Nothing here knows of files, languages
//! or the browser, and nothing fails on a checked scenario.

pub mod bounds;
mod capacity;
mod clauses;
pub mod cohort;
mod exponential;
pub mod fields;
pub(crate) mod flat_map;
pub mod goal;
pub mod grid;
pub mod lever;
mod neutral;
pub mod number;
mod pairs;
pub mod per_goal;
pub mod plausibility;
pub mod projection;
mod ramp;
mod ramp_start;
mod reserved;
pub mod scenario;
mod series;
pub mod steps;
pub mod trace;
pub mod unit;

use goal::Outcome;
use plausibility::Plausibility;
use projection::{Projection, Series, project};
use scenario::Scenario;
use serde::Serialize;

/// The version of the formulas, raised whenever a scenario may lead to another result.
pub const VERSION: u32 = 1;

/// What a scenario leads to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Simulation {
    /// The simulated years.
    pub years: Vec<i32>,
    /// The yearly series.
    pub series: Series,
    /// The goals that are followed.
    pub goals: Vec<Outcome>,
    /// Whether every goal that is followed is reached; true when none is.
    pub reached_all: bool,
    /// Whether the spend is believable.
    pub plausibility: Plausibility,
}

/// Runs a scenario and judges it.
#[must_use]
pub fn simulate(scenario: &Scenario) -> Simulation {
    judge(scenario, project(scenario))
}

/// Judges a run.
#[must_use]
pub fn judge(scenario: &Scenario, projection: Projection) -> Simulation {
    let goals: Vec<_> = scenario.active_goals().map(|goal| projection.outcome(scenario, goal)).collect();
    let reached_all = goals.iter().all(|outcome| outcome.reached);
    let plausibility = Plausibility::new(scenario, &projection);
    Simulation {
        years: scenario.years().collect(),
        series: projection.series,
        goals,
        reached_all,
        plausibility,
    }
}
