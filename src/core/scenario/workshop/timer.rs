//! The time of a round.

/// Longest a timer runs, in seconds: three hours.
pub const LONGEST_TIMER: i64 = 10_800;
/// What a timer of a new board shows, in seconds.
pub const FIRST_TIMER: i64 = 600;

/// The time that a round has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// It stands still; seconds left.
    Stopped(i64),
    /// It runs until then, in seconds since 1970.
    Running(i64),
}

impl Timer {
    /// Seconds left at a moment; never less than none.
    #[must_use]
    pub const fn left(self, now: i64) -> i64 {
        let left = match self {
            Self::Stopped(left) => left,
            Self::Running(until) => until - now,
        };
        if left < 0 {
            0
        } else if left > LONGEST_TIMER {
            LONGEST_TIMER
        } else {
            left
        }
    }
}
