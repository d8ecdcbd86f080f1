//! Why a file is refused: the place, what was found there and what is allowed.
//!
//! A refusal is a value. Its English text is here, for programs; the page words it in its own language.

use serde::Serialize;
use std::fmt;

/// One reason to refuse a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The path of the field, such as `segments[0].clauses.direct.target`; empty for the file as a whole.
    pub path: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// What is wrong in one place of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The file is larger than allowed; both in bytes.
    TooLarge {
        /// Size found.
        found: usize,
        /// Largest size allowed.
        most: usize,
    },
    /// The file holds so many values that reading it would take too much memory.
    TooDense,
    /// The file is not JSON.
    NotJson {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault, from 1.
        column: usize,
    },
    /// The file is of another kind.
    OtherFormat {
        /// What it says it is; none when it does not say.
        found: Option<Found>,
        /// What it should be.
        format: &'static str,
    },
    /// The file was made by a newer version.
    Newer {
        /// The version found.
        found: String,
    },
    /// A required field is missing.
    Missing,
    /// The field is not one of this format.
    Unknown,
    /// The value is of another type, or has another form.
    Not {
        /// What was found.
        found: Found,
        /// What is expected.
        expected: Expected,
    },
    /// The number is out of its bounds.
    OutOfBounds {
        /// What was found.
        found: f64,
        /// Lowest value allowed.
        low: f64,
        /// Highest value allowed.
        high: f64,
    },
    /// The range is not in order around the lever's value.
    RangeOffCentre {
        /// The lever's value, which the range has to hold.
        centre: f64,
        /// The range found.
        found: [f64; 2],
    },
    /// The text is longer than allowed; both in characters.
    TooLong {
        /// Length found.
        found: usize,
        /// Greatest length allowed.
        most: usize,
    },
}

/// What stands in a place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An object.
    Object,
    /// A list.
    List,
    /// A list of so many.
    ListOf(usize),
    /// A number, a text, a word of JSON: as it is written, shortened.
    Value(String),
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object => write!(f, "an object"),
            Self::List => write!(f, "a list"),
            Self::ListOf(count) => write!(f, "a list of {count}"),
            Self::Value(text) => write!(f, "{}", visible(text)),
        }
    }
}

/// What a place of a file expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A number.
    Number,
    /// A whole number.
    WholeNumber,
    /// A power of two.
    PowerOfTwo,
    /// true or false.
    Flag,
    /// A text without control characters.
    Text,
    /// An http or https address.
    Address,
    /// The key of a lever.
    Lever,
    /// `awarded` or `in_execution`.
    Reading,
    /// `documented`, `derived`, `assumed` or `measured`.
    Status,
    /// `direct` or `funnel`, one of the two.
    Clauses,
    /// `direct` or `calibrated`, one of the two.
    Hours,
    /// 1 to 12 segments.
    Segments,
    /// A low and a high value.
    Range,
    /// A version number, from 1.
    Version,
    /// 1 to 200 scenarios.
    Scenarios,
    /// A moment, in milliseconds since 1970.
    Moment,
}

impl Expected {
    const fn words(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Number => "a number",
            Self::WholeNumber => "a whole number",
            Self::PowerOfTwo => "a power of two",
            Self::Flag => "true or false",
            Self::Text => "a text without control characters",
            Self::Address => "an http or https address",
            Self::Lever => "the name of a lever",
            Self::Reading => "\"awarded\" or \"in_execution\"",
            Self::Status => "\"documented\", \"derived\", \"assumed\" or \"measured\"",
            Self::Clauses => "an object with one of \"direct\" and \"funnel\"",
            Self::Hours => "an object with one of \"direct\" and \"calibrated\"",
            Self::Segments => "a list of 1 to 12 segments",
            Self::Range => "a list of a low and a high value",
            Self::Version => "a version number",
            Self::Scenarios => "a list of 1 to 200 scenarios",
            Self::Moment => "a moment in milliseconds since 1970",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", visible(&self.path))?;
        }
        self.reason.fmt(f)
    }
}

/// A fault of a file as programs are told it: `{"path", "message"}`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fault {
    /// The path of the field; empty for the file as a whole.
    pub path: String,
    /// What is wrong there, in English.
    pub message: String,
}

impl From<Refusal> for Fault {
    fn from(Refusal { path, reason }: Refusal) -> Self {
        Self { path, message: reason.to_string() }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { found, most } => write!(f, "{found} bytes are more than the {most} allowed"),
            Self::TooDense => write!(f, "too many values to be read"),
            Self::NotJson { line, column } => write!(f, "not a JSON file (line {line}, column {column})"),
            Self::OtherFormat { found: Some(found), format } => write!(f, "{found} is not \"{format}\""),
            Self::OtherFormat { found: None, format } => write!(f, "not a \"{format}\" file"),
            Self::Newer { found } => write!(f, "made by a newer version ({found})"),
            Self::Missing => write!(f, "missing"),
            Self::Unknown => write!(f, "unknown field"),
            Self::Not { found, expected } => write!(f, "{found} is not {}", expected.words()),
            Self::OutOfBounds { found, low, high } => write!(f, "{found} is not between {low} and {high}"),
            Self::RangeOffCentre { centre, found: [low, high] } => {
                write!(f, "[{low}, {high}] does not hold the value {centre} from low to high")
            }
            Self::TooLong { found, most } => {
                write!(f, "{found} characters are more than the {most} allowed")
            }
        }
    }
}

/// A text from a file as one line, whatever control characters it holds.
fn visible(text: &str) -> String {
    let escaped = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(escaped).collect()
}
