//! How the number of a field is shown and spoken, by what it counts; what may be typed there is in `number_entry`.

use crate::i18n::{Lang, Quantity, plural, text};
use crate::model::lever::Unit;
use crate::tr;

/// What a field counts: the unit of a lever, or of a setting.
pub(in crate::ui) type FieldUnit = Unit;

/// The unit's text beside the field, possibly empty.
#[must_use]
pub(in crate::ui) fn suffix(lang: Lang, unit: FieldUnit, value: f64) -> String {
    if unit.is_share() {
        "%".to_owned()
    } else if unit.is_year() {
        String::new()
    } else if unit.is_logarithmic() {
        rhythm(lang, value)
    } else if unit == Unit::Years {
        tr!(lang, "unit-years", count = plural(value))
    } else {
        text(lang, &format!("unit-{}", unit.key()))
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

/// The number as the field shows it, without its unit.
#[must_use]
pub(in crate::ui) fn field_text(lang: Lang, unit: FieldUnit, value: f64) -> String {
    if unit.is_share() {
        lang.percent_number(value, unit.decimals())
    } else if unit.is_year() {
        format!("{:.0}", value + unit.seen_more())
    } else {
        lang.number(value, unit.decimals())
    }
}

/// The number with its unit, for sentences and tables.
#[must_use]
pub(in crate::ui) fn displayed(lang: Lang, unit: FieldUnit, value: f64) -> String {
    let number = field_text(lang, unit, whole(unit, value));
    if unit.is_share() {
        lang.percent_of(number)
    } else if unit.is_logarithmic() {
        // An even pace is a word; how early or late also takes its number.
        let word = rhythm(lang, value);
        if number == lang.number(1.0, unit.decimals()) { word } else { format!("{word} ({number})") }
    } else if unit == Unit::Years {
        lang.duration_in_words(value)
    } else {
        let suffix = suffix(lang, unit, value);
        if suffix.is_empty() { number } else { format!("{number}\u{202f}{suffix}") }
    }
}

/// A number as sentences tell it: hundreds of hours or contracts are read whole.
fn whole(unit: FieldUnit, value: f64) -> f64 {
    if unit.is_count() && value.abs() >= 100.0 { libm::round(value) } else { value }
}

/// The number with its unit, for assistive technology.
#[must_use]
pub(in crate::ui) fn spoken(lang: Lang, unit: FieldUnit, value: f64) -> String {
    if unit == Unit::Hours {
        lang.quantity_spoken(Quantity::Hours, value)
    } else {
        lang.spoken(&displayed(lang, unit, value))
    }
}

/// A change of a value, with its sign: `+2,5 pt`, `−400 h`.
#[must_use]
pub(in crate::ui) fn change(lang: Lang, unit: FieldUnit, change: f64) -> String {
    let sign = if change < 0.0 { '\u{2212}' } else { '+' };
    if unit.is_share() {
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
            assert_eq!(plain(displayed(Lang::Fr, unit, value)), french);
            assert_eq!(plain(displayed(Lang::En, unit, value)), english);
        }
    }
}
