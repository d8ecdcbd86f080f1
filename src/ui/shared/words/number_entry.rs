//! The number that a reader typed in a field, by what the field counts, and why one was not taken.

use crate::i18n::{Lang, ParseNumberError, uncapitalised};
use crate::model::bounds::Bounds;
use crate::model::lever::Unit;
use crate::tr;
use crate::ui::shared::words::unit::{FieldUnit, displayed};

/// Why a typed text was not taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum FieldError {
    /// It is not a number.
    NotANumber(ParseNumberError),
    /// It is a number that is not allowed.
    OutOfBounds(Bounds),
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
    if unit.is_share() {
        lang.parse_percent(typed, units)
    } else if unit.is_logarithmic() {
        parse_rhythm(lang, typed)
    } else if unit == Unit::Years {
        parse_years(lang, typed, units)
    } else if unit == Unit::EurosAnHour {
        lang.parse_number(typed, units)
    } else {
        lang.parse_count(typed, units).map(|number| number - unit.seen_more())
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
            let (low, high) = (displayed(lang, unit, bounds.low), displayed(lang, unit, bounds.high));
            tr!(lang, "field-out-of-bounds", low = low, high = high)
        }
    }
}

/// Why a typed text was not taken, and what stays in force.
#[must_use]
pub(in crate::ui) fn error_text(lang: Lang, unit: FieldUnit, error: FieldError, kept: f64) -> String {
    let kept = tr!(lang, "field-kept", kept = displayed(lang, unit, kept));
    format!("{} {kept}", fault_text(lang, unit, error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::shared::words::unit::{field_text, spoken};
    use ParseNumberError::{Cells, OtherUnit, Unsure};

    #[test]
    fn what_is_shown_or_spoken_can_be_typed_back() {
        let values = [
            0.0, 0.0025, 0.205, 0.25, 0.5, 1.0, 1.5, 2.0, 12.5, 106.3, 999.9, 1_000.0, 1_600.0, 2_020.0,
            3_334.5, 880_000.0, 1.6e9,
        ];
        for lang in Lang::ALL {
            for unit in FieldUnit::ALL {
                for value in
                    values.into_iter().chain([-0.025, -0.2].into_iter().filter(|_| unit == Unit::Growth))
                {
                    for text in [
                        field_text(lang, unit, value),
                        displayed(lang, unit, value),
                        spoken(lang, unit, value),
                    ] {
                        let read = parse(lang, unit, &text).map(|read| {
                            [
                                field_text(lang, unit, read),
                                displayed(lang, unit, read),
                                spoken(lang, unit, read),
                            ]
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
