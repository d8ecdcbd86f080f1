//! What the page has to tell once, outside the answer: a file refused, a storage denied.
//!
//! A notice is a value without words; `ui::words::notice` says it in the reader's language.

use crate::scenario::link::{Problem, RecordedResult};
use crate::scenario::refusal::Refusal;

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The browser does not let the page keep anything.
    StorageDenied,
    /// The browser's room for the page is used up.
    StorageFull,
    /// The texts of the language asked for did not come.
    TextsMissing,
    /// So many kept texts could not be read and were moved aside.
    MovedAside(usize),
    /// A file was refused, for at least one reason.
    FileRefused {
        /// Its name.
        file: String,
        /// Every reason.
        refusals: Vec<Refusal>,
    },
    /// The browser could not read a file.
    FileUnread {
        /// Its name.
        file: String,
    },
    /// The browser did not let a file be saved.
    FileUnsaved,
    /// The page around may have kept a file from being saved.
    FileUnsure,
    /// The page around lets no file be saved.
    FileForbidden,
    /// Printing did not begin.
    NotPrinted,
    /// A file names a preset that this version does not know.
    PresetUnknown {
        /// The scenario's name.
        scenario: String,
        /// The preset's key.
        preset: String,
    },
    /// Scenarios were opened and put among the reader's.
    Opened {
        /// How many.
        count: usize,
        /// The one on screen.
        name: String,
    },
    /// Parts of a link were not taken as they stood.
    LinkProblems(Vec<Problem>),
    /// A link leads to what it led to when it was made.
    LinkUnchanged,
    /// A link leads to something else than when it was made.
    LinkChanged {
        /// What it led to.
        then: RecordedResult,
        /// What it leads to.
        now: RecordedResult,
    },
    /// The board kept on this device could not be read and was put aside.
    BoardSetAside,
    /// A file is no board: the first reason; none when it could not be read at all.
    BoardRefused(Option<Refusal>),
    /// The browser did not take the log as a file.
    LogNotSaved,
    /// Words of the address that no one understands, as `parameter=word`.
    EmbedIgnored(String),
    /// The city's settings are to be checked on the page: the text of their file, empty where there is none.
    ConfigChecked(String),
    /// The page is one file on the disk: what is not there, and what keeps its changes.
    OneFile,
    /// Parts of the meeting in the file were refused, for at least one reason.
    MeetingRefused(Vec<Refusal>),
    /// A new version of the page is ready, and waits to be asked for.
    UpdateReady,
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
            Self::StorageDenied
            | Self::PresetUnknown { .. }
            | Self::UpdateReady
            | Self::OneFile
            | Self::ConfigChecked(_) => Gravity::Info,
            Self::Opened { .. } | Self::LinkUnchanged => Gravity::Done,
            Self::FileUnsure
            | Self::StorageFull
            | Self::TextsMissing
            | Self::EmbedIgnored(_)
            | Self::BoardSetAside
            | Self::MovedAside(_)
            | Self::MeetingRefused(_)
            | Self::LinkProblems(_)
            | Self::LinkChanged { .. } => Gravity::Warning,
            Self::FileRefused { .. }
            | Self::FileUnread { .. }
            | Self::FileUnsaved
            | Self::FileForbidden
            | Self::NotPrinted
            | Self::BoardRefused(_)
            | Self::LogNotSaved => Gravity::Error,
        }
    }

    /// Whether it is about a link just opened.
    #[must_use]
    pub const fn is_of_link(&self) -> bool {
        matches!(self, Self::LinkProblems(_) | Self::LinkUnchanged | Self::LinkChanged { .. })
    }
}
