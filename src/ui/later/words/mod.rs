//! Sentences that only what comes later says.

pub(in crate::ui) mod compare;
pub(in crate::ui) mod config;
pub(in crate::ui) mod face;
pub(in crate::ui) mod family;
pub(in crate::ui) mod foreign;
pub(in crate::ui) mod known;
pub(in crate::ui) mod link;
pub(in crate::ui) mod notice;
pub(in crate::ui) mod owner;
pub(in crate::ui) mod refusal;
pub(in crate::ui) mod source;
pub(in crate::ui) mod ways;
pub(in crate::ui) mod workshop;
