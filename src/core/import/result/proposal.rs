//! What could replace figures of a scenario: each with what it was measured on.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// A measured value, its 95 % interval, and the PERT range that has the same spread.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// Rounded as the lever is.
    pub value: f64,
    /// Low end of the interval.
    pub low: f64,
    /// High end of the interval.
    pub high: f64,
    /// Ends of the range, within the lever's bounds.
    pub range: [f64; 2],
    /// What it was measured on.
    pub n: usize,
}

/// What was observed in a year, as the model counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ObservedYear {
    /// Share with a clause among awards.
    pub rate_awarded: Option<f64>,
    /// Share with a clause among contracts in execution.
    pub rate_in_execution: Option<f64>,
    /// Reserved contracts.
    pub reserved: Option<usize>,
}

/// One line of the table: a figure of the scenario and what was measured for it. Families are works, services, supplies.
#[derive(Clone, Debug, PartialEq)]
pub enum Proposal {
    /// The year that the base is measured in.
    BaseYear {
        /// The year.
        value: i32,
    },
    /// Contracts awarded a year.
    Contracts {
        /// The level.
        estimate: Estimate,
        /// By family.
        segments: Option<[u32; 3]>,
    },
    /// Growth a year: its centre is always 0.
    Growth {
        /// What the counts alone would say.
        measured: f64,
        /// The centre, and the spread of the trend; `n` is a number of years.
        estimate: Estimate,
    },
    /// Mean duration, in years.
    Duration {
        /// Of all contracts.
        estimate: Estimate,
        /// By family.
        segments: Option<[f64; 3]>,
    },
    /// Duration of contracts with a clause, and of the others, where they differ.
    ClauseDuration {
        /// With a clause.
        clause: Estimate,
        /// The others.
        others: Estimate,
    },
    /// Share with a clause in the base year; its range is its interval, for it is no lever.
    ClauseRateBase {
        /// The share.
        value: f64,
        /// 95 % interval.
        interval: [f64; 2],
        /// Contracts whose social field is known.
        n: usize,
        /// The years it was measured on.
        years: Vec<i32>,
        /// By family.
        segments: Option<[f64; 3]>,
    },
    /// Reserved contracts a year.
    ReservedBase {
        /// A whole number.
        value: u32,
        /// 95 % interval.
        interval: [f64; 2],
        /// Reserved contracts counted.
        n: usize,
        /// The years they were counted in.
        years: Vec<i32>,
    },
    /// Amount of a contract with a clause, for scenarios that calibrate hours on amounts.
    Amount(Estimate),
    /// Hours planned a contract with a clause.
    HoursPerContract(Estimate),
    /// Hours worked over planned.
    Realisation {
        /// The ratio.
        value: f64,
        /// Ended contracts.
        n: usize,
    },
    /// Purchases of a year, in euros.
    YearlyPurchases {
        /// In euros.
        value: f64,
        /// The year.
        year: i32,
        /// Rows of that year.
        n: usize,
    },
    /// Points to draw on the curves, by year.
    Observed(BTreeMap<i32, ObservedYear>),
}

impl Proposal {
    /// The name that the result file gives it; of a lever, the lever's.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::BaseYear { .. } => "base_year",
            Self::Contracts { .. } => "contracts",
            Self::Growth { .. } => "growth",
            Self::Duration { .. } => "duration",
            Self::ClauseDuration { .. } => "clause_duration",
            Self::ClauseRateBase { .. } => "clause_rate_base",
            Self::ReservedBase { .. } => "reserved_base",
            Self::Amount(_) => "amount",
            Self::HoursPerContract(_) => "hours_per_contract",
            Self::Realisation { .. } => "realisation",
            Self::YearlyPurchases { .. } => "yearly_purchases",
            Self::Observed(_) => "observed",
        }
    }

    /// Where in a scenario it goes; `None`: it has no single place, or `lever` tells it.
    fn path(&self) -> Option<&'static str> {
        match self {
            Self::ClauseRateBase { .. } => Some("segments[].clauses.direct.base"),
            Self::ReservedBase { .. } => Some("reserved.published.base"),
            Self::YearlyPurchases { .. } => Some("settings.yearly_purchases"),
            Self::BaseYear { .. }
            | Self::Contracts { .. }
            | Self::Growth { .. }
            | Self::Duration { .. }
            | Self::ClauseDuration { .. }
            | Self::Amount(_)
            | Self::HoursPerContract(_)
            | Self::Realisation { .. }
            | Self::Observed(_) => None,
        }
    }

    /// The lever that it moves, if it moves one.
    fn lever(&self) -> Option<&'static str> {
        match self {
            Self::Contracts { .. }
            | Self::Growth { .. }
            | Self::Duration { .. }
            | Self::ClauseDuration { .. }
            | Self::Amount(_)
            | Self::HoursPerContract(_)
            | Self::Realisation { .. } => Some(self.id()),
            Self::BaseYear { .. }
            | Self::ClauseRateBase { .. }
            | Self::ReservedBase { .. }
            | Self::YearlyPurchases { .. }
            | Self::Observed(_) => None,
        }
    }

    /// The members of its own, behind those that all have.
    fn members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::BaseYear { value } => map.serialize_entry("value", value),
            Self::Contracts { estimate, segments } => {
                members(map, estimate)?;
                map.serialize_entry("segments", segments)?;
                map.serialize_entry("source", &format_args!("{} contracts counted", estimate.n))
            }
            Self::Growth { measured, estimate } => {
                map.serialize_entry("measured", measured)?;
                members(map, estimate)
            }
            Self::Duration { estimate, segments } => {
                members(map, estimate)?;
                map.serialize_entry("segments", segments)
            }
            Self::ClauseDuration { clause, others } => {
                members(map, clause)?;
                map.serialize_entry("others", others)
            }
            Self::ClauseRateBase { value, interval, n, years, segments } => {
                map.serialize_entry("value", value)?;
                share(map, interval, *n, years)?;
                map.serialize_entry("segments", segments)
            }
            Self::ReservedBase { value, interval, n, years } => {
                map.serialize_entry("value", value)?;
                share(map, interval, *n, years)
            }
            Self::Amount(estimate) => {
                members(map, estimate)?;
                map.serialize_entry("only_if", "calibrated hours")
            }
            Self::HoursPerContract(estimate) => members(map, estimate),
            Self::Realisation { value, n } => {
                map.serialize_entry("value", value)?;
                map.serialize_entry("n", n)
            }
            Self::YearlyPurchases { value, year, n } => {
                map.serialize_entry("value", value)?;
                map.serialize_entry("year", year)?;
                map.serialize_entry("n", n)
            }
            Self::Observed(years) => map.serialize_entry("value", years),
        }
    }
}

fn members<M: SerializeMap>(map: &mut M, estimate: &Estimate) -> Result<(), M::Error> {
    map.serialize_entry("value", &estimate.value)?;
    map.serialize_entry("low", &estimate.low)?;
    map.serialize_entry("high", &estimate.high)?;
    map.serialize_entry("range", &estimate.range)?;
    map.serialize_entry("n", &estimate.n)
}

fn share<M: SerializeMap>(
    map: &mut M,
    [low, high]: &[f64; 2],
    n: usize,
    years: &[i32],
) -> Result<(), M::Error> {
    map.serialize_entry("low", low)?;
    map.serialize_entry("high", high)?;
    map.serialize_entry("n", &n)?;
    map.serialize_entry("years", years)
}

impl Serialize for Proposal {
    /// A map of its members, in the order of the result file.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.id())?;
        for (name, of) in [("lever", self.lever()), ("path", self.path())] {
            if let Some(of) = of {
                map.serialize_entry(name, of)?;
            }
        }
        self.members(&mut map)?;
        map.end()
    }
}

#[cfg(test)]
#[path = "proposal_tests.rs"]
mod tests;
