//! A lever tried over all of its hard bounds: what each goal achieves on a fixed grid.
//!
//! The grid is the same for all goals, holds the current value and is closer around it, where the answer is nearly
//! always looked for.

use super::sweep::Sweep;
use crate::model::bounds::Bounds;
use crate::model::goal::{GoalId, reaches};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;

/// Steps of the uniform grid.
const STEPS: u32 = 128;
/// Steps for a duration, whose kernels bend at every whole year.
const DURATION_STEPS: u32 = 256;
/// The current value and its close surroundings, as shares of a step.
const AROUND: [f64; 7] = [0.0, -0.5, 0.5, -0.125, 0.125, -0.03125, 0.03125];
/// Room for the densest grid.
const ROOM: usize = DURATION_STEPS as usize + 1 + AROUND.len();
/// A goal whose values are within this relative spread does not depend on the lever (docs/model.md, “Required values”).
const INERT: f64 = 1e-12;

/// Puts numbers in order, each among those before it: a grid is in order but for a few at its ends.
pub(super) fn put_in_order(values: &mut [f64]) {
    for end in 1..values.len() {
        let Some(value) = values.get(end).copied() else { return };
        let place = values
            .iter()
            .take(end)
            .rposition(|before| before.total_cmp(&value).is_le())
            .map_or(0, |at| at + 1);
        values.copy_within(place..end, place + 1);
        if let Some(slot) = values.get_mut(place) {
            *slot = value;
        }
    }
}

/// A lever's grid with what the three goals achieve on it.
pub(super) struct GridScan {
    count: usize,
    values: [f64; ROOM],
    achieved: [PerGoal<f64>; ROOM],
}

/// A place of the grid with what one goal achieves there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    pub(super) value: f64,
    pub(super) achieved: f64,
}

impl GridScan {
    /// Tries a lever that stands at `current` over its bounds.
    pub(super) fn new(sweep: &mut Sweep<'_>, lever: LeverId, current: f64) -> Self {
        let mut scan = Self { count: 0, values: [0.0; ROOM], achieved: [PerGoal::default(); ROOM] };
        scan.lay(lever, lever.bounds(sweep.start()), current);
        let values = scan.values.get_mut(..scan.count).unwrap_or_default();
        put_in_order(values);
        let achieved = scan.achieved.get_mut(..scan.count).unwrap_or_default();
        sweep.fill(lever, values, achieved);
        scan
    }

    /// Lays the grid: whole years, even steps of the exponent of 2, or even steps.
    fn lay(&mut self, lever: LeverId, bounds: Bounds, current: f64) {
        let Bounds { low, high } = bounds;
        if lever == LeverId::RampStart {
            let years = libm::round(high - low) as u32;
            (0..=years).for_each(|year| self.push(low + f64::from(year)));
            return;
        }
        let unit = lever.row().unit;
        let steps =
            if matches!(lever, LeverId::Duration | LeverId::ClauseDuration) { DURATION_STEPS } else { STEPS };
        let (from, to) = (unit.to_scale(low), unit.to_scale(high));
        let out = |x: f64| bounds.hold(unit.from_scale(x));
        let width = (to - from) / f64::from(steps);
        (0..steps).for_each(|step| self.push(out(from + width * f64::from(step))));
        self.push(high);
        let center = unit.to_scale(current);
        for share in AROUND {
            // The current value itself goes in as it is: a logarithm and back would move its last bits.
            self.push(if share.abs() > 0.0 { out(center + width * share) } else { bounds.hold(current) });
        }
    }

    fn push(&mut self, value: f64) {
        if let Some(slot) = self.values.get_mut(self.count) {
            *slot = value;
            self.count += 1;
        }
    }

    /// The grid from low to high, with what a goal achieves.
    pub(super) fn points(&self, goal: GoalId) -> impl Iterator<Item = Point> + Clone + '_ {
        self.values
            .iter()
            .zip(&self.achieved)
            .take(self.count)
            .map(move |(&value, achieved)| Point { value, achieved: achieved[goal] })
    }

    /// Whether a goal does not depend on the lever at all.
    pub(super) fn inert(&self, goal: GoalId) -> bool {
        !varies(self.points(goal).map(|point| point.achieved))
    }

    /// How many points of the grid reach a target, and how many there are.
    pub(super) fn reaching(&self, goal: GoalId, target: f64) -> (usize, usize) {
        (self.points(goal).filter(|point| reaches(point.achieved, target)).count(), self.count)
    }

    /// The nearest pairs of neighbours below and above `current` of which one reaches a target and the other does not.
    pub(super) fn changes(&self, goal: GoalId, target: f64, current: f64) -> [Option<[Point; 2]>; 2] {
        let (mut below, mut above) = (None, None);
        for (a, b) in self.points(goal).zip(self.points(goal).skip(1)) {
            if reaches(a.achieved, target) == reaches(b.achieved, target) {
                continue;
            }
            if b.value <= current {
                below = Some([a, b]);
            } else {
                above = above.or(Some([a, b]));
            }
        }
        [below, above]
    }

    /// The point at which a goal achieves most; of equal ones, the nearest to `current`.
    pub(super) fn best(&self, goal: GoalId, current: f64) -> Option<Point> {
        let most = self.points(goal).map(|point| point.achieved).fold(f64::NEG_INFINITY, f64::max);
        self.points(goal)
            .filter(|point| point.achieved >= most - most.abs() * INERT)
            .min_by(|a, b| (a.value - current).abs().total_cmp(&(b.value - current).abs()))
    }
}

/// Whether values spread by more than rounding.
pub(super) fn varies(values: impl Iterator<Item = f64>) -> bool {
    let (low, high) = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    high - low >= INERT * high.abs().max(low.abs()) && high > low
}
