//! Probabilities in words, never certain: what draws show is neither sure nor impossible.

use super::Lang;
use super::decimal::NO_NUMBER;
use crate::tr;

impl Lang {
    /// A probability in chances out of 100, never 0 nor 100: `59`, `moins de 1`, `plus de 99`.
    #[must_use]
    pub fn chances(self, probability: f64) -> String {
        let less = |text: String| tr!(self, "format-less-than", text = text);
        self.out_of_hundred(probability, less, |text: String| tr!(self, "format-more-than", text = text))
    }

    /// The same with signs, for tables: `59`, `< 1`, `> 99`.
    #[must_use]
    pub fn chances_short(self, probability: f64) -> String {
        let sign = |sign: char| move |text: String| format!("{sign}\u{202f}{text}");
        self.out_of_hundred(probability, sign('<'), sign('>'))
    }

    fn out_of_hundred(
        self,
        probability: f64,
        less: impl Fn(String) -> String,
        more: impl Fn(String) -> String,
    ) -> String {
        let hundred = probability * 100.0;
        if !hundred.is_finite() {
            NO_NUMBER.to_owned()
        } else if hundred < 1.0 {
            less(self.integer(1.0))
        } else if hundred > 99.0 {
            more(self.integer(99.0))
        } else {
            self.integer(hundred)
        }
    }

    /// A probability out of 100: `59 sur 100`, `moins de 1 sur 100`.
    #[must_use]
    pub fn chances_in_hundred(self, probability: f64) -> String {
        tr!(self, "format-in-hundred", text = self.chances(probability))
    }

    /// A probability in round words: `environ 6 chances sur 10`, `moins de 1 chance sur 10`.
    #[must_use]
    pub fn chances_in_ten(self, probability: f64) -> String {
        if !probability.is_finite() {
            return NO_NUMBER.to_owned();
        }
        let tenths = libm::round(probability * 10.0);
        if tenths < 1.0 {
            tr!(self, "format-under-one-in-ten")
        } else if tenths > 9.0 {
            tr!(self, "format-over-nine-in-ten")
        } else {
            tr!(self, "format-in-ten", count = tenths, text = self.integer(tenths))
        }
    }
}
