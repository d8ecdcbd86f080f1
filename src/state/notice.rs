//! What the page has to tell once, outside the answer: a file refused, a storage denied.
//!
//! A notice is a value without words; `ui::words::notice` says it in the reader's language.

use crate::scenario::link::{Problem, Seen};

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The browser does not let the page keep anything.
    StorageDenied,
    /// The browser's room for the page is used up.
    StorageFull,
    /// Parts of a link were not taken as they stood.
    LinkProblems(Vec<Problem>),
    /// A link leads to what it led to when it was made.
    LinkUnchanged,
    /// A link leads to something else than when it was made.
    LinkChanged {
        /// What it led to.
        then: Seen,
        /// What it leads to.
        now: Seen,
    },
}

/// How much a notice weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// Good to know.
    Info,
    /// Something was done: said, and needs nothing.
    Done,
    /// Part of what was asked could not be done.
    Warning,
    /// What was asked could not be done.
    Error,
}

impl Notice {
    /// How much it weighs.
    #[must_use]
    pub const fn gravity(&self) -> Gravity {
        match self {
            Self::StorageDenied => Gravity::Info,
            Self::StorageFull | Self::LinkProblems(_) | Self::LinkChanged { .. } => Gravity::Warning,
            Self::LinkUnchanged => Gravity::Done,
        }
    }

    /// Whether it is about a link just opened.
    #[must_use]
    pub const fn is_of_link(&self) -> bool {
        match self {
            Self::LinkProblems(_) | Self::LinkUnchanged | Self::LinkChanged { .. } => true,
            Self::StorageDenied | Self::StorageFull => false,
        }
    }
}
