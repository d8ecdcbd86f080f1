//! Kinds of quantities, each with one way to be seen, compared and spoken.
//!
//! A quantity says how a bare number is written; it holds no number and computes nothing.

use super::Lang;
use super::decimal::{Decimal, NO_NUMBER};

/// What a number measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// A fraction 0..=1, seen as a percentage; margins in points.
    Share,
    /// Insertion hours a year.
    Hours,
    /// Contracts, consultations: things counted, seen whole.
    Count,
    /// A number without a word of its own, such as posts or euros an hour.
    Plain,
    /// People.
    People,
    /// Full-time equivalents.
    Fte,
    /// A duration, in years.
    Years,
    /// Euros.
    Euros,
    /// A calendar year.
    Year,
}

impl Quantity {
    /// Decimal places of the display rule: what is lost beyond them is noise to a reader.
    pub(crate) fn decimals(self, value: f64) -> i32 {
        let size = value.abs();
        match self {
            Self::Share if size < 0.01 => 2,
            Self::Hours if size >= 10_000.0 => -3,
            Self::Plain if size >= 1_000.0 => 0,
            Self::Fte if size >= 10.0 => 0,
            // Half a contract is an average; less than one is not nothing.
            Self::Count if size < 1.0 => 1,
            // A quarter of a year is not three tenths of it.
            Self::Years => 2,
            Self::Share | Self::Plain | Self::Fte => 1,
            Self::Count | Self::Hours | Self::People | Self::Euros | Self::Year => 0,
        }
    }

    /// Decimal places that a field of the quantity takes: what somebody typed is shown whole.
    pub(super) const fn typed_decimals(self) -> i32 {
        match self {
            Self::Share | Self::Years | Self::Plain | Self::Euros => 2,
            Self::Hours | Self::Count | Self::Fte => 1,
            Self::People | Self::Year => 0,
        }
    }

    /// Powers of ten between the stored number and the seen one.
    pub(super) const fn shift(self) -> usize {
        match self {
            Self::Share => 2,
            Self::Hours
            | Self::Count
            | Self::Plain
            | Self::People
            | Self::Fte
            | Self::Years
            | Self::Euros
            | Self::Year => 0,
        }
    }
}

impl Lang {
    /// A value with its unit, rounded for display: `880 000 h`, `20,5 %`, `106`.
    #[must_use]
    pub fn quantity(self, quantity: Quantity, value: f64) -> String {
        match quantity {
            Quantity::Share => self.percent(value),
            Quantity::Hours => self.hours(value),
            Quantity::Count => self.count(value),
            Quantity::Plain => self.plain(value),
            Quantity::People => self.people(value),
            Quantity::Fte => self.fte(value),
            Quantity::Years => self.duration(value),
            Quantity::Euros => self.money(value),
            Quantity::Year => self.decimal_year(value),
        }
    }

    /// A value without its unit, rounded for display: `880 000`, `20,5`.
    #[must_use]
    pub fn bare(self, quantity: Quantity, value: f64) -> String {
        if quantity == Quantity::Year {
            return self.decimal_year(value);
        }
        self.bare_at(quantity, value, quantity.decimals(value))
    }

    pub(super) fn bare_at(self, quantity: Quantity, value: f64, decimals: i32) -> String {
        Decimal::round(value, quantity.shift(), decimals)
            .map_or_else(|| NO_NUMBER.to_owned(), |decimal| decimal.trimmed().write(self))
    }

    /// Two values and one unit: `763 000 à 993 000 h`, `18,1 à 22,8 %`.
    #[must_use]
    pub fn range(self, quantity: Quantity, low: f64, high: f64) -> String {
        // The finer rule of the two, so that both ends read at the same precision.
        let decimals = quantity.decimals(low).min(quantity.decimals(high));
        let low = match quantity {
            Quantity::Euros | Quantity::Year => self.quantity(quantity, low),
            Quantity::Share
            | Quantity::Hours
            | Quantity::Count
            | Quantity::Plain
            | Quantity::People
            | Quantity::Fte
            | Quantity::Years => self.bare_at(quantity, low, decimals),
        };
        let high = match quantity {
            Quantity::Share => self.percent_of(self.bare_at(quantity, high, decimals)),
            Quantity::Hours => self.with_unit(&self.bare_at(quantity, high, decimals), "h"),
            Quantity::Count | Quantity::Plain => self.bare_at(quantity, high, decimals),
            Quantity::People | Quantity::Fte | Quantity::Years | Quantity::Euros | Quantity::Year => {
                self.quantity(quantity, high)
            }
        };
        crate::tr!(self, "format-range", low = low, high = high)
    }

    /// A number and a unit, separated by the space of the language.
    pub(super) fn with_unit(self, number: &str, unit: &str) -> String {
        format!("{number}{}{unit}", self.locale().unit_space)
    }
}
