//! Which uncertain lever matters: Sobol indices of each ranged lever on what each followed goal achieves.
//!
//! Saltelli's design: two independent matrices of draws, A and B, and for each lever A with that lever's column taken
//! from B. First-order indices by the estimator of Saltelli et al. (2010, *Computer Physics Communications* 181,
//! table 2 b), here about the mean, and total-order indices by Jansen's (table 2 f). One block of eight draws goes
//! through every matrix before the next one, so nothing but sums is kept, in an order that slicing does not change.

use serde::Serialize;

use super::lever_draws::{DrawnLever, LeverDraws, Matrix};
use super::sampled_scenario::SampledScenario;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// Draws in each matrix. The golden indices are met within a third of their tolerance.
pub const SOBOL_DRAWS: usize = 4_096;

/// Below this relative standard deviation, what a goal achieves varies by rounding alone.
const NEGLIGIBLE: f64 = 1e-12;

/// How much of a goal's variance comes from one lever.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SobolIndices {
    /// The goal.
    pub goal: GoalId,
    /// The lever.
    pub lever: LeverId,
    /// Share of the variance due to the lever alone, about 0..=1; 0 where nothing varies.
    pub first: f64,
    /// The same with all of the lever's interactions.
    pub total: f64,
}

/// The indices of a scenario, being computed.
#[derive(Debug)]
pub struct SobolRun {
    drawn: SampledScenario,
    others: Vec<DrawnLever>,
    done: usize,
    center: PerGoal<f64>,
    goals: PerGoal<GoalSums>,
    /// For each lever, the sums of each goal.
    levers: Vec<PerGoal<LeverSums>>,
}

/// What both matrices add up to for one goal, from its central value.
#[derive(Clone, Copy, Debug)]
struct GoalSums {
    a: Lanes,
    a_squared: Lanes,
    b: Lanes,
}

/// What changing one lever's column adds up to for one goal.
#[derive(Clone, Copy, Debug)]
struct LeverSums {
    change: Lanes,
    change_squared: Lanes,
    change_by_b: Lanes,
}

impl SobolRun {
    /// Prepares the indices of a scenario.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let zero = Lanes::constant(0.0);
        let mut central = SampledScenario::new(scenario, &[]);
        let center = central.run().map(first_lane);
        let others = central.levers().to_vec();
        Self {
            drawn: central,
            done: 0,
            center,
            goals: PerGoal::from_fn(|_| GoalSums { a: zero, a_squared: zero, b: zero }),
            levers: vec![
                PerGoal::from_fn(|_| LeverSums {
                    change: zero,
                    change_squared: zero,
                    change_by_b: zero
                });
                others.len()
            ],
            others,
        }
    }

    /// Whether every draw is made; a scenario without ranges has none to make.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.others.is_empty() || self.done >= SOBOL_DRAWS
    }

    /// Runs up to `blocks` blocks of eight draws more, each through all matrices (two more runs than there are levers).
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        if self.finished() {
            return;
        }
        self.drawn.fetch(store, SOBOL_DRAWS);
        self.others.iter_mut().for_each(|lever| lever.fetch(store, Matrix::B, SOBOL_DRAWS));
        let end = (self.done + blocks.saturating_mul(LANES)).min(SOBOL_DRAWS);
        while self.done < end {
            self.block();
        }
    }

    /// Runs all draws.
    pub fn finish(&mut self, store: &mut LeverDraws) {
        while !self.finished() {
            self.step(store, usize::MAX);
        }
    }

    fn block(&mut self) {
        let first = self.done;
        for lever in &self.others {
            self.drawn.hold(lever.lever, lever.block(first));
        }
        let b = self.run();
        self.drawn.draw(first);
        let a = self.run();
        for (goal, sums) in self.goals.iter_mut() {
            let (a, b) = (a[goal], b[goal]);
            sums.a = sums.a + a;
            sums.a_squared = sums.a_squared + a * a;
            sums.b = sums.b + b;
        }
        for index in 0..self.levers.len() {
            let mixed = self.mixed(index, first);
            let Some(sums) = self.levers.get_mut(index) else { return };
            for (goal, sums) in sums.iter_mut() {
                let (a, b) = (a[goal], b[goal]);
                let change = mixed[goal] - a;
                sums.change = sums.change + change;
                sums.change_squared = sums.change_squared + change * change;
                sums.change_by_b = sums.change_by_b + change * b;
            }
        }
        self.done += LANES;
    }

    /// Matrix A with one lever's column taken from B; leaves A in place.
    fn mixed(&mut self, index: usize, first: usize) -> PerGoal<Lanes> {
        let Some(other) = self.others.get(index) else { return PerGoal::from_fn(|_| Lanes::constant(0.0)) };
        self.drawn.hold(other.lever, other.block(first));
        let mixed = self.run();
        if let Some(own) = self.drawn.levers().get(index) {
            let (lever, values) = (own.lever, own.block(first));
            self.drawn.hold(lever, values);
        }
        mixed
    }

    /// What each goal achieves, from its central value.
    fn run(&mut self) -> PerGoal<Lanes> {
        let mut achieved = self.drawn.run();
        for (goal, achieved) in achieved.iter_mut() {
            *achieved = *achieved - Lanes::constant(self.center[goal]);
        }
        achieved
    }

    /// A row for every followed goal and every ranged lever, over the draws made so far; goals first.
    #[must_use]
    pub fn indices(&self) -> Vec<SobolIndices> {
        let draws = self.done as f64;
        let mut rows = Vec::new();
        for goal in self.drawn.start().active_goals() {
            let (sums, center) = (&self.goals[goal], self.center[goal]);
            let (mean_a, mean_b) = (total(sums.a) / draws, total(sums.b) / draws);
            let variance = total(sums.a_squared) / draws - mean_a * mean_a;
            let scale = NEGLIGIBLE * (center + mean_a);
            let varies = variance > scale * scale;
            for (lever, sums) in self.others.iter().zip(&self.levers) {
                let sums = &sums[goal];
                let covariance = total(sums.change_by_b) / draws - mean_b * (total(sums.change) / draws);
                let half_square = 0.5 * total(sums.change_squared) / draws;
                let share = |part: f64| if varies { part / variance } else { 0.0 };
                rows.push(SobolIndices {
                    goal,
                    lever: lever.lever,
                    first: share(covariance),
                    total: share(half_square),
                });
            }
        }
        rows
    }
}

/// The sum of the lanes, always in the same order.
fn total(lanes: Lanes) -> f64 {
    lanes.0.into_iter().fold(0.0, |sum, lane| sum + lane)
}

fn first_lane(lanes: Lanes) -> f64 {
    let [first, ..] = lanes.0;
    first
}
