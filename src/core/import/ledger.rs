//! A ledger of purchases: no contracts, but what was bought in a year.

use crate::statistics::half_up;
use crate::{Day, Proposal};
use serde::Serialize;

/// Purchases of a year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct YearPurchases {
    /// The year; `None`: rows without a date.
    pub year: Option<i32>,
    /// Rows.
    pub rows: u64,
    /// In euros.
    pub total: f64,
}

/// Purchases of a category.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Category {
    /// Its name, or empty.
    pub name: String,
    /// In euros.
    pub total: f64,
}

/// What a ledger says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ledger {
    /// By year, rows without a date last.
    pub purchases: Vec<YearPurchases>,
    /// The ten largest.
    pub categories: Vec<Category>,
    /// Yearly purchases, if there is a year.
    pub proposals: Vec<Proposal>,
    /// Whether they may be applied.
    #[serde(skip)]
    pub can_apply: bool,
}

/// Bounds of yearly purchases, in euros, as the engine's list of fields has them (src/engine/model/fields/rows.rs).
const PURCHASES: std::ops::RangeInclusive<f64> = 1_000.0..=1e12;

impl Ledger {
    /// Proposes the purchases of the last full year, or of the last one. They may be applied where the file is sound.
    pub(crate) fn new(
        purchases: Vec<YearPurchases>,
        categories: Vec<Category>,
        as_of: Day,
        sound: bool,
    ) -> Self {
        let dated = || purchases.iter().filter_map(|of| of.year.map(|year| (year, of)));
        let full = dated().filter(|(year, _)| *year < as_of.year()).max_by_key(|(year, _)| *year);
        let last = full.or_else(|| dated().max_by_key(|(year, _)| *year));
        let proposals: Vec<Proposal> = last
            .map(|(year, of)| (half_up(of.total), year, usize::try_from(of.rows).unwrap_or(usize::MAX)))
            .filter(|(value, _, _)| PURCHASES.contains(value))
            .map(|(value, year, n)| Proposal::YearlyPurchases { value, year, n })
            .into_iter()
            .collect();
        let can_apply = sound && !proposals.is_empty();
        Self { purchases, categories, proposals, can_apply }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_full_year_is_proposed() {
        let of = |year, total| YearPurchases { year, rows: 4, total };
        let proposed = |value, year| vec![Proposal::YearlyPurchases { value, year, n: 4 }];
        for (purchases, proposals) in [
            (vec![of(Some(2024), 1_295.5), of(Some(2026), 9e6), of(None, 12_000.0)], proposed(1_296.0, 2024)),
            (vec![of(Some(2026), 9e6)], proposed(9e6, 2026)),
            (vec![of(Some(2025), 999.4)], vec![]),
            (vec![of(Some(2025), -5e6)], vec![]),
            (vec![of(Some(2025), 2e12)], vec![]),
            (vec![of(None, 12_000.0)], vec![]),
            (vec![], vec![]),
        ] {
            let as_of = Day::first_of(2026);
            let ledger = Ledger::new(purchases.clone(), vec![], as_of, true);
            assert_eq!((&ledger.proposals, ledger.can_apply), (&proposals, !proposals.is_empty()));
            assert!(!Ledger::new(purchases, vec![], as_of, false).can_apply);
        }
    }
}
