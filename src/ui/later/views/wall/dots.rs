//! The votes for one lever as heaps of dots over an axis: one dot a vote, or bars with their counts where there are too
//! many for dots.

use crate::order::{sort_by, sort_by_key};
use std::fmt::Write;

/// The room of a picture, in units of the wall: the heaps stand on its floor.
pub(super) const ROOM: (f64, f64) = (680.0, 100.0);
/// Where the lowest and the highest value stand.
const ENDS: (f64, f64) = (0.07, 0.93);
/// Places that values share where they would stand on one another.
const SLOTS: f64 = 13.0;
/// Sides of a dot with the white around it, largest first.
const SIDES: [f64; 8] = [26.0, 24.0, 22.0, 20.0, 17.0, 14.0, 11.0, 9.0];
/// The widest heap, and the white beside one.
const WIDEST: (f64, f64) = (260.0, 14.0);
/// The width of a letter under the axis.
const LETTER: f64 = 16.0;
/// The height of the highest bar, and the widest one.
const BAR: (f64, f64) = (70.0, 64.0);

/// Votes that stand together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Heap {
    /// Where, as a share of the width.
    pub(super) x: f64,
    /// How many.
    pub(super) count: usize,
    /// Whether the middle value is among them.
    pub(super) middle: bool,
    /// Their lowest and highest value.
    pub(super) values: (f64, f64),
}

/// A text under the axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    /// Where, as a share of the width.
    pub(super) x: f64,
    /// What it says.
    pub(super) text: String,
    /// Whether it is the middle value's.
    pub(super) middle: bool,
}

/// The picture of a lever's votes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plot {
    /// Where the round starts, as a share of the width.
    pub(super) start: f64,
    /// Where the middle value stands, between the votes; none where votes have it.
    pub(super) between: Option<f64>,
    /// The votes.
    pub(super) heaps: Vec<Heap>,
    /// What is written under the axis.
    pub(super) labels: Vec<Label>,
    /// The side of a dot; none where bars stand for them.
    pub(super) side: Option<f64>,
}

impl Plot {
    /// The picture of values in order, which start from `base`, with their middle one.
    pub(super) fn of(values: &[f64], base: f64, median: f64, say: &dyn Fn(f64) -> String) -> Self {
        let low = values.iter().copied().fold(base, f64::min);
        let range = values.iter().copied().fold(base, f64::max) - low;
        let share = |value: f64| if range > 0.0 { (value - low) / range } else { 0.5 };
        let at = |share: f64| ENDS.0 + (ENDS.1 - ENDS.0) * share;
        // Each value where it is, unless two would touch: then each in the nearest of a few places.
        let crowded = values.windows(2).any(|pair| match pair {
            [one, other] => (other - one).abs() > 1e-9 * range && share(*other) - share(*one) < 1.0 / SLOTS,
            _ => false,
        });
        let place = |value: f64| if crowded { (share(value) * SLOTS).round() / SLOTS } else { share(value) };
        let mut heaps: Vec<Heap> = Vec::new();
        for value in values {
            let x = at(place(*value));
            match heaps.last_mut().filter(|heap| (heap.x - x).abs() < 1e-6) {
                Some(heap) => {
                    heap.count += 1;
                    heap.values.1 = *value;
                }
                None => heaps.push(Heap { x, count: 1, middle: false, values: (*value, *value) }),
            }
        }
        for heap in &mut heaps {
            heap.middle = heap.values.0 <= median + 1e-9 && median <= heap.values.1 + 1e-9;
        }
        let labels = labels(&heaps, median, say);
        let side = side(&heaps);
        let between = heaps.iter().all(|heap| !heap.middle).then(|| at(share(median)));
        Self { start: at(share(base)), between, heaps, labels, side }
    }

    /// The dots or bars as a path: those at the middle value, or the others.
    pub(super) fn path(&self, middle: bool) -> String {
        let mut path = String::new();
        let most = self.heaps.iter().map(|heap| heap.count).max().unwrap_or(1) as f64;
        let wide = (room(&self.heaps) - 4.0).min(BAR.1);
        for heap in self.heaps.iter().filter(|heap| heap.middle == middle) {
            let centre = heap.x * ROOM.0;
            let Some(side) = self.side else {
                let high = (BAR.0 * heap.count as f64 / most).max(3.0);
                // Writing to a text does not fail.
                let _ = write!(
                    path,
                    "M{:.1} {:.1}h{wide:.1}v{high:.1}h-{wide:.1}z",
                    centre - wide / 2.0,
                    ROOM.1 - high
                );
                continue;
            };
            let high = (ROOM.1 / side).floor().max(1.0);
            let columns = (heap.count as f64 / high).ceil();
            let radius = side * 0.42;
            for dot in 0..heap.count {
                let row = (dot as f64 / columns).floor();
                let first = row * columns;
                let in_row = (heap.count as f64 - first).min(columns);
                let x = centre + (dot as f64 - first - (in_row - 1.0) / 2.0) * side;
                let y = ROOM.1 - (row + 0.5) * side;
                let _ = write!(
                    path,
                    "M{:.1} {y:.1}a{radius:.1} {radius:.1} 0 1 0 {w:.1} 0a{radius:.1} {radius:.1} 0 1 0-{w:.1} 0z",
                    x - radius,
                    w = 2.0 * radius
                );
            }
        }
        path
    }

    /// Where the count of a bar stands; none over dots.
    pub(super) fn counts(&self) -> Vec<(f64, f64, usize)> {
        if self.side.is_some() {
            return Vec::new();
        }
        let most = self.heaps.iter().map(|heap| heap.count).max().unwrap_or(1) as f64;
        let top = |heap: &Heap| ROOM.1 - (BAR.0 * heap.count as f64 / most).max(3.0) - 6.0;
        self.heaps.iter().map(|heap| (heap.x * ROOM.0, top(heap), heap.count)).collect()
    }
}

/// The width that a heap has.
fn room(heaps: &[Heap]) -> f64 {
    let apart = heaps.windows(2).filter_map(|pair| match pair {
        [one, other] => Some((other.x - one.x) * ROOM.0),
        _ => None,
    });
    // A heap at an end has the white beyond it on one side only.
    apart.fold(WIDEST.0, f64::min).min(2.0 * ENDS.0 * ROOM.0 + WIDEST.1) - WIDEST.1
}

/// The largest side with which every heap has its room.
fn side(heaps: &[Heap]) -> Option<f64> {
    let wide = room(heaps);
    let fits = |side: &f64| {
        let most = (wide / side).floor().max(1.0) * (ROOM.1 / side).floor();
        *side <= wide.max(12.0) && heaps.iter().all(|heap| heap.count as f64 <= most)
    };
    SIDES.into_iter().find(fits)
}

/// The values under the axis, as many as have room: the middle one first, then the ends, then the others.
fn labels(heaps: &[Heap], median: f64, say: &dyn Fn(f64) -> String) -> Vec<Label> {
    let mut wanted: Vec<Label> = Vec::new();
    let last = heaps.len().saturating_sub(1);
    let mut ordered: Vec<(usize, &Heap)> = heaps.iter().enumerate().collect();
    sort_by_key(&mut ordered, |(place, heap)| (!heap.middle, *place != 0 && *place != last, *place));
    for (place, heap) in ordered {
        let (low, high) = heap.values;
        let one = (high - low).abs() <= 1e-9 * high.abs().max(1.0);
        let value = match (heap.middle, one) {
            (true, _) => median,
            (false, true) => low,
            (false, false) if place == 0 => low,
            (false, false) if place == last => high,
            (false, false) => continue,
        };
        let label = Label { x: heap.x, text: say(value), middle: heap.middle };
        let wide = |label: &Label| label.text.chars().count() as f64 * LETTER + 10.0;
        let free =
            |other: &Label| (other.x - label.x).abs() * ROOM.0 >= f64::midpoint(wide(other), wide(&label));
        if wanted.iter().all(free) {
            wanted.push(label);
        }
    }
    sort_by(&mut wanted, |one, other| one.x.total_cmp(&other.x));
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(value: f64) -> String {
        format!("{value:.0}")
    }

    #[test]
    fn one_dot_a_vote_filled_at_the_middle_value() {
        let values = [15.0, 15.0, 16.0, 17.0, 17.0, 17.0, 18.0, 20.0, 20.0];
        let plot = Plot::of(&values, 15.0, 17.0, &say);
        assert_eq!(plot.heaps.iter().map(|heap| heap.count).collect::<Vec<_>>(), [2, 1, 3, 1, 2]);
        assert_eq!(plot.side, Some(SIDES[0]));
        assert_eq!(plot.path(true).matches('M').count(), 3);
        assert_eq!(plot.path(false).matches('M').count(), 6);
        assert_eq!(
            plot.labels.iter().map(|label| label.text.as_str()).collect::<Vec<_>>(),
            ["15", "16", "17", "18", "20"]
        );
        assert!((plot.start - ENDS.0).abs() < 1e-9);
    }

    #[test]
    fn five_hundred_votes_stay_in_their_room() {
        let mut spread: Vec<f64> = (0..500).map(|vote| f64::from(vote % 97)).collect();
        spread.sort_by(f64::total_cmp);
        let heaped = vec![3.0; 500];
        for values in [spread, heaped] {
            let plot = Plot::of(&values, 10.0, 48.0, &say);
            assert_eq!(plot.heaps.iter().map(|heap| heap.count).sum::<usize>(), 500);
            assert!(plot.heaps.len() <= 14);
            if let Some(side) = plot.side {
                let most = (room(&plot.heaps) / side).floor().max(1.0) * (ROOM.1 / side).floor();
                assert!(plot.heaps.iter().all(|heap| heap.count as f64 <= most));
            } else {
                assert_eq!(plot.counts().iter().map(|(.., count)| count).sum::<usize>(), 500);
            }
        }
    }

    #[test]
    fn one_vote_stands_somewhere() {
        let plot = Plot::of(&[5.0], 5.0, 5.0, &say);
        assert_eq!(plot.heaps.len(), 1);
        assert!(plot.heaps[0].middle);
        assert!((plot.start - plot.heaps[0].x).abs() < 1e-9);
        assert_eq!(plot.between, None);
        let two = Plot::of(&[5.0, 7.0], 5.0, 6.0, &say);
        assert!(two.between.is_some_and(|x| (x - 0.5).abs() < 1e-9), "between the two");
    }
}
