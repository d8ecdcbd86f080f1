//! The simulator.

pub mod analysis;
