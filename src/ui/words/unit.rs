//! How the number of a field is shown, typed, spoken and refused, by what it counts.

use super::super::field::FieldError;
use crate::i18n::{Lang, ParseNumberError, Quantity, plural, text, uncapitalised};
use crate::model::bounds::Bounds;
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

/// What may follow the number of a field, in any language of the page: a reader types what is read aloud or seen.
const fn typed_units(unit: FieldUnit) -> &'static [&'static str] {
    match unit {
        Unit::Share | Unit::Growth => &["%", "pour cent", "percent", "par an", "a year", "/an"],
        Unit::Contracts => &["marchés", "marché", "contracts", "contract", "par an", "a year", "/an"],
        Unit::Consultations => {
            &["consultations", "consultation", "marchés", "contracts", "par an", "a year", "/an"]
        }
        Unit::Hours => &["h", "heures", "heure", "hours", "hour"],
        Unit::HoursAYear => &["h", "heures", "heure", "hours", "hour", "par an", "a year", "/an"],
        Unit::Euros => &["€", "euros", "euro", "eur"],
        Unit::EurosAnHour => &["€", "euros", "euro", "€/h", "/h", "par heure", "an hour"],
        Unit::Years => &["ans", "an", "années", "year", "years"],
        Unit::Posts => &["postes", "poste", "posts", "post", "etp", "fte"],
        Unit::Year | Unit::Start | Unit::Rhythm => &[],
    }
}

/// A shorter duration in its own words.
const MONTHS: [&str; 3] = ["mois", "months", "month"];

/// The number that a typed text stands for.
///
/// # Errors
/// When nothing was typed, or not one number of this unit.
pub(in crate::ui) fn parse(lang: Lang, unit: FieldUnit, typed: &str) -> Result<f64, ParseNumberError> {
    let units = typed_units(unit);
    match unit {
        Unit::Share | Unit::Growth => lang.parse_percent(typed, units),
        Unit::Years => parse_years(lang, typed, units),
        Unit::Rhythm => parse_rhythm(lang, typed),
        Unit::EurosAnHour => lang.parse_number(typed, units),
        Unit::Start => lang.parse_count(typed, units).map(|year| year - unit.seen_more()),
        Unit::Contracts
        | Unit::Hours
        | Unit::HoursAYear
        | Unit::Euros
        | Unit::Year
        | Unit::Posts
        | Unit::Consultations => lang.parse_count(typed, units),
    }
}

/// Years, months, or both: `2 ans`, `3 mois`, `1 an et 3 mois`.
fn parse_years(lang: Lang, typed: &str, units: &[&str]) -> Result<f64, ParseNumberError> {
    let months = |typed: &str| lang.parse_number(typed, &MONTHS).map(|months| months / 12.0);
    if let Some((years, rest)) = [" et ", " and "].iter().find_map(|joint| typed.split_once(joint)) {
        return Ok(lang.parse_number(years, units)? + months(rest)?);
    }
    match lang.parse_number(typed, units) {
        Err(ParseNumberError::OtherUnit) => months(typed),
        read => read,
    }
}

/// An exponent, alone or after its word: `2,28`, `tardif (2,28)`; an even pace by its word alone.
fn parse_rhythm(lang: Lang, typed: &str) -> Result<f64, ParseNumberError> {
    if uncapitalised(typed.trim()) == tr!(lang, "rhythm-even") {
        return Ok(1.0);
    }
    let number = typed.split_once('(').map(|(_, number)| number.trim_end().trim_end_matches(')'));
    lang.parse_number(number.unwrap_or(typed), &[])
}

/// The keyboard of a phone for a field: that of decimals has no minus on some.
#[must_use]
pub(in crate::ui) fn keyboard(bounds: Bounds) -> &'static str {
    if bounds.low < 0.0 { "text" } else { "decimal" }
}

/// Why a typed text was not taken.
#[must_use]
pub(in crate::ui) fn fault_text(lang: Lang, unit: FieldUnit, error: FieldError) -> String {
    match error {
        FieldError::NotANumber(ParseNumberError::Empty) => tr!(lang, "field-empty"),
        FieldError::NotANumber(ParseNumberError::NotANumber) => tr!(lang, "field-not-a-number"),
        FieldError::NotANumber(ParseNumberError::Cells) => tr!(lang, "field-cells"),
        FieldError::NotANumber(ParseNumberError::OtherUnit) => tr!(lang, "field-other-unit"),
        FieldError::NotANumber(ParseNumberError::Unsure(one, other)) => {
            tr!(lang, "field-unsure", one = lang.number(one, 3), other = lang.number(other, 3))
        }
        FieldError::OutOfBounds(bounds) => {
            let (low, high) = (seen(lang, unit, bounds.low), seen(lang, unit, bounds.high));
            tr!(lang, "field-out-of-bounds", low = low, high = high)
        }
    }
}

/// Why a typed text was not taken, and what stays in force.
#[must_use]
pub(in crate::ui) fn error_text(lang: Lang, unit: FieldUnit, error: FieldError, kept: f64) -> String {
    let kept = tr!(lang, "field-kept", kept = seen(lang, unit, kept));
    format!("{} {kept}", fault_text(lang, unit, error))
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
    use ParseNumberError::{Cells, OtherUnit, Unsure};

    const ALL: [FieldUnit; 13] = [
        Unit::Contracts,
        Unit::Growth,
        Unit::Share,
        Unit::Hours,
        Unit::HoursAYear,
        Unit::Euros,
        Unit::EurosAnHour,
        Unit::Years,
        Unit::Year,
        Unit::Start,
        Unit::Rhythm,
        Unit::Posts,
        Unit::Consultations,
    ];

    #[test]
    fn what_is_shown_or_spoken_can_be_typed_back() {
        let values = [
            0.0, 0.0025, 0.205, 0.25, 0.5, 1.0, 1.5, 2.0, 12.5, 106.3, 999.9, 1_000.0, 1_600.0, 2_020.0,
            3_334.5, 880_000.0, 1.6e9,
        ];
        for lang in Lang::ALL {
            for unit in ALL {
                for value in
                    values.into_iter().chain([-0.025, -0.2].into_iter().filter(|_| unit == Unit::Growth))
                {
                    for text in
                        [field_text(lang, unit, value), seen(lang, unit, value), spoken(lang, unit, value)]
                    {
                        let read = parse(lang, unit, &text).map(|read| {
                            [field_text(lang, unit, read), seen(lang, unit, read), spoken(lang, unit, read)]
                        });
                        assert!(
                            read.as_ref().is_ok_and(|read| read.contains(&text)),
                            "{unit:?} {text:?}: {read:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_number_of_something_else_is_refused() {
        for (unit, typed, expected) in [
            (Unit::Contracts, "20 %", Err(OtherUnit)),
            (Unit::Contracts, "1 600 marchés", Ok(1_600.0)),
            (Unit::Contracts, "1 600 marchés par an", Ok(1_600.0)),
            (Unit::Contracts, "1.600", Err(Unsure(1_600.0, 1.6))),
            (Unit::Contracts, "1600\t1700", Err(Cells)),
            (Unit::Share, "20 h", Err(OtherUnit)),
            (Unit::Share, "20,125", Ok(0.20125)),
            (Unit::Hours, "3334 heures", Ok(3_334.0)),
            (Unit::Hours, "3334 €", Err(OtherUnit)),
            (Unit::HoursAYear, "62 800 h par an", Ok(62_800.0)),
            (Unit::Euros, "20 %", Err(OtherUnit)),
            (Unit::EurosAnHour, "31,5 €/h", Ok(31.5)),
            (Unit::Years, "2 ans", Ok(2.0)),
            (Unit::Years, "3 mois", Ok(0.25)),
            (Unit::Years, "18 months", Ok(1.5)),
            (Unit::Years, "1 an et 3 mois", Ok(1.25)),
            (Unit::Rhythm, "tardif (2,28)", Ok(2.28)),
            (Unit::Rhythm, "Régulier", Ok(1.0)),
            (Unit::Years, "3 h", Err(OtherUnit)),
            (Unit::Year, "2020 ans", Err(OtherUnit)),
        ] {
            assert_eq!(parse(Lang::Fr, unit, typed), expected, "{unit:?} {typed:?}");
        }
        for lang in Lang::ALL {
            for error in [
                Cells,
                OtherUnit,
                Unsure(1_600.0, 1.6),
                ParseNumberError::Empty,
                ParseNumberError::NotANumber,
            ] {
                let text = error_text(lang, Unit::Contracts, FieldError::NotANumber(error), 1_250.0);
                assert!(text.len() > 40 && !text.contains("field-"), "{text}");
            }
        }
    }

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

    #[test]
    fn a_start_is_typed_as_it_is_shown() {
        for lang in Lang::ALL {
            assert_eq!(field_text(lang, Unit::Start, 2014.0), "2015");
            assert_eq!(parse(lang, Unit::Start, "2015"), Ok(2014.0));
            let bounds = crate::model::bounds::Bounds::new(2014.0, 2019.0);
            let refused = error_text(lang, Unit::Start, FieldError::OutOfBounds(bounds), 2014.0);
            assert!(
                refused.contains("2015") && refused.contains("2020") && !refused.contains("2014"),
                "{refused}"
            );
        }
    }
}
