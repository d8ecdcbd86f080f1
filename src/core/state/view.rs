//! What lies over the page or takes its place. One at a time; none is the page itself.

use crate::analysis::derivation::FigureId;
use crate::scenario::config::Config;

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
    /// Large type for a room: the scenario.
    Wall,
    /// On the wall: what the groups propose.
    WallBoard,
    /// On the wall: the votes, and where to vote.
    WallVotes,
    /// On the wall: a show of hands.
    WallHands,
    /// On the wall: the question of the round.
    WallQuestion,
    /// Groups, rounds and votes.
    Workshop,
    /// A participant's own vote, on a phone or a tablet that is passed round.
    Vote,
    /// What a workshop leaves behind, on two pages.
    Record,
    /// A city's own scheme, from six questions.
    City,
    /// What a city's own files say.
    Data,
    /// The code that puts the simulator into another page.
    Embed,
    /// What is wrong in a city's settings, before they are put beside the page.
    Config,
    /// The user's guide, from its beginning: how the page is read.
    Manual,
    /// The user's guide, from its second part: how a meeting is held.
    ManualMeeting,
    /// The user's guide, from its third part: how the page is put up and set.
    ManualSetting,
    /// The model and its sources.
    Model,
    /// Conformity, and whom to write to.
    Accessibility,
    /// Where a figure of the page comes from.
    Derivation(FigureId),
}

impl View {
    /// Every view that a link may name; a derivation is opened by its figure only.
    pub const ALL: [Self; 21] = [
        Self::Scenarios,
        Self::Share,
        Self::Compare,
        Self::Memo,
        Self::Wall,
        Self::WallBoard,
        Self::WallVotes,
        Self::WallHands,
        Self::WallQuestion,
        Self::Workshop,
        Self::Vote,
        Self::Record,
        Self::City,
        Self::Data,
        Self::Embed,
        Self::Config,
        Self::Manual,
        Self::ManualMeeting,
        Self::ManualSetting,
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
            Self::WallBoard => "wall-board",
            Self::WallVotes => "wall-votes",
            Self::WallHands => "wall-hands",
            Self::WallQuestion => "wall-question",
            Self::Workshop => "workshop",
            Self::Vote => "vote",
            Self::Record => "record",
            Self::City => "city",
            Self::Data => "data",
            Self::Embed => "embed",
            Self::Config => "config",
            Self::Manual => "manual",
            Self::ManualMeeting => "manual-meeting",
            Self::ManualSetting => "manual-setting",
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
            | Self::WallBoard
            | Self::WallVotes
            | Self::WallHands
            | Self::WallQuestion
            | Self::Workshop
            | Self::Vote
            | Self::Record
            | Self::City
            | Self::Data
            | Self::Config
            | Self::Manual
            | Self::ManualMeeting
            | Self::ManualSetting
            | Self::Model
            | Self::Accessibility => true,
            Self::Scenarios | Self::Share | Self::Embed | Self::Derivation(_) => false,
        }
    }

    /// Whether it is a page of the wall: one goes from one to another without leaving it.
    #[must_use]
    pub const fn is_wall(self) -> bool {
        matches!(self, Self::Wall | Self::WallBoard | Self::WallVotes | Self::WallHands | Self::WallQuestion)
    }

    /// Whether it is the user's guide, from any of its parts.
    #[must_use]
    pub const fn is_manual(self) -> bool {
        matches!(self, Self::Manual | Self::ManualMeeting | Self::ManualSetting)
    }

    /// Whether a city's page has it: what is on the wall of a workshop goes with the wall and with the workshop.
    #[must_use]
    pub fn is_offered(self, config: &Config) -> bool {
        let of_workshop = matches!(self, Self::Vote | Self::Record) || self.is_wall() && self != Self::Wall;
        let own = if self.is_wall() {
            Self::Wall
        } else if self.is_manual() {
            Self::Manual
        } else {
            self
        };
        config.offers(own.code()) && (!of_workshop || config.offers("workshop"))
    }
}
