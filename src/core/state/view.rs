//! What lies over the page or takes its place. One at a time; none is the page itself.

use crate::analysis::derivation::FigureId;

/// A dialog or a page of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum View {
    /// The scenarios kept on this device, and files.
    Scenarios,
    /// Link, code, files and pictures of the scenario on screen.
    Share,
    /// Scenarios side by side.
    Compare,
    /// The note of one page, as it prints.
    Memo,
    /// Large type for a room.
    Wall,
    /// Groups, rounds and votes.
    Workshop,
    /// A city's own scheme, from six questions.
    City,
    /// What a city's own files say.
    Data,
    /// The code that puts the simulator into another page.
    Embed,
    /// What is wrong in a city's settings, before they are put beside the page.
    Config,
    /// The model and its sources.
    Model,
    /// Conformity, and whom to write to.
    Accessibility,
    /// Where a figure of the page comes from.
    Derivation(FigureId),
}

impl View {
    /// Every view that a link may name; a derivation is opened by its figure only.
    pub const ALL: [Self; 12] = [
        Self::Scenarios,
        Self::Share,
        Self::Compare,
        Self::Memo,
        Self::Wall,
        Self::Workshop,
        Self::City,
        Self::Data,
        Self::Embed,
        Self::Config,
        Self::Model,
        Self::Accessibility,
    ];

    /// Its name in links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scenarios => "scenarios",
            Self::Share => "share",
            Self::Compare => "compare",
            Self::Memo => "memo",
            Self::Wall => "wall",
            Self::Workshop => "workshop",
            Self::City => "city",
            Self::Data => "data",
            Self::Embed => "embed",
            Self::Config => "config",
            Self::Model => "model",
            Self::Accessibility => "accessibility",
            Self::Derivation(_) => "derivation",
        }
    }

    /// The view of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.code() == code)
    }

    /// Whether it takes the page's place; the others lie over it.
    #[must_use]
    pub const fn is_page(self) -> bool {
        match self {
            Self::Compare
            | Self::Memo
            | Self::Wall
            | Self::Workshop
            | Self::City
            | Self::Data
            | Self::Config
            | Self::Model
            | Self::Accessibility => true,
            Self::Scenarios | Self::Share | Self::Embed | Self::Derivation(_) => false,
        }
    }
}
