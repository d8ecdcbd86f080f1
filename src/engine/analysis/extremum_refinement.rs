//! A change of side that falls between two points of a lever's grid: a peak that just reaches a goal, or a dip that just
//! loses it, narrower than a step.
//!
//! Only an extreme can hide one, and only when it comes within what its neighbours leave room for: nearly every row is
//! settled without a run.

use super::grid_scan::Point;
use super::sweep::Sweep;
use crate::model::goal::{GoalId, reaches, threshold};
use crate::model::lever::LeverId;
use crate::model::number::LANES;
use crate::model::per_goal::PerGoal;

/// Rounds after which the extreme is known beyond any use: each narrows it at least fourfold.
const MOST_ROUNDS: usize = 16;
/// Values tried in a round.
const TRIALS: usize = LANES;
/// How far an extreme may lie beyond its best point, as times what separates that from its neighbours: a shape that
/// bends one way goes no further on a grid whose steps differ by less.
const ROOM: f64 = 4.0;

/// The point between two others at which a goal is reached (`looked_for`) or not, while no point of the grid says so;
/// with the two.
pub(super) fn refined_change(
    sweep: &mut Sweep<'_>,
    (goal, lever): (GoalId, LeverId),
    points: impl Iterator<Item = Point>,
    looked_for: bool,
) -> Option<[Point; 3]> {
    // Years are all on the grid.
    if lever == LeverId::RampStart {
        return None;
    }
    let target = sweep.start().goal_value(goal);
    let side = if looked_for { 1.0 } else { -1.0 };
    let points: Vec<_> = points.collect();
    let [mut before, mut top, mut after] = highest(&points, side)?;
    for _ in 0..MOST_ROUNDS {
        if reaches(top.achieved, target) == looked_for {
            return Some([before, top, after]);
        }
        let gap = (threshold(target) - top.achieved).abs();
        if gap > ROOM * side * (top.achieved - side * (side * before.achieved).min(side * after.achieved)) {
            return None;
        }
        let width = (after.value - before.value) / (TRIALS + 1) as f64;
        let mut values = [0.0; TRIALS];
        values
            .iter_mut()
            .enumerate()
            .for_each(|(place, value)| *value = before.value + width * (place + 1) as f64);
        let mut achieved = [PerGoal::default(); TRIALS];
        sweep.fill(lever, &values, &mut achieved);
        // The trials are in order between both ends; the best point so far goes where it stands among them.
        let mut points = vec![before];
        for (&value, achieved) in values.iter().zip(&achieved) {
            if points.last().is_some_and(|last| last.value < top.value) && top.value <= value {
                points.push(top);
            }
            points.push(Point { value, achieved: achieved[goal] });
        }
        if points.last().is_some_and(|last| last.value < top.value) && top.value < after.value {
            points.push(top);
        }
        points.push(after);
        [before, top, after] = highest(&points, side)?;
    }
    None
}

/// The highest of some points in order (the lowest, for a `side` of -1), between its neighbours; at an end it stands in
/// for the one that is not there.
#[inline(never)]
fn highest(points: &[Point], side: f64) -> Option<[Point; 3]> {
    let height = |point: &Point| side * point.achieved;
    let (place, top) = points.iter().enumerate().max_by(|(_, a), (_, b)| height(a).total_cmp(&height(b)))?;
    let beside = |place: Option<usize>| place.and_then(|place| points.get(place)).unwrap_or(top);
    Some([*beside(place.checked_sub(1)), *top, *beside(place.checked_add(1))])
}
