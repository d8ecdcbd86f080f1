//! How the number of a field is shown and spoken, by what it counts; what may be typed there is in `number_entry`.

use crate::i18n::{Lang, Quantity, plural, text};
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
        Unit::Year | Unit::Start => String::new(),
        Unit::Rhythm => rhythm(lang, value),
        Unit::Contracts
        | Unit::Hours
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::EurosAnHour
        | Unit::Posts
        | Unit::Consultations => text(lang, &format!("unit-{}", name(unit))),
    }
}

/// A pace in a word: how early or late an effort comes.
fn rhythm(lang: Lang, exponent: f64) -> String {
    let late = libm::log2(exponent);
    match late.abs() {
        size if size < 0.2 => tr!(lang, "rhythm-even"),
        size if size < 1.5 && late > 0.0 => tr!(lang, "rhythm-late"),
        size if size < 1.5 => tr!(lang, "rhythm-early"),
        _ if late > 0.0 => tr!(lang, "rhythm-very-late"),
        _ => tr!(lang, "rhythm-very-early"),
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
        Unit::Year | Unit::Start => "year",
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
        Unit::Year | Unit::Start => format!("{:.0}", value + unit.seen_more()),
        Unit::Rhythm | Unit::Years | Unit::Posts | Unit::EurosAnHour => lang.number(value, 2),
        Unit::Contracts | Unit::Hours | Unit::HoursAYear | Unit::Euros | Unit::Consultations => {
            lang.number(value, 1)
        }
    }
}

/// The number with its unit, for sentences and tables.
#[must_use]
pub(in crate::ui) fn seen(lang: Lang, unit: FieldUnit, value: f64) -> String {
    let number = field_text(lang, unit, whole(unit, value));
    match unit {
        Unit::Share | Unit::Growth => lang.percent_of(number),
        Unit::Year | Unit::Start => number,
        // An even pace is a word; how early or late also takes its number.
        Unit::Rhythm if number == lang.number(1.0, 2) => rhythm(lang, value),
        Unit::Rhythm => format!("{} ({number})", rhythm(lang, value)),
        Unit::Years => lang.duration_in_words(value),
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

/// A number as sentences tell it: hundreds of hours or contracts are read whole.
fn whole(unit: FieldUnit, value: f64) -> f64 {
    let counted =
        matches!(unit, Unit::Contracts | Unit::Hours | Unit::HoursAYear | Unit::Euros | Unit::Consultations);
    if counted && value.abs() >= 100.0 { libm::round(value) } else { value }
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
        | Unit::Start
        | Unit::Rhythm
        | Unit::Posts
        | Unit::Consultations => lang.spoken(&seen(lang, unit, value)),
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
        // A start moves by as many years as it is shown to.
        format!("{sign}{}", field_text(lang, unit, change.abs() - unit.seen_more()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_people_say_them() {
        for (unit, value, french, english) in [
            (Unit::Start, 2014.0, "2015", "2015"),
            (Unit::Years, 0.25, "3 mois", "3 months"),
            (Unit::Years, 1.25, "1 an et 3 mois", "1 year and 3 months"),
            (Unit::Years, 2.0, "2 ans", "2 years"),
            (Unit::Years, 1.6, "1,6 an", "1.6 years"),
            (Unit::Years, 1.0 / 12.0, "1 mois", "1 month"),
            (Unit::Rhythm, 1.0, "régulier", "steady"),
            (Unit::Rhythm, 2.28, "tardif (2,28)", "late (2.28)"),
            (Unit::Rhythm, 0.25, "très précoce (0,25)", "very early (0.25)"),
            (Unit::Rhythm, 4.0, "très tardif (4)", "very late (4)"),
            (Unit::Hours, 3_186.7, "3 187 h", "3,187 h"),
            (Unit::Hours, 12.5, "12,5 h", "12.5 h"),
            (Unit::Share, 0.2135, "21,35 %", "21.35%"),
        ] {
            let plain = |text: String| text.replace(['\u{202f}', '\u{a0}'], " ");
            assert_eq!(plain(seen(Lang::Fr, unit, value)), french);
            assert_eq!(plain(seen(Lang::En, unit, value)), english);
        }
    }
}
