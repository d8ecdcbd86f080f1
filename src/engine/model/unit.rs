//! What a number counts, and what follows from it.

/// What a lever counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Contracts a year.
    Contracts,
    /// A fraction a year, which may be negative.
    Growth,
    /// A fraction, shown in percent.
    Share,
    /// Hours.
    Hours,
    /// Hours a year.
    HoursAYear,
    /// Euros.
    Euros,
    /// Euros an hour.
    EurosAnHour,
    /// Years of duration.
    Years,
    /// A calendar year.
    Year,
    /// The last year before a change. Readers are shown, and type, the first year of the change.
    Start,
    /// The ramp's exponent, shown on a scale from early to late.
    Rhythm,
    /// Posts.
    Posts,
    /// Consultations a year.
    Consultations,
}

impl Unit {
    /// What readers see more than what is stored: a start is stored as the last year before it.
    #[must_use]
    pub const fn seen_more(self) -> f64 {
        if matches!(self, Self::Start) { 1.0 } else { 0.0 }
    }
}

