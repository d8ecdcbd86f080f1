//! What a text of a field is worth: numbers, days, durations, identifiers, yes and no.

pub(crate) mod amount;
pub(crate) mod blank;
pub(crate) mod buyer;
pub(crate) mod cpv;
pub(crate) mod date;
pub(crate) mod length;
pub(crate) mod number;
pub(crate) mod social;
pub(crate) mod worths;
