//! The scenario's numbers, one row each: where it stands, what it counts, what is allowed, and how a lever moves.
//!
//! Whatever depends on a number reads its row: levers and their sliders, the form's fields, paths in files, names in
//! links, bounds, the first guess of where a value comes from. How rows become accessors is in [`define`], the walk over
//! all numbers in [`walk`]. Not here: the base and the target year, which depend on each other, the number of draws,
//! which is a power of two, and what has no bounds of its own (ranges, known results).
//!
//! Columns: `place`, a pattern that finds the number (`Number`) or the ramped value (`Ramped`: base level, target level
//! and, if any, a start of its own) in a scenario or in one of its segments; `path` in files, `[]` for any segment; `link`,
//! the name in links and the key of a lever: it never changes, for links are kept for years; `unit`; `bounds` of each
//! place. Of a lever also `kind`; `section` of the panel, and whether it is among its `first` levers; `known`, how the
//! value of most presets is known; the `slider`'s span and `step` (of the exponent of 2 on a logarithmic lever); the
//! `ambitious` value that a shared effort moves it towards; the `range` that is proposed around it.

mod define;
mod table;
mod walk;

pub use table::{FIELDS, LEVERS, LeverId, OtherId};
pub(super) use table::{lever, lever_mut, segment_lever, segment_lever_mut};
pub use walk::{End, Place};

use super::bounds::Bounds;
use super::scenario::Ramped;
use super::unit::Unit;

/// A number's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldId {
    /// A lever.
    Lever(LeverId),
    /// Another number.
    Other(OtherId),
}

impl OtherId {
    /// Its row.
    #[must_use]
    pub fn field(self) -> &'static Field {
        #[allow(clippy::indexing_slicing, reason = "the others come after the levers, which a test holds")]
        &FIELDS[LEVERS.len() + self as usize]
    }
}

/// Whether a number stands alone or moves over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One number.
    Number,
    /// A base and a target level, with or without a start of their own.
    Ramped,
}

/// One number of the scenario.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its identity.
    pub id: FieldId,
    /// Whether it moves over time.
    pub shape: Shape,
    /// Its path in a file, with `[]` for any segment; a ramped value's own, without its ends.
    pub path: &'static str,
    /// Its name in links.
    pub key: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// What is allowed, in each of its places; but for starts, whose bounds are the scenario's years.
    pub bounds: Bounds,
    /// Which of [`OBJECTS`] it stands in.
    object: usize,
}

/// The objects of a file that hold numbers, in its order.
const OBJECTS: [&str; 9] = [
    "ramp",
    "goals",
    "segments[]",
    "joint_answers",
    "reserved",
    "facilitators",
    "realisation",
    "settings",
    "uncertainty",
];

impl Field {
    const fn new(
        id: FieldId,
        shape: Shape,
        path: &'static str,
        key: &'static str,
        unit: Unit,
        bounds: Bounds,
    ) -> Self {
        Self { id, shape, path, key, unit, bounds, object: object_of(path) }
    }

    /// The numbers that stand directly in an object of the file, each with its name there, in the table's order. The
    /// file itself is the object without a name.
    pub fn inside(object: &str) -> impl Iterator<Item = (&'static str, &'static Self)> {
        FIELDS.iter().filter_map(move |field| {
            let (before, name) = field.path.rsplit_once('.').unwrap_or(("", field.path));
            (before == object).then_some((name, field))
        })
    }
}

/// The place in [`OBJECTS`] of what a path starts with; beyond them, and refused by the compiler, when it is none.
#[allow(clippy::indexing_slicing, reason = "run by the compiler, over the table's own rows")]
const fn object_of(path: &str) -> usize {
    let mut object = 0;
    while object < OBJECTS.len() {
        let (path, start) = (path.as_bytes(), OBJECTS[object].as_bytes());
        let mut same = 0;
        while same < start.len() && same < path.len() && path[same] == start[same] {
            same += 1;
        }
        if same == start.len() && (same == path.len() || path[same] == b'.') {
            return object;
        }
        object += 1;
    }
    panic!("a path of the table starts with one of the objects")
}

/// A number found in a scenario, or a ramped value.
#[derive(Clone, Copy, Debug)]
pub enum Slot<V, R> {
    /// The number.
    Number(V),
    /// The value that moves over time.
    Ramped(R),
}

/// A place to be read.
pub type Read<'a, N = f64> = Slot<&'a N, &'a Ramped<N>>;
/// A place to be written.
pub type Written<'a, N = f64> = Slot<&'a mut N, &'a mut Ramped<N>>;

impl<'a, N> Read<'a, N> {
    /// The number, or the target level.
    #[inline]
    pub(super) fn value(self) -> &'a N {
        match self {
            Self::Number(value) => value,
            Self::Ramped(ramped) => &ramped.target,
        }
    }

    /// The ramped value, if it is one.
    #[inline]
    pub(super) fn ramped(self) -> Option<&'a Ramped<N>> {
        match self {
            Self::Number(_) => None,
            Self::Ramped(ramped) => Some(ramped),
        }
    }
}

impl<'a, N> Written<'a, N> {
    /// The number, or the target level.
    #[inline]
    pub(super) fn value_mut(self) -> &'a mut N {
        match self {
            Self::Number(value) => value,
            Self::Ramped(ramped) => &mut ramped.target,
        }
    }

    /// The ramped value, if it is one.
    #[inline]
    pub(super) fn ramped_mut(self) -> Option<&'a mut Ramped<N>> {
        match self {
            Self::Number(_) => None,
            Self::Ramped(ramped) => Some(ramped),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_path_and_a_name_of_its_own() {
        for (index, field) in FIELDS.iter().enumerate() {
            let others = FIELDS.iter().skip(index + 1);
            assert!(others.clone().all(|other| other.path != field.path), "{}", field.path);
            assert!(others.clone().all(|other| other.key != field.key), "{}", field.key);
            assert!(field.bounds.low < field.bounds.high, "{}", field.path);
        }
        for (lever, field) in LEVERS.iter().zip(&FIELDS) {
            assert_eq!((FieldId::Lever(lever.id), lever.key), (field.id, field.key));
        }
        for field in &FIELDS {
            if let FieldId::Other(other) = field.id {
                assert_eq!(other.field().path, field.path);
            }
        }
    }
}
