//! The answer to "do we get there?", before it is put into words.

use crate::model::goal::{Limit, Outcome, reaches};
use crate::model::per_goal::PerGoal;
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;

/// The verdict on a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The year of the goals.
    pub year: i32,
    /// Goals that are followed.
    pub followed: usize,
    /// Goals that are reached, among those.
    pub reached: usize,
    /// Goals that would be reached under the other reading, among those followed.
    pub reached_otherwise: usize,
    /// The followed goal that is furthest from being reached.
    pub worst: Option<Missing>,
    /// Whether the clause rate is reached only because the plan assumes it.
    pub by_assumption: bool,
}

/// A goal that is not reached, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missing {
    /// How it fares.
    pub outcome: Outcome,
    /// What limits it.
    pub limit: Limit,
}

impl Missing {
    /// What is missing of a goal; none when it is reached.
    #[must_use]
    pub fn of(outcome: &Outcome) -> Option<Self> {
        outcome.limited_by.map(|limit| Self { outcome: *outcome, limit })
    }
}

impl Verdict {
    /// Runs a scenario for its verdict alone.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let projection = project(scenario);
        let outcomes = PerGoal::from_fn(|goal| projection.outcome(scenario, goal));
        Self::new(scenario, &projection, &outcomes)
    }

    /// Sums up the outcomes of a run.
    #[must_use]
    pub fn new(scenario: &Scenario, projection: &Projection, outcomes: &PerGoal<Outcome>) -> Self {
        let followed = || outcomes.values().iter().filter(|outcome| scenario.goal_active(outcome.goal));
        let furthest = |a: &Missing, b: &Missing| {
            let ratio = |missing: &Missing| missing.outcome.ratio.unwrap_or(1.0);
            ratio(a).total_cmp(&ratio(b)).then(a.outcome.goal.cmp(&b.outcome.goal))
        };
        let other = scenario.reading.other();
        let reached_otherwise = followed().filter(|outcome| {
            reaches(projection.achieved_under(scenario, outcome.goal, other), outcome.target)
        });
        Self {
            year: scenario.target_year,
            followed: followed().count(),
            reached: followed().filter(|outcome| outcome.reached).count(),
            reached_otherwise: reached_otherwise.count(),
            worst: followed().filter_map(Missing::of).min_by(furthest),
            by_assumption: projection.met_by_assumption(scenario),
        }
    }
}

/// What the target year's run says of the means, for sentences about what limits a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    /// First year in which the facilitators are at capacity.
    pub saturated_from: Option<i32>,
    /// Facilitator posts in the target year.
    pub posts: f64,
    /// Consultations published in the target year.
    pub published: f64,
    /// Consultations that find an answer in the target year.
    pub answered: f64,
    /// Clause contracts meant in the target year, before the capacity.
    pub intended: f64,
    /// Clause contracts that can be followed in the target year.
    pub followed: f64,
}

impl Means {
    /// Reads the means off a run.
    #[must_use]
    pub fn new(scenario: &Scenario, projection: &Projection) -> Self {
        let index = scenario.target_index();
        let series = &projection.series;
        let saturated = scenario.years().zip(&series.phi).find(|&(_, &phi)| phi < 1.0);
        let at = |values: &[f64]| values.get(index).copied().unwrap_or(0.0);
        let (followed, phi) = (at(&series.clause_contracts), at(&series.phi));
        let (published, answered) = projection.consultations(scenario);
        Self {
            saturated_from: saturated.map(|(year, _)| year),
            posts: scenario.facilitators.map_or(0.0, |facilitators| facilitators.count.target),
            published,
            answered,
            intended: if phi > 0.0 { followed / phi } else { followed },
            followed,
        }
    }

    /// Whether a limit is the facilitators' capacity.
    #[must_use]
    pub fn is_capacity(limit: Limit) -> bool {
        matches!(limit, Limit::FacilitatorsContracts | Limit::FacilitatorsHours)
    }
}
