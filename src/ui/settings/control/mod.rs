//! The controls that the forms are made of: each has a visible label, and says why it does not take a text.

mod number;
mod optional;
mod radios;
mod select;
mod switch;
mod text;

pub(super) use number::NumberAt;
pub(super) use optional::OptionalNumber;
pub(super) use radios::{Radio, Radios};
pub(super) use select::Select;
pub(super) use switch::Switch;
pub(super) use text::{Rule, TextField};
