//! What the page has to tell once, outside the answer: a file refused, a storage denied.
//!
//! A notice is a value without words; `ui::words::notice` says it in the reader's language.

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The browser does not let the page keep anything.
    StorageDenied,
    /// The browser's room for the page is used up.
    StorageFull,
    /// Words of the address that no one understands, as `parameter=word`.
    EmbedIgnored(String),
    /// The city's settings were refused; the places of the faults.
    ConfigRefused(String),
    /// Colours of the city's settings that cannot be read on the page were left aside; their places.
    ConfigIgnored(String),
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
            Self::StorageDenied | Self::UpdateReady => Gravity::Info,
            Self::StorageFull | Self::EmbedIgnored(_) | Self::ConfigRefused(_) | Self::ConfigIgnored(_) => {
                Gravity::Warning
            }
        }
    }
}
