//! View models: what a picture of the page shows, as a value made from results.

pub(in crate::ui) mod trajectory;
