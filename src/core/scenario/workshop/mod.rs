//! The board of a workshop, as it is kept: groups, rounds, what each group proposed, ballots, hands, time left, and what
//! was decided.
//!
//! Values only: how a board changes is in `state::workshop`, its file is [`write()`] and [`read`], its table for
//! spreadsheets is in `export`. Who meets which goals is computed where it is shown.

mod face;
mod file;
mod group;
mod merge;
mod merge_votes;
mod reading;
mod record;
mod timer;

pub use face::{Moved, moved};
pub use file::{FORMAT, write};
pub use group::{Colour, Group, Shape};
pub use merge::merge;
pub use reading::{LARGEST, read, read_value};
pub use record::{MOST_STEPS, NextStep, Record, TEXT_LENGTH};
pub use timer::{FIRST_TIMER, LONGEST_TIMER, Timer};

use super::preset::Preset;
use super::vote::hands::{Asked, usual};
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

/// What a group proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its place among the groups.
    pub group: usize,
    /// What it is called, at most 120 characters; the group's own name where it is empty.
    pub name: String,
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
    /// The levers that are asked about by a show of hands, on paper and on phones; the usual ones where none were chosen.
    pub asked: Vec<Asked>,
    /// What was proposed, oldest first; a group's last one counts.
    pub proposals: Vec<Proposal>,
    /// The ballots that came in by code.
    pub ballots: Vec<Ballot>,
    /// The ballots that were filled in on paper.
    pub paper: Vec<Ballot>,
}

impl Round {
    /// A round that starts from a scenario.
    #[must_use]
    pub const fn new(question: String, base: Rc<Scenario>) -> Self {
        Self {
            question,
            base,
            asked: Vec::new(),
            proposals: Vec::new(),
            ballots: Vec::new(),
            paper: Vec::new(),
        }
    }

    /// The levers that are asked about: those chosen, or the usual ones.
    #[must_use]
    pub fn questions(&self) -> Vec<Asked> {
        if self.asked.is_empty() { usual(&self.base) } else { self.asked.clone() }
    }

    /// Every ballot: those by code, then those on paper. Hands are counted apart.
    #[must_use]
    pub fn votes(&self) -> Vec<Ballot> {
        self.ballots.iter().chain(&self.paper).cloned().collect()
    }

    /// What a group proposed last, and its place among the proposals.
    #[must_use]
    pub fn last_of(&self, group: usize) -> Option<(usize, &Proposal)> {
        self.proposals.iter().enumerate().rev().find(|(_, proposal)| proposal.group == group)
    }

    /// Whether nobody proposed or voted anything yet, nor raised a hand.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.proposals.is_empty()
            && self.ballots.is_empty()
            && self.paper.is_empty()
            && self.asked.iter().all(|asked| asked.hands() == 0)
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
    /// The time that a round has, in seconds: what the timer was last set to.
    pub round_time: i64,
    /// What was decided, and what comes next.
    pub record: Record,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            title: String::new(),
            groups: Vec::new(),
            rounds: vec![Round::new(String::new(), Rc::new(Preset::Paris2020.scenario()))],
            shown: 0,
            timer: Timer::Stopped(FIRST_TIMER),
            round_time: FIRST_TIMER,
            record: Record::default(),
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
        let shapes = Shape::OFFERED;
        let pairs = (0..shapes.len()).flat_map(|turn| {
            Colour::ALL
                .into_iter()
                .enumerate()
                .filter_map(move |(at, colour)| Some((colour, *shapes.get((at + turn) % shapes.len())?)))
        });
        let taken =
            |pair: &(Colour, Shape)| self.groups.iter().any(|group| (group.colour, group.shape) == *pair);
        pairs.into_iter().find(|pair| !taken(pair)).unwrap_or((Colour::Blue, Shape::Disc))
    }

    /// The letter of the next group: the first one that no group has.
    #[must_use]
    pub fn next_letter(&self) -> char {
        let taken = |letter: &char| self.groups.iter().any(|group| group.letter == *letter);
        ('A'..='Z').find(|letter| !taken(letter)).unwrap_or('Z')
    }

    /// The groups that a round shows, with their places: those at the table, and those that left after they proposed.
    pub fn at_table<'a>(&'a self, round: &'a Round) -> impl Iterator<Item = (usize, &'a Group)> {
        self.groups
            .iter()
            .enumerate()
            .filter(|(place, group)| !group.left || round.last_of(*place).is_some())
    }

    /// The board as it is put into a file: a file is opened later, and time does not run in it.
    #[must_use]
    pub fn at_rest(&self, now: i64) -> Self {
        Self { timer: Timer::Stopped(self.timer.left(now)), ..self.clone() }
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
