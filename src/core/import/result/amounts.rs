//! Amounts of contracts: never a spend, for ceilings cover several years and are rarely reached.

use super::scope::Scope;
use super::told::{AmountEstimate, Amounts, RuleHours, Spread};
use crate::options::RuleOfThumb;
use crate::statistics::{ENOUGH, Z, mean, median, standard_error};

impl Amounts {
    /// Of counted contracts of the years whose social fields are known; without such a year, all of the selected years.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let told = scope.calendar.social().next().is_some();
        let (mut ordinary, mut clause, mut all) = (vec![], vec![], vec![]);
        for entry in scope.declared.counted_entries() {
            let (Some(amount), Some(year)) = (entry.amount(), scope.calendar.get(entry.year.into())) else {
                continue;
            };
            if if told { !year.social } else { !year.selected } {
                continue;
            }
            all.push(amount);
            if told && entry.clause() {
                clause.push(amount);
                if !entry.framework {
                    ordinary.push(amount);
                }
            }
        }
        Self {
            clause_ordinary: AmountEstimate::of(ordinary),
            clause_all_ceilings: AmountEstimate::of(clause),
            all: AmountEstimate::of(all),
        }
    }
}

impl AmountEstimate {
    fn of(mut amounts: Vec<f64>) -> Self {
        let n = amounts.len();
        let spread = Spread::of(&amounts, ENOUGH);
        Self { n, mean: mean(&amounts), median: median(&mut amounts), spread }
    }
}

impl Spread {
    /// Of a mean that cannot be below 0, from so many values on.
    pub(crate) fn of(values: &[f64], enough: usize) -> Option<Self> {
        let mean = mean(values).filter(|_| values.len() >= enough)?;
        let se = standard_error(values);
        Some(Self { low: (mean - Z * se).max(0.0), high: mean + Z * se, se })
    }
}

impl RuleHours {
    /// Hours a contract with a clause would give, where the mean amount is sure enough.
    pub(crate) fn of(amounts: &Amounts, rule: RuleOfThumb) -> Self {
        let factor = rule.hours_per_euro();
        let hours = |of: &AmountEstimate| of.mean.filter(|_| of.n >= ENOUGH).map(|mean| mean * factor);
        Self {
            factor,
            ordinary: hours(&amounts.clause_ordinary),
            with_ceilings: hours(&amounts.clause_all_ceilings),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_mean_has_an_interval_from_enough_values_and_none_below_zero() {
        assert_eq!(AmountEstimate::of(vec![]), AmountEstimate::default());
        let few = AmountEstimate::of(vec![1.0, 2.0, 6.0]);
        assert_eq!(few, AmountEstimate { n: 3, mean: Some(3.0), median: Some(2.0), spread: None });
        // 29 of 0 and one of 3,000: mean 100, sd 547.7, standard error 100: the interval would begin at −96.
        let mut amounts = vec![0.0; 29];
        amounts.push(3_000.0);
        let many = AmountEstimate::of(amounts);
        let spread = many.spread.unwrap();
        assert!(
            (spread.se - 100.0).abs() < 1e-9
                && spread.low == 0.0
                && (spread.high - 295.996_398_454).abs() < 1e-6
        );
        let hours =
            RuleHours::of(&Amounts { clause_ordinary: many, ..Amounts::default() }, RuleOfThumb::default());
        assert!((hours.ordinary.unwrap() - 100.0 / 1_200.0).abs() < 1e-12);
        assert_eq!(hours.with_ceilings, None);
    }
}
