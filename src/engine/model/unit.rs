//! What a number counts, and what follows from it: one row a unit. How it is worded is not here.

use super::number::power_of_two;

/// What a number counts.
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

/// How a unit is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// In percent.
    Share,
    /// As a calendar year.
    Year,
    /// Counted: of a hundred and more, fractions are noise.
    Count,
    /// With its decimals.
    Measure,
    /// In a word, on the exponents of 2.
    Exponent,
}

/// What follows from a unit.
#[derive(Clone, Copy)]
struct Row {
    /// What the names of its messages end on.
    key: &'static str,
    form: Form,
    /// Decimals in a field; of percent for a share.
    decimals: u8,
    /// What values are rounded to where they are proposed.
    display_step: f64,
    /// « One more », where an effect is told; on the exponents of 2, an exponent.
    told_step: f64,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 13] = [
        Self::Contracts,
        Self::Growth,
        Self::Share,
        Self::Hours,
        Self::HoursAYear,
        Self::Euros,
        Self::EurosAnHour,
        Self::Years,
        Self::Year,
        Self::Start,
        Self::Rhythm,
        Self::Posts,
        Self::Consultations,
    ];

    #[rustfmt::skip]
    const fn row(self) -> Row {
        use Form::{Count, Exponent, Measure, Share, Year};
        match self {
            Self::Contracts => Row { key: "contracts", form: Count, decimals: 1, display_step: 1.0, told_step: 1.0 },
            Self::Growth => Row { key: "growth", form: Share, decimals: 2, display_step: 0.001, told_step: 0.01 },
            Self::Share => Row { key: "share", form: Share, decimals: 2, display_step: 0.001, told_step: 0.01 },
            Self::Hours => Row { key: "hours", form: Count, decimals: 1, display_step: 1.0, told_step: 1.0 },
            Self::HoursAYear => Row { key: "hours-a-year", form: Count, decimals: 1, display_step: 1.0, told_step: 1_000.0 },
            Self::Euros => Row { key: "euros", form: Count, decimals: 1, display_step: 1_000.0, told_step: 10_000.0 },
            Self::EurosAnHour => Row { key: "euros-an-hour", form: Measure, decimals: 2, display_step: 0.1, told_step: 1.0 },
            Self::Years => Row { key: "years", form: Measure, decimals: 2, display_step: 0.1, told_step: 0.25 },
            Self::Year => Row { key: "year", form: Year, decimals: 0, display_step: 1.0, told_step: 1.0 },
            Self::Start => Row { key: "start", form: Year, decimals: 0, display_step: 1.0, told_step: 1.0 },
            Self::Rhythm => Row { key: "rhythm", form: Exponent, decimals: 2, display_step: 0.01, told_step: 0.1 },
            Self::Posts => Row { key: "posts", form: Measure, decimals: 2, display_step: 0.1, told_step: 1.0 },
            Self::Consultations => Row { key: "consultations", form: Count, decimals: 1, display_step: 1.0, told_step: 1.0 },
        }
    }

    /// What the names of its messages end on.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// Whether it is a fraction that is shown in percent.
    #[must_use]
    pub const fn is_share(self) -> bool {
        matches!(self.row().form, Form::Share)
    }

    /// Whether it is a calendar year, which is written without a unit.
    #[must_use]
    pub const fn is_year(self) -> bool {
        matches!(self.row().form, Form::Year)
    }

    /// Whether it is counted: hundreds are read whole.
    #[must_use]
    pub const fn is_count(self) -> bool {
        matches!(self.row().form, Form::Count)
    }

    /// Whether it runs on the exponents of 2.
    #[must_use]
    pub const fn is_logarithmic(self) -> bool {
        matches!(self.row().form, Form::Exponent)
    }

    /// Decimals that a field shows; of percent for a share.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        self.row().decimals
    }

    /// The displayed precision, in its own terms: what a proposed value is a multiple of.
    #[must_use]
    pub const fn display_step(self) -> f64 {
        self.row().display_step
    }

    /// One step, as its effect is told; on the exponents of 2, of the exponent.
    #[must_use]
    pub const fn told_step(self) -> f64 {
        self.row().told_step
    }

    /// What readers see more than what is stored: a start is stored as the last year before it.
    #[must_use]
    pub const fn seen_more(self) -> f64 {
        if matches!(self, Self::Start) { 1.0 } else { 0.0 }
    }

    /// Where a value stands on the scale that it runs on: itself, or its exponent of 2.
    #[must_use]
    pub fn to_scale(self, value: f64) -> f64 {
        if self.is_logarithmic() { libm::log2(value) } else { value }
    }

    /// The value that stands there.
    #[must_use]
    pub fn from_scale(self, place: f64) -> f64 {
        if self.is_logarithmic() { power_of_two(place) } else { place }
    }
}
