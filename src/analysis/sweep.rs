//! One lever, or several, tried at eight values at once.
//!
//! Every solver asks its questions here, so that a trial value means the same everywhere: the segments are scaled from
//! the scenario at the start of the solve, and the eight runs take no new memory.

use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes};
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;

/// A scenario ready to be run eight abreast.
#[derive(Debug)]
pub struct Sweep<'a> {
    start: &'a Scenario,
    lanes: Scenario<Lanes>,
    projection: Projection<Lanes>,
}

impl<'a> Sweep<'a> {
    /// Gets a scenario ready.
    #[must_use]
    pub fn new(start: &'a Scenario) -> Self {
        Self { start, lanes: start.lift(), projection: Projection::new() }
    }

    /// The scenario that every trial starts from.
    #[must_use]
    pub fn start(&self) -> &'a Scenario {
        self.start
    }

    /// What the three goals achieve, in order, with one lever at eight values and everything else held.
    pub fn achieved(&mut self, lever: LeverId, values: Lanes) -> [Lanes; 3] {
        self.achieved_with(&[(lever, values)])
    }

    /// What the three goals achieve, in order, with several levers moved together; the last move of a lever counts.
    pub fn achieved_with(&mut self, moves: &[(LeverId, Lanes)]) -> [Lanes; 3] {
        for &(lever, values) in moves {
            lever.set(&mut self.lanes, self.start, values);
        }
        self.projection.run_to_target(&self.lanes);
        let achieved = GoalId::ALL.map(|goal| self.projection.achieved(&self.lanes, goal));
        for &(lever, _) in moves {
            lever.restore(&mut self.lanes, self.start);
        }
        achieved
    }

    /// One goal's achieved value at each of the values given, in place of them; values past a multiple of eight are
    /// padded with the last.
    pub(super) fn fill(&mut self, lever: LeverId, values: &[f64], achieved: &mut [[f64; 3]]) {
        for (values, achieved) in values.chunks(LANES).zip(achieved.chunks_mut(LANES)) {
            let found = self.achieved(lever, padded(values));
            for (lane, achieved) in achieved.iter_mut().enumerate() {
                *achieved = found.map(|goal| goal.0.get(lane).copied().unwrap_or(0.0));
            }
        }
    }
}

/// Up to eight values, the last repeated.
pub(super) fn padded(values: &[f64]) -> Lanes {
    let last = values.last().copied().unwrap_or(0.0);
    let mut lanes = Lanes([last; LANES]);
    for (lane, &value) in lanes.0.iter_mut().zip(values) {
        *lane = value;
    }
    lanes
}
