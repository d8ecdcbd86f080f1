//! Sections below the answer that let the reader explore it: the map of two levers, what weighs the most, where the
//! difference comes from, until when to wait.

mod attribution;
mod downloads;
mod goal_choice;
mod latest;
mod map;
mod map_controls;
mod map_point;
mod tornado;

pub(in crate::ui) use attribution::{AttributionSection, waterfall};
pub(in crate::ui) use latest::LatestStartTable;
pub(in crate::ui) use map::MapSection;
pub(in crate::ui) use tornado::TornadoSection;
