//! One uncertain lever at a time, at both ends of its range, the others at their central values: the bars of a tornado
//! chart. Nothing is drawn.

use serde::Serialize;

use super::lever_draws::ranged;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;

/// What a goal achieves with one lever at either end of its range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Swing {
    /// The goal.
    pub goal: GoalId,
    /// The lever.
    pub lever: LeverId,
    /// Achieved with the lever at the low end of its range, which may be the better end.
    pub low: f64,
    /// Achieved with the lever at the high end.
    pub high: f64,
}

/// A row for every followed goal and every ranged lever, goals first, levers in the catalogue's order.
#[must_use]
pub fn swings(scenario: &Scenario) -> Vec<Swing> {
    let mut lanes = scenario.to_number::<Lanes>();
    let untouched = lanes.clone();
    let mut projection = Projection::new();
    let mut runs = Vec::new();
    for (lever, range) in ranged(scenario) {
        let mut values = [range.low(); LANES];
        values[1] = range.high();
        lever.set(&mut lanes, scenario, Lanes(values));
        projection.run_achieved(&lanes);
        runs.push((lever, PerGoal::from_fn(|goal| projection.achieved(&lanes, goal))));
        lanes.clone_from(&untouched);
    }
    let mut rows = Vec::new();
    for goal in scenario.active_goals() {
        for (lever, achieved) in &runs {
            let Lanes([low, high, ..]) = achieved[goal];
            rows.push(Swing { goal, lever: *lever, low, high });
        }
    }
    rows
}
