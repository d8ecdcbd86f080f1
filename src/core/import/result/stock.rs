//! Contracts in execution, counted, and the model's against them.

use serde::Serialize;

/// Contracts in execution on 31 December of a complete year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StockYear {
    /// The year.
    pub year: i32,
    /// Counted, of known duration.
    pub observed: usize,
    /// Share of the contracts notified so far whose duration is known.
    pub duration_known: f64,
    /// Share of a steady stock that the file can see; `None` where a year between is not complete.
    pub coverage: Option<f64>,
    /// The file sees it whole; else it is « at least ».
    pub complete: bool,
    /// Counted, completed for what cannot be seen.
    pub corrected: Option<f64>,
    /// Of those in execution, social field known.
    pub social_known: usize,
    /// Of which with a clause; `None` where none is known.
    pub clause: Option<usize>,
    /// Share with a clause in execution.
    pub rate: Option<f64>,
}

/// What the model is checked against.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackTest {
    /// The stock.
    pub stock: StockTest,
}

/// The model's stock against the counted one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StockTest {
    /// A complete stock each.
    pub rows: Vec<StockTestRow>,
    /// Mean absolute error, with the mean duration.
    pub mape: Option<f64>,
    /// Mean error.
    pub bias: Option<f64>,
    /// Mean absolute error, had the median been taken.
    pub mape_median: Option<f64>,
    /// In a word; `None` without a row.
    pub verdict: Option<Verdict>,
}

/// One year of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StockTestRow {
    /// The year.
    pub year: i32,
    /// Counted, divided by the share of known durations.
    pub observed: f64,
    /// Computed with the mean duration.
    pub model_mean: f64,
    /// Computed / counted − 1.
    pub error: f64,
    /// Computed with the median.
    pub model_median: Option<f64>,
    /// Its error.
    pub error_median: Option<f64>,
}

/// How near the model comes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Fewer than 50 contracts in execution: too few to tell.
    Small,
    /// At most 5 % off.
    Close,
    /// At most 15 % off.
    Rough,
    /// More.
    Off,
}
