//! What is asked: one row each, with its unit, its bounds, and the example that stands in where nobody knows.
//!
//! Examples are orders of magnitude of French local buyers, and their ranges what an answer may plausibly be. The page
//! says of each that it is an example, and what the range would change.

use crate::model::bounds::{self, Bounds};
use crate::model::fields::{Field, LeverId, OtherId};
use crate::model::lever::Unit;

/// A figure that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// The first year: the last whose results are known.
    FirstYear,
    /// The year of the goals.
    GoalYear,
    /// Contracts awarded a year.
    Contracts,
    /// Share of contracts awarded with a clause today.
    RateToday,
    /// Share of contracts awarded with a clause that is aimed at.
    RateAimed,
    /// The clause-rate goal; left out, it is the share aimed at.
    RateGoal,
    /// The hours goal, a year.
    HoursGoal,
    /// The goal of reserved contracts, a year.
    ReservedGoal,
    /// Contracts a year above the European thresholds, of which article 35 asks.
    AboveThresholds,
    /// Purchases, in euros a year.
    Purchases,
    /// How long a contract runs, in years.
    Duration,
    /// Insertion hours per clause contract, over its life.
    Hours,
    /// Mean amount of a clause contract, in euros.
    Amount,
    /// Share of labour in that amount.
    LabourShare,
    /// Share of the labour hours for insertion.
    InsertionShare,
    /// Reserved consultations published a year today.
    ReservedToday,
    /// Reserved consultations published a year that are aimed at.
    ReservedAimed,
    /// Facilitators.
    Facilitators,
    /// Clause contracts a year that each facilitator takes on.
    ContractsEach,
}

/// What stands in for an answer that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Example {
    /// The value used meanwhile.
    pub value: f64,
    /// What the answer may plausibly be.
    pub plausible: [f64; 2],
}

const fn example(value: f64, low: f64, high: f64) -> Option<Example> {
    Some(Example { value, plausible: [low, high] })
}

impl Asked {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 19] = [
        Self::FirstYear,
        Self::GoalYear,
        Self::Contracts,
        Self::RateToday,
        Self::RateAimed,
        Self::RateGoal,
        Self::HoursGoal,
        Self::ReservedGoal,
        Self::AboveThresholds,
        Self::Purchases,
        Self::Duration,
        Self::Hours,
        Self::Amount,
        Self::LabourShare,
        Self::InsertionShare,
        Self::ReservedToday,
        Self::ReservedAimed,
        Self::Facilitators,
        Self::ContractsEach,
    ];

    /// Its row.
    const fn row(self) -> Row {
        use LeverId as Lever;
        use OtherId as Other;
        match self {
            Self::FirstYear => Row::new("base_year", Of::Year, None),
            Self::GoalYear => Row::new("target_year", Of::Year, None),
            Self::Contracts => {
                Row::new("contracts", Of::Lever(Lever::Contracts), example(200.0, 50.0, 800.0))
            }
            Self::RateToday => {
                Row::new("clause_rate.base", Of::Lever(Lever::ClauseRate), example(0.06, 0.02, 0.1))
            }
            Self::RateAimed => Row::new("clause_rate", Of::Lever(Lever::ClauseRate), None),
            // A goal and the lever that it is aimed at by have one name among sources.
            Self::RateGoal => Row::new("goal.clause_rate", Of::Other(Other::ClauseRateGoal), None),
            Self::HoursGoal => Row::new("goal.hours", Of::Other(Other::HoursGoal), None),
            Self::ReservedGoal => Row::new("goal.reserved", Of::Other(Other::ReservedGoal), None),
            Self::AboveThresholds => Row::new("above_thresholds", Of::Contracts, example(40.0, 20.0, 70.0)),
            Self::Purchases => {
                Row::new("yearly_purchases", Of::Other(Other::YearlyPurchases), example(1e8, 2e7, 5e8))
            }
            Self::Duration => Row::new("duration", Of::Lever(Lever::Duration), example(3.0, 2.0, 4.0)),
            // Hours worked per clause contract, France, 2021; per clause contract, Grand Lyon, 2011: 1,919.
            Self::Hours => Row::new(
                "hours_per_contract",
                Of::Lever(Lever::HoursPerContract),
                example(430.0, 300.0, 1_900.0),
            ),
            Self::Amount => {
                Row::new("amount", Of::Lever(Lever::Amount), example(500_000.0, 200_000.0, 2_000_000.0))
            }
            Self::LabourShare => {
                Row::new("labour_share", Of::Lever(Lever::LabourShare), example(0.5, 0.3, 0.7))
            }
            Self::InsertionShare => {
                Row::new("insertion_share", Of::Lever(Lever::InsertionShare), example(0.05, 0.03, 0.1))
            }
            Self::ReservedToday => Row::new(
                "reserved_published.base",
                Of::Lever(Lever::ReservedPublished),
                example(0.0, 0.0, 5.0),
            ),
            Self::ReservedAimed => Row::new("reserved_published", Of::Lever(Lever::ReservedPublished), None),
            Self::Facilitators => Row::new("facilitators", Of::Lever(Lever::Facilitators), None),
            // France, 2021-2022: 58,454 contracts for 400 full-time facilitators, or for 583 people.
            Self::ContractsEach => Row::new(
                "contracts_per_facilitator",
                Of::Lever(Lever::ContractsPerFacilitator),
                example(146.0, 100.0, 180.0),
            ),
        }
    }

    /// The row of the scenario's number that it fills; none for years, and for what only helps to set a goal.
    fn field(self) -> Option<&'static Field> {
        match self.row().of {
            Of::Year | Of::Contracts => None,
            Of::Lever(lever) => Some(lever.field()),
            Of::Other(other) => Some(other.field()),
        }
    }

    /// What it counts.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self.row().of {
            Of::Year => Unit::Year,
            Of::Contracts => Unit::Contracts,
            Of::Lever(lever) => lever.field().unit,
            Of::Other(other) => other.field().unit,
        }
    }

    /// What is allowed, whatever else was answered.
    #[must_use]
    pub fn bounds(self) -> Bounds {
        match self.row().of {
            Of::Year => bounds::YEARS,
            // A city without any contract has no scheme to plan.
            Of::Lever(LeverId::Contracts) | Of::Contracts => {
                Bounds::new(1.0, LeverId::Contracts.field().bounds.high)
            }
            Of::Lever(lever) => lever.field().bounds,
            Of::Other(other) => other.field().bounds,
        }
    }

    /// The name that its source has in a scenario; none where it has none of its own.
    #[must_use]
    pub fn source_key(self) -> Option<&'static str> {
        if self == Self::RateGoal {
            return None;
        }
        self.field()?;
        let key = self.key();
        Some(key.strip_prefix("goal.").unwrap_or(key))
    }

    /// Its name among kept answers: it never changes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// What stands in where nobody knows; none for what a city decides.
    #[must_use]
    pub const fn example(self) -> Option<Example> {
        self.row().example
    }
}

/// What a figure is.
#[derive(Clone, Copy)]
enum Of {
    /// A calendar year.
    Year,
    /// A number of contracts that is none of the scenario's.
    Contracts,
    /// A lever's value, or its level today.
    Lever(LeverId),
    /// Another number of the scenario.
    Other(OtherId),
}

/// A row of the table.
#[derive(Clone, Copy)]
struct Row {
    key: &'static str,
    of: Of,
    example: Option<Example>,
}

impl Row {
    const fn new(key: &'static str, of: Of, example: Option<Example>) -> Self {
        Self { key, of, example }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::file::is_source_key;

    #[test]
    fn every_figure_has_a_name_of_its_own_and_an_example_within_its_bounds() {
        let mut keys: Vec<_> = Asked::ALL.iter().map(|asked| asked.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Asked::ALL.len());
        for asked in Asked::ALL {
            assert!(asked.source_key().is_none_or(is_source_key), "{asked:?}");
            if let Some(Example { value, plausible: [low, high] }) = asked.example() {
                let bounds = asked.bounds();
                assert!(low <= value && value <= high && low < high, "{asked:?}");
                assert!(bounds.contain(low) && bounds.contain(high), "{asked:?}");
            }
        }
    }
}
