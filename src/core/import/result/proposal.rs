//! What could replace figures of a scenario: each with what it was measured on.

use std::collections::BTreeMap;

/// A measured value, its 95 % interval, and the PERT range that has the same spread.
#[derive(Clone, Copy, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
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

impl serde::Serialize for Proposal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A map of its members, in the order of the result file.
        let _ = serializer;
        Err(serde::ser::Error::custom("not yet"))
    }
}
