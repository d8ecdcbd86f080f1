//! The catalogue of levers: the one list of what people can move.
//!
//! A lever is one row of [`super::fields`]: slider, field, link, file, help, solver and tests all read from there. With
//! several segments a lever's value is their sum or mean, and setting it scales them all from where they stood when the
//! gesture began (docs/model.md, “Several segments”).

pub(super) mod catalogue;
mod proposal;
mod set;
pub(crate) mod setting;

pub use super::fields::{LEVERS, LeverId};
pub use super::unit::Unit;
pub use catalogue::{Ambitious, Kind, Lever, Section, Slider, Spread};
pub use set::LeverSet;
use setting::Setting;

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
