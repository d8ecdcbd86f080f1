//! A scenario's draws: the probability of each goal, and the bands of the yearly series.
//!
//! An [`Ensemble`] runs in slices, so that a page stays fluid; its figures do not depend on how it was sliced, and a
//! run that is not finished answers for the draws made so far. It reuses its memory from one scenario to the next.
//! Which lever matters is in [`super::sobol`]; drawing itself is in [`super::lever_draws`].

use serde::{Serialize, Serializer};

use super::bands::{Bands, PERCENTILES, quantiles};
use super::lever_draws::{LeverDraws, TOGETHER};
use super::sampled_scenario::{SampledScenario, met};
use super::sampling::draw_count;
use crate::model::goal::GoalId;
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;

/// Draws fetched at once at most; more than that are fetched one lever a slice.
const FETCHED_AT_ONCE: usize = 8_192;

/// The probability of each goal that is followed, and of all of them together, 0..=1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Probability {
    /// Of each goal; none when it is not followed.
    #[serde(flatten)]
    pub goals: PerGoal<Option<f64>>,
    /// Of all goals that are followed; 1 when none is.
    pub all: f64,
}

impl Probability {
    /// The probability of one goal; none when it is not followed.
    #[must_use]
    pub fn of(&self, goal: GoalId) -> Option<f64> {
        self.goals[goal]
    }
}

/// The bands of the series that the goals are measured on, in the reading in force.
pub type SeriesBands = PerGoal<Bands>;

/// Writes the bands under the names that results give them.
pub(super) fn serialize_bands<S: Serializer>(bands: &SeriesBands, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(bands.iter().map(|(goal, bands)| (goal.row().bands_key, bands)))
}

/// What an ensemble says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnsembleSummary {
    /// Draws made so far.
    pub draws: u32,
    /// The probability of each goal.
    pub probability: Probability,
    /// The bands of the yearly series.
    #[serde(serialize_with = "serialize_bands")]
    pub bands: SeriesBands,
}

/// A scenario's draws, being run.
#[derive(Debug)]
pub struct Ensemble {
    drawn: SampledScenario,
    draws: usize,
    done: usize,
    met: PerGoal<u32>,
    met_all: u32,
    /// The three measures, year after year, a row of draws each.
    rows: Vec<f64>,
    /// The last blocks of each row, which are written down together.
    recent: Vec<[Lanes; TOGETHER]>,
    /// For each row, whether all draws made so far repeat the year before to the last bit, as before a ramp and after
    /// the target year: then they are not written down.
    repeats: Vec<bool>,
    /// The quantiles found so far of the draws made so far, measure after measure, a year each.
    found: Vec<[f64; 7]>,
}

impl Ensemble {
    /// Prepares the draws of a scenario: as many as [`draw_count`] makes of `draws`.
    #[must_use]
    pub fn new(scenario: &Scenario, draws: u32) -> Self {
        let mut ensemble = Self {
            drawn: SampledScenario::new(scenario, &[]),
            draws: 0,
            done: 0,
            met: PerGoal::default(),
            met_all: 0,
            rows: Vec::new(),
            recent: Vec::new(),
            repeats: Vec::new(),
            found: Vec::new(),
        };
        ensemble.begin(draws);
        ensemble
    }

    /// Begins again with another scenario, in the same memory.
    pub fn reset(&mut self, scenario: &Scenario, draws: u32) {
        self.drawn.reset(scenario);
        self.begin(draws);
    }

    fn begin(&mut self, draws: u32) {
        self.draws = draw_count(draws);
        self.done = 0;
        self.met = PerGoal::default();
        self.met_all = 0;
        self.found.clear();
        let years = self.years();
        self.repeats.clear();
        self.repeats.extend((0..GoalId::ALL.len() * years).map(|place| place % years != 0));
        self.recent.resize(GoalId::ALL.len() * years, [Lanes([0.0; LANES]); TOGETHER]);
        let cells = GoalId::ALL.len() * years * self.stride();
        if self.rows.len() < cells {
            self.rows.resize(cells, 0.0);
        }
    }

    fn years(&self) -> usize {
        self.drawn.start().year_count()
    }

    /// Room for a row. One block more than the draws: rows a power of two apart would all compete for the same few
    /// places of the processor's cache.
    fn stride(&self) -> usize {
        self.draws + LANES
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

    /// Makes up to `blocks` blocks of eight draws more. With many draws, the first calls fetch the levers' values, one
    /// lever a call.
    pub fn step(&mut self, store: &mut LeverDraws, blocks: usize) {
        if self.draws <= FETCHED_AT_ONCE {
            self.drawn.fetch(store, self.draws);
        } else if self.drawn.fetch_one(store, self.draws) {
            return;
        }
        let end = (self.done + blocks.saturating_mul(LANES)).min(self.draws);
        self.found.clear();
        while self.done < end {
            self.blocks(((end - self.done) / LANES).min(TOGETHER));
        }
    }

    /// Makes all draws.
    pub fn finish(&mut self, store: &mut LeverDraws) {
        while !self.finished() {
            self.step(store, usize::MAX);
        }
    }

    /// Some blocks of eight draws, at most as many as are kept together.
    fn blocks(&mut self, count: usize) {
        let (years, reading) = (self.years(), self.drawn.start().reading);
        self.drawn.prepare(self.done);
        for block in 0..count {
            self.drawn.draw_prepared(block);
            let achieved = self.drawn.run_years();
            let met = met(self.drawn.start(), &achieved);
            for (goal, count) in self.met.iter_mut() {
                *count += met[goal].count_ones();
            }
            self.met_all += met.into_values().into_iter().fold(u8::MAX, |all, met| all & met).count_ones();
            for (goal, recent) in GoalId::ALL.into_iter().zip(self.recent.chunks_mut(years)) {
                let measure = self.drawn.projection().measure(goal, reading);
                for (recent, lanes) in recent.iter_mut().zip(measure) {
                    if let Some(slot) = recent.get_mut(block) {
                        *slot = *lanes;
                    }
                }
            }
        }
        self.write_down(count);
        self.done += count * LANES;
    }

    /// Writes the last `count` blocks in their rows.
    fn write_down(&mut self, count: usize) {
        let (first, stride) = (self.done, self.stride());
        let mut before: &[Lanes] = &[];
        for (place, recent) in self.recent.iter().enumerate() {
            let Some(blocks) = recent.get(..count) else { return };
            if let Some(repeats) = self.repeats.get_mut(place).filter(|repeats| **repeats) {
                if same_bits(before, blocks) {
                    before = blocks;
                    continue;
                }
                *repeats = false;
                let copied = last_written(&self.repeats, place.saturating_sub(1)) * stride;
                self.rows.copy_within(copied..copied + first, place * stride);
            }
            before = blocks;
            let row = self.rows.get_mut(place * stride + first..).unwrap_or_default();
            for (slot, lanes) in row.as_chunks_mut().0.iter_mut().zip(blocks) {
                *slot = lanes.0;
            }
        }
    }

    /// The draws made so far of a goal's measure in the year at `index`, in the order of the draws.
    #[must_use]
    pub fn row(&self, goal: GoalId, index: usize) -> &[f64] {
        let begin = last_written(&self.repeats, goal.index() * self.years() + index) * self.stride();
        self.rows.get(begin..begin + self.done).unwrap_or_default()
    }

    /// The probability of each goal over the draws made so far.
    #[must_use]
    pub fn probability(&self) -> Probability {
        let share = |count: u32| if self.done == 0 { 0.0 } else { f64::from(count) / self.done as f64 };
        let start = self.drawn.start();
        let goals = PerGoal::from_fn(|goal| start.goal_active(goal).then(|| share(self.met[goal])));
        let none = start.active_goals().next().is_none();
        Probability { goals, all: if none { 1.0 } else { share(self.met_all) } }
    }

    /// Probabilities and bands over the draws made so far.
    pub fn summary(&mut self) -> EnsembleSummary {
        loop {
            if let Some(summary) = self.summarise() {
                return summary;
            }
        }
    }

    /// Finds the bands' next year; gives the summary once there is none left to find.
    pub fn summarise(&mut self) -> Option<EnsembleSummary> {
        let (years, place) = (self.years(), self.found.len());
        if place < GoalId::ALL.len() * years {
            let found = self.quantiles(place);
            self.found.push(found);
            return None;
        }
        let mut measures = self.found.chunks(years).map(|found| found.iter().copied().collect::<Bands>());
        let mut next = || measures.next().unwrap_or_default();
        Some(EnsembleSummary {
            draws: self.done as u32,
            probability: self.probability(),
            bands: PerGoal::from_fn(|_| next()),
        })
    }

    /// The quantiles of the row at `place`, those of the one before it being found.
    fn quantiles(&self, place: usize) -> [f64; 7] {
        if let (Some(&before), Some(true)) = (self.found.last(), self.repeats.get(place)) {
            return before;
        }
        let row = self.rows.get(place * self.stride()..).and_then(|row| row.get(..self.done));
        quantiles(row.unwrap_or_default(), &PERCENTILES)
    }
}

/// The row that holds the draws of the row at `place`: itself, or the last one before it that is not a repetition.
fn last_written(repeats: &[bool], place: usize) -> usize {
    let upto = repeats.get(..=place).unwrap_or_default();
    upto.iter().rposition(|&repeats| !repeats).unwrap_or(place)
}

/// Whether blocks of draws are the same to the last bit.
fn same_bits(a: &[Lanes], b: &[Lanes]) -> bool {
    // Without a jump for each: nearly always all are looked at.
    let apart = |a: &Lanes, b: &Lanes| {
        a.0.iter().zip(b.0).fold(0, |apart, (a, b)| apart | (a.to_bits() ^ b.to_bits()))
    };
    a.iter().zip(b).all(|(a, b)| apart(a, b) == 0)
}
