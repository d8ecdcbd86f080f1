//! The time that a round has left, as it runs.

use crate::platform::{clock, timer};
use crate::scenario::workshop::Timer;
use yew::prelude::*;

/// Milliseconds between two looks at the clock.
const TICK: u32 = 500;

/// Seconds left, and whether they run.
#[hook]
pub(super) fn use_time_left(board: Timer) -> (i64, bool) {
    let now = use_state_eq(clock::seconds);
    let running = matches!(board, Timer::Running(_));
    use_effect_with(running, {
        let now = now.setter();
        move |running| {
            let due = running.then(|| timer::every(TICK, move || now.set(clock::seconds())));
            move || drop(due)
        }
    });
    // The look at the clock may be older than a start just asked for.
    let left = board.left(if running { clock::seconds().max(*now) } else { *now });
    (left, running)
}
