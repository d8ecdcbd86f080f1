//! What in a link could not be taken as it stands, and what was kept instead.
//!
//! A problem is a value; the page words it.

/// Most problems told: beyond that a link is not mended by reading more of them.
pub(super) const MOST: usize = 20;
/// Longest excerpt of what was found, in characters.
const EXCERPT: usize = 40;

/// One part of a link that was not taken as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The link was made by a newer version: what this one knows of it was taken.
    Newer {
        /// The version found.
        found: String,
    },
    /// The link is longer than what is read; the rest was left.
    TooLong {
        /// Most characters read.
        most: usize,
    },
    /// The name is not known, and was left.
    UnknownKey {
        /// The name.
        key: String,
    },
    /// The scenario has no such part: the value was left.
    NoSuchPart {
        /// The name.
        key: String,
    },
    /// The name comes twice: its first value was taken.
    Repeated {
        /// The name.
        key: String,
    },
    /// The value is not one of this place: the preset's was kept.
    Unreadable {
        /// The name.
        key: String,
        /// What was found.
        found: String,
    },
    /// The number is out of its bounds: the nearest allowed was kept.
    OutOfBounds {
        /// The name.
        key: String,
        /// What was found.
        found: f64,
        /// What was kept.
        kept: f64,
    },
    /// The range does not hold the value: it was widened to.
    RangeWidened {
        /// The name.
        key: String,
        /// What was kept.
        kept: [f64; 2],
    },
    /// The compact form is damaged: nothing of it was taken.
    Damaged,
}

impl Problem {
    pub(super) fn unreadable(key: &str, found: &str) -> Self {
        Self::Unreadable { key: excerpt(key), found: excerpt(found) }
    }

    pub(super) fn unknown(key: &str) -> Self {
        Self::UnknownKey { key: excerpt(key) }
    }
}

/// A text cut to what can be shown, without what would not show.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown = text.chars().filter(|c| !c.is_control());
    let start: String = shown.by_ref().take(EXCERPT).collect();
    if shown.next().is_some() { format!("{start}…") } else { start }
}
