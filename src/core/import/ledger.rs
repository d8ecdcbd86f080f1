//! A ledger of purchases: no contracts, but what was bought in a year.

use crate::Proposal;
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
