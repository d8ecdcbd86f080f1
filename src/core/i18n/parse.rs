//! Numbers as people type them, or paste them.
//!
//! Accepts both decimal marks, every kind of space and apostrophe between thousands, both minus signs, the digits of
//! wide fonts, marks that are not seen, and a unit at the end. What could mean two numbers is refused, not guessed. It
//! checks no bounds: a field does.

use super::{Lang, lower};
use crate::tr;

/// Why a typed text is not a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParseNumberError {
    /// Nothing was typed, or only a unit.
    Empty,
    /// Something was typed that cannot be read as one number.
    NotANumber,
    /// Several cells of a sheet.
    Cells,
    /// A number of something else.
    OtherUnit,
    /// A mark that may group thousands or begin decimals: the two numbers it may mean.
    Unsure(f64, f64),
}

impl std::fmt::Display for ParseNumberError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "no number was typed",
            Self::NotANumber => "the text is not a number",
            Self::Cells => "several cells were pasted",
            Self::OtherUnit => "the number has another unit",
            Self::Unsure(..) => "the text may mean two numbers",
        })
    }
}

impl std::error::Error for ParseNumberError {}

/// Signs of what is below zero.
const MINUS: [char; 6] = ['-', '\u{2212}', '–', '\u{2010}', '\u{2011}', '\u{FE63}'];
/// What stands between thousands, or before decimals.
const MARKS: [char; 3] = [',', '.', '\''];

impl Lang {
    /// Reads a typed number; `units` are the texts that may end it, one after the other.
    ///
    /// A single comma or point is decimal, unless the language groups by it and three digits follow: `1,250`.
    ///
    /// # Errors
    /// [`ParseNumberError`] when nothing was typed, or not one finite number in one of the units.
    pub fn parse_number(self, typed: &str, units: &[&str]) -> Result<f64, ParseNumberError> {
        self.plain_digits(typed, units).and_then(|(digits, _)| finite(&digits))
    }

    /// Reads a typed number of things, of which a decimal mark before exactly three digits may group thousands too:
    /// `1.600` is asked about.
    ///
    /// # Errors
    /// As [`Lang::parse_number`], and [`ParseNumberError::Unsure`].
    pub fn parse_count(self, typed: &str, units: &[&str]) -> Result<f64, ParseNumberError> {
        let (digits, unsure) = self.plain_digits(typed, units)?;
        if unsure {
            return Err(ParseNumberError::Unsure(finite(&digits.replace('.', ""))?, finite(&digits)?));
        }
        finite(&digits)
    }

    /// Reads a typed percentage as a share: `20,5 %` and `20,5` give 0.205.
    ///
    /// # Errors
    /// As [`Lang::parse_number`].
    pub fn parse_percent(self, typed: &str, units: &[&str]) -> Result<f64, ParseNumberError> {
        // The exponent gives the float nearest to the decimal share, which a division does not.
        self.plain_digits(typed, units).and_then(|(digits, _)| finite(&format!("{digits}e-2")))
    }

    /// Rewrites a typed number with an ASCII sign, digits and point; tells whether the point may group thousands.
    fn plain_digits(self, typed: &str, units: &[&str]) -> Result<(String, bool), ParseNumberError> {
        if typed.trim().contains(['\t', '\n', '\r']) {
            return Err(ParseNumberError::Cells);
        }
        let plain = squeezed(typed);
        let body = without_units(&plain, units);
        if body.is_empty() {
            return Err(ParseNumberError::Empty);
        }
        let minus = squeezed(&tr!(self, "spoken-minus"));
        let (sign, body) = match body.strip_prefix(MINUS).or_else(|| body.strip_prefix(minus.as_str())) {
            Some(rest) => ("-", rest),
            None => ("", body.strip_prefix('+').unwrap_or(body)),
        };
        let end = body.find(|c: char| !c.is_ascii_digit() && !MARKS.contains(&c)).unwrap_or(body.len());
        let (number, rest) = body.split_at_checked(end).unwrap_or((body, ""));
        let (number, unsure) = self.pointed(number).ok_or(ParseNumberError::NotANumber)?;
        if rest.is_empty() {
            Ok((format!("{sign}{number}"), unsure))
        } else if rest.contains(|c: char| c.is_ascii_digit()) {
            Err(ParseNumberError::NotANumber)
        } else {
            Err(ParseNumberError::OtherUnit)
        }
    }

    /// Decides what commas and points mean; None when they mean nothing.
    fn pointed(self, body: &str) -> Option<(String, bool)> {
        if !body.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let commas = body.matches(',').count();
        let points = body.matches('.').count();
        let grouped = |mark| self.locale().groups(mark) && groups_of_three(body, mark);
        let decimal = match (commas, points) {
            (1, 0) if grouped(',') => None,
            (0, 1) if grouped('.') => None,
            (1, 0) => Some(','),
            (0, 1) => Some('.'),
            (_, 0) | (0, _) => None,
            // Both marks: the last one is the decimal mark, and it stands alone.
            (_, 1) if body.rfind('.') > body.rfind(',') => Some('.'),
            (1, _) if body.rfind(',') > body.rfind('.') => Some(','),
            _ => return None,
        };
        let unsure = decimal.is_some_and(|mark| groups_of_three(body, mark));
        let (whole, fraction) = decimal.and_then(|mark| body.split_once(mark)).unwrap_or((body, ""));
        let whole = match whole.chars().find(|c| !c.is_ascii_digit()) {
            None => whole.to_owned(),
            Some(group) if groups_of_three(whole, group) => whole.replace(group, ""),
            Some(_) => return None,
        };
        let zero = |digits: &str| if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
        fraction
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| (format!("{}.{}", zero(&whole), zero(fraction)), unsure))
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

/// Every space is dropped, wide or thin, and every mark that is not seen: between digits they group, elsewhere they are
/// for the eye or for the direction of the text. Wide digits and marks, and other apostrophes, are the plain ones.
fn squeezed(text: &str) -> String {
    let plain = |c: char| match c {
        // The wide forms of all that ASCII has.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '’' | '\u{2BC}' => '\'',
        _ => lower(c),
    };
    text.chars().filter(|&c| !is_unseen(c)).map(plain).collect()
}

const fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Without the units that end it, the longest first: `h/an` before `an`, `marchés par an` one after the other.
fn without_units<'a>(typed: &'a str, units: &[&str]) -> &'a str {
    let mut body = typed;
    while let Some(shorter) =
        units.iter().filter_map(|unit| without(body, &squeezed(unit))).min_by_key(|rest| rest.len())
    {
        body = shorter;
    }
    body
}

fn without<'a>(typed: &'a str, unit: &str) -> Option<&'a str> {
    typed.strip_suffix(unit).filter(|_| !unit.is_empty())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::ParseNumberError::{Cells, Empty, NotANumber, OtherUnit, Unsure};
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
            ("-2,5", Ok(-2.5), Ok(-2.5)),
            ("−2,5", Ok(-2.5), Ok(-2.5)),
            ("+6", Ok(6.0), Ok(6.0)),
            ("20 %", Err(OtherUnit), Err(OtherUnit)),
            ("1'600", Ok(1600.0), Ok(1600.0)),
            ("1’600’000,5", Ok(1_600_000.5), Ok(1_600_000.5)),
            ("16'00", Err(NotANumber), Err(NotANumber)),
            ("１２，５", Ok(12.5), Ok(12.5)),
            ("\u{200E}1\u{202F}600\u{AD}\u{202C}", Ok(1600.0), Ok(1600.0)),
            ("\u{FEFF}\u{2066}16\u{200B}\u{200F}\u{2069}", Ok(16.0), Ok(16.0)),
            ("1600\r\n", Ok(1600.0), Ok(1600.0)),
            ("1600\t1700", Err(Cells), Err(Cells)),
            ("1600\n1700", Err(Cells), Err(Cells)),
            ("4 000 h", Ok(4000.0), Ok(4000.0)),
            ("130 par an", Ok(130.0), Ok(130.0)),
            (",5", Ok(0.5), Ok(0.5)),
            ("5,", Ok(5.0), Ok(5.0)),
            ("-0", Ok(0.0), Ok(0.0)),
            ("", Err(Empty), Err(Empty)),
            ("h", Err(Empty), Err(Empty)),
            ("-", Err(NotANumber), Err(NotANumber)),
            (",", Err(NotANumber), Err(NotANumber)),
            ("douze", Err(NotANumber), Err(NotANumber)),
            ("1e5", Err(NotANumber), Err(NotANumber)),
            ("12,5,3", Err(NotANumber), Err(NotANumber)),
            ("1.2.3,4", Err(NotANumber), Err(NotANumber)),
            ("--2", Err(NotANumber), Err(NotANumber)),
            ("NaN", Err(NotANumber), Err(NotANumber)),
            ("12 km", Err(OtherUnit), Err(OtherUnit)),
            ("12 km 5", Err(NotANumber), Err(NotANumber)),
        ] {
            assert_eq!(Fr.parse_number(typed, &["h", "par an", "an"]), french, "{typed:?}, French");
            assert_eq!(En.parse_number(typed, &["h", "par an", "an"]), english, "{typed:?}, English");
        }
        assert_eq!(Fr.parse_number(&"9".repeat(400), &[]), Err(NotANumber));
        assert_eq!(Fr.parse_percent("20,5 %", &["%"]), Ok(0.205));
        assert_eq!(Fr.parse_percent("moins 2,5 ％", &["%"]), Ok(-0.025));
        assert_eq!(En.parse_percent("-2.5", &["%"]), Ok(-0.025));
        assert_eq!(En.parse_percent("minus 2.5%", &["%"]), Ok(-0.025));
    }

    #[test]
    fn what_may_be_two_numbers_is_asked_about() {
        for (typed, french, english) in [
            ("1.600", Err(Unsure(1600.0, 1.6)), Err(Unsure(1600.0, 1.6))),
            ("1,600", Err(Unsure(1600.0, 1.6)), Ok(1600.0)),
            ("-12.345 h", Err(Unsure(-12_345.0, -12.345)), Err(Unsure(-12_345.0, -12.345))),
            ("0,600", Ok(0.6), Ok(0.6)),
            ("1600,125", Ok(1600.125), Ok(1600.125)),
            ("1,60", Ok(1.6), Ok(1.6)),
            ("1.600,5", Ok(1600.5), Ok(1600.5)),
            ("1 600", Ok(1600.0), Ok(1600.0)),
        ] {
            assert_eq!(Fr.parse_count(typed, &["h"]), french, "{typed:?}, French");
            assert_eq!(En.parse_count(typed, &["h"]), english, "{typed:?}, English");
        }
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
                let _ = lang.parse_percent(&typed, &[&unit]);
                let _ = lang.parse_count(&typed, &[&unit]);
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
