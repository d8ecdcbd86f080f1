//! One lever held at a value while the others are drawn: in how many draws each goal is met.
//!
//! A grid over the lever's bounds is tried with few draws first; all draws are made only where few do not tell. Between
//! two values, only the draws whose answer differs at both ends are run again. What counts as secured is decided in
//! [`super::secured`].

use super::drawn::{Drawn, met};
use super::lever_draws::LeverDraws;
use super::scan::put_in_order;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number, power_of_two};
use crate::model::scenario::Scenario;

/// Draws tried at every value of the grid.
const FEW: usize = 256;
/// Even steps of the grid over the bounds.
const STEPS: u32 = 64;
/// The close surroundings of the current value, as shares of a step.
const AROUND: [f64; 6] = [-0.5, 0.5, -0.125, 0.125, -0.03125, 0.03125];
/// Values within this relative spread are the same (MODEL.md section 6).
const INERT: f64 = 1e-12;

/// In which draws each goal is met, at one value.
#[derive(Clone, Debug)]
pub(super) struct Met {
    /// A bit a draw, a byte a block, for each goal.
    pub(super) blocks: [Vec<u8>; 3],
    /// How many draws meet each goal.
    pub(super) counts: [u32; 3],
}

/// One lever held, the others drawn.
#[derive(Debug)]
pub(super) struct HeldLever {
    drawn: Drawn,
    pub(super) lever: LeverId,
    pub(super) current: f64,
    /// Draws in all; one block when nothing else is uncertain.
    pub(super) draws: usize,
    /// The values tried, from the low to the high bound.
    pub(super) grid: Vec<f64>,
    /// For each value of the grid tried so far, how many of the few draws meet each goal.
    pub(super) few: Vec<[u32; 3]>,
    /// The same with all draws, where they were made.
    pub(super) full: Vec<Option<Met>>,
    /// The least and the greatest value achieved over the grid in each of the few draws, block after block.
    extents: Vec<[(Lanes, Lanes); 3]>,
    /// Whether the lever changes what each goal achieves, in some draw.
    pub(super) acts: [bool; 3],
    /// Blocks looked at so far for a draw in which the lever acts.
    compared: usize,
    /// Blocks run so far.
    pub(super) spent: usize,
}

impl HeldLever {
    /// Gets a lever ready; none when the scenario does not have it.
    pub(super) fn new(
        start: &Scenario,
        store: &mut LeverDraws,
        lever: LeverId,
        draws: usize,
    ) -> Option<Self> {
        let current = lever.value(start)?;
        let mut drawn = Drawn::new(start, &[lever]);
        let draws = if drawn.levers().is_empty() { LANES } else { draws };
        drawn.fetch(store, draws);
        let grid = grid(start, lever, current);
        let full = vec![None; grid.len()];
        Some(Self {
            drawn,
            lever,
            current,
            draws,
            few: Vec::with_capacity(grid.len()),
            full,
            grid,
            extents: Vec::new(),
            acts: [false; 3],
            compared: 0,
            spent: 0,
        })
    }

    /// How many draws are tried at every value of the grid.
    pub(super) fn few_draws(&self) -> usize {
        FEW.min(self.draws)
    }

    /// Tries the next value of the grid with few draws, then looks in all draws for one in which the lever acts; false
    /// when both are done.
    pub(super) fn explore(&mut self) -> bool {
        if let Some(&value) = self.grid.get(self.few.len()) {
            let counts = self.few_at(value);
            self.few.push(counts);
            return true;
        }
        let active = GoalId::ALL.map(|goal| self.drawn.start().goal_active(goal));
        let undecided = || self.acts.iter().zip(active).any(|(&acts, active)| active && !acts);
        if !undecided() || self.compared * LANES >= self.draws {
            return false;
        }
        let end = (self.compared + FEW / LANES).min(self.draws / LANES);
        for block in self.compared..end {
            self.compare(block * LANES);
        }
        self.compared = end;
        true
    }

    fn few_at(&mut self, value: f64) -> [u32; 3] {
        let mut counts = [0; 3];
        let first_value = self.few.is_empty();
        for block in 0..self.few_draws() / LANES {
            let (achieved, bits) = self.block(value, block * LANES);
            if first_value {
                self.extents.push(achieved.map(|value| (value, value)));
            }
            for (count, bits) in counts.iter_mut().zip(bits) {
                *count += bits.count_ones();
            }
            let Some(extents) = self.extents.get_mut(block) else { continue };
            for ((extent, achieved), acts) in extents.iter_mut().zip(achieved).zip(&mut self.acts) {
                *extent = (extent.0.min(achieved), extent.1.max(achieved));
                *acts = *acts || differ(extent.0, extent.1);
            }
        }
        counts
    }

    /// Compares what eight draws achieve at both bounds and at the current value.
    fn compare(&mut self, first: usize) {
        let ends = [self.grid.first().copied(), self.grid.last().copied(), Some(self.current)];
        let [low, high, middle] = ends.map(|value| self.block(value.unwrap_or(self.current), first).0);
        for (((acts, low), high), middle) in self.acts.iter_mut().zip(low).zip(high).zip(middle) {
            *acts = *acts || differ(low.min(high).min(middle), low.max(high).max(middle));
        }
    }

    /// What eight draws from `first` on achieve with the lever at a value, and which of them meet each goal.
    fn block(&mut self, value: f64, first: usize) -> ([Lanes; 3], [u8; 3]) {
        self.drawn.hold(self.lever, Lanes::lift(value));
        self.drawn.draw(first);
        self.spent += 1;
        let achieved = self.drawn.run();
        (achieved, met(self.drawn.start(), &achieved))
    }

    /// Makes all draws at a value.
    pub(super) fn all_at(&mut self, value: f64) -> Met {
        let count = self.draws / LANES;
        let mut found = Met { blocks: [(); 3].map(|()| Vec::with_capacity(count)), counts: [0; 3] };
        for block in 0..count {
            let (_, bits) = self.block(value, block * LANES);
            for ((blocks, count), bits) in found.blocks.iter_mut().zip(&mut found.counts).zip(bits) {
                blocks.push(bits);
                *count += bits.count_ones();
            }
        }
        found
    }

    /// Keeps those of the given draws that meet a goal at a value in `yes`, the others in `no`.
    pub(super) fn part(&mut self, goal: GoalId, value: f64, draws: &[u32], [no, yes]: [&mut Vec<u32>; 2]) {
        no.clear();
        yes.clear();
        self.drawn.hold(self.lever, Lanes::lift(value));
        for chunk in draws.chunks(LANES) {
            let mut eight = [chunk.first().copied().unwrap_or(0); LANES];
            eight.iter_mut().zip(chunk).for_each(|(slot, &draw)| *slot = draw);
            self.drawn.gather(eight);
            self.spent += 1;
            let achieved = self.drawn.run();
            let [clause_rate, hours, reserved] = met(self.drawn.start(), &achieved);
            let bits = match goal {
                GoalId::ClauseRate => clause_rate,
                GoalId::Hours => hours,
                GoalId::Reserved => reserved,
            };
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
    let logarithmic = lever == LeverId::RampExponent;
    let into = |x: f64| if logarithmic { libm::log2(x) } else { x };
    let out = |x: f64| bounds.hold(if logarithmic { power_of_two(x) } else { x });
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
