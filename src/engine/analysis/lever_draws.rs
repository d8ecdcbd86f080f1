//! What uncertain levers are worth, draw by draw.
//!
//! A lever that carries a range is drawn from a PERT distribution whose mode is its current value. A draw is keyed by
//! its number and by the lever alone, so that neither another lever's range nor another lever's move changes it. What
//! is kept between runs is the lever's place within its range (0 at the low end, 1 at the high end): it depends on the
//! place of the mode only, so that a range which follows its dragged lever costs nothing new.
//!
//! Running the model on the draws is not here but in `super::drawn`.

use std::iter::repeat;
use std::rc::Rc;

use super::pert::{Pert, QuantileTable};
use super::sampling::{DIMENSIONS, Draws, MAX_LEVERS};
use crate::model::lever::LeverId;
use crate::model::number::{LANES, Lanes, Number};
use crate::model::scenario::Scenario;

/// The two independent sets of draws of Saltelli's estimators; everything but them uses the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matrix {
    /// The ensemble's own draws.
    A,
    /// As many others.
    B,
}

/// Every lever that the scenario has and that carries a range, in the catalogue's order, with its range.
///
/// A range that does not hold its lever's value (rounding of a mean over segments) is widened to it.
pub fn ranged(scenario: &Scenario) -> impl Iterator<Item = (LeverId, Pert)> + '_ {
    scenario.uncertainty.ranges.iter().filter_map(|(&lever, &[low, high])| {
        let mode = lever.value(scenario)?;
        Some((lever, Pert::new(low.min(mode), mode, high.max(mode)).ok()?))
    })
}

/// The draws of all levers, computed when first asked for and kept: one for the whole page.
#[derive(Debug, Default)]
pub struct LeverDraws {
    uniforms: Draws,
    kept: Vec<Option<CachedDraws>>,
}

/// One lever's places within its range, for one place of the mode.
#[derive(Debug)]
struct CachedDraws {
    mode: u64,
    places: Rc<[f64]>,
}

impl LeverDraws {
    /// An empty store: computes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where a lever stands within its range in the first `count` draws at least, each 0..=1, when the mode stands at
    /// `mode` (0..=1).
    ///
    /// Empty when `count` is above [`super::sampling::MAX_DRAWS`].
    pub fn positions(&mut self, lever: LeverId, matrix: Matrix, mode: f64, count: usize) -> Rc<[f64]> {
        let offset = if matrix == Matrix::A { 0 } else { MAX_LEVERS };
        let dimension = lever as usize + offset;
        if self.kept.is_empty() {
            self.kept.resize_with(DIMENSIONS, || None);
        }
        let Some(slot) = self.kept.get_mut(dimension) else { return Rc::default() };
        if let Some(kept) =
            slot.as_ref().filter(|kept| kept.mode == mode.to_bits() && kept.places.len() >= count)
        {
            return Rc::clone(&kept.places);
        }
        let uniforms = self.uniforms.column(dimension, count).unwrap_or_default();
        let table = QuantileTable::new(mode);
        // Memory that nobody else reads any more is written over.
        let mut places = match slot.take() {
            Some(kept) if kept.places.len() == count => kept.places,
            _ => uniforms.into(),
        };
        match Rc::get_mut(&mut places) {
            Some(places) => {
                places
                    .iter_mut()
                    .zip(uniforms)
                    .for_each(|(place, &uniform)| *place = table.quantile(uniform));
            }
            None => places = uniforms.iter().map(|&uniform| table.quantile(uniform)).collect(),
        }
        *slot = Some(CachedDraws { mode: mode.to_bits(), places: Rc::clone(&places) });
        places
    }
}

/// How many blocks of eight draws are prepared together: memory answers sooner when it is asked for neighbours.
pub(super) const TOGETHER: usize = 8;

/// One lever with its range and its draws.
#[derive(Clone, Debug)]
pub(super) struct DrawnLever {
    pub(super) lever: LeverId,
    range: Pert,
    places: Rc<[f64]>,
}

impl DrawnLever {
    /// A lever whose draws are still to be fetched.
    pub(super) fn new(lever: LeverId, range: Pert) -> Self {
        Self { lever, range, places: Rc::default() }
    }

    /// Fetches the first `count` draws at least.
    pub(super) fn fetch(&mut self, store: &mut LeverDraws, matrix: Matrix, count: usize) {
        if let Some(mode) = self.range.place() {
            self.places = store.positions(self.lever, matrix, mode, count);
        }
    }

    /// Whether the first `count` draws are at hand.
    pub(super) fn ready(&self, count: usize) -> bool {
        self.range.place().is_none() || self.places.len() >= count
    }

    /// The lever's value in eight draws from `first` on.
    pub(super) fn block(&self, first: usize) -> Lanes {
        let mut values = [Lanes::constant(0.0)];
        self.blocks(first, &mut values);
        let [values] = values;
        values
    }

    /// The lever's values in the blocks from `first` on.
    pub(super) fn blocks(&self, first: usize, values: &mut [Lanes]) {
        let places = self.places.get(first..).unwrap_or_default().as_chunks().0.iter();
        for (values, places) in values.iter_mut().zip(places.copied().chain(repeat([0.0; LANES]))) {
            *values = values_at(&self.range, Lanes(places));
        }
    }

    /// The lever's value in any eight draws.
    pub(super) fn gather(&self, draws: [u32; LANES]) -> Lanes {
        let places = draws.map(|draw| self.places.get(draw as usize).copied().unwrap_or(0.0));
        values_at(&self.range, Lanes(places))
    }
}

/// The values at eight places of a range.
fn values_at(range: &Pert, places: Lanes) -> Lanes {
    let (low, high) = (range.low(), range.high());
    // The product can round above the upper end, which the lever's bounds would not allow.
    (Lanes::constant(low) + Lanes::constant(high - low) * places).min(Lanes::constant(high))
}
