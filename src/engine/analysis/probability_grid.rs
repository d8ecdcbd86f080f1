//! The probability of meeting every followed goal over two chosen levers, for the contours of the feasibility map.
//!
//! The two levers are held at each node (their own ranges are dropped), the others are drawn, the same draws at every
//! node. Lines of equal probability are drawn elsewhere, from [`ProbabilityGrid::margins`]: a probability climbs from 0
//! to 1 within a node or two, where a margin changes as evenly as what the goals count.

use super::lever_draws::LeverDraws;
use super::sampled_scenario::{SampledScenario, met};
use super::sampling::draw_count;
use crate::model::goal::{GoalId, threshold};
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number};
use crate::model::per_goal::PerGoal;
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
    drawn: SampledScenario,
    across: GridSide,
    up: GridSide,
    draws: usize,
    done: usize,
    /// In how many draws each goal is met, then all those followed together, a node after the other.
    counts: [Vec<u32>; COLUMNS],
    /// The levels asked for, each 0..=1.
    levels: Vec<f64>,
    /// The margins of the row being run, a node after the other, a draw after the other in each: of each goal, then the
    /// least of those followed.
    margins: [Vec<f64>; COLUMNS],
    /// For each level, the margins that this share of the draws has at least, a node after the other.
    found: Vec<[Vec<f64>; COLUMNS]>,
}

impl ProbabilityGrid {
    /// Prepares a grid, with the margins of some levels of probability, in as many draws as [`draw_count`] makes of
    /// `draws`.
    #[must_use]
    pub fn new(scenario: &Scenario, across: GridSide, up: GridSide, draws: u32, levels: &[f64]) -> Self {
        let draws = draw_count(draws);
        // Nothing is kept of the margins when no level is asked for.
        let kept = if levels.is_empty() { 0 } else { across.nodes * draws };
        Self {
            drawn: SampledScenario::new(scenario, &[across.lever, up.lever]),
            across,
            up,
            draws,
            done: 0,
            counts: std::array::from_fn(|_| vec![0; across.nodes * up.nodes]),
            levels: levels.to_vec(),
            margins: std::array::from_fn(|_| vec![0.0; kept]),
            found: vec![Default::default(); levels.len()],
        }
    }

    /// The pieces of work: eight draws at every node of a row of the grid, row after row.
    fn pieces(&self) -> usize {
        self.up.nodes * (self.draws / LANES)
    }

    /// Whether every node is done.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.done >= self.pieces()
    }

    /// Runs about `blocks` blocks of eight draws more: a row's worth of nodes at least.
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        self.drawn.fetch(store, self.draws);
        let pieces = (blocks / self.across.nodes.max(1)).max(1);
        let end = self.done.saturating_add(pieces).min(self.pieces());
        let each = self.draws / LANES;
        for piece in self.done..end {
            let (row, block) = (piece / each, piece % each);
            self.drawn.draw(block * LANES);
            self.drawn.hold(self.up.lever, Lanes::constant(self.up.value(row)));
            // The draws stay while the nodes change: what depends on them alone is not computed again.
            for column in 0..self.across.nodes {
                self.drawn.hold(self.across.lever, Lanes::constant(self.across.value(column)));
                let achieved = self.drawn.run();
                self.count(row * self.across.nodes + column, &achieved);
                self.note(column, block, &achieved);
            }
            if block + 1 == each {
                self.settle();
            }
        }
        self.done = end;
    }

    /// Counts in which of eight draws the goals are met at a node.
    fn count(&mut self, node: usize, achieved: &PerGoal<Lanes>) {
        let met = met(self.drawn.start(), achieved).into_values();
        let all = met.iter().fold(u8::MAX, |all, met| all & met);
        for (counts, met) in self.counts.iter_mut().zip(met.into_iter().chain([all])) {
            if let Some(count) = counts.get_mut(node) {
                *count += met.count_ones();
            }
        }
    }

    /// Runs all nodes.
    pub fn finish(&mut self, store: &mut LeverDraws) {
        self.step(store, usize::MAX);
    }

    /// Writes down the margins of eight draws at a node of the row, each relative to its goal.
    fn note(&mut self, column: usize, block: usize, achieved: &PerGoal<Lanes>) {
        let start = self.drawn.start();
        let at = column * self.draws + block * LANES;
        let mut write = |place: usize, values: &[f64; LANES]| {
            if let Some(slots) = self.margins.get_mut(place).and_then(|row| row.get_mut(at..at + LANES)) {
                slots.copy_from_slice(values);
            }
        };
        let mut least = [f64::INFINITY; LANES];
        for (goal, achieved) in achieved.iter() {
            let target = start.goal_value(goal);
            let (needed, scale) = (threshold(target), if target > 0.0 { target } else { 1.0 });
            let own = achieved.0.map(|achieved| (achieved - needed) / scale);
            write(place(Some(goal)), &own);
            if start.goal_active(goal) {
                least.iter_mut().zip(own).for_each(|(least, own)| *least = least.min(own));
            }
        }
        write(place(None), &least);
    }

    /// Finds, for each level, the margin that this share of the draws has at least at each node of the row.
    fn settle(&mut self) {
        for (place, row) in self.margins.iter_mut().enumerate() {
            for margins in row.chunks_mut(self.draws) {
                for (&level, found) in self.levels.iter().zip(&mut self.found) {
                    let needed = libm::ceil(level * self.draws as f64) as usize;
                    let rank = margins.len().saturating_sub(needed.max(1));
                    if let (true, Some(found)) = (rank < margins.len(), found.get_mut(place)) {
                        let (_, margin, _) = margins.select_nth_unstable_by(rank, f64::total_cmp);
                        found.push(*margin);
                    }
                }
            }
        }
    }

    /// The probability of one goal, or of all that are followed, at each node, row after row, the first row at the low
    /// end; once [`Self::finished`]. A goal that is not followed counts as met.
    pub fn values(&self, goal: Option<GoalId>) -> impl Iterator<Item = f64> + '_ {
        let counts = self.counts.get(place(goal)).into_iter().flatten();
        counts.map(|&count| f64::from(count) / self.draws as f64)
    }

    /// At each node, the relative margin that a share of the draws, the level at this place, has at least: 0 or more where
    /// the goal is met with that probability. Of one goal, or the least of those that are followed. Empty where there
    /// is no such level; once [`Self::finished`].
    #[must_use]
    pub fn margins(&self, level: usize, goal: Option<GoalId>) -> &[f64] {
        let found = self.found.get(level).and_then(|found| found.get(place(goal)));
        found.map(Vec::as_slice).unwrap_or_default()
    }
}

/// One place for each goal, and one for all that are followed.
const COLUMNS: usize = GoalId::COUNT + 1;

/// Where what belongs to one goal, or to all that are followed, stands among them.
fn place(goal: Option<GoalId>) -> usize {
    goal.map_or(GoalId::COUNT, GoalId::index)
}
