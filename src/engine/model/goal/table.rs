//! The goals: one row each, with all that sets them apart but their formulas.
//!
//! What counts, shows, reads or writes goals goes through these rows, never through the name of a goal.

use crate::model::bounds::{self, Bounds};
use crate::model::series::SeriesId;
use serde::Serialize;

/// A goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalId {
    /// Share of contracts with a social clause.
    ClauseRate,
    /// Insertion hours.
    Hours,
    /// Reserved contracts.
    Reserved,
}

/// What a goal is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalUnit {
    /// A fraction, seen in percent.
    Share,
    /// Hours.
    Hours,
    /// Contracts.
    Contracts,
}

/// Which contracts and hours the goals count (docs/model.md, “Goals”).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Contracts awarded in the year, hours contracted.
    Awarded,
    /// Contracts in execution on 31 December, hours worked.
    InExecution,
}

/// What is known of a goal.
#[derive(Clone, Copy, Debug)]
pub struct GoalRow {
    /// Which goal.
    pub id: GoalId,
    /// Its name in files, links and the keys of its texts: it never changes.
    pub key: &'static str,
    /// The name of its bands in the results of an ensemble.
    pub bands_key: &'static str,
    /// What it is counted in.
    pub unit: GoalUnit,
    /// The values that it may have, observed ones as well.
    pub bounds: Bounds,
    /// The series that it is measured on where goals count the year's awards.
    pub awarded: SeriesId,
    /// The series that it is measured on where goals count what is in execution.
    pub in_execution: SeriesId,
    /// Whether the years of the ramp may be summed.
    pub summable: bool,
}

impl GoalRow {
    /// The series that it is measured on under a reading.
    #[must_use]
    pub const fn series(&self, reading: Reading) -> SeriesId {
        match reading {
            Reading::Awarded => self.awarded,
            Reading::InExecution => self.in_execution,
        }
    }
}

/// The goals, in the order in which they are always shown.
pub static GOALS: [GoalRow; GoalId::COUNT] = [
    GoalRow {
        id: GoalId::ClauseRate,
        key: "clause_rate",
        bands_key: "rate",
        unit: GoalUnit::Share,
        bounds: bounds::SHARE,
        awarded: SeriesId::RateAwarded,
        in_execution: SeriesId::RateInExecution,
        summable: false,
    },
    GoalRow {
        id: GoalId::Hours,
        key: "hours",
        bands_key: "hours",
        unit: GoalUnit::Hours,
        bounds: bounds::HOURS_GOAL,
        awarded: SeriesId::HoursContracted,
        in_execution: SeriesId::HoursWorked,
        summable: true,
    },
    GoalRow {
        id: GoalId::Reserved,
        key: "reserved",
        bands_key: "reserved",
        unit: GoalUnit::Contracts,
        bounds: bounds::RESERVED_GOAL,
        awarded: SeriesId::Reserved,
        in_execution: SeriesId::Reserved,
        summable: false,
    },
];

impl GoalId {
    /// How many there are.
    pub const COUNT: usize = 3;

    /// All of them, in order.
    pub const ALL: [Self; Self::COUNT] = [Self::ClauseRate, Self::Hours, Self::Reserved];

    /// Its place among all.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What is known of it.
    #[must_use]
    pub const fn row(self) -> &'static GoalRow {
        #[allow(clippy::indexing_slicing, reason = "there is a row for each goal")]
        &GOALS[self as usize]
    }

    /// Its name in files and links.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// What it is counted in.
    #[must_use]
    pub fn unit(self) -> GoalUnit {
        self.row().unit
    }
}

#[cfg(test)]
mod tests {
    use super::{GOALS, GoalId};

    #[test]
    fn each_goal_finds_its_own_row() {
        for (goal, row) in GoalId::ALL.into_iter().zip(&GOALS) {
            assert_eq!((goal, goal.index()), (row.id, row.id as usize));
            assert_eq!(GOALS.iter().filter(|other| other.key == row.key).count(), 1);
        }
    }
}
