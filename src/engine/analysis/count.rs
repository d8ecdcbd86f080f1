//! In how many draws each goal is met, and nothing more.
//!
//! For whoever tries a scenario only to see whether it does: no year beyond the target is run, none is kept. The same
//! draws as an [`super::ensemble`]'s, hence the same counts.

use super::lever_draws::LeverDraws;
use super::sampled_scenario::{SampledScenario, met};
use super::sampling::draw_count;
use crate::model::goal::GoalId;
use crate::model::number::LANES;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// The draws of a scenario, being counted.
#[derive(Debug)]
pub struct Count {
    drawn: SampledScenario,
    draws: usize,
    done: usize,
    met: PerGoal<u32>,
}

impl Count {
    /// Prepares a scenario's draws: as many as [`draw_count`] makes of `draws`.
    #[must_use]
    pub fn new(scenario: &Scenario, draws: u32) -> Self {
        let draws = draw_count(draws);
        Self { drawn: SampledScenario::new(scenario, &[]), draws, done: 0, met: PerGoal::default() }
    }

    /// Begins again with as many draws of another scenario, in the same memory.
    pub fn reset(&mut self, scenario: &Scenario) {
        self.drawn.reset(scenario);
        (self.done, self.met) = (0, PerGoal::default());
    }

    /// Draws to make in all.
    #[must_use]
    pub fn draws(&self) -> u32 {
        self.draws as u32
    }

    /// Whether every draw is made.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.done >= self.draws
    }

    /// Makes up to `blocks` blocks of eight draws more.
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        self.drawn.fetch(store, self.draws);
        let end = self.done.saturating_add(blocks.saturating_mul(LANES)).min(self.draws);
        while self.done < end {
            self.drawn.draw(self.done);
            let achieved = self.drawn.run();
            let met = met(self.drawn.start(), &achieved);
            for (goal, count) in self.met.iter_mut() {
                *count += met[goal].count_ones();
            }
            self.done += LANES;
        }
    }

    /// In how many of the draws made so far a goal is met; in all of them when it is not followed.
    #[must_use]
    pub fn met(&self, goal: GoalId) -> u32 {
        self.met[goal]
    }
}
