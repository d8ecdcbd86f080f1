//! Tables: rows of fields between separators, read slice by slice, leniently.

pub(crate) mod header;
pub(crate) mod machine;
