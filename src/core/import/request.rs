//! What is asked of a file, and how far its reading is.

use crate::Day;

/// What is asked of a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Request {
    /// The day of reading: later dates are slips of the pen.
    pub as_of: Day,
    /// SIRENs of the buyers whose contracts are counted; `None`: the file's own, if it has one.
    pub buyers: Option<Vec<String>>,
    /// Length of the file in bytes.
    pub size: u64,
}

/// How far a reading is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Progress {
    /// Which time the file is being read, from 1.
    pub pass: u32,
    /// How many times it will be.
    pub passes: u32,
    /// Rows read this time.
    pub rows: u64,
    /// Of which rejected; known in the last pass.
    pub rejected: u64,
    /// Buyers found so far.
    pub buyers: usize,
}
