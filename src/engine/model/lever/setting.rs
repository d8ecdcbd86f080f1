//! Setting a lever, once or draw after draw: what depends on the scenario at the start alone is looked up once.

use super::{LeverId, place, place_mut, segment_place, segment_place_mut};
use crate::model::bounds::Bounds;
use crate::model::number::Number;
use crate::model::scenario::Scenario;

/// A lever about to be set in a scenario, from where it stands at the start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    lever: LeverId,
    /// What is allowed in each of its places.
    bounds: Bounds,
    /// Where the segments stand together; none outside of segments, or where no segment has the part.
    segments: Option<Segments>,
}

/// Where the segments stand together.
#[derive(Clone, Copy, Debug)]
struct Segments {
    value: f64,
    several: bool,
}

impl Setting {
    /// Gets a lever ready to be set in a scenario that has the parts of `start`.
    pub(crate) fn new(lever: LeverId, start: &Scenario) -> Self {
        if place(start, lever).is_some() {
            return Self { lever, bounds: lever.bounds(start), segments: None };
        }
        let segments = lever.value(start).map(|value| {
            let parts = start.segments.iter().filter(|segment| segment_place(segment, lever).is_some());
            Segments { value, several: parts.count() > 1 }
        });
        Self { lever, bounds: lever.part_bounds(), segments }
    }

    /// As [`LeverId::set`], from the same `start`.
    pub(crate) fn set<N: Number>(&self, scenario: &mut Scenario<N>, start: &Scenario, value: N) {
        let lever = self.lever;
        let Some(Segments { value: old, several }) = self.segments else {
            let Some(place) = place_mut(scenario, lever) else { return };
            let whole = if lever == LeverId::RampStart { value.round() } else { value };
            let held = self.bounds.hold(whole);
            *place = held;
            if let Some(base) = lever.constant_base_mut(scenario, start) {
                *base = held;
            }
            return;
        };
        for (segment, start) in scenario.segments.iter_mut().zip(&start.segments) {
            let (Some(part), Some(&from)) = (segment_place_mut(segment, lever), segment_place(start, lever))
            else {
                continue;
            };
            let moved = if lever == LeverId::Growth && several {
                N::constant(from) + (value - N::constant(old))
            } else if several && old > 0.0 {
                // A part at 0 stays there, even when the mean is so small that the factor overflows.
                if from > 0.0 { N::constant(from) * (value / N::constant(old)) } else { N::constant(from) }
            } else if several {
                // Back at 0, a segment without contracts, which does not weigh in the mean, keeps what it had.
                value.if_positive(value, N::constant(from))
            } else {
                value
            };
            let held = self.bounds.hold(moved);
            *part = held;
            if let Some(base) = lever.constant_segment_base_mut(segment, start) {
                *base = held;
            }
        }
    }
}
