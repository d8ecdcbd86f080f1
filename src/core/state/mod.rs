//! The application as a value: what is on screen, what happened, what comes next.
//!
//! [`update`] is the only way from one state to the next; it is pure and never fails. What can be computed from the
//! scenario is not kept here: [`derive`](mod@derive) does that, and the page memoises it. Nothing here knows the
//! browser or wording.

mod application;
pub mod base_year;
mod board;
mod board_change;
pub mod common_effort;
pub mod compared;
pub mod derive;
pub mod edit;
pub mod embed;
mod gesture;
mod history;
pub mod losing;
pub mod map;
mod moves;
mod msg;
pub mod notice;
pub mod panel;
mod path;
mod questions;
mod ranges;
pub mod record;
mod removal;
pub mod replay;
mod replaying;
pub mod requirement;
pub mod secured;
mod theme;
pub mod unknowns;
mod update;
pub mod verdict;
pub mod view;
pub mod ways;
pub mod workshop;

pub use application::State;
pub use msg::Msg;
pub use theme::Theme;
pub use update::update;
