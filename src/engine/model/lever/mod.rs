//! The catalogue of levers: the one list of what people can move.
//!
//! A lever is one row of [`super::fields`]: slider, field, link, file, help, solver and tests all read from there. With
//! several segments a lever's value is their sum or mean, and setting it scales them all from where they stood when the
//! gesture began (docs/model.md, “Several segments”).

pub(super) mod catalogue;
mod proposal;
mod set;

pub use super::fields::{LEVERS, LeverId};
pub use super::unit::Unit;
pub use catalogue::{Ambitious, Kind, Lever, Section, Slider, Spread};
pub use set::LeverSet;

use super::bounds::Bounds;
use super::fields::{self, FIELDS, Field, Slot};
use super::number::Number;
use super::scenario::{Scenario, Segment};
use serde::{Serialize, Serializer};

/// The place of a lever outside segments, if the scenario has it.
fn place<N>(scenario: &Scenario<N>, lever: LeverId) -> Option<&N> {
    fields::lever(scenario, lever).map(Slot::value)
}

fn place_mut<N>(scenario: &mut Scenario<N>, lever: LeverId) -> Option<&mut N> {
    fields::lever_mut(scenario, lever).map(Slot::value_mut)
}

/// The place of a lever in a segment, if the segment has that part.
fn segment_place<N>(segment: &Segment<N>, lever: LeverId) -> Option<&N> {
    fields::segment_lever(segment, lever).map(Slot::value)
}

fn segment_place_mut<N>(segment: &mut Segment<N>, lever: LeverId) -> Option<&mut N> {
    fields::segment_lever_mut(segment, lever).map(Slot::value_mut)
}

impl LeverId {
    /// All levers, in the catalogue's order.
    pub fn all() -> impl Iterator<Item = Self> {
        LEVERS.iter().map(|lever| lever.id)
    }

    /// The lever of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        LEVERS.iter().find(|lever| lever.key == key).map(|lever| lever.id)
    }

    /// Its row of the catalogue.
    #[must_use]
    pub fn row(self) -> &'static Lever {
        #[allow(
            clippy::indexing_slicing,
            reason = "the catalogue has a row for every identity, which a test holds"
        )]
        &LEVERS[self as usize]
    }

    /// Its name in files and links.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// Whether the scenario has the part that the lever acts on.
    #[must_use]
    pub fn present(self, scenario: &Scenario) -> bool {
        place(scenario, self).is_some() || scenario.segments.iter().any(|s| segment_place(s, self).is_some())
    }

    /// Its row among all numbers of the scenario.
    #[must_use]
    pub fn field(self) -> &'static Field {
        #[allow(clippy::indexing_slicing, reason = "levers come first among the numbers, which a test holds")]
        &FIELDS[self as usize]
    }

    /// The hard bounds in a scenario.
    #[must_use]
    pub fn bounds(self, scenario: &Scenario) -> Bounds {
        let bounds = self.part_bounds();
        if self == Self::RampStart {
            scenario.starts()
        } else if self == Self::Contracts {
            // A segment may be without contracts, a scheme may not.
            Bounds { low: 1.0, ..bounds }
        } else {
            bounds
        }
    }

    /// What a single place of the lever may hold.
    fn part_bounds(self) -> Bounds {
        self.field().bounds
    }

    /// The lever's value: its own, the sum of the contracts, or the mean of the segments that have the part, weighted
    /// by their contracts. None when the scenario does not have the part.
    #[must_use]
    pub fn value(self, scenario: &Scenario) -> Option<f64> {
        if let Some(&value) = place(scenario, self) {
            return Some(value);
        }
        let parts = scenario.segments.iter().filter_map(|s| Some((*segment_place(s, self)?, s.contracts)));
        let (mut count, mut sum, mut weight, mut weighted, mut only) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (value, contracts) in parts {
            count += 1.0;
            sum += value;
            weight += contracts;
            weighted += value * contracts;
            only = value;
        }
        match (self, count) {
            (_, count) if count < 1.0 => None,
            (Self::Contracts, _) => Some(sum),
            (_, count) if count < 2.0 => Some(only),
            _ if weight > 0.0 => Some(weighted / weight),
            _ => Some(sum / count),
        }
    }

    /// Sets the lever, scaling the segments from where they stand in `start`; parts are clamped to their bounds.
    ///
    /// An assumption that `start` gives as a constant stays one: both its ends move (docs/model.md, “Constants stay
    /// constants”).
    ///
    /// Does nothing where the scenario does not have the part.
    pub fn set<N: Number>(self, scenario: &mut Scenario<N>, start: &Scenario, value: N) {
        Setting::new(self, start).set(scenario, start, value);
    }

    /// Puts back what [`LeverId::set`] moved, bit for bit.
    pub fn restore<N: Number>(self, scenario: &mut Scenario<N>, start: &Scenario) {
        if let (Some(place), Some(&from)) = (place_mut(scenario, self), place(start, self)) {
            *place = N::constant(from);
            if let Some(base) = self.constant_base_mut(scenario, start) {
                *base = N::constant(from);
            }
            return;
        }
        for (segment, start) in scenario.segments.iter_mut().zip(&start.segments) {
            if let (Some(part), Some(&from)) = (segment_place_mut(segment, self), segment_place(start, self))
            {
                *part = N::constant(from);
            }
            if let (Some(base), Some(&from)) =
                (self.constant_segment_base_mut(segment, start), segment_place(start, self))
            {
                *base = N::constant(from);
            }
        }
    }

    /// The scenario with the lever at a value, scaled from where it stands.
    #[must_use]
    pub fn at(self, scenario: &Scenario, value: f64) -> Scenario {
        let mut moved = scenario.clone();
        self.set(&mut moved, scenario, value);
        moved
    }
}

/// A lever about to be set in a scenario, once or draw after draw: what depends on the scenario at the start alone is
/// looked up once.
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

impl Serialize for LeverId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl Scenario {
    /// Whether a lever that it has carries a range.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.uncertainty.ranges.keys().any(|lever| lever.present(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_has_a_row_for_every_identity_in_order() {
        for (index, lever) in LEVERS.iter().enumerate() {
            assert_eq!(lever.id as usize, index, "{}", lever.key);
            assert_eq!(LeverId::from_key(lever.key), Some(lever.id));
        }
    }
}
