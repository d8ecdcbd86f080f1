//! Numbers as a screen reader should say them.
//!
//! Thin spaces split numbers when they are read aloud, and `h` is spelt: spoken forms have plain digits and words.
//! They are for `aria-label` and `aria-valuetext`, never for the eye.

use super::decimal::MINUS;
use super::locale::THIN;
use super::{Lang, Quantity};
use crate::tr;

impl Lang {
    /// A seen text made speakable: no thin spaces, no thousands separators, the minus sign in words.
    #[must_use]
    pub fn spoken(self, seen: &str) -> String {
        let minus = tr!(self, "spoken-minus");
        let mut said = String::with_capacity(seen.len());
        let mut rest = seen.chars().peekable();
        let mut before = ' ';
        while let Some(character) = rest.next() {
            let after_is_digit = rest.peek().is_some_and(char::is_ascii_digit);
            let inside_number = before.is_ascii_digit() && after_is_digit;
            match character {
                THIN | '\u{A0}' if inside_number => {}
                mark if inside_number && mark == self.locale().thousands => {}
                THIN | '\u{A0}' => said.push(' '),
                MINUS if after_is_digit => {
                    said.push_str(&minus);
                    said.push(' ');
                }
                _ => said.push(character),
            }
            before = character;
        }
        said
    }

    /// A value with its unit in words: `880000 heures`, `20,5 %`, `9,4 équivalents temps plein`.
    #[must_use]
    pub fn quantity_spoken(self, quantity: Quantity, value: f64) -> String {
        let seen = match quantity {
            Quantity::Hours => self.hours_in_words(value),
            Quantity::Fte => {
                let count = if value.is_finite() { value.abs() } else { 2.0 };
                tr!(self, "spoken-fte", count = count, text = self.bare(quantity, value))
            }
            Quantity::Share
            | Quantity::Count
            | Quantity::Plain
            | Quantity::People
            | Quantity::Years
            | Quantity::Euros
            | Quantity::Year => self.quantity(quantity, value),
        };
        self.spoken(&seen)
    }

    /// An achieved value with its unit in words, as [`Lang::achieved`] writes it beside its goal.
    #[must_use]
    pub fn achieved_spoken(self, quantity: Quantity, value: f64, goal: f64) -> String {
        let seen = self.achieved(quantity, value, goal);
        let number = seen.strip_suffix('h').map(|number| number.trim_end_matches([THIN, '\u{A0}']));
        match (quantity, number) {
            (Quantity::Hours, Some(number)) => {
                let count = self.parse_number(number, &[]).map_or(2.0, f64::abs);
                self.spoken(&tr!(self, "format-hours", count = count, text = number))
            }
            _ => self.spoken(&seen),
        }
    }

    /// Two values and one unit in words: `763000 à 993000 heures`.
    #[must_use]
    pub fn range_spoken(self, quantity: Quantity, low: f64, high: f64) -> String {
        let seen = if quantity == Quantity::Hours && high.is_finite() {
            let (low, last) = (self.bare(quantity, low), self.bare(quantity, high));
            let text = tr!(self, "format-range", low = low, high = last);
            tr!(self, "format-hours", count = (high.abs()), text = text)
        } else {
            self.range(quantity, low, high)
        };
        self.spoken(&seen)
    }

    /// A margin with its unit in words, without sign: `120000 heures`, `0,5 point`.
    #[must_use]
    pub fn shortfall_spoken(self, quantity: Quantity, value: f64, goal: f64) -> String {
        let text = self.shortfall(quantity, value, goal);
        // The plural follows the number that is read.
        let count = self.parse_number(&text, &[]).unwrap_or(2.0);
        let seen = match quantity {
            Quantity::Hours => tr!(self, "format-hours", count = count, text = text),
            Quantity::Share => tr!(self, "spoken-points", count = count, text = text),
            Quantity::Count
            | Quantity::Plain
            | Quantity::People
            | Quantity::Fte
            | Quantity::Years
            | Quantity::Euros
            | Quantity::Year => self.shortfall_with_unit(quantity, value, goal),
        };
        self.spoken(&seen)
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity::{Fte, Hours, Share};
    use crate::i18n::Lang::{self, En, Fr};

    #[test]
    fn spoken_forms_hold_no_thin_space_nor_separator() {
        assert_eq!(Fr.quantity_spoken(Hours, 880_000.0), "880000 heures");
        assert_eq!(En.quantity_spoken(Hours, 880_000.0), "880000 hours");
        assert_eq!(Fr.quantity_spoken(Share, 0.205), "20,5 %");
        assert_eq!(En.quantity_spoken(Share, -0.025), "minus 2.5%");
        assert_eq!(Fr.quantity_spoken(Fte, 9.4), "9,4 équivalents temps plein");
        assert_eq!(Fr.shortfall_spoken(Share, 0.195, 0.2), "0,5 point");
        assert_eq!(Fr.spoken("Marge\u{202F}: −120\u{202F}000\u{202F}h"), "Marge : moins 120000 h");
        assert_eq!(En.spoken("10, 20 and 1,250"), "10, 20 and 1250");
        for lang in Lang::ALL {
            assert!(!lang.quantity_spoken(Hours, 1e9).contains(['\u{202F}', '\u{A0}']));
        }
    }
}
