//! Hours of insertion that a facilitator's table tells.

use super::scope::Scope;
use super::told::{Hours, Realisation, Spread};
use crate::contract::Social;
use crate::statistics::mean;

/// Hours are told from so many contracts on: few tables have more.
const ENOUGH_HOURS: usize = 10;

impl Hours {
    /// Planned in contracts with a clause, or whose social field is unknown, of any year.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let hours: Vec<f64> = scope
            .declared
            .with_hours
            .iter()
            .filter(|contract| contract.social.is_none_or(Social::clause_alone))
            .filter_map(|contract| contract.planned())
            .collect();
        let value = mean(&hours).filter(|_| hours.len() >= ENOUGH_HOURS);
        Self { n: hours.len(), value, spread: Spread::of(&hours, ENOUGH_HOURS) }
    }
}

impl Realisation {
    /// Hours worked over planned in contracts that have ended, whatever their social field.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let (mut n, mut sums) = (0, [0.0, 0.0]);
        for contract in &scope.declared.with_hours {
            let (Some(planned), Some(worked), Some(end)) =
                (contract.planned(), contract.worked(), contract.end())
            else {
                continue;
            };
            if end <= scope.as_of {
                n += 1;
                sums = [sums[0] + worked, sums[1] + planned];
            }
        }
        let [worked, planned] = sums;
        Self { n, value: (n >= ENOUGH_HOURS).then(|| worked / planned) }
    }
}
