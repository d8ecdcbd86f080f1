//! Long work in short slices, so that the page never stops answering.
//!
//! Work begins once nothing new came for a moment, and gives the page its turn back after each slice. Dropping what
//! [`run_after`] gives stops it: the latest work wins.

use super::timer::{Due, after, now};
use std::cell::RefCell;
use std::rc::Rc;

/// How long nothing new usually must come before work begins, in milliseconds.
pub const SETTLE: u32 = 180;
/// How long a slice lasts, in milliseconds.
const SLICE: f64 = 12.0;

/// When a slice must end.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(f64);

impl Deadline {
    fn of_a_slice() -> Self {
        Self(now() + SLICE)
    }

    /// Whether it is time to give the page its turn.
    #[must_use]
    pub fn passed(self) -> bool {
        now() >= self.0
    }
}

/// Work in progress; dropping it stops it.
#[derive(Debug)]
#[must_use = "dropping it stops the work"]
pub struct Running {
    #[allow(dead_code, reason = "held to be cancelled when dropped")]
    next: Rc<RefCell<Option<Due>>>,
}

/// The result of work that is done in one go, where nothing else waits.
pub fn at_once<T>(mut work: impl FnMut(Deadline) -> Option<T>) -> Option<T> {
    // Work that does not end is a fault of its own; a page would go on forever.
    (0..1_000_000).find_map(|_| work(Deadline(f64::INFINITY)))
}

/// Runs `slice` again and again, each time until its deadline, until it says that all is done; for the first time after
/// `rest` milliseconds.
pub fn run_after(rest: u32, slice: impl FnMut(Deadline) -> bool + 'static) -> Running {
    let next = Rc::new(RefCell::new(None));
    schedule(rest, &next, slice);
    Running { next }
}

fn schedule(delay: u32, next: &Rc<RefCell<Option<Due>>>, mut slice: impl FnMut(Deadline) -> bool + 'static) {
    // The timer must not keep its own holder alive, or dropping the holder would not stop it.
    let held = Rc::downgrade(next);
    let due = after(delay, move || {
        let done = slice(Deadline::of_a_slice());
        if let Some(next) = held.upgrade().filter(|_| !done) {
            schedule(0, &next, slice);
        }
    });
    *next.borrow_mut() = Some(due);
}
