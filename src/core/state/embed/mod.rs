//! The simulator inside another page: what its address asks for, and what is said to the page around it.
//!
//! The query says how to show (the host's business), the fragment what to show. Everything here is decided without a
//! browser; `platform::embed` only carries it.

pub mod height;
pub mod host;
mod options;
pub mod snippet;

pub use options::{EmbedOptions, EmbedPart, Ignored};
