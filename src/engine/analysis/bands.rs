//! Quantile bands of simulated values: P5 to P95 of each year of a series.
//!
//! Quantiles interpolate linearly between order statistics (Hyndman and Fan's type 7, the default of numpy).
//! This module only summarises values that were computed elsewhere.

use super::selection::{Sorted, partition};
use crate::model::number::{LANES, Lanes, Number};
use serde::{Deserialize, Serialize};

/// The probabilities of the published bands.
pub const PERCENTILES: [f64; 7] = [0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95];

/// The bands of a series: one value a year in each list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bands {
    /// 5 % of the draws lie below.
    pub p5: Vec<f64>,
    /// 10 % of the draws lie below.
    pub p10: Vec<f64>,
    /// A quarter of the draws lie below.
    pub p25: Vec<f64>,
    /// The median.
    pub p50: Vec<f64>,
    /// Three quarters of the draws lie below.
    pub p75: Vec<f64>,
    /// 90 % of the draws lie below.
    pub p90: Vec<f64>,
    /// 95 % of the draws lie below.
    pub p95: Vec<f64>,
}

impl Bands {
    /// Adds a year, given its quantiles at [`PERCENTILES`].
    pub fn push(&mut self, [p5, p10, p25, p50, p75, p90, p95]: [f64; 7]) {
        self.p5.push(p5);
        self.p10.push(p10);
        self.p25.push(p25);
        self.p50.push(p50);
        self.p75.push(p75);
        self.p90.push(p90);
        self.p95.push(p95);
    }
}

impl FromIterator<[f64; 7]> for Bands {
    fn from_iter<I: IntoIterator<Item = [f64; 7]>>(years: I) -> Bands {
        let mut bands = Bands::default();
        years.into_iter().for_each(|quantiles| bands.push(quantiles));
        bands
    }
}

/// The quantiles of `values` at `probabilities` (0..=1, in any order), interpolated linearly.
///
/// The order of the values does not matter. Not-a-number everywhere when `values` is empty.
/// Values that are not numbers rank as `f64::total_cmp` ranks them.
pub fn quantiles<const N: usize>(values: &[f64], probabilities: &[f64; N]) -> [f64; N] {
    let Some(&first) = values.first() else { return [f64::NAN; N] };
    let Extent { least, greatest, sum } = Extent::of(values, first);
    // A sum that is not finite reveals an infinite or undefined value (or one too large to spread).
    let spread = sum.is_finite() && (greatest - least).is_finite();
    if spread && least >= greatest {
        return [first; N];
    }
    let last = values.len() - 1;
    let places = probabilities.map(|p| Place::of(p, last));
    let mut ranks: Vec<usize> = places.iter().flat_map(|p| [p.below, p.above]).collect();
    ranks.sort_unstable();
    ranks.dedup();
    let sorted = if spread { Sorted::by_intervals(values, least, greatest, &ranks) } else { None };
    match sorted {
        Some(sorted) => places.map(|place| place.between(|rank| sorted.at(rank))),
        None => {
            let mut values = values.to_vec();
            partition(&mut values, 0, &ranks);
            places.map(|place| place.between(|rank| values.get(rank).copied().unwrap_or(f64::NAN)))
        }
    }
}

/// The least and the greatest of some values, and their sum.
#[derive(Clone, Copy)]
struct Extent<N = f64> {
    least: N,
    greatest: N,
    sum: N,
}

impl<N: Number> Extent<N> {
    fn include(&mut self, value: N) {
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
        self.sum = self.sum + value;
    }
}

impl Extent {
    fn of(values: &[f64], first: f64) -> Extent {
        let (eights, rest) = values.as_chunks();
        let Extent { least, greatest, sum } = Extent::of_eights(eights, first);
        let mut all = Extent { least: first, greatest: first, sum: 0.0 };
        rest.iter().for_each(|&value| all.include(value));
        for ((least, greatest), sum) in least.0.into_iter().zip(greatest.0).zip(sum.0) {
            all.least = all.least.min(least);
            all.greatest = all.greatest.max(greatest);
            all.sum += sum;
        }
        all
    }
}

impl Extent<Lanes> {
    /// Eight values at a time, so that the processor need not wait for one comparison to begin the next.
    // A function of its own, whose result is written down at once: that is what the compiler makes vectors of.
    #[inline(never)]
    fn of_eights(eights: &[[f64; LANES]], first: f64) -> Self {
        let first = Lanes::constant(first);
        let mut extent = Extent { least: first, greatest: first, sum: Lanes::constant(0.0) };
        eights.iter().for_each(|&eight| extent.include(Lanes(eight)));
        extent
    }
}

/// Where a quantile stands: between two neighbouring ranks.
#[derive(Clone, Copy)]
struct Place {
    below: usize,
    above: usize,
    fraction: f64,
}

impl Place {
    fn of(probability: f64, last: usize) -> Place {
        let position = probability.clamp(0.0, 1.0) * last as f64;
        let below = (position as usize).min(last);
        Place { below, above: (below + 1).min(last), fraction: position - below as f64 }
    }

    /// Interpolates as numpy does, from the nearer end, so that the result never leaves the two values.
    fn between(self, value: impl Fn(usize) -> f64) -> f64 {
        let (a, b) = (value(self.below), value(self.above));
        // Without this, an infinite neighbour of no weight would count: 0 times infinity is not a number.
        if self.fraction <= 0.0 || a.total_cmp(&b).is_eq() {
            a
        } else if self.fraction < 0.5 {
            a + (b - a) * self.fraction
        } else {
            b - (b - a) * (1.0 - self.fraction)
        }
    }
}
