//! The last move shown again, back and forth, so that a room sees what it did.
//!
//! While it plays, the scenario on screen is one between before and after; the reader's own one waits in here and is
//! put back by whatever happens next. The steps to take back are not touched. Nothing here knows the time of day:
//! [`place`] says what to show so long after the start.

use crate::model::scenario::Scenario;
use std::rc::Rc;

/// How long each side is shown, in milliseconds.
const SIDE: f64 = 1_000.0;
/// How long the passage from one side to the other takes, within the side's time, in milliseconds.
const PASSAGE: f64 = 350.0;
/// Sides shown: before, after, and both once more.
const SIDES: f64 = 4.0;

/// A replay in progress.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Replay {
    pub(super) before: Rc<Scenario>,
    pub(super) after: Rc<Scenario>,
    pub(super) side: Side,
}

/// What a replay shows, or is on its way to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The scenario before the last move.
    Before,
    /// The scenario as it is.
    After,
}

/// What to show so many milliseconds after the start: 0 is before, 1 is after, in between is the passage; none when
/// all was shown. `still` switches without a passage, for those who asked for less motion.
#[must_use]
pub fn place(elapsed: f64, still: bool) -> Option<f64> {
    if elapsed >= SIDES * SIDE {
        return None;
    }
    let turn = libm::floor(elapsed.max(0.0) / SIDE);
    let passed = if still { 1.0 } else { ((elapsed.max(0.0) - turn * SIDE) / PASSAGE).min(1.0) };
    // Even turns go back to before, odd ones come forth again.
    let forth = libm::fmod(turn, 2.0) > 0.5;
    Some(if forth { passed } else { 1.0 - passed })
}
