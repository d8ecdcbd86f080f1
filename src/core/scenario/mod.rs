//! What people keep, share and compare: presets, where their figures come from, files, links, a city’s own settings.
//!
//! Nothing here computes a result: that is `model` and `analysis`.

pub mod answer;
pub mod checksum;
pub mod compare;
pub mod config;
pub mod facts;
pub mod file;
pub mod link;
pub mod measured;
pub mod meeting;
pub mod memory_bound;
pub mod modified;
pub mod one_line;
pub mod open_file;
pub mod preset;
pub mod provenance;
pub mod questions;
mod reader;
pub mod reality;
pub mod reference;
pub mod refusal;
pub mod saved_work;
pub mod vote;
pub mod workbook;
pub mod workshop;
pub mod years;
