//! A value beside its goal: two figures and their difference, which add up as they are read.
//!
//! What is shown of a margin is the difference of what is shown of the value and of the goal, so nobody who subtracts
//! finds another figure. A missed goal never reads as met: digits are added until the value shown is on its own side of
//! the goal shown. It does not decide whether a goal is met.

use super::decimal::{Decimal, NO_NUMBER};
use super::{Lang, Quantity};

/// Decimals after which a margin reads as the smallest one that can be written.
const FINEST: i32 = 6;
/// Values nearer to a goal than this share of it meet it (docs/model.md, “Goals”): they read as the goal.
const SAME: f64 = 1e-9;

/// A value, its goal and the margin, rounded so that the first less the second is the third.
struct RoundedMargin {
    value: Decimal,
    margin: Decimal,
}

impl RoundedMargin {
    /// With at least `least` decimals for the value; none for what is no number.
    fn new(quantity: Quantity, value: f64, goal: f64, least: i32) -> Option<Self> {
        let shift = quantity.shift();
        let target = quantity.goal(goal)?;
        let none = || Decimal::round(0.0, 0, 0);
        if (value - goal).abs() <= SAME * goal.abs() {
            return Some(Self { value: target, margin: none()? });
        }
        let first = least.max(quantity.goal_places(goal));
        for decimals in first..=FINEST {
            let seen = Decimal::round(value, shift, decimals)?;
            let margin = Decimal::round(seen.number() - target.number(), 0, decimals)?;
            if !margin.is_zero() && margin.negative == (value < goal) {
                return Some(Self { value: seen.trimmed(), margin: margin.trimmed() });
            }
        }
        // Closer than any digit can tell: the margin carries the sign.
        let mut margin = Decimal::smallest(6);
        margin.negative = value < goal;
        Some(Self { value: Decimal::round(value, shift, first)?.trimmed(), margin })
    }
}

impl Quantity {
    /// Decimals of a goal, which somebody typed: as many as it has, as far as a field takes them.
    fn goal_places(self, goal: f64) -> i32 {
        let (rule, most) = (self.decimals(goal), self.typed_decimals());
        let at = |decimals| Decimal::round(goal, self.shift(), decimals).map(Decimal::trimmed);
        let whole = at(FINEST);
        (rule..most).find(|&decimals| at(decimals) == whole).unwrap_or(most.max(rule))
    }

    fn goal(self, goal: f64) -> Option<Decimal> {
        Some(Decimal::round(goal, self.shift(), self.goal_places(goal))?.trimmed())
    }
}

impl Lang {
    /// A goal with its unit, as it was typed: `1 000 000 h`, `20,25 %`.
    #[must_use]
    pub fn goal(self, quantity: Quantity, goal: f64) -> String {
        self.number_of(quantity.goal(goal).map(|decimal| self.with_value_unit(quantity, decimal.write(self))))
    }

    /// An achieved value with its unit, that reads as the goal only when it equals the goal.
    #[must_use]
    pub fn achieved(self, quantity: Quantity, value: f64, goal: f64) -> String {
        self.achieved_to(quantity, value, goal, quantity.decimals(value))
    }

    /// The same with at least `decimals` decimals.
    pub fn achieved_to(self, quantity: Quantity, value: f64, goal: f64, decimals: i32) -> String {
        if !goal.is_finite() {
            return self.quantity(quantity, value);
        }
        let beside = RoundedMargin::new(quantity, value, goal, decimals);
        self.number_of(beside.map(|beside| self.with_value_unit(quantity, beside.value.write(self))))
    }

    /// The signed margin of a value to its goal, with its unit: `−120 000 h`, `+0,5 pt`, `+6`. It is the difference of
    /// [`Lang::achieved`] and [`Lang::goal`], and reads zero only when the goal is just met.
    #[must_use]
    pub fn margin(self, quantity: Quantity, value: f64, goal: f64) -> String {
        self.margin_to(quantity, value, goal, quantity.decimals(value))
    }

    /// The same beside a value written with at least `decimals` decimals.
    pub fn margin_to(self, quantity: Quantity, value: f64, goal: f64, decimals: i32) -> String {
        let beside = RoundedMargin::new(quantity, value, goal, decimals);
        self.number_of(beside.map(|beside| self.with_margin_unit(quantity, &beside.margin.signed(self))))
    }

    /// How much is missing or left over, without sign nor unit: `120 000`, `0,5`. Reads zero only when it is zero.
    #[must_use]
    pub fn shortfall(self, quantity: Quantity, value: f64, goal: f64) -> String {
        let beside = RoundedMargin::new(quantity, value, goal, quantity.decimals(value));
        self.number_of(beside.map(|beside| beside.margin.unsigned(self)))
    }

    /// How much is missing, without sign, with its unit: `120 000 h`, `0,5 pt`.
    #[must_use]
    pub fn shortfall_with_unit(self, quantity: Quantity, value: f64, goal: f64) -> String {
        let beside = RoundedMargin::new(quantity, value, goal, quantity.decimals(value));
        self.number_of(beside.map(|beside| self.with_margin_unit(quantity, &beside.margin.unsigned(self))))
    }

    fn number_of(self, written: Option<String>) -> String {
        written.unwrap_or_else(|| NO_NUMBER.to_owned())
    }

    /// A signed change with its unit: `−120 000 h`, `+0,5 pt`, `+6`. Reads zero only when it is zero.
    #[must_use]
    pub fn change(self, quantity: Quantity, change: f64) -> String {
        let written = self.change_digits(quantity, change);
        self.number_of(written.map(|decimal| self.with_margin_unit(quantity, &decimal.signed(self))))
    }

    /// A signed difference with its unit, rounded to `decimals` decimals as it is read: `+12 345 h`, `−0,25 pt`.
    #[must_use]
    pub fn difference(self, quantity: Quantity, difference: f64, decimals: u8) -> String {
        match Decimal::round(difference, quantity.shift(), i32::from(decimals)) {
            Some(decimal) => self.with_margin_unit(quantity, &decimal.trimmed().signed(self)),
            None => NO_NUMBER.to_owned(),
        }
    }

    /// A value with its unit, rounded to `decimals` decimals as it is read: `912 345 h`, `20,25 %`.
    #[must_use]
    pub fn exactly(self, quantity: Quantity, value: f64, decimals: u8) -> String {
        self.with_value_unit(quantity, self.bare_at(quantity, value, i32::from(decimals)))
    }

    fn change_digits(self, quantity: Quantity, change: f64) -> Option<Decimal> {
        let rule = quantity.decimals(change).max(-3);
        for decimals in rule..=FINEST {
            let decimal = Decimal::round(change, quantity.shift(), decimals)?;
            if !decimal.is_zero() {
                return Some(decimal.trimmed());
            }
        }
        let mut decimal = Decimal::round(change, quantity.shift(), 0)?;
        if change.abs() > 0.0 {
            decimal = Decimal::smallest(6);
            decimal.negative = change < 0.0;
        }
        Some(decimal)
    }

    fn with_margin_unit(self, quantity: Quantity, number: &str) -> String {
        match quantity {
            Quantity::Share => self.with_unit(number, "pt"),
            Quantity::Hours => self.with_unit(number, "h"),
            Quantity::Fte => self.with_unit(number, &crate::tr!(self, "format-fte-unit")),
            Quantity::Euros => self.with_unit(number, "€"),
            Quantity::Count | Quantity::Plain | Quantity::People | Quantity::Years | Quantity::Year => {
                number.to_owned()
            }
        }
    }

    fn with_value_unit(self, quantity: Quantity, number: String) -> String {
        match quantity {
            Quantity::Share => self.percent_of(number),
            Quantity::Hours
            | Quantity::Fte
            | Quantity::Euros
            | Quantity::Count
            | Quantity::Plain
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
    fn a_value_less_its_goal_is_the_margin_beside_it() {
        for (quantity, value, goal, french) in [
            (Hours, 880_123.0, 1e6, "880_000_h, 1_000_000_h, −120_000_h"),
            (Hours, 990_198.0, 1e6, "990_000_h, 1_000_000_h, −10_000_h"),
            (Hours, 999_700.0, 1e6, "999_700_h, 1_000_000_h, −300_h"),
            (Hours, 999_999.6, 1e6, "999_999,6_h, 1_000_000_h, −0,4_h"),
            (Hours, 9_802.0, 1e6, "9_802_h, 1_000_000_h, −990_198_h"),
            (Hours, 880_123.0, 1_234_567.0, "880_123_h, 1_234_567_h, −354_444_h"),
            (Hours, 880_123.0, f64::NAN, "880_000_h, –, –"),
            (Share, 0.212_76, 0.2, "21,3_%, 20_%, +1,3_pt"),
            (Share, 0.203_5, 0.2, "20,4_%, 20_%, +0,4_pt"),
            (Share, 0.1999, 0.2, "19,99_%, 20_%, −0,01_pt"),
            (Share, 0.202_49, 0.202_5, "20,249_%, 20,25_%, −0,001_pt"),
            (Share, 0.2 - 1e-12, 0.2, "20_%, 20_%, 0_pt"),
            (Share, 0.004, 0.2, "0,4_%, 20_%, −19,6_pt"),
            (Count, 50.4, 100.0, "50, 100, −50"),
            (Count, 99.96, 100.0, "99,96, 100, −0,04"),
            (Count, 106.0, 100.0, "106, 100, +6"),
            (Count, f64::NAN, 100.0, "–, 100, –"),
        ] {
            let three = [
                Fr.achieved(quantity, value, goal),
                Fr.goal(quantity, goal),
                Fr.margin(quantity, value, goal),
            ];
            assert_eq!(shown(&three.join(", ")), french, "{value} {goal}");
        }
        assert_eq!(shown(&En.margin(Hours, 880_123.0, 1e6)), "−120,000~h");
        assert_eq!(shown(&En.shortfall_with_unit(Share, 0.195, 0.2)), "0.5~pt");
    }

    #[test]
    fn differences_are_written_to_the_decimals_asked_for() {
        for (quantity, value, decimals, difference, exact) in [
            (Hours, 12_345.4, 0, "+12_345_h", "12_345_h"),
            (Share, -0.00254, 2, "−0,25_pt", "−0,25_%"),
            (Share, 0.2, 2, "+20_pt", "20_%"),
            (Count, 0.0, 1, "0", "0"),
        ] {
            assert_eq!(shown(&Fr.difference(quantity, value, decimals)), difference);
            assert_eq!(shown(&Fr.exactly(quantity, value, decimals)), exact);
        }
    }

    /// A number that is read, in millionths.
    fn millionths(text: &str) -> i128 {
        let digits = text.trim_end_matches(['%', 'h', 'p', 't', '_', '~']).replace(['_', '~'], "");
        let (sign, digits) = digits.strip_prefix('−').map_or((1, digits.as_str()), |rest| (-1, rest));
        let (whole, fraction) = digits.trim_start_matches('+').split_once('.').unwrap_or((digits, ""));
        let whole = whole.trim_start_matches('+').replace(',', "");
        sign * format!("{whole}{fraction:0<6}")
            .parse::<i128>()
            .unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// The same of what French reads: its comma is a point, its thin space a comma.
    fn french(text: &str) -> i128 {
        millionths(&shown(text).replace(',', ".").replace('_', ""))
    }

    proptest! {
        #[test]
        fn what_is_shown_adds_up(
            value in 0.0..2e6_f64,
            near in -0.02..0.02_f64,
            goal in 1..10_000_u32,
            which in 0..3_usize,
        ) {
            let quantity: Quantity = [Share, Hours, Count][which];
            // What a field takes: hundredths of a percent, tenths of hours and contracts.
            let goal = f64::from(goal) * [1e-4, 137.1, 0.1][which];
            for value in [value * [1e-6, 1.0, 1e-3][which], goal * (1.0 + near), goal] {
                let (seen, aim) = (Fr.achieved(quantity, value, goal), Fr.goal(quantity, goal));
                let margin = Fr.margin(quantity, value, goal);
                if (value - goal).abs() > 1e-5 * goal {
                    prop_assert_eq!(french(&seen) - french(&aim), french(&margin), "{} {} {}", seen, aim, margin);
                }
                let (seen, aim) = (En.achieved(quantity, value, goal), En.goal(quantity, goal));
                let margin = En.margin(quantity, value, goal);
                if (value - goal).abs() > 1e-5 * goal {
                    let read = |text: &str| millionths(&shown(text));
                    prop_assert_eq!(read(&seen) - read(&aim), read(&margin), "{} {} {}", seen, aim, margin);
                }
            }
        }

        #[test]
        fn a_margin_keeps_its_sign_and_vanishes_only_when_met(
            // Any that can be told in percent.
            value in any::<f64>().prop_filter("has a hundredfold", |value| !value.is_finite() || value.abs() < 1e300),
            goal in 1e-3..1e9_f64,
            which in 0..3_usize,
        ) {
            let quantity: Quantity = [Share, Hours, Count][which];
            for lang in Lang::ALL {
                let text = lang.margin(quantity, value, goal);
                let has_digit = text.chars().any(|c| ('1'..='9').contains(&c));
                let met_just = (value - goal).abs() <= 1e-9 * goal;
                prop_assert_eq!(has_digit, value.is_finite() && !met_just, "{}", text);
                if has_digit {
                    prop_assert_eq!(text.starts_with('−'), value < goal);
                }
            }
        }
    }
}
