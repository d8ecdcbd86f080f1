//! The estimates, under the names of the result file.

use super::stock::StockYear;
use crate::contract::Family;
use serde::Serialize;

/// All estimates of a buyer's contracts. Shares are fractions 0..=1, intervals 95 %, durations years.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Results {
    /// Contracts a year; `None` without a selected year.
    pub contracts: Option<Level>,
    /// Shares of the three families.
    pub mix: Mix,
    /// Whether the three families are large enough to be segments.
    pub three_segments: bool,
    /// Durations, of all and by family.
    pub duration: Families<DurationEstimate>,
    /// Of contracts with a clause.
    pub duration_clause: DurationEstimate,
    /// Of the others whose social field is known.
    pub duration_other: DurationEstimate,
    /// The years of the rate.
    pub rate_years: Vec<i32>,
    /// Share with a clause, of all and by family.
    pub rate: Families<Rate>,
    /// Share with any social consideration.
    pub consideration: Consideration,
    /// No consideration at all in a hundred contracts or more: the software writes the default.
    pub suspicious_zero: bool,
    /// The rate at each threshold.
    pub thresholds: Vec<ThresholdRate>,
    /// Reserved contracts a year, of any amount.
    pub reserved: Reserved,
    /// Amounts.
    pub amounts: Amounts,
    /// Hours by the rule of thumb, an order of magnitude.
    pub rule_hours: RuleHours,
    /// Hours planned a contract with a clause; `None` without such a column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Hours worked over planned in ended contracts; `None` without a column of planned hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realisation: Option<Realisation>,
    /// Contracts in execution at the end of each complete year.
    pub stock: Vec<StockYear>,
}

/// One of a thing for all contracts and for each family.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Families<T> {
    /// All contracts.
    pub all: T,
    /// Works.
    pub works: T,
    /// Services.
    pub services: T,
    /// Supplies.
    pub supplies: T,
}

impl<T> Families<T> {
    /// That of a family.
    pub(crate) fn get_mut(&mut self, family: Family) -> &mut T {
        match family {
            Family::Works => &mut self.works,
            Family::Services => &mut self.services,
            Family::Supplies => &mut self.supplies,
        }
    }

    /// The same of each.
    pub(crate) fn each<U>(&self, of: impl Fn(&T) -> U) -> Families<U> {
        let Self { all, works, services, supplies } = self;
        Families { all: of(all), works: of(works), services: of(services), supplies: of(supplies) }
    }
}

/// Contracts a year, and its prediction interval for one year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Level {
    /// Selected years.
    pub years: usize,
    /// Of which averaged, the last five at most.
    pub averaged: usize,
    /// Mean of the averaged.
    pub value: f64,
    /// Low end, not below 0.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// Standard deviation of the prediction.
    pub sd: f64,
    /// The trend; `None` below four years.
    pub growth: Option<Growth>,
}

/// The trend of the counts, a year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Growth {
    /// 0.03: 3 % more each year.
    pub value: f64,
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// Ends of the range with this spread.
    pub range: [f64; 2],
    /// The interval leaves 0.
    pub clear: bool,
}

/// Shares of the families among classified contracts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mix {
    /// Classified contracts.
    pub classified: usize,
    /// Of so many counted in the selected years.
    pub of: usize,
    /// Their shares; `None` without one.
    pub shares: Shares,
}

/// A share a family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Shares {
    /// Works.
    pub works: Option<f64>,
    /// Services.
    pub services: Option<f64>,
    /// Supplies.
    pub supplies: Option<f64>,
}

/// Mean duration of a group, in years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct DurationEstimate {
    /// Contracts of known duration.
    pub n: usize,
    /// Mean, from 30 known.
    pub value: Option<f64>,
    /// The rest, from 30 known.
    #[serde(flatten)]
    pub spread: Option<DurationSpread>,
}

/// How sure a mean duration is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DurationSpread {
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// Standard error.
    pub se: f64,
    /// Told, never applied.
    pub median: f64,
    /// Lowest mean of a year with 30 known.
    pub yearly_low: Option<f64>,
    /// Highest mean of such a year.
    pub yearly_high: Option<f64>,
}

/// A share with a clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rate {
    /// Contracts whose social field is known.
    pub n: usize,
    /// Of which with a clause, not reserved.
    pub clause: usize,
    /// The share, from 30 known.
    pub value: Option<f64>,
    /// Low end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// High end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
}

/// A share with any social consideration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Consideration {
    /// Contracts whose social field is known.
    pub n: usize,
    /// Of which with a consideration.
    pub with: usize,
    /// The share, from 30 known.
    pub value: Option<f64>,
    /// Low end.
    pub low: Option<f64>,
    /// High end.
    pub high: Option<f64>,
}

/// The rate from a threshold on, over the declared contracts of the rate's years.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ThresholdRate {
    /// In euros.
    pub threshold: f64,
    /// Contracts.
    pub contracts: usize,
    /// Of which known.
    pub n: usize,
    /// Of which with a clause.
    pub clause: usize,
    /// The share, from 30 known.
    pub rate: Option<f64>,
    /// Its interval.
    pub rate_95: Option<[f64; 2]>,
}

/// Reserved contracts a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reserved {
    /// The years counted.
    pub years: Vec<i32>,
    /// Reserved contracts in them.
    pub total: usize,
    /// A year.
    pub value: Option<f64>,
    /// Low end.
    pub low: Option<f64>,
    /// High end.
    pub high: Option<f64>,
}

/// Amounts of contracts, in euros without tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Amounts {
    /// With a clause, not frameworks.
    pub clause_ordinary: AmountEstimate,
    /// With a clause, frameworks' ceilings too.
    pub clause_all_ceilings: AmountEstimate,
    /// Every contract of known amount.
    pub all: AmountEstimate,
}

/// Mean amount of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct AmountEstimate {
    /// Contracts.
    pub n: usize,
    /// Mean; `None` at 0.
    pub mean: Option<f64>,
    /// Median; `None` at 0.
    pub median: Option<f64>,
    /// The rest, from 30.
    #[serde(flatten)]
    pub spread: Option<Spread>,
}

/// How sure a mean is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// Standard error.
    pub se: f64,
}

/// Hours that amounts would give by the rule of thumb.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RuleHours {
    /// Hours an euro.
    pub factor: f64,
    /// Of ordinary contracts.
    pub ordinary: Option<f64>,
    /// With ceilings: an upper bound.
    pub with_ceilings: Option<f64>,
}

/// Hours planned a contract.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Hours {
    /// Contracts.
    pub n: usize,
    /// Mean, from 10.
    pub value: Option<f64>,
    /// The rest, from 10.
    #[serde(flatten)]
    pub spread: Option<Spread>,
}

/// Hours worked over planned.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Realisation {
    /// Ended contracts.
    pub n: usize,
    /// The ratio, from 10.
    pub value: Option<f64>,
}
