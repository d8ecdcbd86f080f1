//! A scenario whose uncertain levers are drawn, eight draws at a time.
//!
//! Every question about uncertainty runs the model here, so that a draw means the same everywhere. Nothing is counted
//! or summarised here, and running takes no memory.

use super::lever_draws::{DrawnLever, LeverDraws, Matrix, TOGETHER, ranged};
use crate::model::goal::reaches;
use crate::model::lever::{LeverId, Setting};
use crate::model::number::{LANES, Lanes, Number};
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;

/// A scenario ready to be run on its draws.
#[derive(Debug)]
pub(super) struct SampledScenario {
    start: Scenario,
    lanes: Scenario<Lanes>,
    projection: Projection<Lanes>,
    levers: Vec<DrawnLever>,
    /// The levers drawn, ready to be set.
    settings: Vec<Setting>,
    /// Each drawn lever's values in the blocks prepared last.
    prepared: Vec<[Lanes; TOGETHER]>,
}

impl SampledScenario {
    /// Gets a scenario ready; the levers in `held` are not drawn, even when they carry a range.
    pub(super) fn new(start: &Scenario, held: &[LeverId]) -> Self {
        let levers = ranged(start).filter(|(lever, _)| !held.contains(lever));
        let levers: Vec<_> = levers.map(|(lever, range)| DrawnLever::new(lever, range)).collect();
        Self {
            settings: levers.iter().map(|drawn| Setting::new(drawn.lever, start)).collect(),
            start: start.clone(),
            lanes: start.to_number(),
            projection: Projection::new(),
            levers,
            prepared: Vec::new(),
        }
    }

    /// Takes on another scenario, keeping the memory of the runs.
    pub(super) fn reset(&mut self, start: &Scenario) {
        self.lanes = start.to_number();
        self.start.clone_from(start);
        self.levers.clear();
        self.levers.extend(ranged(start).map(|(lever, range)| DrawnLever::new(lever, range)));
        self.settings.clear();
        self.settings.extend(self.levers.iter().map(|drawn| Setting::new(drawn.lever, start)));
    }

    pub(super) fn start(&self) -> &Scenario {
        &self.start
    }

    pub(super) fn projection(&self) -> &Projection<Lanes> {
        &self.projection
    }

    pub(super) fn levers(&self) -> &[DrawnLever] {
        &self.levers
    }

    /// Fetches the first `count` draws of every lever.
    pub(super) fn fetch(&mut self, store: &mut LeverDraws, count: usize) {
        self.levers.iter_mut().for_each(|lever| lever.fetch(store, Matrix::A, count));
    }

    /// Fetches the draws of the next lever that lacks them; false when none does.
    pub(super) fn fetch_one(&mut self, store: &mut LeverDraws, count: usize) -> bool {
        let next = self.levers.iter_mut().find(|lever| !lever.ready(count));
        next.map(|lever| lever.fetch(store, Matrix::A, count)).is_some()
    }

    /// Sets the drawn levers to eight draws from `first` on.
    pub(super) fn draw(&mut self, first: usize) {
        for (setting, lever) in self.settings.iter().zip(&self.levers) {
            setting.set(&mut self.lanes, &self.start, lever.block(first));
        }
    }

    /// Prepares the drawn levers' values in [`TOGETHER`] blocks from `first` on.
    pub(super) fn prepare(&mut self, first: usize) {
        self.prepared.resize(self.levers.len(), [Lanes::constant(0.0); TOGETHER]);
        for (lever, values) in self.levers.iter().zip(&mut self.prepared) {
            lever.blocks(first, values);
        }
    }

    /// Sets the drawn levers to one of the blocks prepared.
    pub(super) fn draw_prepared(&mut self, block: usize) {
        for (setting, values) in self.settings.iter().zip(&self.prepared) {
            if let Some(&values) = values.get(block) {
                setting.set(&mut self.lanes, &self.start, values);
            }
        }
    }

    /// Sets the drawn levers to any eight draws.
    pub(super) fn gather(&mut self, draws: [u32; LANES]) {
        for (setting, lever) in self.settings.iter().zip(&self.levers) {
            setting.set(&mut self.lanes, &self.start, lever.gather(draws));
        }
    }

    /// Sets one lever, drawn or not, until it is set again.
    pub(super) fn hold(&mut self, lever: LeverId, values: Lanes) {
        lever.set(&mut self.lanes, &self.start, values);
    }

    /// Runs the eight draws over all years: what the three goals achieve, in order.
    pub(super) fn run_years(&mut self) -> PerGoal<Lanes> {
        self.projection.run_measures(&self.lanes);
        self.achieved()
    }

    /// Runs the eight draws up to the target year: what the three goals achieve, in order.
    pub(super) fn run(&mut self) -> PerGoal<Lanes> {
        self.projection.run_achieved(&self.lanes);
        self.achieved()
    }

    fn achieved(&self) -> PerGoal<Lanes> {
        PerGoal::from_fn(|goal| self.projection.achieved(&self.lanes, goal))
    }
}

/// In which of eight draws each goal is met, a bit a draw from the lowest on; goals that are not followed are met.
pub(super) fn met(start: &Scenario, achieved: &PerGoal<Lanes>) -> PerGoal<u8> {
    PerGoal::from_fn(|goal| {
        if !start.goal_active(goal) {
            return u8::MAX;
        }
        let target = start.goal_value(goal);
        let lanes = achieved[goal].0.iter().enumerate();
        lanes.fold(0, |bits, (lane, &value)| bits | (u8::from(reaches(value, target)) << lane))
    })
}
