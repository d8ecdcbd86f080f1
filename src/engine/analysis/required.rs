//! What would it take: each lever inverted for each goal, everything else held (docs/model.md, “Required values”).
//!
//! Why no value will do, or where a lever would act, is in [`super::reasons`]: the live page does not need it at every
//! move.

use super::extremum_refinement::refined_change;
use super::grid_scan::{GridScan, Point};
use super::root::{Trial, crossing};
use super::sweep::Sweep;
use crate::model::goal::{GoalId, reaches, threshold};
use crate::model::grid::Grid;
use crate::model::lever::LeverId;
use crate::model::number::Lanes;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;
use serde::Serialize;

/// What a goal asks of a lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RequiredStatus {
    /// The goal is reached on one side of a value.
    At,
    /// The goal is reached whatever the lever.
    Always,
    /// No value of the lever reaches the goal.
    Never,
    /// The goal does not depend on the lever.
    Inert,
}

/// One goal and one lever.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Required {
    /// The goal to reach.
    pub goal: GoalId,
    /// The lever that would reach it alone.
    pub lever: LeverId,
    /// Where the lever stands.
    pub current: f64,
    /// Whether a value is needed, and exists.
    pub status: RequiredStatus,
    /// With [`RequiredStatus::At`], the value that reaches the goal, nearest to the current one at which this changes.
    pub value: Option<f64>,
}

/// A row for every followed goal and every lever present, goals first, levers in the catalogue's order.
#[must_use]
pub fn required(scenario: &Scenario) -> Vec<Required> {
    let mut sweep = Sweep::new(scenario);
    let mut by_goal = PerGoal::from_fn(|_| Vec::new());
    for lever in LeverId::all() {
        let Some(current) = lever.value(scenario) else { continue };
        let scan = GridScan::new(&mut sweep, lever, current);
        for goal in scenario.active_goals() {
            let (status, value) = solve(&mut sweep, &scan, goal, lever, current);
            by_goal[goal].push(Required { goal, lever, current, status, value });
        }
    }
    by_goal.into_values().concat()
}

fn solve(
    sweep: &mut Sweep<'_>,
    scan: &GridScan,
    goal: GoalId,
    lever: LeverId,
    current: f64,
) -> (RequiredStatus, Option<f64>) {
    let target = sweep.start().goal_value(goal);
    if scan.inert(goal) {
        return (RequiredStatus::Inert, None);
    }
    let (reaching, all) = scan.reaching(goal, target);
    let (none, every) = (reaching == 0, reaching == all);
    if none || every {
        // Between two points of the grid the other answer may still hide; the current value is on neither side of it.
        return match refined_change(sweep, (goal, lever), scan.points(goal), none) {
            Some([before, top, after]) => {
                let pair = if current <= top.value { [before, top] } else { [top, after] };
                (RequiredStatus::At, Some(end(sweep, goal, lever, pair)))
            }
            None => (if none { RequiredStatus::Never } else { RequiredStatus::Always }, None),
        };
    }
    let changes = scan.changes(goal, target, current);
    (RequiredStatus::At, nearest(changes, current, |pair| end(sweep, goal, lever, pair)))
}

/// The nearer of the two ends; one that cannot be nearer is not looked for.
fn nearest(
    changes: [Option<[Point; 2]>; 2],
    current: f64,
    mut end: impl FnMut([Point; 2]) -> f64,
) -> Option<f64> {
    let [below, above] = changes;
    let found = below.map(&mut end);
    let Some(pair) = above else { return found };
    match found {
        Some(low) if current - low <= pair[0].value - current => Some(low),
        Some(low) => {
            let high = end(pair);
            Some(if current - low <= high - current { low } else { high })
        }
        None => Some(end(pair)),
    }
}

/// The end of the reaching side between two neighbours of the grid.
fn end(sweep: &mut Sweep<'_>, goal: GoalId, lever: LeverId, [a, b]: [Point; 2]) -> f64 {
    let target = sweep.start().goal_value(goal);
    let (no, yes) = if reaches(a.achieved, target) { (b, a) } else { (a, b) };
    if lever == LeverId::RampStart {
        return yes.value;
    }
    let least = threshold(target);
    let trial = |point: Point| Trial { value: point.value, measure: point.achieved - least };
    crossing(trial(no), trial(yes), |values| {
        let achieved = sweep.achieved(lever, values)[goal].0;
        Lanes(achieved.map(|achieved| achieved - least))
    })
}

/// The required value of a row, rounded to whole multiples of `step` on the side that reaches, and run again: typing it
/// meets the goal. Where no multiple does, the step is divided by ten until one does.
///
/// None where the row has no value.
#[must_use]
pub fn feasible_step(scenario: &Scenario, row: &Required, step: f64) -> Option<f64> {
    let value = row.value?;
    let bounds = row.lever.bounds(scenario);
    let target = scenario.goal_value(row.goal);
    let mut sweep = Sweep::new(scenario);
    let mut grid = Grid::of(step);
    for _ in 0..MOST_DIGITS {
        let mut around = grid.around(value);
        if value - around[0] > around[1] - value {
            around.reverse();
        }
        let tried = super::sweep::padded(&around);
        let achieved = sweep.achieved(row.lever, tried)[row.goal];
        let fits = around.into_iter().zip(achieved.0);
        let mut fits = fits.filter(|&(value, achieved)| bounds.contain(value) && reaches(achieved, target));
        if let Some((value, _)) = fits.next() {
            return Some(value);
        }
        grid = grid.divided(10.0);
    }
    Some(value)
}

/// Decimals after which a rounded value is the value itself.
const MOST_DIGITS: usize = 16;
