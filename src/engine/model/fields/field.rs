//! What is known of one number, and a place where it was found.

use super::id::{LeverId, OtherId};
use crate::model::bounds::Bounds;
use crate::model::scenario::Ramped;
use crate::model::unit::Unit;

/// A number's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldId {
    /// A lever.
    Lever(LeverId),
    /// Another number.
    Other(OtherId),
}

/// Whether a number stands alone or moves over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
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
    pub kind: FieldKind,
    /// Its path in a file, with `[]` for any segment; a ramped value's own, without its ends.
    pub path: &'static str,
    /// Its name in links.
    pub key: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// What is allowed, in each of its places; but for starts, whose bounds are the scenario's years.
    pub bounds: Bounds,
    /// Which of [`OBJECTS`] it stands in.
    pub(super) object: usize,
}

/// How the path of a number that each segment has begins.
pub(super) const SEGMENTS: &str = "segments[]";

/// The objects of a file that hold numbers, in its order.
pub(super) const OBJECTS: [&str; 9] = [
    "ramp",
    "goals",
    SEGMENTS,
    "joint_answers",
    "reserved",
    "facilitators",
    "realisation",
    "settings",
    "uncertainty",
];

impl Field {
    pub(super) const fn new(
        id: FieldId,
        kind: FieldKind,
        path: &'static str,
        key: &'static str,
        unit: Unit,
        bounds: Bounds,
    ) -> Self {
        Self { id, kind, path, key, unit, bounds, object: object_of(path) }
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
    pub(in crate::model) fn value(self) -> &'a N {
        match self {
            Self::Number(value) => value,
            Self::Ramped(ramped) => &ramped.target,
        }
    }

    /// The ramped value, if it is one.
    #[inline]
    pub(in crate::model) fn ramped(self) -> Option<&'a Ramped<N>> {
        match self {
            Self::Number(_) => None,
            Self::Ramped(ramped) => Some(ramped),
        }
    }
}

impl<'a, N> Written<'a, N> {
    /// The number, or the target level.
    #[inline]
    pub(in crate::model) fn value_mut(self) -> &'a mut N {
        match self {
            Self::Number(value) => value,
            Self::Ramped(ramped) => &mut ramped.target,
        }
    }

    /// The ramped value, if it is one.
    #[inline]
    pub(in crate::model) fn ramped_mut(self) -> Option<&'a mut Ramped<N>> {
        match self {
            Self::Number(_) => None,
            Self::Ramped(ramped) => Some(ramped),
        }
    }
}
