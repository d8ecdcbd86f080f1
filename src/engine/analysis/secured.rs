//! Secured values: where a lever must be held for a goal to be met with the confidence asked for
//! (docs/model.md, “Secured values”).
//!
//! The lever's own range is dropped, the other ranges are kept, and the draws are the ensemble's first
//! [`SECURED_DRAWS`]. The probability is then a step function of the value, solved to a relative width of 1e-10 for those draws. The
//! end that is returned, and the statuses, mean what they mean for required values. Runs in slices.

use serde::Serialize;

use super::conditional_sampling::ConditionalSampling;
use super::lever_draws::LeverDraws;
use super::required::RequiredStatus;
use super::sampling::draw_count;
use super::secured_brackets::{Bracket, Unsolved, end};
pub use super::secured_grid::needed;
use super::secured_grid::secured_on_grid;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// Most draws of a secured value, even when the ensemble makes more.
pub const SECURED_DRAWS: u32 = 4_096;

/// A scenario with one lever held at a value: its own range is dropped, the others are kept.
#[must_use]
pub fn held_at(scenario: &Scenario, lever: LeverId, value: f64) -> Scenario {
    let mut held = lever.at(scenario, value);
    held.uncertainty.ranges.remove(&lever);
    held
}

/// How many draws its search makes for a scenario.
#[must_use]
pub fn secured_draws(scenario: &Scenario) -> u32 {
    scenario.uncertainty.draws.min(SECURED_DRAWS)
}

/// One goal and one lever.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Secured {
    /// The goal to secure.
    pub goal: GoalId,
    /// The lever to hold.
    pub lever: LeverId,
    /// Whether a value is needed, and exists.
    pub status: RequiredStatus,
    /// With [`RequiredStatus::At`], the value that secures the goal, nearest to the current one at which this changes.
    pub value: Option<f64>,
}

/// The secured values of a scenario, being computed.
#[derive(Debug)]
pub struct SecuredRun {
    scenario: Scenario,
    goals: Vec<GoalId>,
    draws: usize,
    /// Levers still to solve, the next one last.
    waiting: Vec<LeverId>,
    held: Option<ConditionalSampling>,
    /// Brackets of the held lever being narrowed, and those that are done.
    brackets: Vec<Bracket>,
    rows: PerGoal<Vec<Secured>>,
}

impl SecuredRun {
    /// Prepares a row for every followed goal and every lever present.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Self::of(scenario, scenario.active_goals().collect())
    }

    /// Prepares a row for each of some followed goals and every lever present.
    #[must_use]
    pub fn of(scenario: &Scenario, goals: Vec<GoalId>) -> Self {
        let mut waiting: Vec<_> = LeverId::all().filter(|lever| lever.present(scenario)).collect();
        waiting.reverse();
        Self {
            scenario: scenario.clone(),
            goals,
            draws: draw_count(secured_draws(scenario)),
            waiting,
            held: None,
            brackets: Vec::new(),
            rows: Default::default(),
        }
    }

    /// Whether every row is solved.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.held.is_none() && self.waiting.is_empty()
    }

    /// Runs about `blocks` blocks of eight draws more (at most as many beyond as twice all draws make).
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        let mut spent = 0_usize;
        while spent < blocks && !self.finished() {
            let mut held = match self.held.take() {
                Some(held) => held,
                None => {
                    let next = self.waiting.pop();
                    let next = next.and_then(|lever| {
                        ConditionalSampling::new(&self.scenario, store, (lever, &self.goals), self.draws)
                    });
                    let Some(held) = next else { continue };
                    self.brackets.clear();
                    held
                }
            };
            let before = held.spent;
            if held.explore() || self.solve_next(&mut held) {
                spent += held.spent - before;
                self.held = Some(held);
            }
        }
    }

    /// Solves all rows.
    pub fn finish(&mut self, store: &mut LeverDraws) {
        self.step(store, usize::MAX);
    }

    /// The rows solved so far: goals first, levers in the catalogue's order.
    pub fn rows(&self) -> impl Iterator<Item = &Secured> {
        self.rows.values().iter().flatten()
    }

    /// Does one piece of work on the lever's next unsolved goal; false when all are solved.
    fn solve_next(&mut self, held: &mut ConditionalSampling) -> bool {
        let solved = |goal: GoalId| self.rows[goal].last().map(|row| row.lever) == Some(held.lever);
        let next = self.goals.iter().copied().find(|&goal| !solved(goal));
        let Some(goal) = next else { return false };
        let needed = needed(held.draws, self.scenario.uncertainty.confidence);
        match solve(held, &mut self.brackets, goal, needed) {
            Ok((status, value)) => {
                self.rows[goal].push(Secured { goal, lever: held.lever, status, value });
            }
            Err(Unsolved::Missing(place)) => {
                let met = held.grid.get(place).copied().map(|value| held.all_at(value));
                if let Some(slot) = held.full.get_mut(place) {
                    *slot = met;
                }
            }
            Err(Unsolved::Narrowing) => {}
        }
        true
    }
}

fn solve(
    held: &mut ConditionalSampling,
    brackets: &mut Vec<Bracket>,
    goal: GoalId,
    needed: u32,
) -> Result<(RequiredStatus, Option<f64>), Unsolved> {
    if !held.acts[goal] {
        return Ok((RequiredStatus::Inert, None));
    }
    let states = secured_on_grid(held, goal, needed)?;
    if states.iter().all(|&secured| secured) {
        return Ok((RequiredStatus::Always, None));
    }
    if states.iter().all(|&secured| !secured) {
        return Ok((RequiredStatus::Never, None));
    }
    // The nearest changes below and above the current value, each as (place that does not do, place that does).
    let (mut below, mut above) = (None, None);
    for (place, pair) in states.windows(2).enumerate() {
        let ends = match pair {
            [false, true] => (place, place + 1),
            [true, false] => (place + 1, place),
            _ => continue,
        };
        if held.grid.get(place + 1).is_some_and(|&value| value <= held.current) {
            below = Some(ends);
        } else {
            above = above.or(Some(ends));
        }
    }
    let mut nearest: Option<f64> = None;
    for ends in [below, above].into_iter().flatten() {
        let found = end(held, brackets, goal, needed, ends)?;
        if nearest.is_none_or(|value| (found - held.current).abs() < (value - held.current).abs()) {
            nearest = Some(found);
        }
    }
    Ok((RequiredStatus::At, nearest))
}
