//! The simulator.
pub mod model;
pub mod scenario;
