//! The probability of meeting every followed goal over two chosen levers, for the contours of the feasibility map.
//!
//! The two levers are held at each node (their own ranges are dropped), the others are drawn, the same draws at every
//! node. Lines of equal probability are drawn elsewhere, from [`ProbabilityGrid::values`].

use super::drawn::{Drawn, met};
use super::lever_draws::LeverDraws;
use super::sampling::{MAX_DRAWS, MIN_DRAWS};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number};
use crate::model::scenario::Scenario;

/// One side of the grid: a lever, the values at both ends, and the number of nodes, ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GridSide {
    /// The lever held.
    pub lever: LeverId,
    /// Its value at the first node.
    pub from: f64,
    /// Its value at the last node.
    pub to: f64,
    /// How many nodes there are, at least 2.
    pub nodes: usize,
}

impl GridSide {
    fn value(&self, node: usize) -> f64 {
        let last = self.nodes.saturating_sub(1).max(1);
        if node >= last { self.to } else { self.from + (self.to - self.from) * (node as f64 / last as f64) }
    }
}

/// The probabilities over a grid, being computed.
#[derive(Debug)]
pub struct ProbabilityGrid {
    drawn: Drawn,
    across: GridSide,
    up: GridSide,
    draws: usize,
    done: usize,
    /// At each node, how many draws meet each goal, then all that are followed.
    counts: Vec<[u32; 4]>,
}

impl ProbabilityGrid {
    /// Prepares a grid. `draws` is brought to a power of two between [`MIN_DRAWS`] and [`MAX_DRAWS`].
    #[must_use]
    pub fn new(scenario: &Scenario, across: GridSide, up: GridSide, draws: u32) -> Self {
        Self {
            drawn: Drawn::new(scenario, &[across.lever, up.lever]),
            across,
            up,
            draws: (draws as usize).clamp(MIN_DRAWS, MAX_DRAWS).next_power_of_two(),
            done: 0,
            counts: vec![[0; 4]; across.nodes * up.nodes],
        }
    }

    fn blocks(&self) -> usize {
        self.counts.len() * (self.draws / LANES)
    }

    /// Whether every node is done.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.done >= self.blocks()
    }

    /// Runs up to `blocks` blocks of eight draws more.
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        self.drawn.fetch(store, self.draws);
        let end = self.done.saturating_add(blocks).min(self.blocks());
        let each = self.draws / LANES;
        for block in self.done..end {
            let node = block / each;
            let (column, row) = (node % self.across.nodes, node / self.across.nodes);
            self.drawn.hold(self.across.lever, Lanes::lift(self.across.value(column)));
            self.drawn.hold(self.up.lever, Lanes::lift(self.up.value(row)));
            self.drawn.draw(block % each * LANES);
            let achieved = self.drawn.run();
            let [rate, hours, reserved] = met(self.drawn.start(), &achieved);
            if let Some(counts) = self.counts.get_mut(node) {
                for (count, met) in counts.iter_mut().zip([rate, hours, reserved, rate & hours & reserved]) {
                    *count += met.count_ones();
                }
            }
        }
        self.done = end;
    }

    /// Runs all nodes.
    pub fn finish(&mut self, store: &mut LeverDraws) {
        self.step(store, usize::MAX);
    }

    /// The probability of all followed goals at each node, row after row, the first row at the low end; once
    /// [`Self::finished`].
    pub fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.counts.iter().map(|&[.., all]| self.share(all))
    }

    /// The same of one followed goal.
    pub fn values_of(&self, goal: GoalId) -> impl Iterator<Item = f64> + '_ {
        self.counts
            .iter()
            .map(move |&[rate, hours, reserved, _]| self.share(*goal.of(&[rate, hours, reserved])))
    }

    fn share(&self, count: u32) -> f64 {
        f64::from(count) / self.draws as f64
    }
}
