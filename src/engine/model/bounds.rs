//! What is allowed (docs/model.md, “Numbers” and “Limits”): bounds, those that several numbers share, and what is
//! counted in whole numbers.
//!
//! Which number has which bounds is in the rows of [`super::fields`].

use super::number::Number;

/// The values allowed in one place, ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lowest value allowed.
    pub low: f64,
    /// Highest value allowed.
    pub high: f64,
}

impl Bounds {
    /// From a low to a high end.
    #[must_use]
    pub const fn new(low: f64, high: f64) -> Self {
        Self { low, high }
    }

    /// Whether a value is allowed; not-a-number never is.
    #[must_use]
    pub fn contain(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// The allowed value nearest to `value`, on any kind of number: the one clamp of the page.
    ///
    /// Whatever moves a number (a slider, a key, a link, a solver, eight draws abreast) goes through it, so that none of
    /// them can leave a value that a file would refuse. An end is met to its last bit; not-a-number, which no file
    /// holds, becomes the low end.
    #[must_use]
    #[inline]
    pub fn hold<N: Number>(&self, value: N) -> N {
        value.clamp(self.low, self.high)
    }

    /// The allowed year nearest to `year`, of bounds that are whole years.
    #[must_use]
    pub fn hold_year(&self, year: i32) -> i32 {
        #[allow(clippy::cast_possible_truncation, reason = "the bounds are calendar years")]
        let year = self.hold(f64::from(year)) as i32;
        year
    }

    /// The years in which a ramp can start, between a base and a target year.
    #[must_use]
    pub fn starts(base: i32, target: i32) -> Self {
        Self::new(f64::from(base), f64::from(target) - 1.0)
    }
}

/// Calendar years.
pub const YEARS: Bounds = Bounds::new(1990.0, 2100.0);
/// The longest time between the base and the target year, in years.
pub const LONGEST_PERIOD: i32 = 30;
/// Shares and rates.
pub const SHARE: Bounds = Bounds::new(0.0, 1.0);
/// The hours goal.
pub const HOURS_GOAL: Bounds = Bounds::new(0.0, 100_000_000.0);
/// The reserved-contracts goal.
pub const RESERVED_GOAL: Bounds = Bounds::new(0.0, 10_000.0);
/// Hours per contract.
pub const HOURS: Bounds = Bounds::new(0.0, 20_000.0);
/// Durations, in years.
pub const DURATION: Bounds = Bounds::new(0.25, 6.0);
/// Hourly cost of labour, in euros.
pub const HOURLY_COST: Bounds = Bounds::new(10.0, 100.0);
/// Gain of shared answers and support uplift.
pub const GAIN: Bounds = Bounds::new(0.0, 2.0);
/// Consultations a year.
pub const CONSULTATIONS: Bounds = Bounds::new(0.0, 2_000.0);
/// Number of draws; a power of two.
pub const DRAWS: Bounds = Bounds::new(256.0, 65_536.0);
/// Most segments of a scenario.
pub const MOST_SEGMENTS: usize = 12;
/// Most characters of a name.
pub const NAME_LENGTH: usize = 120;
/// Most characters of a source's text or address.
pub const SOURCE_LENGTH: usize = 500;
