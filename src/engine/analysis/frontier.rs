//! The feasibility map: what every goal achieves over a grid of two levers (docs/model.md, “Feasibility map”).
//!
//! The lines on which a goal is met exactly are drawn from these values elsewhere.

use super::sweep::Sweep;
use crate::model::goal::reaches;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// A grid of two levers. Cells go row by row: the cell of column `c` and row `r` stands at `r * columns + c`.
#[derive(Clone, Debug, PartialEq)]
pub struct Frontier {
    /// The lever that varies along a row.
    pub x: LeverId,
    /// The lever that varies from row to row.
    pub y: LeverId,
    /// Its values, a column each, both ends of the span included.
    pub x_values: Vec<f64>,
    /// Its values, a row each, both ends of the span included.
    pub y_values: Vec<f64>,
    /// What each of the three goals achieves, in order, cell by cell.
    pub achieved: PerGoal<Vec<f64>>,
    /// The followed goals that are met, cell by cell: bit `GoalId::index` is set.
    pub met: Vec<u8>,
    /// The followed goals: a cell whose `met` equals this reaches all of them.
    pub followed: u8,
}

/// Runs the grid. The spans are low and high values of each lever, the last two arguments the columns and rows.
///
/// With the same lever twice, `y` is the one that counts.
#[must_use]
pub fn frontier(
    scenario: &Scenario,
    (x, x_span): (LeverId, [f64; 2]),
    (y, y_span): (LeverId, [f64; 2]),
    columns: usize,
    rows: usize,
) -> Frontier {
    let (x_values, y_values) = (spread(x_span, columns), spread(y_span, rows));
    let cells = columns * rows;
    let mut achieved = PerGoal::from_fn(|_| Vec::with_capacity(cells + LANES));
    let mut sweep = Sweep::new(scenario);
    let mut pairs = y_values.iter().flat_map(|&y| x_values.iter().map(move |&x| (x, y)));
    while let Some((first_x, first_y)) = pairs.next() {
        let (mut xs, mut ys) = ([first_x; LANES], [first_y; LANES]);
        for ((x, y), pair) in xs.iter_mut().zip(&mut ys).skip(1).zip(&mut pairs) {
            (*x, *y) = pair;
        }
        let found = sweep.achieved_with(&[(x, Lanes(xs)), (y, Lanes(ys))]);
        for (goal, values) in achieved.iter_mut() {
            values.extend(found[goal].0);
        }
    }
    for values in achieved.values_mut() {
        values.truncate(cells);
    }
    let mut met = vec![0; cells];
    let mut followed = 0;
    for goal in scenario.active_goals() {
        let (bit, target) = (1 << goal.index(), scenario.goal_value(goal));
        followed |= bit;
        for (met, &value) in met.iter_mut().zip(&achieved[goal]) {
            *met |= if reaches(value, target) { bit } else { 0 };
        }
    }
    Frontier { x, y, x_values, y_values, achieved, met, followed }
}

/// Even values from one end of a span to the other; the low end alone when there is room for one.
fn spread([low, high]: [f64; 2], count: usize) -> Vec<f64> {
    let last = count.saturating_sub(1).max(1) as f64;
    (0..count).map(|index| index as f64 / last).map(|share| low * (1.0 - share) + high * share).collect()
}
