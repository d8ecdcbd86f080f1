//! The board of a workshop, as it is kept: groups, rounds, what each group proposed, ballots, time left.
//!
//! Values only: how a board changes is in `state::workshop`, its file is [`write()`] and [`read`], its table for
//! spreadsheets is in `export`. Who meets which goals is computed where it is shown.

mod file;
mod merge;
mod reading;

pub use file::{FORMAT, write};
pub use merge::merge;
pub use reading::{LARGEST, read, read_value};

use super::preset::Preset;
use super::vote::Ballot;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// Most groups of a board.
pub const MOST_GROUPS: usize = 12;
/// Most rounds of a board.
pub const MOST_ROUNDS: usize = 20;
/// Most proposals of a round.
pub const MOST_PROPOSALS: usize = 60;
/// Longest name or question, in characters.
pub const NAME_LENGTH: usize = 120;
/// Longest a timer runs, in seconds: three hours.
pub const LONGEST_TIMER: i64 = 10_800;
/// What a timer of a new board shows, in seconds.
const FIRST_TIMER: i64 = 600;

/// The colour of a group's mark; it never stands without a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "colours")]
pub enum Colour {
    Blue,
    Ochre,
    Green,
    Plum,
    Slate,
    Brick,
}

/// The shape of a group's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "shapes")]
pub enum Shape {
    Disc,
    Square,
    Triangle,
    Diamond,
    Cross,
    Star,
}

impl Colour {
    /// Every colour.
    pub const ALL: [Self; 6] = [Self::Blue, Self::Ochre, Self::Green, Self::Plum, Self::Slate, Self::Brick];

    /// Its name in files and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Ochre => "ochre",
            Self::Green => "green",
            Self::Plum => "plum",
            Self::Slate => "slate",
            Self::Brick => "brick",
        }
    }
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 6] =
        [Self::Disc, Self::Square, Self::Triangle, Self::Diamond, Self::Cross, Self::Star];

    /// Its name in files and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Disc => "disc",
            Self::Square => "square",
            Self::Triangle => "triangle",
            Self::Diamond => "diamond",
            Self::Cross => "cross",
            Self::Star => "star",
        }
    }
}

/// A group at its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is called, at most 120 characters.
    pub name: String,
    /// The colour of its mark.
    pub colour: Colour,
    /// The shape of its mark.
    pub shape: Shape,
}

/// What a group proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its place among the groups.
    pub group: usize,
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// One round: a question, the scenario that everyone starts from, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// What is asked, at most 120 characters; may be empty.
    pub question: String,
    /// Where everyone starts.
    pub base: Rc<Scenario>,
    /// What was proposed, oldest first; a group's last one counts.
    pub proposals: Vec<Proposal>,
    /// The ballots counted.
    pub ballots: Vec<Ballot>,
}

impl Round {
    /// A round that starts from a scenario.
    #[must_use]
    pub const fn new(question: String, base: Rc<Scenario>) -> Self {
        Self { question, base, proposals: Vec::new(), ballots: Vec::new() }
    }

    /// What a group proposed last, and its place among the proposals.
    #[must_use]
    pub fn last_of(&self, group: usize) -> Option<(usize, &Proposal)> {
        self.proposals.iter().enumerate().rev().find(|(_, proposal)| proposal.group == group)
    }

    /// Whether nobody proposed or voted anything yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.proposals.is_empty() && self.ballots.is_empty()
    }
}

/// The time that a round has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// It stands still; seconds left.
    Stopped(i64),
    /// It runs until then, in seconds since 1970.
    Running(i64),
}

impl Timer {
    /// Seconds left at a moment; never less than none.
    #[must_use]
    pub const fn left(self, now: i64) -> i64 {
        let left = match self {
            Self::Stopped(left) => left,
            Self::Running(until) => until - now,
        };
        if left < 0 {
            0
        } else if left > LONGEST_TIMER {
            LONGEST_TIMER
        } else {
            left
        }
    }
}

/// A workshop's board.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What the workshop is called, at most 120 characters; may be empty.
    pub title: String,
    /// The groups, at most 12.
    pub groups: Vec<Group>,
    /// The rounds, 1 to 20.
    pub rounds: Vec<Round>,
    /// The place of the round shown.
    pub shown: usize,
    /// The time left.
    pub timer: Timer,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            title: String::new(),
            groups: Vec::new(),
            rounds: vec![Round::new(String::new(), Rc::new(Preset::Paris2020.scenario()))],
            shown: 0,
            timer: Timer::Stopped(FIRST_TIMER),
        }
    }
}

impl Board {
    /// The round shown; a board always has one.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.rounds.get(self.shown).or_else(|| self.rounds.last())
    }

    /// The mark of the next group: no two of the first six share a colour or a shape, no two of all share both.
    #[must_use]
    pub fn next_mark(&self) -> (Colour, Shape) {
        let pairs = (0..Shape::ALL.len()).flat_map(|turn| {
            Colour::ALL.into_iter().enumerate().filter_map(move |(at, colour)| {
                Some((colour, *Shape::ALL.get((at + turn) % Shape::ALL.len())?))
            })
        });
        let taken =
            |pair: &(Colour, Shape)| self.groups.iter().any(|group| (group.colour, group.shape) == *pair);
        pairs.into_iter().find(|pair| !taken(pair)).unwrap_or((Colour::Blue, Shape::Disc))
    }

    /// Takes out a group that proposed nothing; the proposals of those after it stay theirs.
    pub fn remove_group(&mut self, place: usize) {
        if place >= self.groups.len() || self.has_proposed(place) {
            return;
        }
        self.groups.remove(place);
        for proposal in self.rounds.iter_mut().flat_map(|round| &mut round.proposals) {
            if proposal.group > place {
                proposal.group -= 1;
            }
        }
    }

    /// Whether a group proposed anything in any round: it can then not be removed without losing that.
    #[must_use]
    pub fn has_proposed(&self, group: usize) -> bool {
        self.rounds.iter().flat_map(|round| &round.proposals).any(|proposal| proposal.group == group)
    }
}

/// Whether a text may name a group, a round or a workshop.
#[must_use]
pub fn is_text(text: &str) -> bool {
    text.chars().count() <= NAME_LENGTH && !text.chars().any(char::is_control)
}
