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

    /// The row of the scenario's number that it fills; none for years, and for what only helps to set a goal.
    fn field(self) -> Option<&'static Field> {
        let lever = match self {
            Self::FirstYear | Self::GoalYear | Self::AboveThresholds => return None,
            Self::RateGoal => return Some(OtherId::ClauseRateGoal.field()),
            Self::HoursGoal => return Some(OtherId::HoursGoal.field()),
            Self::ReservedGoal => return Some(OtherId::ReservedGoal.field()),
            Self::Purchases => return Some(OtherId::YearlyPurchases.field()),
            Self::Contracts => LeverId::Contracts,
            Self::RateToday | Self::RateAimed => LeverId::ClauseRate,
            Self::Duration => LeverId::Duration,
            Self::Hours => LeverId::HoursPerContract,
            Self::Amount => LeverId::Amount,
            Self::LabourShare => LeverId::LabourShare,
            Self::InsertionShare => LeverId::InsertionShare,
            Self::ReservedToday | Self::ReservedAimed => LeverId::ReservedPublished,
            Self::Facilitators => LeverId::Facilitators,
            Self::ContractsEach => LeverId::ContractsPerFacilitator,
        };
        Some(lever.field())
    }

    /// What it counts.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::FirstYear | Self::GoalYear => Unit::Year,
            Self::AboveThresholds => Unit::Contracts,
            _ => self.field().map_or(Unit::Contracts, |field| field.unit),
        }
    }

    /// What is allowed, whatever else was answered.
    #[must_use]
    pub fn bounds(self) -> Bounds {
        match self {
            Self::FirstYear | Self::GoalYear => bounds::YEARS,
            // A city without any contract has no scheme to plan.
            Self::Contracts => Bounds::new(1.0, 20_000.0),
            _ => self.field().map_or(Bounds::new(0.0, 20_000.0), |field| field.bounds),
        }
    }

    /// The name that its source has in a scenario; none where it has none of its own.
    #[must_use]
    pub fn source_key(self) -> Option<&'static str> {
        match self {
            Self::RateToday => Some("clause_rate.base"),
            Self::ReservedToday => Some("reserved_published.base"),
            Self::HoursGoal => Some("hours"),
            Self::ReservedGoal => Some("reserved"),
            Self::Purchases => Some("yearly_purchases"),
            // A goal and the lever that it is aimed at by have one name.
            Self::FirstYear | Self::GoalYear | Self::RateGoal | Self::AboveThresholds => None,
            _ => self.field().map(|field| field.key),
        }
    }

    /// Its name among kept answers: it never changes.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::FirstYear => "base_year",
            Self::GoalYear => "target_year",
            Self::RateGoal => "goal.clause_rate",
            Self::HoursGoal => "goal.hours",
            Self::ReservedGoal => "goal.reserved",
            Self::AboveThresholds => "above_thresholds",
            _ => self.source_key().unwrap_or_default(),
        }
    }

    /// What stands in where nobody knows; none for what a city decides.
    #[must_use]
    pub const fn example(self) -> Option<Example> {
        match self {
            Self::Contracts => example(200.0, 50.0, 800.0),
            Self::RateToday => example(0.06, 0.02, 0.1),
            Self::AboveThresholds => example(40.0, 20.0, 70.0),
            Self::Purchases => example(100_000_000.0, 20_000_000.0, 500_000_000.0),
            Self::Duration => example(3.0, 2.0, 4.0),
            // Hours worked per clause contract, France, 2021; per clause contract, Grand Lyon, 2011: 1,919.
            Self::Hours => example(430.0, 300.0, 1_900.0),
            Self::Amount => example(500_000.0, 200_000.0, 2_000_000.0),
            Self::LabourShare => example(0.5, 0.3, 0.7),
            Self::InsertionShare => example(0.05, 0.03, 0.1),
            Self::ReservedToday => example(0.0, 0.0, 5.0),
            // France, 2021-2022: 58,454 contracts for 400 full-time facilitators, or for 583 people.
            Self::ContractsEach => example(146.0, 100.0, 180.0),
            Self::FirstYear
            | Self::GoalYear
            | Self::RateAimed
            | Self::RateGoal
            | Self::HoursGoal
            | Self::ReservedGoal
            | Self::ReservedAimed
            | Self::Facilitators => None,
        }
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
