//! The simulator.

pub mod i18n;

pub mod chart;
