//! The first screen: what a visit waits for. It reaches what comes later through the slots of `shared` alone.

pub mod app;
mod compact_verdict;
mod first_steps;
mod header;
mod hold;
mod panel;
mod press;
pub mod start;
