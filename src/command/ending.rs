//! How a run ends: the exit codes, and what is told beside the output.

use std::io::{self, Write};
use std::process::ExitCode;

/// How a run ends, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// Everything was answered: 0.
    Answered,
    /// A file at least was refused for what it holds: 1.
    Refused,
    /// A file at least could not be read, or the arguments mean nothing: 2.
    Unread,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Answered => 0,
            Ending::Refused => 1,
            Ending::Unread => 2,
        })
    }
}

/// Tells a line on standard error; nobody may be listening.
pub(crate) fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
