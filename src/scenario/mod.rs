//! What people keep, share and compare: presets, where their figures come from, files, a city’s own settings.
//!
//! Nothing here computes a result: that is `model` and `analysis`.

pub mod config;
pub mod file;
pub mod preset;
pub mod provenance;
mod reader;
pub mod refusal;
