//! What a scenario led to when its link was made, to be told from what it leads to now.

use super::escape;
use crate::model::goal::{GoalId, GoalUnit};
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;

/// How many goals there were when links began: those of years ago tell no more.
pub(super) const FIRST_GOALS: usize = 3;

/// The result that a link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedResult {
    /// The version of the formulas.
    pub model: u32,
    /// Each goal that was followed, in the usual order.
    pub goals: PerGoal<Option<RecordedGoal>>,
}

/// How a goal fared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecordedGoal {
    /// Whether it was reached.
    pub reached: bool,
    /// The value achieved, rounded as links round it.
    pub achieved: f64,
}

/// What achieved values are rounded to: a hundredth of a point, an hour, a hundredth of a contract.
fn grain(goal: GoalId) -> f64 {
    match goal.unit() {
        GoalUnit::Share => 1e4,
        GoalUnit::Hours => 1.0,
        GoalUnit::Contracts => 1e2,
    }
}

impl RecordedResult {
    /// What a scenario leads to now.
    #[must_use]
    pub fn now(scenario: &Scenario) -> Self {
        let projection = project(scenario);
        let goals = PerGoal::from_fn(|goal| {
            let outcome = projection.outcome(scenario, goal);
            let achieved = (outcome.achieved * grain(goal)).round() / grain(goal);
            scenario.goal_active(goal).then_some(RecordedGoal { reached: outcome.reached, achieved })
        });
        Self { model: crate::model::VERSION, goals }
    }

    /// Goals followed, and goals reached among them.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let followed = self.goals.values().iter().flatten();
        (followed.clone().count(), followed.filter(|goal| goal.reached).count())
    }

    /// `y0.205,n880000,y106`: reached or not, and the value; nothing for a goal that is not followed.
    pub(super) fn write(&self) -> String {
        let one = |goal: &Option<RecordedGoal>| {
            goal.map_or_else(String::new, |goal| {
                format!("{}{}", if goal.reached { 'y' } else { 'n' }, escape::number(goal.achieved))
            })
        };
        self.goals.each_ref().map(one).into_values().join(",")
    }

    pub(super) fn read(model: u32, written: &str) -> Option<Self> {
        let mut goals = PerGoal::default();
        let mut parts = written.split(',');
        for (goal, place) in goals.values_mut().iter_mut().zip(0..) {
            let part = match parts.next() {
                Some(part) => part,
                None if place >= FIRST_GOALS => break,
                None => return None,
            };
            let (reached, number) = match part.split_at_checked(1) {
                None => continue,
                Some(("y", number)) => (true, number),
                Some(("n", number)) => (false, number),
                Some(_) => return None,
            };
            *goal = Some(RecordedGoal { reached, achieved: escape::read_number(number)? });
        }
        parts.next().is_none().then_some(Self { model, goals })
    }
}
