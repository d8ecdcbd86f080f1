//! Which form of a word goes with a number, in the languages of the page.
//!
//! The interface is that of the crate `intl_pluralrules`, whose place this takes (`[patch.crates-io]` in Cargo.toml), as
//! far as `fluent-bundle` uses it. The rules are those of CLDR 37, “Language Plural Rules”. A new language is a row of
//! `RULES`; without one its messages show their default form.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// A form of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::upper_case_acronyms, reason = "the names that fluent-bundle uses")]
pub enum PluralCategory {
    /// None of it.
    ZERO,
    /// One of it, or what a language speaks of as one.
    ONE,
    /// Two of it.
    TWO,
    /// A few of it.
    FEW,
    /// Many of it.
    MANY,
    /// Everything else.
    OTHER,
}

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::upper_case_acronyms, reason = "the names that fluent-bundle uses")]
pub enum PluralRuleType {
    /// To rank: first, second.
    ORDINAL,
    /// To count: one, two.
    CARDINAL,
}

type Rule = fn(&PluralOperands) -> PluralCategory;

/// The languages: their code, how they count and how they rank.
const RULES: [(&str, Rule, Rule); 2] =
    [("en", count_in_english, rank_in_english), ("fr", count_in_french, rank_in_french)];

/// 0, 0.5, 1 and 1.5 are singular.
fn count_in_french(number: &PluralOperands) -> PluralCategory {
    if number.i <= 1 { PluralCategory::ONE } else { PluralCategory::OTHER }
}

/// 1er, then 2e, 3e.
fn rank_in_french(number: &PluralOperands) -> PluralCategory {
    if number.t == 0 && number.i == 1 { PluralCategory::ONE } else { PluralCategory::OTHER }
}

/// Only 1 is singular; 1.0 is not.
fn count_in_english(number: &PluralOperands) -> PluralCategory {
    if number.i == 1 && number.v == 0 { PluralCategory::ONE } else { PluralCategory::OTHER }
}

/// 1st, 2nd, 3rd, 4th; 11th to 13th.
fn rank_in_english(number: &PluralOperands) -> PluralCategory {
    match (number.t, number.i % 10, number.i % 100) {
        (0, 1, tens) if tens != 11 => PluralCategory::ONE,
        (0, 2, tens) if tens != 12 => PluralCategory::TWO,
        (0, 3, tens) if tens != 13 => PluralCategory::FEW,
        _ => PluralCategory::OTHER,
    }
}

/// How one language counts, or ranks.
#[derive(Clone, Copy, Debug)]
pub struct PluralRules {
    rule: Rule,
}

impl PluralRules {
    /// The rule of a language.
    ///
    /// # Errors
    ///
    /// No rule is known for it.
    pub fn create<L: Into<LanguageIdentifier>>(
        language: L,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let language = language.into();
        let found = RULES.iter().find(|(code, ..)| *code == language.language.as_str());
        let (_, count, rank) = found.ok_or("unknown locale")?;
        Ok(Self {
            rule: match kind {
                PluralRuleType::CARDINAL => *count,
                PluralRuleType::ORDINAL => *rank,
            },
        })
    }

    /// The form that goes with a number.
    ///
    /// # Errors
    ///
    /// The number cannot be read.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "Argument can not be parsed to operands.")?;
        Ok((self.rule)(&operands))
    }

    /// The languages whose rules are known.
    #[must_use]
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        RULES.iter().filter_map(|(code, ..)| code.parse().ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::PluralCategory::{FEW, ONE, OTHER, TWO};
    use super::*;

    fn forms(code: &str, kind: PluralRuleType, numbers: &[f64]) -> Vec<PluralCategory> {
        let language: LanguageIdentifier = code.parse().unwrap_or_default();
        let rules = PluralRules::create(language, kind);
        numbers.iter().filter_map(|&number| rules.as_ref().ok()?.select(number).ok()).collect()
    }

    #[test]
    fn each_language_counts_its_own_way() {
        let numbers = [0.0, 0.5, 1.0, 1.5, 2.0, 21.0, -1.0, 1e6];
        let french = [ONE, ONE, ONE, ONE, OTHER, OTHER, ONE, OTHER];
        let english = [OTHER, OTHER, ONE, OTHER, OTHER, OTHER, ONE, OTHER];
        assert_eq!(forms("fr", PluralRuleType::CARDINAL, &numbers), french);
        assert_eq!(forms("fr-FR", PluralRuleType::CARDINAL, &numbers), french);
        assert_eq!(forms("en", PluralRuleType::CARDINAL, &numbers), english);
    }

    #[test]
    fn each_language_ranks_its_own_way() {
        let numbers = [1.0, 2.0, 3.0, 4.0, 11.0, 12.0, 13.0, 21.0, 1.5];
        let english = [ONE, TWO, FEW, OTHER, OTHER, OTHER, OTHER, ONE, OTHER];
        assert_eq!(forms("en", PluralRuleType::ORDINAL, &numbers), english);
        let french = [ONE, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER];
        assert_eq!(forms("fr", PluralRuleType::ORDINAL, &numbers), french);
    }

    #[test]
    fn what_is_no_number_has_a_form_too() {
        assert_eq!(forms("en", PluralRuleType::CARDINAL, &[f64::NAN, f64::INFINITY]), [OTHER, OTHER]);
    }

    #[test]
    fn a_language_without_rules_is_said() {
        assert!(forms("de", PluralRuleType::CARDINAL, &[1.0]).is_empty());
    }
}
