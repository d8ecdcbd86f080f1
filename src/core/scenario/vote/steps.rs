//! Lever values as whole numbers: places on a grid of fifths of a lever's step.

use crate::model::bounds::Bounds;
use crate::model::grid::Grid;
use crate::model::lever::LeverId;

/// Places in one step: the finest move of the keyboard is a fifth of a step (docs/model.md, “Levers”).
const FINE: f64 = 5.0;

/// The grid of a lever's votes. A year has no fifths.
fn grid(lever: LeverId) -> Grid {
    let steps = Grid::of_lever(lever);
    if lever.row().unit.is_year() { steps } else { steps.divided(FINE) }
}

/// How many places lie between two values.
pub(super) fn between(lever: LeverId, from: f64, to: f64) -> i32 {
    let place = |value| libm::round(grid(lever).steps(value));
    #[allow(clippy::cast_possible_truncation, reason = "hard bounds are at most 100,000 places apart")]
    let places = (place(to) - place(from)).clamp(-1e9, 1e9) as i32;
    places
}

/// The value some places away, on the grid and within the bounds; where nothing moved, the value itself.
pub(super) fn moved(lever: LeverId, bounds: Bounds, from: f64, places: i32) -> f64 {
    if places == 0 {
        return from;
    }
    let grid = grid(lever);
    bounds.hold(grid.value(libm::round(grid.steps(from)) + f64::from(places)))
}
