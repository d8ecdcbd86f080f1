//! Until when each ramped lever may wait (docs/model.md, “Latest start”).
//!
//! A lever waits alone: the others, and the years that a cumulative goal counts, stay as they are.

use super::grid_scan::varies;
use crate::model::goal::{GoalId, reaches};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use serde::Serialize;

/// The last start at which a goal is still reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LatestStart {
    /// The goal to reach.
    pub goal: GoalId,
    /// The lever that waits.
    pub lever: LeverId,
    /// The last start, a year from the base year to the one before the target year; none if it is already too late.
    pub year: Option<i32>,
}

/// A row for every followed goal and every lever present that changes, where the goal depends on when it does.
#[must_use]
pub fn latest_start(scenario: &Scenario) -> Vec<LatestStart> {
    let mut projection = Projection::new();
    let mut by_goal = PerGoal::from_fn(|_| Vec::new());
    let mut achieved: Vec<(i32, PerGoal<f64>)> = Vec::new();
    for lever in LeverId::all().filter(|lever| lever.changes(scenario)) {
        let mut moved = scenario.clone();
        achieved.clear();
        achieved.extend((scenario.base_year..scenario.target_year).map(|year| {
            lever.set_start(&mut moved, Some(year));
            projection.run_to_target(&moved);
            (year, PerGoal::from_fn(|goal| projection.achieved(&moved, goal)))
        }));
        for goal in scenario.active_goals() {
            let by_start = achieved.iter().map(|(year, achieved)| (*year, achieved[goal]));
            if !varies(by_start.clone().map(|(_, achieved)| achieved)) {
                continue;
            }
            let target = scenario.goal_value(goal);
            let year = by_start.rev().find(|&(_, achieved)| reaches(achieved, target)).map(|(year, _)| year);
            by_goal[goal].push(LatestStart { goal, lever, year });
        }
    }
    by_goal.into_values().concat()
}
