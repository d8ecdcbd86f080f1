//! Sentences: results and levers put into the reader's language.
//!
//! Components only call these; the numbers are written by `i18n`, the words come from the Fluent files.

pub(super) mod attribution;
pub(super) mod compare;
pub(super) mod config;
pub(super) mod counting;
pub(super) mod explanation;
pub(super) mod headline;
pub(super) mod known;
pub(super) mod lever;
pub(super) mod link;
pub(super) mod map;
pub(super) mod named;
pub(super) mod needs;
pub(super) mod notice;
pub(super) mod refusal;
pub(super) mod tornado;
pub(super) mod trajectory;
mod typed;
pub(super) mod unit;
pub(super) mod verdict;
pub(super) mod ways;
