//! The scenario's numbers, one row each: where it stands, what it counts, what is allowed, and how a lever moves.
//!
//! Whatever depends on a number reads its row: levers and their sliders, the form's fields, paths in files, names in
//! links, bounds, the first guess of where a value comes from. How rows become accessors is in `define`, the walk over
//! all numbers in `walk`. Not here: the base and the target year, which depend on each other, the number of draws,
//! which is a power of two, and what has no bounds of its own (ranges, known results).
//!
//! Columns: `place`, a pattern that finds the number (`Number`) or the ramped value (`Ramped`: base level, target level
//! and, if any, a start of its own) in a scenario or in one of its segments; `path` in files, `[]` for any segment; `link`,
//! the name in links and the key of a lever: it never changes, for links are kept for years; `unit`; `bounds` of each
//! place. Of a lever also `kind`; `section` of the panel, and whether it is among its `first` levers; `known`, how the
//! value of most presets is known; the `slider`'s span and `step` (of the exponent of 2 on a logarithmic lever); the
//! `ambitious` value that a shared effort moves it towards; the `range` that is proposed around it.

mod define;
mod field;
mod id;
mod rows;
mod table;
mod walk;

pub use field::{Field, FieldId, FieldKind, Read, Slot, Written};
pub use id::{LeverId, OtherId};
pub use table::{FIELDS, LEVERS};
pub(super) use table::{lever, lever_mut, segment_lever, segment_lever_mut};
pub use walk::{End, Place};
