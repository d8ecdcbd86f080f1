//! Estimates, proposals and the check of the stock: what the result file tells below its account.

mod amounts;
mod back_test;
mod duration;
mod gather;
mod hours;
mod in_execution;
mod lengths;
mod level;
mod proposal;
mod proposals;
mod rate;
mod scope;
mod stock;
mod told;

pub use proposal::{Estimate, ObservedYear, Proposal};
pub(crate) use proposals::proposals;
pub(crate) use scope::Scope;
pub use stock::{BackTest, StockTest, StockTestRow, StockYear, Verdict};
pub use told::{
    AmountEstimate, Amounts, Consideration, DurationEstimate, DurationSpread, Families, Growth, Hours, Level,
    Mix, Rate, Realisation, Reserved, Results, RuleHours, Shares, Spread, ThresholdRate,
};
