//! Numbers as they are seen: grouping, decimals, units, money, chances.
//!
//! The only number formatter of the page. Not a number and infinities read `–`; minus zero does not exist.

use super::decimal::{Decimal, NO_NUMBER};
use super::{Currency, Lang, Quantity};
use crate::tr;

impl Lang {
    /// A whole number with its thousands grouped: `1 250` or `1,250`.
    #[must_use]
    pub fn integer(self, value: f64) -> String {
        self.decimal(value, 0)
    }

    /// A number with exactly `digits` decimals.
    #[must_use]
    pub fn decimal(self, value: f64, digits: u8) -> String {
        Decimal::round(value, 0, i32::from(digits))
            .map_or_else(|| NO_NUMBER.to_owned(), |decimal| decimal.write(self))
    }

    /// A number with at most `digits` decimals, without ending zeros: what a field shows.
    #[must_use]
    pub fn number(self, value: f64, digits: u8) -> String {
        Decimal::round(value, 0, i32::from(digits))
            .map_or_else(|| NO_NUMBER.to_owned(), |decimal| decimal.trimmed().write(self))
    }

    /// A share as a percentage, one decimal at most (two below 1 %): `20,5 %` or `20.5%`.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        self.percent_of(self.bare(Quantity::Share, share))
    }

    /// A share as a bare percentage with at most `digits` decimals, for a field: 0.205 reads `20,5`.
    #[must_use]
    pub fn percent_number(self, share: f64, digits: u8) -> String {
        self.bare_at(Quantity::Share, share, i32::from(digits))
    }

    /// Adds the percent sign to a written number.
    #[must_use]
    pub fn percent_of(self, number: String) -> String {
        if number == NO_NUMBER {
            return number;
        }
        format!("{number}{}%", self.locale().percent_space)
    }

    /// Hours rounded to 1,000 from 10,000 on, to the hour below: `880 000 h`.
    #[must_use]
    pub fn hours(self, hours: f64) -> String {
        self.with_unit(&self.bare(Quantity::Hours, hours), "h")
    }

    /// Hours to the hour: `880 123 h`.
    #[must_use]
    pub fn hours_exact(self, hours: f64) -> String {
        self.with_unit(&self.integer(hours), "h")
    }

    /// Hours to the hour in a sentence: `120 000 heures` or `120,000 hours`, rounded as [`Lang::hours`].
    #[must_use]
    pub fn hours_in_words(self, hours: f64) -> String {
        let text = self.bare(Quantity::Hours, hours);
        tr!(self, "format-hours", count = plural(libm::round(hours)), text = text)
    }

    /// Thousands, for tight places: `720 k`.
    #[must_use]
    pub fn thousands(self, value: f64) -> String {
        self.with_unit(&self.integer(value / 1_000.0), "k")
    }

    /// People: `568 personnes`.
    #[must_use]
    pub fn people(self, people: f64) -> String {
        let text = self.bare(Quantity::People, people);
        tr!(self, "format-people", count = plural(libm::round(people)), text = text)
    }

    /// Full-time equivalents: `568 ETP` or `568 FTE`.
    #[must_use]
    pub fn fte(self, fte: f64) -> String {
        self.with_unit(&self.bare(Quantity::Fte, fte), &tr!(self, "format-fte-unit"))
    }

    /// A calendar year, never grouped.
    #[must_use]
    pub fn year(self, year: i32) -> String {
        year.to_string()
    }

    /// A calendar year held in a float, as a lever holds it.
    pub(super) fn decimal_year(self, year: f64) -> String {
        if year.is_finite() { format!("{}", libm::round(year) + 0.0) } else { NO_NUMBER.to_owned() }
    }

    /// Things counted, whole: `1 250`, `106`; an average below one keeps a decimal: `0,4`.
    #[must_use]
    pub fn count(self, count: f64) -> String {
        self.bare(Quantity::Count, count)
    }

    /// A number with one decimal below 1,000: `10,5` posts.
    #[must_use]
    pub fn plain(self, number: f64) -> String {
        self.bare(Quantity::Plain, number)
    }

    /// Years of duration: `2 ans`, `1,5 an`, `1.5 years`.
    #[must_use]
    pub fn duration(self, years: f64) -> String {
        let text = self.bare(Quantity::Years, years);
        tr!(self, "format-years", count = plural(libm::round(years * 100.0) / 100.0), text = text)
    }

    /// Years of duration as people say them: whole months where they are exact, such as `3 mois` or `1 an et 3 mois`.
    #[must_use]
    pub fn duration_in_words(self, years: f64) -> String {
        let (months, whole) = (years * 12.0, libm::floor(years));
        let rest = libm::round(months - whole * 12.0);
        if !(years > 0.0 && years.is_finite()) || rest < 1.0 || (months - libm::round(months)).abs() > 1e-6 {
            return self.duration(years);
        }
        let text = tr!(self, "format-months", count = rest, text = self.integer(rest));
        if whole < 1.0 {
            return text;
        }
        tr!(self, "format-years-months", years = self.duration(whole), months = text)
    }

    /// Euros: `1 200 €`, `3,4 millions d’euros`, `1,2 milliard d’euros`; `€1,200`, `€1.2 billion`.
    #[must_use]
    pub fn money(self, euros: f64) -> String {
        self.money_to(euros, 999_950_000.0, 1)
    }

    /// Euros as a formula needs them: millions to the hundredth, never billions: `1 200,24 millions d’euros`.
    #[must_use]
    pub fn money_exactly(self, euros: f64) -> String {
        self.money_to(euros, f64::INFINITY, 2)
    }

    /// Euros, with a word from a million on, another one from `billions` on, and at most `digits` decimals before it.
    fn money_to(self, euros: f64, billions: f64, digits: u8) -> String {
        let Some(whole) = Decimal::round(euros, 0, 0) else {
            return NO_NUMBER.to_owned();
        };
        let size = libm::round(euros.abs());
        let (text, scaled) = if size >= billions {
            (self.number(euros / 1e9, digits), euros / 1e9)
        } else if size >= 1e6 {
            (self.number(euros / 1e6, digits), euros / 1e6)
        } else {
            let number = whole.write(self);
            return match self.locale().currency {
                Currency::After => self.with_unit(&number, "€"),
                Currency::Before => euro_sign_first(&number),
            };
        };
        let text = match self.locale().currency {
            Currency::After => text,
            Currency::Before => euro_sign_first(&text),
        };
        // The plural follows the number that is read: 1.96 is written 2.
        let tens = libm::pow(10.0, f64::from(digits));
        let count = plural(libm::round(scaled * tens) / tens);
        if size >= billions {
            tr!(self, "format-billions", count = count, text = text)
        } else {
            tr!(self, "format-millions", count = count, text = text)
        }
    }
}

/// Puts the euro sign between the minus sign and the digits.
fn euro_sign_first(number: &str) -> String {
    let digits = number.trim_start_matches(super::decimal::MINUS);
    let sign = number.get(..number.len() - digits.len()).unwrap_or_default();
    format!("{sign}€{digits}")
}

/// A number that selects a plural form: its size, or a plural when there is none.
pub fn plural(value: f64) -> f64 {
    if value.is_finite() { value.abs() } else { 2.0 }
}

#[cfg(test)]
mod tests {
    use super::Lang::{self, En, Fr};

    /// Shows the special spaces, so that a table of expectations can be read.
    fn shown(text: &str) -> String {
        text.replace('\u{202F}', "_").replace('\u{A0}', "~")
    }

    type Case = (&'static str, fn(Lang) -> String, &'static str, &'static str);

    #[test]
    fn numbers_read_as_each_language_writes_them() {
        let cases: [Case; 43] = [
            ("integer", |l| l.integer(1250.0), "1_250", "1,250"),
            ("million", |l| l.integer(1e6), "1_000_000", "1,000,000"),
            ("small", |l| l.integer(999.4), "999", "999"),
            ("negative", |l| l.integer(-1250.0), "−1_250", "−1,250"),
            ("no minus zero", |l| l.decimal(-0.001, 1), "0,0", "0.0"),
            ("decimal", |l| l.decimal(12.5, 2), "12,50", "12.50"),
            ("number", |l| l.number(12.5, 2), "12,5", "12.5"),
            ("percent", |l| l.percent(0.205), "20,5_%", "20.5%"),
            ("whole percent", |l| l.percent(0.2), "20_%", "20%"),
            ("tiny percent", |l| l.percent(0.0025), "0,25_%", "0.25%"),
            ("negative percent", |l| l.percent(-0.025), "−2,5_%", "−2.5%"),
            ("percent of nothing", |l| l.percent(f64::NAN), "–", "–"),
            ("percent field", |l| l.percent_number(0.205, 2), "20,5", "20.5"),
            ("hours", |l| l.hours(880_123.0), "880_000_h", "880,000~h"),
            ("few hours", |l| l.hours(4_545.4), "4_545_h", "4,545~h"),
            ("exact hours", |l| l.hours_exact(880_123.4), "880_123_h", "880,123~h"),
            ("hours in words", |l| l.hours_in_words(120_000.0), "120_000 heures", "120,000 hours"),
            ("one hour", |l| l.hours_in_words(1.0), "1 heure", "1 hour"),
            ("nearly two hours", |l| l.hours_in_words(1.6), "2 heures", "2 hours"),
            ("nearly two years", |l| l.duration(1.96), "1,96 an", "1.96 years"),
            ("thousands", |l| l.thousands(720_400.0), "720_k", "720~k"),
            ("people", |l| l.people(1.0), "1 personne", "1 person"),
            ("many people", |l| l.people(1_568.2), "1_568 personnes", "1,568 people"),
            ("fte", |l| l.fte(568.0), "568_ETP", "568~FTE"),
            ("part fte", |l| l.fte(85.1), "85_ETP", "85~FTE"),
            ("year", |l| l.year(2020), "2020", "2020"),
            ("count", |l| l.count(1250.0), "1_250", "1,250"),
            ("average", |l| l.count(376.7), "377", "377"),
            ("years", |l| l.duration(2.0), "2 ans", "2 years"),
            ("part years", |l| l.duration(1.5), "1,5 an", "1.5 years"),
            ("one year", |l| l.duration(1.0), "1 an", "1 year"),
            ("euros", |l| l.money(1200.0), "1_200_€", "€1,200"),
            ("debt", |l| l.money(-1200.0), "−1_200_€", "−€1,200"),
            ("millions", |l| l.money(3_440_000.0), "3,4 millions d’euros", "€3.4 million"),
            ("billion", |l| l.money(1.2e9), "1,2 milliard d’euros", "€1.2 billion"),
            ("nearly a billion", |l| l.money(999_990_000.0), "1 milliard d’euros", "€1 billion"),
            (
                "exact money",
                |l| l.money_exactly(1.200_24e9),
                "1_200,24 millions d’euros",
                "€1,200.24 million",
            ),
            ("chances", |l| l.chances_in_hundred(0.59), "59 sur 100", "59 in 100"),
            ("no chance", |l| l.chances_in_hundred(0.0), "moins de 1 sur 100", "less than 1 in 100"),
            ("sure", |l| l.chances_in_hundred(1.0), "plus de 99 sur 100", "more than 99 in 100"),
            ("in ten", |l| l.chances_in_ten(0.58), "environ 6 chances sur 10", "about 6 in 10 chances"),
            ("one in ten", |l| l.chances_in_ten(0.1), "environ 1 chance sur 10", "about a 1 in 10 chance"),
            (
                "none in ten",
                |l| l.chances_in_ten(0.01),
                "moins de 1 chance sur 10",
                "less than a 1 in 10 chance",
            ),
        ];
        for (name, write, french, english) in cases {
            assert_eq!(shown(&write(Fr)), french, "{name}, French");
            assert_eq!(shown(&write(En)), english, "{name}, English");
        }
    }

    #[test]
    fn what_is_not_a_number_reads_as_a_dash() {
        for lang in Lang::ALL {
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert_eq!(lang.integer(value), "–");
                assert_eq!(lang.money(value), "–");
                assert_eq!(lang.chances(value), "–");
                assert_eq!(lang.chances_in_ten(value), "–");
                assert!(lang.hours(value).starts_with('–'));
                assert!(lang.duration(value).starts_with('–'));
            }
        }
    }

    #[test]
    fn one_unit_serves_both_ends_of_a_range() {
        use super::Quantity::{Count, Hours, Share};
        assert_eq!(shown(&Fr.range(Hours, 763_000.0, 993_200.0)), "763_000 à 993_000_h");
        assert_eq!(shown(&En.range(Share, 0.181, 0.228)), "18.1 to 22.8%");
        assert_eq!(shown(&Fr.range(Count, 91.0, 113.0)), "91 à 113");
    }
}
