//! Quantile bands of simulated values: P5 to P95 of each year of a series.
//!
//! Quantiles interpolate linearly between order statistics (Hyndman and Fan's type 7, the default of numpy).
//! This module only summarises values that were computed elsewhere.
//!
//! Sorting a row would cost more than simulating it. One pass spreads the values over equal intervals between
//! the least and the greatest; only the few intervals that hold a wanted rank are then sorted, or
//! partitioned around the ranks when they hold many values.

use crate::model::number::{LANES, Lanes, Number};
use serde::{Deserialize, Serialize};

/// The probabilities of the published bands.
pub const PERCENTILES: [f64; 7] = [0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95];

/// Equal intervals between the least and the greatest value.
const INTERVALS: usize = 1024;

/// Added to a small number at least 0, leaves it rounded to a whole one in the sum's lowest bits: 2 to the power 52.
const ROUNDING: f64 = 4_503_599_627_370_496.0;

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

/// The place of an interval among all; nothing is lost of a number below [`INTERVALS`].
fn place(home: u16) -> usize {
    usize::from(home) % INTERVALS
}

/// The values of the intervals that hold a wanted rank, each wanted rank in its place.
struct Sorted {
    values: Vec<f64>,
    /// For each interval kept, in order: rank of its first value, and where it begins in `values`.
    kept: Vec<(usize, usize)>,
}

impl Sorted {
    /// `ranks` increase. `None` when the values lie too close together to be told apart by division.
    fn by_intervals(values: &[f64], least: f64, greatest: f64, ranks: &[usize]) -> Option<Sorted> {
        let scale = (INTERVALS - 1) as f64 / (greatest - least);
        if !scale.is_finite() {
            return None;
        }
        // Rounding keeps the order: a greater value never falls in a lower interval.
        let home = |value: f64| ((value - least) * scale + ROUNDING).to_bits() as u16;
        let mut counts = [0_u32; INTERVALS];
        let mut homes = vec![0; values.len()];
        let mut counted = |homes: &[u16]| {
            for &home in homes {
                if let Some(count) = counts.get_mut(place(home)) {
                    *count += 1;
                }
            }
        };
        let (eights, rest) = values.as_chunks::<8>();
        let (homes_of_eights, homes_of_rest) = homes.as_chunks_mut::<8>();
        for (homes, eight) in homes_of_eights.iter_mut().zip(eights) {
            *homes = eight.map(home);
            counted(homes);
        }
        homes_of_rest.iter_mut().zip(rest).for_each(|(place, &value)| *place = home(value));
        counted(homes_of_rest);
        let mut wanted = ranks.iter().peekable();
        let mut keep = [false; INTERVALS];
        let (mut kept, mut rank, mut gathered) = (Vec::with_capacity(ranks.len()), 0, 0);
        for (&count, keep) in counts.iter().zip(&mut keep) {
            let end = rank + count as usize;
            while wanted.next_if(|&&rank| rank < end).is_some() {
                *keep = true;
            }
            if *keep {
                kept.push((rank, gathered));
                gathered += count as usize;
            }
            rank = end;
        }
        let kept_at = |home: u16| keep.get(place(home)).is_some_and(|&keep| keep);
        let mut sorted = Vec::with_capacity(gathered);
        let mut gather = |values: &[f64], homes: &[u16]| {
            let kept = values.iter().zip(homes).filter(|&(_, &home)| kept_at(home));
            sorted.extend(kept.map(|(value, _)| value));
        };
        let (homes_of_eights, homes_of_rest) = homes.as_chunks::<8>();
        for (eight, homes) in eights.iter().zip(homes_of_eights) {
            // Eight intervals are looked at without a jump: hardly any is kept.
            if homes.iter().fold(false, |any, &home| any | kept_at(home)) {
                gather(eight, homes);
            }
        }
        gather(rest, homes_of_rest);
        let mut sorted = Sorted { values: sorted, kept };
        if gathered > values.len() / 8 + 64 {
            let places: Vec<usize> = ranks.iter().map(|&rank| sorted.place(rank)).collect();
            partition(&mut sorted.values, 0, &places);
        } else {
            sorted.values.sort_unstable_by(f64::total_cmp);
        }
        Some(sorted)
    }

    /// Where a wanted rank stands among the values kept.
    fn place(&self, rank: usize) -> usize {
        let after = self.kept.partition_point(|&(first, _)| first <= rank);
        let interval = self.kept.get(after.saturating_sub(1));
        interval.map_or(0, |&(first, begin)| begin + rank - first)
    }

    /// The value of a wanted rank.
    fn at(&self, rank: usize) -> f64 {
        self.values.get(self.place(rank)).copied().unwrap_or(f64::NAN)
    }
}

/// Puts each of the given ranks (increasing) in its place: smaller values before it, greater ones after it.
/// `offset` is the rank of the first of `values`.
fn partition(values: &mut [f64], offset: usize, ranks: &[usize]) {
    let (lower, rest) = ranks.split_at(ranks.len() / 2);
    let Some((&rank, higher)) = rest.split_first() else { return };
    let (before, _, after) = values.select_nth_unstable_by(rank - offset, f64::total_cmp);
    partition(before, offset, lower);
    partition(after, rank + 1, higher);
}
