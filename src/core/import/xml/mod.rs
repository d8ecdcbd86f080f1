//! XML: a text cut into the elements that are records, and each of them made the value that JSON would have.

pub(crate) mod cutter;
pub(crate) mod value;
