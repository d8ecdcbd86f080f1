//! Lever values as whole numbers: places on a grid of fifths of a lever's step.

use crate::model::bounds::Bounds;
use crate::model::lever::{LeverId, Unit};

/// Places in one step: the finest move of the keyboard is a fifth of a step (docs/model.md, “Levers”).
const FINE: f64 = 5.0;

/// Whether a lever runs on the exponents of 2.
fn is_logarithmic(lever: LeverId) -> bool {
    lever.row().unit == Unit::Rhythm
}

/// Places of the grid in one unit of the lever's scale. A year has no fifths.
fn density(lever: LeverId) -> f64 {
    if lever == LeverId::RampStart { 1.0 } else { FINE / lever.row().step }
}

/// The place nearest to a value.
fn place(lever: LeverId, value: f64) -> f64 {
    let scale = if is_logarithmic(lever) { libm::log2(value) } else { value };
    libm::round(scale * density(lever))
}

/// How many places lie between two values.
pub(super) fn between(lever: LeverId, from: f64, to: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "hard bounds are at most 100,000 places apart")]
    let places = (place(lever, to) - place(lever, from)).clamp(-1e9, 1e9) as i32;
    places
}

/// The value some places away, on the grid and within the bounds; where nothing moved, the value itself.
pub(super) fn moved(lever: LeverId, bounds: Bounds, from: f64, places: i32) -> f64 {
    if places == 0 {
        return from;
    }
    let scale = (place(lever, from) + f64::from(places)) / density(lever);
    let value = if is_logarithmic(lever) { libm::exp2(scale) } else { scale };
    // Binary fractions leave last digits that nobody typed: 0.30000000000000004 is 0.3.
    bounds.hold(libm::round(value * 1e9) / 1e9)
}
