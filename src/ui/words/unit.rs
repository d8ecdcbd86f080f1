//! How the number of a field is shown, typed, spoken and refused, by what it counts.

use super::super::field::FieldError;
use crate::i18n::{Lang, ParseNumberError, Quantity, plural, text};
use crate::model::lever::Unit;
use crate::tr;

/// What a field counts: the unit of a lever, or of a setting.
pub(in crate::ui) type FieldUnit = Unit;

/// The unit's text beside the field, possibly empty.
#[must_use]
pub(in crate::ui) fn suffix(lang: Lang, unit: FieldUnit, value: f64) -> String {
    match unit {
        Unit::Years => tr!(lang, "unit-years", count = plural(value)),
        Unit::Share | Unit::Growth => "%".to_owned(),
        Unit::Year | Unit::Rhythm => String::new(),
        Unit::Contracts
        | Unit::Hours
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::EurosAnHour
        | Unit::Posts
        | Unit::Consultations => text(lang, &format!("unit-{}", name(unit))),
    }
}

/// Whether a unit is a fraction shown in percent.
const fn is_percent(unit: FieldUnit) -> bool {
    matches!(unit, Unit::Share | Unit::Growth)
}

const fn name(unit: FieldUnit) -> &'static str {
    match unit {
        Unit::Contracts => "contracts",
        Unit::Growth => "growth",
        Unit::Share => "share",
        Unit::Hours => "hours",
        Unit::HoursAYear => "hours-a-year",
        Unit::Euros => "euros",
        Unit::EurosAnHour => "euros-an-hour",
        Unit::Years => "years",
        Unit::Year => "year",
        Unit::Rhythm => "rhythm",
        Unit::Posts => "posts",
        Unit::Consultations => "consultations",
    }
}

/// The number as the field shows it, without its unit.
#[must_use]
pub(in crate::ui) fn field_text(lang: Lang, unit: FieldUnit, value: f64) -> String {
    match unit {
        Unit::Share | Unit::Growth => lang.percent_number(value, 2),
        Unit::Year => format!("{value:.0}"),
        Unit::Rhythm | Unit::Years | Unit::Posts | Unit::EurosAnHour => lang.number(value, 2),
        Unit::Contracts | Unit::Hours | Unit::HoursAYear | Unit::Euros | Unit::Consultations => {
            lang.number(value, 1)
        }
    }
}

/// The number with its unit, for sentences and tables.
#[must_use]
pub(in crate::ui) fn seen(lang: Lang, unit: FieldUnit, value: f64) -> String {
    let number = field_text(lang, unit, value);
    match unit {
        Unit::Share | Unit::Growth => lang.percent_of(number),
        Unit::Year | Unit::Rhythm => number,
        Unit::Years => lang.quantity(Quantity::Years, value),
        Unit::Contracts
        | Unit::Hours
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::EurosAnHour
        | Unit::Posts
        | Unit::Consultations => {
            let suffix = suffix(lang, unit, value);
            if suffix.is_empty() { number } else { format!("{number}\u{202f}{suffix}") }
        }
    }
}

/// The number with its unit, for assistive technology.
#[must_use]
pub(in crate::ui) fn spoken(lang: Lang, unit: FieldUnit, value: f64) -> String {
    match unit {
        Unit::Hours => lang.quantity_spoken(Quantity::Hours, value),
        Unit::Contracts
        | Unit::Growth
        | Unit::Share
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::EurosAnHour
        | Unit::Years
        | Unit::Year
        | Unit::Rhythm
        | Unit::Posts
        | Unit::Consultations => lang.spoken(&seen(lang, unit, value)),
    }
}

/// The number that a typed text stands for.
///
/// # Errors
/// When nothing was typed, or not one number.
pub(in crate::ui) fn parse(lang: Lang, unit: FieldUnit, typed: &str) -> Result<f64, ParseNumberError> {
    if is_percent(unit) {
        lang.parse_percent(typed)
    } else {
        lang.parse_number(typed, &[&suffix(lang, unit, 1.0), &suffix(lang, unit, 2.0), "h", "€"])
    }
}

/// Why a typed text was not taken, and what stays in force.
#[must_use]
pub(in crate::ui) fn error_text(lang: Lang, unit: FieldUnit, error: FieldError, kept: f64) -> String {
    let kept = seen(lang, unit, kept);
    match error {
        FieldError::NotANumber(ParseNumberError::Empty) => tr!(lang, "field-empty", kept = kept),
        FieldError::NotANumber(ParseNumberError::NotANumber) => tr!(lang, "field-not-a-number", kept = kept),
        FieldError::OutOfBounds(bounds) => {
            let (low, high) = (seen(lang, unit, bounds.low), seen(lang, unit, bounds.high));
            tr!(lang, "field-out-of-bounds", kept = kept, low = low, high = high)
        }
    }
}

/// A change of a value, with its sign: `+2,5 pt`, `−400 h`.
#[must_use]
pub(in crate::ui) fn change(lang: Lang, unit: FieldUnit, change: f64) -> String {
    let sign = if change < 0.0 { '\u{2212}' } else { '+' };
    if is_percent(unit) {
        // As finely as the values themselves are written.
        lang.difference(Quantity::Share, change, 2)
    } else {
        format!("{sign}{}", field_text(lang, unit, change.abs()))
    }
}
