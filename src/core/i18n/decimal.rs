//! Decimal digits of a number, rounded the way readers expect.
//!
//! Works on the shortest decimal writing of a float, so that 2.675 rounds to 2.68 and 20.5 % of a share stored as
//! 0.205 is exactly 20.5. Its marks are the locale's.

use super::Lang;

/// The minus sign, as wide as the plus sign.
pub(super) const MINUS: char = '\u{2212}';
/// What stands for a number that does not exist.
pub(super) const NO_NUMBER: &str = "–";

/// A number rounded to a decimal place: sign, whole digits, fraction digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    whole: String,
    fraction: String,
}

impl Decimal {
    /// Rounds `value` x 10^`shift` half away from zero, keeping `places` digits after the point; a negative
    /// `places` rounds to tens, hundreds, thousands. None for NaN and infinities. Never a negative zero.
    pub(super) fn round(value: f64, shift: usize, places: i32) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let written = format!("{}", value.abs());
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|byte| byte - b'0').collect();
        let mut whole_length = whole.len() + shift;
        while digits.len() < whole_length {
            digits.push(0);
        }
        let kept = i64::try_from(whole_length).unwrap_or(i64::MAX).saturating_add(i64::from(places));
        let kept = usize::try_from(kept).ok();
        let round_up = match kept {
            None => false,
            Some(kept) => digits.get(kept).is_some_and(|digit| *digit >= 5),
        };
        let kept = kept.unwrap_or(0);
        digits.truncate(kept);
        if round_up && carry(&mut digits) {
            digits.insert(0, 1);
            whole_length += 1;
        }
        // Rounding to tens or more leaves holes that zeros fill.
        while digits.len() < whole_length {
            digits.push(0);
        }
        let mut text = digits.iter().map(|digit| char::from(b'0' + digit));
        let whole: String = text.by_ref().take(whole_length).collect();
        let mut fraction: String = text.collect();
        while fraction.len() < usize::try_from(places).unwrap_or(0) {
            fraction.push('0');
        }
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole }.to_owned();
        let mut decimal = Self { negative: value < 0.0, whole, fraction };
        decimal.negative &= !decimal.is_zero();
        Some(decimal)
    }

    /// One unit of the last place kept, such as 0.01 for two places.
    pub(super) fn smallest(places: usize) -> Self {
        let mut fraction = "0".repeat(places.saturating_sub(1));
        let whole = if places == 0 { "1" } else { "0" }.to_owned();
        if places > 0 {
            fraction.push('1');
        }
        Self { negative: false, whole, fraction }
    }

    /// Without the zeros that end the fraction.
    pub(super) fn trimmed(mut self) -> Self {
        self.fraction.truncate(self.fraction.trim_end_matches('0').len());
        self
    }

    /// The decimal as a number.
    pub(super) fn number(&self) -> f64 {
        let size: f64 = format!("{}.{}", self.whole, self.fraction).parse().unwrap_or(f64::NAN);
        if self.negative { -size } else { size }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.whole.bytes().chain(self.fraction.bytes()).all(|digit| digit == b'0')
    }

    /// Writes the number in a language, without its sign.
    pub(super) fn unsigned(&self, lang: Lang) -> String {
        let locale = lang.locale();
        let mut text = String::with_capacity(self.whole.len() * 2);
        for (index, digit) in self.whole.chars().enumerate() {
            if index > 0 && (self.whole.len() - index).is_multiple_of(3) {
                text.push(locale.thousands);
            }
            text.push(digit);
        }
        if !self.fraction.is_empty() {
            text.push(locale.decimal);
            text.push_str(&self.fraction);
        }
        text
    }

    /// Writes the number in a language, with a minus sign when it is negative.
    pub(super) fn write(&self, lang: Lang) -> String {
        let text = self.unsigned(lang);
        if self.negative { format!("{MINUS}{text}") } else { text }
    }

    /// Writes the number with its sign, plus or minus; zero has none.
    pub(super) fn signed(&self, lang: Lang) -> String {
        if self.negative || self.is_zero() { self.write(lang) } else { format!("+{}", self.unsigned(lang)) }
    }
}

/// Adds one to the last digit; true when every digit overflowed and a leading one is due.
fn carry(digits: &mut [u8]) -> bool {
    for digit in digits.iter_mut().rev() {
        if *digit == 9 {
            *digit = 0;
        } else {
            *digit += 1;
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Lang};

    #[test]
    fn rounding_is_what_readers_expect() {
        for (value, shift, places, expected) in [
            (0.0, 0, 0, "0"),
            (-0.0, 0, 1, "0.0"),
            (-0.04, 0, 1, "0.0"),
            (2.5, 0, 0, "3"),
            (-2.5, 0, 0, "−3"),
            (2.675, 0, 2, "2.68"),
            (1.005, 0, 2, "1.01"),
            (0.205, 2, 0, "21"),
            (0.205, 2, 1, "20.5"),
            (0.2, 2, 1, "20.0"),
            (0.29, 2, 2, "29.00"),
            (999.96, 0, 1, "1,000.0"),
            (880_499.0, 0, -3, "880,000"),
            (879_500.0, 0, -3, "880,000"),
            (499.9, 0, -3, "0"),
            (500.0, 0, -3, "1,000"),
            (5.0, 0, -3, "0"),
            (999_500.0, 0, -3, "1,000,000"),
            (1e21, 0, 0, "1,000,000,000,000,000,000,000"),
            (5e-324, 0, 3, "0.000"),
        ] {
            let seen = Decimal::round(value, shift, places).expect("finite").write(Lang::En);
            assert_eq!(seen, expected, "{value} shifted {shift}, {places} places");
        }
    }

    #[test]
    fn there_is_no_decimal_without_a_number() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Decimal::round(value, 0, 2), None);
        }
    }
}
