//! Numbers as people type them.
//!
//! Accepts both decimal marks, every kind of space between thousands, both minus signs and a unit at the end. It
//! checks no bounds: a field does.

use super::{Lang, lower};

/// Why a typed text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseNumberError {
    /// Nothing was typed, or only a unit.
    Empty,
    /// Something was typed that cannot be read as one number.
    NotANumber,
}

impl std::fmt::Display for ParseNumberError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "no number was typed",
            Self::NotANumber => "the text is not a number",
        })
    }
}

impl std::error::Error for ParseNumberError {}

impl Lang {
    /// Reads a typed number; `units` are the unit texts that may end it (a percent sign always may).
    ///
    /// In French a single comma or point is decimal: `1.250` is 1.25. In English a comma before exactly three
    /// digits groups thousands: `1,250` is 1250 and `12,5` is 12.5. The number typed is returned as it is: `20 %`
    /// gives 20. See [`Lang::parse_percent`] for shares.
    ///
    /// # Errors
    /// [`ParseNumberError`] when nothing was typed, or not one finite number.
    pub fn parse_number(self, typed: &str, units: &[&str]) -> Result<f64, ParseNumberError> {
        self.plain_digits(typed, units).and_then(|digits| finite(&digits))
    }

    /// Reads a typed percentage as a share: `20,5 %` and `20,5` give 0.205.
    ///
    /// # Errors
    /// As [`Lang::parse_number`].
    pub fn parse_percent(self, typed: &str) -> Result<f64, ParseNumberError> {
        // The exponent gives the float nearest to the decimal share, which a division does not.
        self.plain_digits(typed, &[]).and_then(|digits| finite(&format!("{digits}e-2")))
    }

    /// Rewrites a typed number with an ASCII sign, digits and point.
    fn plain_digits(self, typed: &str, units: &[&str]) -> Result<String, ParseNumberError> {
        let squeezed = without_spaces(typed);
        let body = without_unit(&squeezed, units);
        if body.is_empty() {
            return Err(ParseNumberError::Empty);
        }
        let (sign, body) = match body.strip_prefix(['-', '\u{2212}', '–', '\u{2010}', '\u{2011}']) {
            Some(rest) => ("-", rest),
            None => ("", body.strip_prefix('+').unwrap_or(body)),
        };
        let number = self.pointed(body).ok_or(ParseNumberError::NotANumber)?;
        Ok(format!("{sign}{number}"))
    }

    /// Decides what commas and points mean; None when they mean nothing.
    fn pointed(self, body: &str) -> Option<String> {
        let only_known = body.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
        if !only_known || !body.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let commas = body.matches(',').count();
        let points = body.matches('.').count();
        let decimal = match (commas, points) {
            (1, 0) if self == Self::En && groups_of_three(body, ',') => None,
            (1, 0) => Some(','),
            (0, 1) => Some('.'),
            (_, 0) | (0, _) => None,
            // Both marks: the last one is the decimal mark, and it stands alone.
            (_, 1) if body.rfind('.') > body.rfind(',') => Some('.'),
            (1, _) if body.rfind(',') > body.rfind('.') => Some(','),
            _ => return None,
        };
        let (whole, fraction) = decimal.and_then(|mark| body.split_once(mark)).unwrap_or((body, ""));
        let whole = match whole.chars().find(|c| !c.is_ascii_digit()) {
            None => whole.to_owned(),
            Some(group) if groups_of_three(whole, group) => whole.replace(group, ""),
            Some(_) => return None,
        };
        Some(format!(
            "{}.{}",
            if whole.is_empty() { "0" } else { &whole },
            if fraction.is_empty() { "0" } else { fraction }
        ))
    }
}

fn finite(digits: &str) -> Result<f64, ParseNumberError> {
    match digits.parse::<f64>() {
        // A typed -0 is zero.
        Ok(number) if number.is_finite() => Ok(number + 0.0),
        Ok(_) | Err(_) => Err(ParseNumberError::NotANumber),
    }
}

/// Whether digits are split by one kind of mark, three by three, the first part being shorter but not zero.
fn groups_of_three(text: &str, mark: char) -> bool {
    let mut parts = text.split(mark);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let first = parts.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && digits(first)
        && !first.starts_with('0')
        && parts.all(|part| part.len() == 3 && digits(part))
}

/// Every space is dropped, wide or thin: between digits they group, elsewhere they are for the eye.
fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{2060}'))
        .collect()
}

fn without_unit<'a>(squeezed: &'a str, units: &[&str]) -> &'a str {
    let ending = |unit: &str| {
        let unit = without_spaces(unit);
        let cut = squeezed.len().checked_sub(unit.len())?;
        let (number, end) = squeezed.split_at_checked(cut)?;
        (!unit.is_empty() && end.chars().map(lower).eq(unit.chars().map(lower))).then_some(number)
    };
    // The longest unit wins: `h/an` before `an`.
    units
        .iter()
        .copied()
        .chain(["%"])
        .filter_map(ending)
        .min_by_key(|number| number.len())
        .unwrap_or(squeezed)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::ParseNumberError::{Empty, NotANumber};
    use crate::i18n::Lang::{self, En, Fr};
    use proptest::prelude::*;

    #[test]
    fn typed_numbers_are_read() {
        for (typed, french, english) in [
            ("1250", Ok(1250.0), Ok(1250.0)),
            ("1 250", Ok(1250.0), Ok(1250.0)),
            ("1\u{202F}250", Ok(1250.0), Ok(1250.0)),
            ("1\u{A0}250", Ok(1250.0), Ok(1250.0)),
            ("1,250", Ok(1.25), Ok(1250.0)),
            ("1.250", Ok(1.25), Ok(1.25)),
            ("1,250,000", Ok(1e6 + 250_000.0), Ok(1e6 + 250_000.0)),
            ("1.250,5", Ok(1250.5), Ok(1250.5)),
            ("1,250.5", Ok(1250.5), Ok(1250.5)),
            ("0,250", Ok(0.25), Ok(0.25)),
            ("12,5", Ok(12.5), Ok(12.5)),
            ("12.5", Ok(12.5), Ok(12.5)),
            ("-2,5", Ok(-2.5), Ok(-2.5)),
            ("−2,5", Ok(-2.5), Ok(-2.5)),
            ("+6", Ok(6.0), Ok(6.0)),
            ("20 %", Ok(20.0), Ok(20.0)),
            ("20%", Ok(20.0), Ok(20.0)),
            ("4 000 h", Ok(4000.0), Ok(4000.0)),
            ("4 000 H ", Ok(4000.0), Ok(4000.0)),
            ("130 par an", Ok(130.0), Ok(130.0)),
            (",5", Ok(0.5), Ok(0.5)),
            ("5,", Ok(5.0), Ok(5.0)),
            ("-0", Ok(0.0), Ok(0.0)),
            ("", Err(Empty), Err(Empty)),
            ("  ", Err(Empty), Err(Empty)),
            ("h", Err(Empty), Err(Empty)),
            ("-", Err(NotANumber), Err(NotANumber)),
            (",", Err(NotANumber), Err(NotANumber)),
            ("douze", Err(NotANumber), Err(NotANumber)),
            ("1e5", Err(NotANumber), Err(NotANumber)),
            ("12,5,3", Err(NotANumber), Err(NotANumber)),
            ("1.2.3,4", Err(NotANumber), Err(NotANumber)),
            ("--2", Err(NotANumber), Err(NotANumber)),
            ("NaN", Err(NotANumber), Err(NotANumber)),
            ("inf", Err(NotANumber), Err(NotANumber)),
            ("12 km", Err(NotANumber), Err(NotANumber)),
        ] {
            assert_eq!(Fr.parse_number(typed, &["h", "par an", "an"]), french, "{typed:?}, French");
            assert_eq!(En.parse_number(typed, &["h", "par an", "an"]), english, "{typed:?}, English");
        }
        assert_eq!(Fr.parse_number(&"9".repeat(400), &[]), Err(NotANumber));
        assert_eq!(Fr.parse_percent("20,5 %"), Ok(0.205));
        assert_eq!(En.parse_percent("-2.5"), Ok(-0.025));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in prop_oneof![-1e12..1e12_f64, -1e6..1e6_f64, -2e3..2e3_f64], digits in 0..5_u8) {
            for lang in Lang::ALL {
                let written = lang.number(value, digits);
                let read = lang.parse_number(&written, &[]);
                prop_assert!(read.is_ok(), "{}", written);
                let read = read.unwrap();
                // English writes 1,250 and reads it back; no writing is ambiguous in its own language.
                prop_assert_eq!(lang.number(read, digits), written);
                prop_assert!((read - value).abs() <= 0.5001 * libm::pow(10.0, -f64::from(digits)) + value.abs() * 1e-15);
                prop_assert_eq!(lang.parse_number(&lang.hours_exact(value), &["h"]), lang.parse_number(&lang.integer(value), &[]));
            }
        }

        #[test]
        fn no_text_makes_it_panic(typed in "\\PC*", unit in "\\PC{0,3}") {
            for lang in Lang::ALL {
                let _ = lang.parse_number(&typed, &[&unit]);
                let _ = lang.parse_percent(&typed);
            }
        }

        #[test]
        fn no_text_of_digits_and_marks_makes_it_panic(typed in "[-−0-9., \u{202F}%h]{0,12}") {
            for lang in Lang::ALL {
                if let Ok(number) = lang.parse_number(&typed, &["h"]) {
                    prop_assert!(number.is_finite());
                }
            }
        }
    }
}
