//! The controls that the forms are made of: each has a visible label, and says why it does not take a text.

pub(super) mod number;
pub(super) mod optional;
pub(super) mod radios;
pub(super) mod select;
pub(super) mod text;
