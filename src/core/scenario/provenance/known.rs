//! How a value is known.

use crate::model::scenario::{Source, Status};
use crate::scenario::answer::Answer;

/// How a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A document gives it.
    Documented,
    /// A formula derives it from documents.
    Derived,
    /// It is a guess.
    Assumed,
    /// It was read in the city's own data.
    Measured,
    /// A person gave it, without saying where it comes from.
    Entered,
    /// Nobody knows it yet: an example stands in for it.
    ToFind,
    /// The reader changed it.
    Edited,
}

impl Known {
    /// How a value is known that a source is given for.
    #[must_use]
    pub fn from_source(source: &Source) -> Self {
        match Answer::of(source) {
            Some(Answer::ToFind) => Self::ToFind,
            Some(Answer::Entered { .. }) => Self::Entered,
            None => source.status.into(),
        }
    }
}

impl From<Status> for Known {
    fn from(status: Status) -> Self {
        match status {
            Status::Documented => Self::Documented,
            Status::Derived => Self::Derived,
            Status::Assumed => Self::Assumed,
            Status::Measured => Self::Measured,
        }
    }
}
