//! What follows from a scenario and is shown at once: run, outcomes, verdict.
//!
//! Everything here is a function of the scenario; the page computes it once a change and hands it down.

use super::requirement::{LeverRequirements, lever_requirements};
use super::verdict::{Means, Missing, Verdict};
use crate::analysis::required::{Required, required};
use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::plausibility::Plausibility;
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::reference::opened;
use litemap::LiteMap;
use std::rc::Rc;

/// What one scenario leads to.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The scenario itself.
    pub scenario: Rc<Scenario>,
    /// What it was opened as, which it is held against and resets go back to.
    pub reference: Rc<Scenario>,
    /// The run.
    pub projection: Projection,
    /// How the goals fare, followed or not.
    pub outcomes: PerGoal<Outcome>,
    /// The answer.
    pub verdict: Verdict,
    /// What the run says of the means.
    pub means: Means,
    /// Whether the spend is believable.
    pub plausibility: Plausibility,
    /// What each goal asks of each lever.
    pub required: Vec<Required>,
    /// The same, a lever at a time, as it is shown.
    pub needs: LiteMap<LeverId, LeverRequirements>,
}

impl Derived {
    /// Runs a scenario that is opened, and judges it.
    #[must_use]
    pub fn new(scenario: &Rc<Scenario>) -> Self {
        let (_, reference) = opened((**scenario).clone(), &Config::default());
        Self::held_against(&reference, scenario)
    }

    /// Runs a scenario that is held against another, and judges it.
    #[must_use]
    pub fn held_against(reference: &Rc<Scenario>, scenario: &Rc<Scenario>) -> Self {
        let projection = project(scenario.as_ref());
        let outcomes = PerGoal::from_fn(|goal| projection.outcome(scenario, goal));
        let required = required(scenario);
        Self {
            reference: Rc::clone(reference),
            verdict: Verdict::new(scenario, &projection, &outcomes),
            means: Means::new(scenario, &projection),
            plausibility: Plausibility::new(scenario, &projection),
            needs: lever_requirements(scenario, &outcomes, &required),
            required,
            scenario: Rc::clone(scenario),
            projection,
            outcomes,
        }
    }

    /// The followed goals that are not reached, in order.
    pub fn missed(&self) -> impl Iterator<Item = Missing> + '_ {
        self.scenario.active_goals().filter_map(|goal| Missing::of(self.outcome(goal)))
    }

    /// How a goal fares.
    #[must_use]
    pub fn outcome(&self, goal: GoalId) -> &Outcome {
        &self.outcomes[goal]
    }
}

/// A scenario and its run: all that a curve drawn behind needs.
#[derive(Clone, Debug)]
pub struct PriorRun {
    /// The scenario itself.
    pub scenario: Rc<Scenario>,
    /// The run.
    pub projection: Projection,
}

impl PriorRun {
    /// Runs a scenario.
    #[must_use]
    pub fn new(scenario: &Rc<Scenario>) -> Self {
        Self { scenario: Rc::clone(scenario), projection: project(scenario.as_ref()) }
    }
}
