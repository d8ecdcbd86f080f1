//! What is wrong in `config.json`: a value, with its English for the console; `ui::words::config` says it in the page's
//! languages.

use crate::scenario::refusal::{Reason, Refusal};
use std::fmt;

/// What is wrong in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigProblem {
    /// The path of the field; empty for the file as a whole.
    pub path: String,
    /// What is wrong there.
    pub what: Finding,
}

/// What is wrong, wherever it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// What may be wrong in any file of ours.
    Refused(Reason),
    /// A scenario's content is refused, for this among other reasons.
    Scenario(Refusal),
    /// A field that marks the file is not this.
    Unmarked {
        /// Which field.
        field: &'static str,
        /// What it has to be, as it is written.
        expected: String,
    },
    /// A word is not one of those known.
    NotOneOf {
        /// The word, shortened.
        found: String,
        /// The words known.
        known: String,
    },
    /// A list is longer than allowed.
    TooMany {
        /// How many it holds.
        found: usize,
        /// How many it may hold.
        most: usize,
    },
    /// A text is no colour.
    NotColour,
    /// A colour cannot be read on the page.
    Faint {
        /// The colour.
        code: String,
        /// Its contrast with the page.
        contrast: f64,
        /// The least that can be read.
        least: f64,
    },
    /// A colour would be taken for what is missing.
    LikeMissing {
        /// The colour.
        code: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(reason) => write!(f, "{reason}"),
            Self::Scenario(refusal) => write!(f, "{refusal}"),
            Self::Unmarked { field, expected } => write!(f, "\"{field}\" is not {expected}"),
            Self::NotOneOf { found, known } => write!(f, "{found:?} is not one of {known}"),
            Self::TooMany { found, most } => write!(f, "{found} are more than the {most} allowed"),
            Self::NotColour => write!(f, "is not a colour such as #0d4687"),
            Self::Faint { code, contrast, least } => {
                write!(f, "{code} has a contrast of {contrast:.1} to 1 with the page, less than {least}")
            }
            Self::LikeMissing { code } => write!(f, "{code} is too close to the ochre of what is missing"),
        }
    }
}

impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = "config.json";
        if self.path.is_empty() {
            write!(f, "{file}: {}", self.what)
        } else {
            write!(f, "{file}, {}: {}", self.path, self.what)
        }
    }
}
