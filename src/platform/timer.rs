//! Time: once later, again and again; each stops when dropped. And what time it is.

use super::document;
use super::native::NATIVE;
use gloo::timers::callback::{Interval, Timeout};

/// Something due later; dropping it cancels.
#[derive(Debug)]
#[must_use = "dropping it cancels"]
pub struct Due {
    #[allow(dead_code, reason = "held to be cancelled when dropped")]
    timer: Timer,
}

#[derive(Debug)]
#[allow(dead_code, reason = "held to be cancelled when dropped")]
enum Timer {
    Once(Timeout),
    Again(Interval),
}

/// Runs once after some milliseconds.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Due {
    Due { timer: Timer::Once(Timeout::new(milliseconds, run)) }
}

/// Runs once after some milliseconds, whatever becomes of who asked.
pub fn once(milliseconds: u32, run: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, run).forget();
}

/// Runs again and again, some milliseconds apart.
pub fn every(milliseconds: u32, run: impl FnMut() + 'static) -> Due {
    Due { timer: Timer::Again(Interval::new(milliseconds, run)) }
}

/// Runs what follows in a task of its own, so that the page has its turn before. Where the page is not seen, whose timers are
/// late, at once.
pub fn next(run: impl FnOnce() + 'static) {
    if document::is_hidden() { run() } else { once(0, run) }
}

/// Milliseconds since the page began; always 0 where the browser has no clock, which makes slices whole.
#[must_use]
pub fn now() -> f64 {
    if NATIVE {
        return 0.0;
    }
    gloo::utils::window().performance().map_or(0.0, |performance| performance.now())
}
