//! The values of a few ranks among many values, without sorting them all.
//!
//! Sorting a row of draws would cost more than simulating it. One pass spreads the values over equal intervals between
//! the least and the greatest; only the few intervals that hold a wanted rank are then gathered and sorted, each by
//! itself, or partitioned around the ranks when one holds many values.

/// Equal intervals between the least and the greatest value.
const INTERVALS: usize = 1024;

/// So many values at most are sorted rather than partitioned.
const FEW: usize = 128;

/// Added to a small number at least 0, leaves it rounded to a whole one in the sum's lowest bits: 2 to the power 52.
const ROUNDING: f64 = 4_503_599_627_370_496.0;

/// The place of an interval among all; nothing is lost of a number below [`INTERVALS`].
fn place(home: u16) -> usize {
    usize::from(home) % INTERVALS
}

/// The values of the intervals that hold a wanted rank, each wanted rank in its place.
pub(super) struct Sorted {
    values: Vec<f64>,
    /// The intervals kept, in order.
    kept: Vec<Kept>,
}

/// An interval that holds a wanted rank.
struct Kept {
    /// Rank of its first value.
    first: usize,
    /// Where it begins among the values kept.
    begin: usize,
    /// Where its next value goes, and in the end where it ends.
    end: usize,
}

impl Sorted {
    /// `ranks` increase. `None` when the values lie too close together to be told apart by division.
    pub(super) fn by_intervals(values: &[f64], least: f64, greatest: f64, ranks: &[usize]) -> Option<Sorted> {
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
        let mut sorted = Sorted { values: Vec::new(), kept: Vec::with_capacity(ranks.len()) };
        let keep = sorted.keep(&counts, ranks);
        let (homes_of_eights, homes_of_rest) = homes.as_chunks::<8>();
        let kept_at = |home: u16| keep.get(place(home)).copied().unwrap_or(0);
        let mut gather = |values: &[f64], homes: &[u16]| {
            for (&value, &home) in values.iter().zip(homes) {
                sorted.gather(value, kept_at(home));
            }
        };
        for (eight, homes) in eights.iter().zip(homes_of_eights) {
            // Eight intervals are looked at without a jump: hardly any is kept.
            if homes.iter().fold(0, |any, &home| any | kept_at(home)) > 0 {
                gather(eight, homes);
            }
        }
        gather(rest, homes_of_rest);
        sorted.sort(ranks);
        Some(sorted)
    }

    /// Makes room for the intervals that hold a wanted rank: for each interval its number among them, from 1, else 0.
    fn keep(&mut self, counts: &[u32; INTERVALS], ranks: &[usize]) -> [u16; INTERVALS] {
        let mut keep = [0; INTERVALS];
        let mut wanted = ranks.iter().copied().peekable();
        let (mut rank, mut gathered) = (0, 0);
        for (counts, keep) in counts.as_chunks::<8>().0.iter().zip(keep.as_chunks_mut::<8>().0) {
            let all = rank + counts.iter().sum::<u32>() as usize;
            if wanted.peek().is_none_or(|&wanted| wanted >= all) {
                rank = all;
                continue;
            }
            for (&count, keep) in counts.iter().zip(keep) {
                let end = rank + count as usize;
                if wanted.peek().is_some_and(|&wanted| wanted < end) {
                    while wanted.next_if(|&wanted| wanted < end).is_some() {}
                    self.kept.push(Kept { first: rank, begin: gathered, end: gathered });
                    *keep = self.kept.len() as u16;
                    gathered += count as usize;
                }
                rank = end;
            }
        }
        self.values.resize(gathered, 0.0);
        keep
    }

    /// Takes in a value of the interval of that number, if it has one.
    fn gather(&mut self, value: f64, number: u16) {
        let kept = usize::from(number).checked_sub(1).and_then(|index| self.kept.get_mut(index));
        let Some(kept) = kept else { return };
        if let Some(place) = self.values.get_mut(kept.end) {
            *place = value;
        }
        kept.end += 1;
    }

    /// Puts the wanted ranks in their places, interval by interval.
    fn sort(&mut self, ranks: &[usize]) {
        for &Kept { first, begin, end } in &self.kept {
            let values = self.values.get_mut(begin..end).unwrap_or_default();
            if values.len() <= FEW {
                values.sort_unstable_by(f64::total_cmp);
                continue;
            }
            // Where only rounding tells values apart, each interval is one value.
            if values.iter().zip(values.iter().skip(1)).all(|(a, b)| a.to_bits() == b.to_bits()) {
                continue;
            }
            let from = ranks.partition_point(|&rank| rank < first);
            let upto = ranks.partition_point(|&rank| rank < first + values.len());
            partition(values, first, ranks.get(from..upto).unwrap_or_default());
        }
    }

    /// The value of a wanted rank.
    pub(super) fn at(&self, rank: usize) -> f64 {
        let after = self.kept.partition_point(|kept| kept.first <= rank);
        let kept = self.kept.get(after.saturating_sub(1));
        let value = kept.and_then(|kept| self.values.get(kept.begin + rank - kept.first));
        value.copied().unwrap_or(f64::NAN)
    }
}

/// Puts each of the given ranks (increasing) in its place: smaller values before it, greater ones after it.
/// `offset` is the rank of the first of `values`.
pub(super) fn partition(values: &mut [f64], offset: usize, ranks: &[usize]) {
    let (lower, rest) = ranks.split_at(ranks.len() / 2);
    let Some((&rank, higher)) = rest.split_first() else { return };
    let (before, _, after) = values.select_nth_unstable_by(rank - offset, f64::total_cmp);
    partition(before, offset, lower);
    partition(after, rank + 1, higher);
}
