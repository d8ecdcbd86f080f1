//! Margins: signed distances to a goal, and achieved values next to it.
//!
//! A missed goal never reads as met: digits are added until the margin is not zero, and until the achieved value
//! differs from the goal. It does not decide whether a goal is met.

use super::decimal::{Decimal, NO_NUMBER};
use super::{Lang, Quantity};

/// Decimals after which a margin reads as the smallest one that can be written.
const FINEST: i32 = 6;

impl Lang {
    /// A signed margin with its unit: `−120 000 h`, `+0,5 pt`, `+6`. Reads zero only when it is zero.
    #[must_use]
    pub fn margin(self, quantity: Quantity, margin: f64) -> String {
        match self.margin_digits(quantity, margin) {
            Some(decimal) => self.with_margin_unit(quantity, &decimal.signed(self)),
            None => NO_NUMBER.to_owned(),
        }
    }

    /// How much is missing or left over, without sign nor unit: `120 000`, `0,5`. Reads zero only when it is zero.
    #[must_use]
    pub fn shortfall(self, quantity: Quantity, margin: f64) -> String {
        self.margin_digits(quantity, margin)
            .map_or_else(|| NO_NUMBER.to_owned(), |decimal| decimal.unsigned(self))
    }

    /// How much is missing, without sign, with its unit: `120 000 h`, `0,5 pt`.
    #[must_use]
    pub fn shortfall_with_unit(self, quantity: Quantity, margin: f64) -> String {
        match self.margin_digits(quantity, margin) {
            Some(decimal) => self.with_margin_unit(quantity, &decimal.unsigned(self)),
            None => NO_NUMBER.to_owned(),
        }
    }

    /// An achieved value with its unit, that reads as the goal only when it equals the goal.
    #[must_use]
    pub fn achieved(self, quantity: Quantity, value: f64, goal: f64) -> String {
        if !value.is_finite() || !goal.is_finite() || value.total_cmp(&goal).is_eq() {
            return self.quantity(quantity, value);
        }
        let rule = quantity.places(value);
        for places in rule..=FINEST {
            let seen = self.bare_at(quantity, value, places);
            if seen != self.bare_at(quantity, goal, places) {
                return if places == rule {
                    self.quantity(quantity, value)
                } else {
                    self.with_value_unit(quantity, seen)
                };
            }
        }
        // Closer than any digit can tell: the margin beside it carries the sign.
        self.quantity(quantity, value)
    }

    /// A signed difference with its unit, rounded to `places` decimals as it is read: `+12 345 h`, `−0,25 pt`.
    #[must_use]
    pub fn difference(self, quantity: Quantity, difference: f64, places: u8) -> String {
        match Decimal::round(difference, quantity.shift(), i32::from(places)) {
            Some(decimal) => self.with_margin_unit(quantity, &decimal.trimmed().signed(self)),
            None => NO_NUMBER.to_owned(),
        }
    }

    /// A value with its unit, rounded to `places` decimals as it is read: `912 345 h`, `20,25 %`.
    #[must_use]
    pub fn exactly(self, quantity: Quantity, value: f64, places: u8) -> String {
        self.with_value_unit(quantity, self.bare_at(quantity, value, i32::from(places)))
    }

    /// A signed margin as precise as the figures that it is the difference of, where they are shown: hours to the last
    /// one, rates to a hundredth of a percent.
    #[must_use]
    pub fn margin_exact(self, quantity: Quantity, margin: f64) -> String {
        match quantity {
            Quantity::Hours => self.difference(quantity, margin, 0),
            Quantity::Share => self.difference(quantity, margin, 2),
            Quantity::Count
            | Quantity::People
            | Quantity::Fte
            | Quantity::Years
            | Quantity::Euros
            | Quantity::Year => self.margin(quantity, margin),
        }
    }

    fn margin_digits(self, quantity: Quantity, margin: f64) -> Option<Decimal> {
        let rule = quantity.places(margin).max(-3);
        for places in rule..=FINEST {
            let decimal = Decimal::round(margin, quantity.shift(), places)?;
            if !decimal.is_zero() {
                return Some(decimal.trimmed());
            }
        }
        let mut decimal = Decimal::round(margin, quantity.shift(), 0)?;
        if margin.abs() > 0.0 {
            decimal = Decimal::smallest(6);
            decimal.negative = margin < 0.0;
        }
        Some(decimal)
    }

    fn with_margin_unit(self, quantity: Quantity, number: &str) -> String {
        match quantity {
            Quantity::Share => self.with_unit(number, "pt"),
            Quantity::Hours => self.with_unit(number, "h"),
            Quantity::Fte => self.with_unit(number, &crate::tr!(self, "format-fte-unit")),
            Quantity::Euros => self.with_unit(number, "€"),
            Quantity::Count | Quantity::People | Quantity::Years | Quantity::Year => number.to_owned(),
        }
    }

    fn with_value_unit(self, quantity: Quantity, number: String) -> String {
        match quantity {
            Quantity::Share => self.percent_of(number),
            Quantity::Hours
            | Quantity::Fte
            | Quantity::Euros
            | Quantity::Count
            | Quantity::People
            | Quantity::Years
            | Quantity::Year => self.with_margin_unit(quantity, &number),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::Quantity::{self, Count, Hours, Share};
    use crate::i18n::Lang::{self, En, Fr};
    use proptest::prelude::*;

    fn shown(text: &str) -> String {
        text.replace('\u{202F}', "_").replace('\u{A0}', "~")
    }

    #[test]
    fn margins_keep_their_sign_and_never_vanish() {
        for (quantity, margin, french, english) in [
            (Hours, -120_000.0, "−120_000_h", "−120,000~h"),
            (Hours, 31_200.0, "+31_000_h", "+31,000~h"),
            (Hours, -0.4, "−0,4_h", "−0.4~h"),
            (Hours, 0.0, "0_h", "0~h"),
            (Hours, -1e-12, "−0,000001_h", "−0.000001~h"),
            (Share, 0.005, "+0,5_pt", "+0.5~pt"),
            (Share, -0.005, "−0,5_pt", "−0.5~pt"),
            (Share, -0.00004, "−0,004_pt", "−0.004~pt"),
            (Count, 6.0, "+6", "+6"),
            (Count, -0.04, "−0,04", "−0.04"),
            (Count, f64::NAN, "–", "–"),
        ] {
            assert_eq!(shown(&Fr.margin(quantity, margin)), french);
            assert_eq!(shown(&En.margin(quantity, margin)), english);
        }
    }

    #[test]
    fn differences_are_written_to_the_decimals_asked_for() {
        for (quantity, value, places, difference, exact) in [
            (Hours, 12_345.4, 0, "+12_345_h", "12_345_h"),
            (Share, -0.00254, 2, "−0,25_pt", "−0,25_%"),
            (Share, 0.2, 2, "+20_pt", "20_%"),
            (Count, 0.0, 1, "0", "0"),
        ] {
            assert_eq!(shown(&Fr.difference(quantity, value, places)), difference);
            assert_eq!(shown(&Fr.exactly(quantity, value, places)), exact);
        }
    }

    #[test]
    fn an_achieved_value_never_reads_as_the_goal_it_misses() {
        for (quantity, value, goal, french) in [
            (Hours, 880_123.0, 1e6, "880_000_h"),
            (Hours, 999_700.0, 1e6, "999_700_h"),
            (Hours, 999_999.8, 1e6, "999_999,8_h"),
            (Share, 0.1999, 0.2, "19,99_%"),
            (Share, 0.2, 0.2, "20_%"),
            (Count, 99.96, 100.0, "99,96"),
            (Count, 106.0, 100.0, "106"),
        ] {
            assert_eq!(shown(&Fr.achieved(quantity, value, goal)), french);
        }
    }

    proptest! {
        #[test]
        fn a_margin_reads_as_zero_only_when_it_is(margin in any::<f64>(), which in 0..3_usize) {
            let quantity: Quantity = [Share, Hours, Count][which];
            for lang in Lang::ALL {
                let text = lang.margin(quantity, margin);
                let has_digit = text.chars().any(|c| ('1'..='9').contains(&c));
                prop_assert_eq!(has_digit, margin.is_finite() && margin != 0.0, "{}", text);
                if margin.is_finite() && margin != 0.0 {
                    prop_assert_eq!(text.starts_with('−'), margin < 0.0);
                }
            }
        }
    }
}
