//! The simulator.
pub mod i18n;
pub mod chart;
pub mod model;
pub mod scenario;
pub mod platform;
pub mod state;
pub mod ui;
