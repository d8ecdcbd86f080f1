//! What the person chooses: each choice moves the figures.

use serde::Serialize;

/// The thresholds offered, in euros without tax: none, publication in the city's list, compulsory publication of the data,
/// the yearly census, the European threshold.
pub const THRESHOLDS: [f64; 5] = [0.0, 25_000.0, 40_000.0, 90_000.0, 221_000.0];

/// What an amount is multiplied by to get hours: an order of magnitude, never applied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleOfThumb {
    /// Part of the amount that pays for work, 0..=1.
    pub labour_share: f64,
    /// Part of the work given to people in insertion, 0..=1.
    pub insertion_share: f64,
    /// Euros an hour.
    pub hourly_cost: f64,
}

impl Default for RuleOfThumb {
    /// Half of the amount, five hours in a hundred, 30 € an hour.
    fn default() -> Self {
        Self { labour_share: 0.5, insertion_share: 0.05, hourly_cost: 30.0 }
    }
}

impl RuleOfThumb {
    /// Hours an euro of amount gives.
    #[must_use]
    pub fn hours_per_euro(self) -> f64 {
        self.labour_share * self.insertion_share / self.hourly_cost
    }
}

/// How the contracts of a buyer are counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Contracts below this amount, in euros, are left out; `None`: what is usual for the kind of file.
    pub threshold: Option<f64>,
    /// Whether contracts under a framework count beside it.
    pub subsequent: bool,
    /// Whether one ceiling published once for each of its holders counts once.
    pub multi_award_once: bool,
    /// The years ticked; `None`: the last eight complete ones.
    pub years: Option<Vec<i32>>,
    /// The base year of the scenario, taken if it is one of the years selected.
    pub base_year: Option<i32>,
    /// What the scenario says of amounts and hours.
    pub rule: RuleOfThumb,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            threshold: None,
            subsequent: true,
            multi_award_once: true,
            years: None,
            base_year: None,
            rule: RuleOfThumb::default(),
        }
    }
}

/// The choices in force, as the result file tells them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct InForce {
    /// In euros.
    pub threshold: f64,
    /// Whether contracts under a framework count.
    pub subsequent: bool,
    /// Whether a shared ceiling counts once.
    pub multi_award_once: bool,
}
