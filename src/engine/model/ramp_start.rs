//! Levers that ramp: their base level, and the start of their own that they may have in place of the common one.
//!
//! Which levers ramp is in the rows of [`super::fields`]; what they are worth is in [`super::lever`].

use super::fields::{self, Slot};
use super::lever::{Kind, LeverId};
use super::scenario::{Ramped, Scenario, Segment};

/// The ramped value of a lever outside segments.
fn ramped_place<N>(scenario: &Scenario<N>, lever: LeverId) -> Option<&Ramped<N>> {
    fields::lever(scenario, lever).and_then(Slot::ramped)
}

fn ramped_place_mut<N>(scenario: &mut Scenario<N>, lever: LeverId) -> Option<&mut Ramped<N>> {
    fields::lever_mut(scenario, lever).and_then(Slot::ramped_mut)
}

/// The ramped value of a lever in a segment.
fn segment_ramped<N>(segment: &Segment<N>, lever: LeverId) -> Option<&Ramped<N>> {
    fields::segment_lever(segment, lever).and_then(Slot::ramped)
}

fn segment_ramped_mut<N>(segment: &mut Segment<N>, lever: LeverId) -> Option<&mut Ramped<N>> {
    fields::segment_lever_mut(segment, lever).and_then(Slot::ramped_mut)
}

impl LeverId {
    /// The ramped values that the lever moves: one, one a segment, or none.
    fn ramped<N>(self, scenario: &Scenario<N>) -> impl Iterator<Item = &Ramped<N>> {
        let segments = scenario.segments.iter().filter_map(move |segment| segment_ramped(segment, self));
        ramped_place(scenario, self).into_iter().chain(segments)
    }

    /// Whether the lever has a base and a target level in the scenario.
    #[must_use]
    pub fn ramps(self, scenario: &Scenario) -> bool {
        self.ramped(scenario).next().is_some()
    }

    /// Whether the lever's level in the target year differs from its base level, in some segment at least.
    #[must_use]
    pub fn changes(self, scenario: &Scenario) -> bool {
        self.ramped(scenario).any(|ramped| (ramped.target - ramped.base).abs() > 0.0)
    }

    /// The start of its own that the lever carries; the first one if its segments differ.
    #[must_use]
    pub fn ramp_start<N>(self, scenario: &Scenario<N>) -> Option<i32> {
        self.ramped(scenario).find_map(|ramped| ramped.start)
    }

    /// Gives the lever a start of its own in every segment, or the common one again.
    ///
    /// Does nothing to a lever that does not ramp.
    pub fn set_start<N>(self, scenario: &mut Scenario<N>, start: Option<i32>) {
        if let Some(ramped) = ramped_place_mut(scenario, self) {
            ramped.start = start;
            return;
        }
        for ramped in scenario.segments.iter_mut().filter_map(|segment| segment_ramped_mut(segment, self)) {
            ramped.start = start;
        }
    }

    /// The base level to move along with the target: that of an assumption which `start` gives as a constant. What is
    /// guessed is guessed for every year; a decision always departs from its base.
    pub(super) fn constant_base_mut<'a, N>(
        self,
        scenario: &'a mut Scenario<N>,
        start: &Scenario,
    ) -> Option<&'a mut N> {
        if !ramped_place(start, self).is_some_and(|from| self.is_constant(from)) {
            return None;
        }
        ramped_place_mut(scenario, self).map(|ramped| &mut ramped.base)
    }

    /// The same in one segment, which stood as `start`.
    pub(super) fn constant_segment_base_mut<'a, N>(
        self,
        segment: &'a mut Segment<N>,
        start: &Segment<f64>,
    ) -> Option<&'a mut N> {
        if !segment_ramped(start, self).is_some_and(|from| self.is_constant(from)) {
            return None;
        }
        segment_ramped_mut(segment, self).map(|ramped| &mut ramped.base)
    }

    /// Whether a ramped value of this lever is one guess for all years.
    fn is_constant(self, ramped: &Ramped<f64>) -> bool {
        self.row().kind == Kind::Assumption && ramped.base.total_cmp(&ramped.target).is_eq()
    }

    /// The base level of a lever that ramps: its own, or the mean of the segments weighted by their contracts.
    #[must_use]
    pub fn base(self, scenario: &Scenario) -> Option<f64> {
        if let Some(ramped) = ramped_place(scenario, self) {
            return Some(ramped.base);
        }
        let parts =
            || scenario.segments.iter().filter_map(|s| Some((segment_ramped(s, self)?.base, s.contracts)));
        let (count, weight) =
            parts().fold((0.0, 0.0), |(count, weight), (_, contracts)| (count + 1.0, weight + contracts));
        let mean = |weigh: &dyn Fn(f64) -> f64, total: f64| {
            parts().map(|(base, n)| base * weigh(n)).sum::<f64>() / total
        };
        (count > 0.0).then(|| if weight > 0.0 { mean(&|n| n, weight) } else { mean(&|_| 1.0, count) })
    }
}
