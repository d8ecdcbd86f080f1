//! What a meeting leaves behind: what was decided, what comes next, who was there if they wish.

use crate::model::scenario::Scenario;
use std::rc::Rc;

/// Longest text of a record, in characters: some six lines of print.
pub const TEXT_LENGTH: usize = 600;
/// Most steps that come next: what fits on the second page.
pub const MOST_STEPS: usize = 8;

/// One thing to do after the meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextStep {
    /// What is to be done, at most 120 characters.
    pub what: String,
    /// By whom, at most 120 characters; may be empty.
    pub who: String,
    /// Until when, in people's own words, at most 120 characters; may be empty.
    pub when: String,
}

/// The record of a meeting, as far as people write it: all else of it is computed from the rounds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// What was decided, at most [`TEXT_LENGTH`] characters; may be empty.
    pub decision: String,
    /// Who was there, in people's own words, at most [`TEXT_LENGTH`] characters; nobody is named unless they wish.
    pub present: String,
    /// What comes next.
    pub next: Vec<NextStep>,
    /// The scenario that was decided on: a proposal, or the middle values; none yet.
    pub kept: Option<Rc<Scenario>>,
}
