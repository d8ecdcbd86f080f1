//! View models of what comes later: what a picture or a table shows, as a value made from results.

pub(in crate::ui) mod attribution;
pub(in crate::ui) mod map;
pub(in crate::ui) mod tornado;
