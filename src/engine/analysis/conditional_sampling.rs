//! One lever held at a value while the others are drawn: in how many draws each goal is met.
//!
//! A grid over the lever's bounds is tried with few draws first; all draws are made only where few do not tell. Between
//! two values, only the draws whose answer differs at both ends are run again. What counts as secured is decided in
//! [`super::secured`].

use super::grid_scan::put_in_order;
use super::influence::influenced_goals;
use super::lever_draws::LeverDraws;
use super::sampled_scenario::{SampledScenario, met};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// Draws tried at every value of the grid.
const FEW: usize = 256;
/// Even steps of the grid over the bounds.
const STEPS: u32 = 64;
/// The close surroundings of the current value, as shares of a step.
const AROUND: [f64; 6] = [-0.5, 0.5, -0.125, 0.125, -0.03125, 0.03125];
/// Values within this relative spread are the same (docs/model.md, “Required values”).
const INERT: f64 = 1e-12;

/// In which draws each goal is met, at one value.
#[derive(Clone, Debug)]
pub(super) struct Met {
    /// A bit a draw, a byte a block, for each goal.
    pub(super) blocks: PerGoal<Vec<u8>>,
    /// How many draws meet each goal.
    pub(super) counts: PerGoal<u32>,
}

/// One lever held, the others drawn.
#[derive(Debug)]
pub(super) struct ConditionalSampling {
    drawn: SampledScenario,
    pub(super) lever: LeverId,
    pub(super) current: f64,
    /// Draws in all; one block when nothing else is uncertain.
    pub(super) draws: usize,
    /// The values tried, from the low to the high bound.
    pub(super) grid: Vec<f64>,
    /// For each value of the grid, how many of the few draws tried so far meet each goal.
    pub(super) few: Vec<PerGoal<u32>>,
    /// The same with all draws, where they were made.
    pub(super) full: Vec<Option<Met>>,
    /// Whether the lever changes what each goal achieves, in some draw.
    pub(super) acts: PerGoal<bool>,
    /// For which of the goals asked for this is not settled beforehand.
    open: PerGoal<bool>,
    /// Draws in which the lever was tried so far.
    explored: usize,
    /// Blocks run so far.
    pub(super) spent: usize,
}

impl ConditionalSampling {
    /// Gets a lever ready for some goals; none when the scenario does not have it.
    pub(super) fn new(
        start: &Scenario,
        store: &mut LeverDraws,
        (lever, goals): (LeverId, &[GoalId]),
        draws: usize,
    ) -> Option<Self> {
        let current = lever.value(start)?;
        let mut drawn = SampledScenario::new(start, &[lever]);
        let draws = if drawn.levers().is_empty() { LANES } else { draws };
        drawn.fetch(store, draws);
        let grid = grid(start, lever, current);
        let mut open = influenced_goals(start, lever);
        for (goal, open) in open.iter_mut() {
            *open = *open && goals.contains(&goal);
        }
        Some(Self {
            drawn,
            lever,
            current,
            draws,
            few: vec![PerGoal::default(); grid.len()],
            full: vec![None; grid.len()],
            grid,
            acts: PerGoal::default(),
            open,
            explored: 0,
            spent: 0,
        })
    }

    /// How many draws are tried at every value of the grid.
    pub(super) fn few_draws(&self) -> usize {
        FEW.min(self.draws)
    }

    /// Tries eight of the few draws at every value of the grid; then looks in more of all draws for one in which the
    /// lever acts. False when both are done.
    pub(super) fn explore(&mut self) -> bool {
        let still_open = self.open.iter().any(|(goal, &open)| open && !self.acts[goal]);
        if self.explored < self.few_draws() && self.open.values().contains(&true) {
            let grid = std::mem::take(&mut self.grid);
            let met = self.try_at(&grid);
            for (counts, bits) in self.few.iter_mut().zip(met) {
                counts.iter_mut().for_each(|(goal, count)| *count += bits[goal].count_ones());
            }
            self.grid = grid;
            return true;
        }
        if !still_open || self.explored >= self.draws {
            return false;
        }
        let (Some(&low), Some(&high)) = (self.grid.first(), self.grid.last()) else { return false };
        let values = [low, self.current.max(low).min(high), high];
        for _ in 0..FEW / LANES {
            self.try_at(&values);
        }
        true
    }

    /// Tries the next eight draws at some values, and notes on which goals the lever acts: which of the draws meet each
    /// goal, value after value.
    fn try_at(&mut self, values: &[f64]) -> Vec<PerGoal<u8>> {
        self.drawn.draw(self.explored);
        let mut extents: Option<PerGoal<(Lanes, Lanes)>> = None;
        let mut found = Vec::with_capacity(values.len());
        for &value in values {
            self.drawn.hold(self.lever, Lanes::constant(value));
            let (achieved, met) = self.run();
            found.push(met);
            let extents = extents.get_or_insert(achieved.map(|value| (value, value)));
            for (goal, (least, greatest)) in extents.iter_mut() {
                (*least, *greatest) = (least.min(achieved[goal]), greatest.max(achieved[goal]));
            }
        }
        for (goal, &(least, greatest)) in extents.iter().flat_map(PerGoal::iter) {
            self.acts[goal] = self.acts[goal] || differ(least, greatest);
        }
        self.explored += LANES;
        found
    }

    /// What the eight draws in force achieve, and which of them meet each goal.
    fn run(&mut self) -> (PerGoal<Lanes>, PerGoal<u8>) {
        self.spent += 1;
        let achieved = self.drawn.run();
        (achieved, met(self.drawn.start(), &achieved))
    }

    /// Makes all draws at a value.
    pub(super) fn all_at(&mut self, value: f64) -> Met {
        let count = self.draws / LANES;
        let mut found =
            Met { blocks: PerGoal::from_fn(|_| Vec::with_capacity(count)), counts: PerGoal::default() };
        self.drawn.hold(self.lever, Lanes::constant(value));
        for block in 0..count {
            self.drawn.draw(block * LANES);
            let (_, bits) = self.run();
            for (goal, &bits) in bits.iter() {
                found.blocks[goal].push(bits);
                found.counts[goal] += bits.count_ones();
            }
        }
        found
    }

    /// Keeps those of the given draws that meet a goal at a value in `yes`, the others in `no`.
    pub(super) fn split_draws(
        &mut self,
        goal: GoalId,
        value: f64,
        draws: &[u32],
        [no, yes]: [&mut Vec<u32>; 2],
    ) {
        no.clear();
        yes.clear();
        self.drawn.hold(self.lever, Lanes::constant(value));
        for chunk in draws.chunks(LANES) {
            let mut eight = [chunk.first().copied().unwrap_or(0); LANES];
            eight.iter_mut().zip(chunk).for_each(|(slot, &draw)| *slot = draw);
            self.drawn.gather(eight);
            let (_, met) = self.run();
            let bits = met[goal];
            for (lane, &draw) in chunk.iter().enumerate() {
                if bits >> lane & 1 == 1 { yes.push(draw) } else { no.push(draw) }
            }
        }
    }
}

/// Whether two values differ by more than rounding, in some lane.
fn differ(low: Lanes, high: Lanes) -> bool {
    low.0.iter().zip(high.0).any(|(&low, high)| high > low && high - low >= INERT * high.abs().max(low.abs()))
}

/// The values to try: whole years, even steps of the exponent of 2, or even steps; closer around the current value.
fn grid(start: &Scenario, lever: LeverId, current: f64) -> Vec<f64> {
    let bounds = lever.bounds(start);
    if lever == LeverId::RampStart {
        return (start.base_year..start.target_year).map(f64::from).collect();
    }
    let unit = lever.row().unit;
    let into = |x: f64| unit.to_scale(x);
    let out = |x: f64| bounds.hold(unit.from_scale(x));
    let (from, to, center) = (into(bounds.low), into(bounds.high), into(current));
    let width = (to - from) / f64::from(STEPS);
    let even = (1..STEPS).map(|step| out(from + width * f64::from(step)));

    let mut grid: Vec<f64> = [bounds.low, bounds.high, bounds.hold(current)]
        .into_iter()
        .chain(even)
        .chain(AROUND.map(|share| out(center + width * share)))
        .collect();
    put_in_order(&mut grid);
    grid.dedup_by_key(|value| value.to_bits());
    grid
}
