//! The day it is where the reader is, as the rest counts days.

use crate::import::Day;
use crate::platform::clock;

/// Today.
pub(in crate::ui) fn today() -> Day {
    let (year, month, day) = clock::today();
    let count = |number: u32| i32::try_from(number).unwrap_or(1);
    Day::of(year, count(month), count(day)).unwrap_or(Day(0))
}
