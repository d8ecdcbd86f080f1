//! The walk over all numbers of a scenario, and a number by its path in the file.

use super::field::{Field, FieldId, FieldKind, OBJECTS, Read, SEGMENTS, Slot, Written};
use super::table::{self, FIELDS, lever, lever_mut, segment_lever, segment_lever_mut};
use crate::model::bounds::Bounds;
use crate::model::scenario::{Scenario, Segment};
use crate::model::unit::Unit;
use std::fmt;

/// Which number of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The only one.
    Whole,
    /// The level up to the ramp's start.
    Base,
    /// The level from the target year on.
    Target,
    /// The start of its own, if it has one.
    Start,
}

impl End {
    /// What follows the path of the field.
    const fn ending(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Base => ".base",
            Self::Target => ".target",
            Self::Start => ".start",
        }
    }
}

/// Where one number of a scenario stands. It is written as its path in the file.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its row.
    pub field: &'static Field,
    /// Which number of the row.
    pub end: End,
    /// The segment, from 0; 0 for what is in none.
    pub segment: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field.path.strip_prefix(SEGMENTS) {
            Some(part) => write!(f, "segments[{}]{part}", self.segment)?,
            None => f.write_str(self.field.path)?,
        }
        f.write_str(self.end.ending())
    }
}

impl Place {
    /// The place at a path of the file; none where no number can stand, or a start.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        let (row, end) = if let Some(row) = path.strip_suffix(End::Base.ending()) {
            (row, End::Base)
        } else if let Some(row) = path.strip_suffix(End::Target.ending()) {
            (row, End::Target)
        } else {
            (path, End::Whole)
        };
        let kind = if end == End::Whole { FieldKind::Number } else { FieldKind::Ramped };
        let found = |field: &'static Field| {
            let segment = match field.path.strip_prefix(SEGMENTS) {
                Some(part) => {
                    row.strip_prefix("segments[")?.strip_suffix(part)?.strip_suffix(']')?.parse().ok()?
                }
                None if row == field.path => 0,
                None => return None,
            };
            Some(Self { field, end, segment })
        };
        let mut rows = FIELDS.iter().filter(|field| field.kind == kind && field.unit != Unit::Start);
        // A number has one spelling.
        rows.find_map(found).filter(|place| place.to_string() == path)
    }

    /// The number of a slot that the place means.
    fn read(self, slot: Read<'_>) -> f64 {
        match (slot, self.end) {
            (Slot::Number(value), _) => *value,
            (Slot::Ramped(ramped), End::Base) => ramped.base,
            (Slot::Ramped(ramped), End::Whole | End::Target | End::Start) => ramped.target,
        }
    }
}

/// Shown one number of a scenario: where it stands, the number and what is allowed there.
type Visit<'a> = dyn FnMut(Place, &mut f64, Bounds) + 'a;

impl Scenario {
    /// The number that stands at a path of the file, and what is allowed there.
    #[must_use]
    pub fn number(&self, path: &str) -> Option<(f64, Bounds)> {
        let place = Place::at(path)?;
        let slot = if place.field.is_of_segments() {
            self.segments.get(place.segment)?.slot(place.field.id)
        } else {
            self.slot(place.field.id)
        };
        Some((place.read(slot?), place.field.bounds))
    }

    /// The scenario with another number at a path; none where there is no such path, or the value is not allowed.
    #[must_use]
    pub fn with_number(&self, path: &str, number: f64) -> Option<Self> {
        let mut changed = self.clone();
        let mut fits = false;
        changed.each_number(&mut |place, value, bounds| {
            if bounds.contain(number) && place.to_string() == path {
                *value = number;
                fits = true;
            }
        });
        fits.then_some(changed)
    }

    /// Shows every bounded number of the scenario, but for lever ranges and years: those that stand alone in the file's
    /// order, then both ends of those that move over time.
    pub fn each_number(&mut self, visit: &mut Visit<'_>) {
        self.each_slot(&mut |place, slot| match slot {
            Slot::Number(value) if place.field.unit != Unit::Start => visit(place, value, place.field.bounds),
            Slot::Number(_) | Slot::Ramped(_) => {}
        });
        self.each_slot(&mut |place, slot| {
            if let Slot::Ramped(ramped) = slot {
                visit(Place { end: End::Base, ..place }, &mut ramped.base, place.field.bounds);
                visit(Place { end: End::Target, ..place }, &mut ramped.target, place.field.bounds);
            }
        });
    }

    /// Shows the own start, if any, of every value that moves over time.
    pub fn each_start(&mut self, visit: &mut dyn FnMut(Place, &mut Option<i32>)) {
        self.each_slot(&mut |place, slot| {
            if let Slot::Ramped(ramped) = slot {
                visit(Place { end: End::Start, ..place }, &mut ramped.start);
            }
        });
    }

    /// Shows every place that the scenario has, in the file's order.
    fn each_slot(&mut self, visit: &mut dyn FnMut(Place, Written<'_>)) {
        for object in 0..OBJECTS.len() {
            let mut rows = FIELDS.iter().filter(|field| field.object == object).peekable();
            if !rows.peek().is_some_and(|field| field.is_of_segments()) {
                for field in rows {
                    if let Some(slot) = self.slot_mut(field.id) {
                        visit(Place { field, end: End::Whole, segment: 0 }, slot);
                    }
                }
                continue;
            }
            for (index, segment) in self.segments.iter_mut().enumerate() {
                for field in rows.clone() {
                    if let Some(slot) = segment.slot_mut(field.id) {
                        visit(Place { field, end: End::Whole, segment: index }, slot);
                    }
                }
            }
        }
    }

    /// A number's place outside of segments, if the scenario has it.
    #[must_use]
    pub fn slot(&self, field: FieldId) -> Option<Read<'_>> {
        match field {
            FieldId::Lever(id) => lever(self, id),
            FieldId::Other(id) => table::other(self, id),
        }
    }

    /// The same, to be written.
    pub fn slot_mut(&mut self, field: FieldId) -> Option<Written<'_>> {
        match field {
            FieldId::Lever(id) => lever_mut(self, id),
            FieldId::Other(id) => table::other_mut(self, id),
        }
    }
}

impl Segment<f64> {
    /// A number's place in this segment, if it has it.
    #[must_use]
    pub fn slot(&self, field: FieldId) -> Option<Read<'_>> {
        match field {
            FieldId::Lever(id) => segment_lever(self, id),
            FieldId::Other(id) => table::segment_other(self, id),
        }
    }

    /// The same, to be written.
    pub fn slot_mut(&mut self, field: FieldId) -> Option<Written<'_>> {
        match field {
            FieldId::Lever(id) => segment_lever_mut(self, id),
            FieldId::Other(id) => table::segment_other_mut(self, id),
        }
    }
}

impl Field {
    /// Whether each segment has one of its own.
    #[must_use]
    pub fn is_of_segments(&self) -> bool {
        self.path.starts_with(SEGMENTS)
    }
}
