//! What lies over the page or takes its place. One at a time; none is the page itself.

use super::State;
use crate::analysis::derivation::FigureId;
use crate::scenario::config::Config;
use std::rc::Rc;

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
    /// The code that puts the simulator into another page.
    Embed,
    /// The model and its sources.
    Model,
    /// Conformity, and whom to write to.
    Accessibility,
    /// Where a figure of the page comes from.
    Derivation(FigureId),
}

impl View {
    /// Every view that a link may name; a derivation is opened by its figure only.
    pub const ALL: [Self; 9] = [
        Self::Scenarios,
        Self::Share,
        Self::Compare,
        Self::Memo,
        Self::Wall,
        Self::Workshop,
        Self::Embed,
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
            Self::Embed => "embed",
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
            Self::Compare | Self::Memo | Self::Wall | Self::Workshop | Self::Model | Self::Accessibility => {
                true
            }
            Self::Scenarios | Self::Share | Self::Embed | Self::Derivation(_) => false,
        }
    }
}

impl State {
    /// The page that takes the simulator's place, whether or not a dialog lies over it.
    #[must_use]
    pub fn page(&self) -> Option<View> {
        self.view.filter(|view| view.is_page()).or(self.under)
    }

    /// Opens a view that the city offers: a dialog over the page there is, or a page in its place. A workshop goes on
    /// behind whatever is opened from it.
    pub(super) fn open(&mut self, view: View) {
        if !self.config.offers(view.code()) {
            return;
        }
        let kept = match self.view {
            Some(current) if current.is_page() && (!view.is_page() || current == View::Workshop) => {
                Some(current)
            }
            Some(current) if current.is_page() => None,
            Some(_) | None => self.under,
        };
        self.under = kept.filter(|under| *under != view);
        self.view = Some(view);
    }

    /// The state of a visit to a city's own page.
    #[must_use]
    pub fn with_config(mut self, config: Rc<Config>) -> Self {
        self.set_config(config);
        self
    }

    /// Takes a city's settings; what it hides is left.
    pub(super) fn set_config(&mut self, config: Rc<Config>) {
        for view in [&mut self.view, &mut self.under] {
            *view = view.filter(|view| config.offers(view.code()));
        }
        self.config = config;
    }
}
