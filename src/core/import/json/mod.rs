//! JSON: a text cut into records by its brackets, and each record parsed alone.

pub(crate) mod cutter;
pub(crate) mod mend;
pub(crate) mod parse;
