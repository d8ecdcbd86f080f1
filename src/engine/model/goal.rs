//! Whether each goal is reached, by how much, when, and what limits it (docs/model.md, “Goals”).

mod table;

pub use table::{GOALS, GoalId, GoalRow, GoalUnit, Reading};

use super::number::Number;
use super::projection::{Projection, at};
use super::scenario::{Clauses, Scenario};
use serde::Serialize;

/// A goal is reached from this share of its value on: rounding never turns a "yes" into a "no".
const TOLERANCE: f64 = 1e-9;

/// What keeps a goal from being reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// The facilitators cannot take on that many clause contracts.
    FacilitatorsContracts,
    /// The facilitators cannot follow that many hours.
    FacilitatorsHours,
    /// Hours are contracted, but too few of them are worked.
    Realisation,
    /// Contracts take years to come into execution: time alone will do.
    Inertia,
    /// The year's awards would do; the contracts in execution are made of others.
    Mix,
    /// SIAE do not answer as many consultations as are published.
    SiaeAnswers,
    /// Too few answered consultations end in an award.
    AwardRate,
    /// The plan does not aim that high.
    Ambition,
}

/// How a goal fares.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// Which goal.
    pub goal: GoalId,
    /// The value to reach.
    pub target: f64,
    /// The value in the target year, or the sum for a cumulative goal.
    pub achieved: f64,
    /// Achieved less target.
    pub margin: f64,
    /// Achieved over target; none for a target of 0, or so near 0 that the ratio has no end.
    pub ratio: Option<f64>,
    /// Whether the target is reached.
    pub reached: bool,
    /// The first simulated year whose value meets the goal; none if never, or cumulative.
    pub first_year: Option<i32>,
    /// What limits it; none when it is reached.
    pub limited_by: Option<Limit>,
}

/// The smallest value that reaches a target.
#[must_use]
pub fn threshold(target: f64) -> f64 {
    target * (1.0 - TOLERANCE)
}

/// Whether a value reaches a target.
#[must_use]
pub fn reaches(value: f64, target: f64) -> bool {
    value >= threshold(target)
}

impl Reading {
    /// The other way to count.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Awarded => Self::InExecution,
            Self::InExecution => Self::Awarded,
        }
    }
}

impl<N> Scenario<N> {
    /// The value to reach, whether or not the goal is followed.
    #[must_use]
    pub fn goal_value(&self, goal: GoalId) -> f64 {
        self.goals[goal].value
    }

    /// Whether a goal is followed.
    #[must_use]
    pub fn goal_active(&self, goal: GoalId) -> bool {
        self.goals[goal].active
    }

    /// The goals that are followed, in order.
    pub fn active_goals(&self) -> impl Iterator<Item = GoalId> + '_ {
        GoalId::ALL.into_iter().filter(|&goal| self.goal_active(goal))
    }

    /// Whether the goal is the sum of several years.
    #[must_use]
    pub fn goal_cumulative(&self, goal: GoalId) -> bool {
        self.goals[goal].cumulative == Some(true)
    }
}

impl<N: Number> Projection<N> {
    /// The series that a goal is measured on, under a reading.
    #[must_use]
    pub fn measure(&self, goal: GoalId, reading: Reading) -> &[N] {
        self.series.values(goal.row().series(reading))
    }

    /// What a goal achieves under a reading: the target year's value, or the sum of the ramp's years.
    #[must_use]
    pub fn achieved_under(&self, scenario: &Scenario<N>, goal: GoalId, reading: Reading) -> N {
        let values = self.measure(goal, reading);
        if !scenario.goal_cumulative(goal) {
            return at(values, scenario.target_index());
        }
        let zero = N::constant(0.0);
        let years = scenario.years().zip(values).take(scenario.target_index() + 1);
        years.fold(zero, |sum, (year, &value)| {
            sum + (N::constant(f64::from(year)) - scenario.ramp.start).if_positive(value, zero)
        })
    }

    /// What a goal achieves under the reading in force.
    #[must_use]
    pub fn achieved(&self, scenario: &Scenario<N>, goal: GoalId) -> N {
        self.achieved_under(scenario, goal, scenario.reading)
    }
}

impl Projection {
    /// How a goal fares, followed or not.
    #[must_use]
    pub fn outcome(&self, scenario: &Scenario, goal: GoalId) -> Outcome {
        let target = scenario.goal_value(goal);
        let achieved = self.achieved(scenario, goal);
        let reached = reaches(achieved, target);
        let first_year = if scenario.goal_cumulative(goal) {
            None
        } else {
            let mut years = scenario.years().zip(self.measure(goal, scenario.reading));
            years.find(|&(_, &value)| reaches(value, target)).map(|(year, _)| year)
        };
        let limited_by = (!reached).then(|| match goal {
            GoalId::Reserved => self.reserved_limit(scenario, target),
            GoalId::ClauseRate | GoalId::Hours => self.clause_limit(scenario, goal, achieved, first_year),
        });
        let ratio = (target > 0.0).then(|| achieved / target).filter(|ratio| ratio.is_finite());
        Outcome { goal, target, achieved, margin: achieved - target, ratio, reached, first_year, limited_by }
    }

    /// What limits the clause rate or the hours: the first that holds.
    fn clause_limit(
        &self,
        scenario: &Scenario,
        goal: GoalId,
        achieved: f64,
        first_year: Option<i32>,
    ) -> Limit {
        if let Some(limit) = self.capacity_limit(scenario.target_index()) {
            return limit;
        }
        if scenario.reading == Reading::Awarded {
            return Limit::Ambition;
        }
        let target = scenario.goal_value(goal);
        let realised = scenario.realisation;
        if goal == GoalId::Hours && realised > 0.0 && realised < 1.0 && reaches(achieved / realised, target) {
            return Limit::Realisation;
        }
        let on_awards = reaches(self.achieved_under(scenario, goal, Reading::Awarded), target);
        let annual = !scenario.goal_cumulative(goal);
        let in_time =
            if annual { first_year.is_some_and(|year| year > scenario.target_year) } else { on_awards };
        match (in_time, annual && on_awards) {
            (true, _) => Limit::Inertia,
            (false, true) => Limit::Mix,
            (false, false) => Limit::Ambition,
        }
    }

    /// The capacity term that holds the clauses back in the year at `index`.
    fn capacity_limit(&self, index: usize) -> Option<Limit> {
        let capacity = self.capacity(index).filter(|capacity| capacity.share() < 1.0)?;
        Some(if capacity.by_contracts <= capacity.by_hours {
            Limit::FacilitatorsContracts
        } else {
            Limit::FacilitatorsHours
        })
    }

    fn reserved_limit(&self, scenario: &Scenario, target: f64) -> Limit {
        let awards = self.reserved_awards(scenario, scenario.target_index());
        if awards.answered < awards.published {
            Limit::SiaeAnswers
        } else if reaches(awards.published, target) {
            Limit::AwardRate
        } else {
            Limit::Ambition
        }
    }

    /// Whether the clause-rate goal is met because the plan assumes it: the intended rate is the goal itself, and
    /// nothing between the intention and the measure can change it.
    #[must_use]
    pub fn met_by_assumption(&self, scenario: &Scenario) -> bool {
        let goal = scenario.goals[GoalId::ClauseRate];
        let direct = scenario.segments.iter().all(|segment| matches!(segment.clauses, Clauses::Direct(_)));
        let achieved = self.achieved(scenario, GoalId::ClauseRate);
        goal.active
            && direct
            && scenario.reading == Reading::Awarded
            && at(&self.series.phi, scenario.target_index()) >= 1.0
            && (achieved - goal.value).abs() <= goal.value * TOLERANCE
    }
}
