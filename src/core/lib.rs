//! Everything that is still a value: scenarios and their files, texts, charts, exports, and the application's state.
//!
//! No browser and no page: what is here also runs in a test, on a command line and on a server. In reading order:
//! [`scenario`], [`i18n`], [`chart`], [`export`], [`state`]. The engine's modules are handed on under their own names.

pub use simulateur_engine::{analysis, model, order};

/// A city's own files, read.
pub use simulateur_import as import;

pub mod chart;
pub mod export;
pub mod i18n;
pub mod scenario;
pub mod state;

/// What is told to those who write programs is compiled and run with the tests of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../docs/programs.md")]
pub struct Programs;
