//! Sentences: results and levers put into the reader's language.
//!
//! Components only call these; the numbers are written by `i18n`, the words come from the Fluent files.

pub(in crate::ui) mod counting;
pub(in crate::ui) mod explanation;
pub(in crate::ui) mod headline;
pub(in crate::ui) mod lever;
pub(in crate::ui) mod number_entry;
pub(in crate::ui) mod requirements;
pub(in crate::ui) mod scenario_name;
pub(in crate::ui) mod unit;
pub(in crate::ui) mod verdict;
