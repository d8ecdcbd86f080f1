//! A move in progress: one lever, or the two of a map, taken hold of and not yet let go.
//!
//! However often the levers move meanwhile, it is one step to take back, and several segments scale from where they
//! stood when it began. Presses of keys or buttons that follow one another on the same levers are one step too, as long
//! as the trace of the last one is seen: a pause ends them, and so does anything else that is done.

use super::ranges;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// Levers being moved: a slider held, a button or a key pressed, a point dragged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gesture {
    pub(super) levers: Vec<LeverId>,
    /// What is taken back in one step, and what several segments scale from.
    pub(super) start: Rc<Scenario>,
    /// Where a move that is given up goes back to: after other presses of a row, not its start.
    pub(super) before: Rc<Scenario>,
    /// Whether it is a press of a key or a button, which others may follow.
    pub(super) press: bool,
}

/// The presses that came last: those that follow on the same levers belong to the same step.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PressRun {
    pub(super) levers: Vec<LeverId>,
    pub(super) start: Rc<Scenario>,
    pub(super) reached: Rc<Scenario>,
}

pub(super) fn same(one: f64, other: f64) -> bool {
    one.to_bits() == other.to_bits()
}

/// A scenario with levers at values held within their bounds, and ranges that follow.
pub(super) fn moved(start: &Scenario, values: &[(LeverId, f64)]) -> Scenario {
    let mut moved = start.clone();
    for &(lever, value) in values {
        lever.set(&mut moved, start, lever.bounds(start).hold(value));
    }
    ranges::followed(start, moved)
}
