//! JSON: a text cut into records by its brackets, and each record parsed alone.

pub(crate) mod cutter;
#[cfg(test)]
mod cutter_tests;
mod kept;
mod mend;
mod modifications;
mod nesting;
pub(crate) mod parse;
pub(crate) mod paths;
mod scalar;
