//! What happens on a workshop's board, and where a participant's vote starts from.
//!
//! A change that makes no sense (a group that is not there, a round too many) changes nothing. Time comes with the
//! change that needs it: nothing here looks at a clock.
//!
//! A message carries the change and the function that makes it ([`BoardStep`]): the page's first file holds neither.

use super::msg::Msg;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::vote::hands::{Asked, MOST_ASKED, MOST_HANDS};
use crate::scenario::vote::{Ballot, Voter, count};
use crate::scenario::workshop::{
    Board, Colour, Group, LONGEST_TIMER, MOST_GROUPS, MOST_PROPOSALS, MOST_ROUNDS, MOST_STEPS, Proposal,
    Record, Round, Shape, TEXT_LENGTH, Timer, is_text,
};
use std::rc::Rc;

/// The workshop side of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// The facilitator's board.
    pub board: Rc<Board>,
    /// The board before the last removal, to take it back.
    pub removed: Option<Rc<Board>>,
    /// Where this device's vote starts from: the scenario that was last opened whole.
    pub start: Rc<Scenario>,
}

/// What happened on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum BoardChange {
    /// The workshop was given a name.
    Titled(String),
    /// A group sat down.
    GroupAdded(String),
    /// A group was given another name; its place.
    GroupRenamed(usize, String),
    /// A group was given another mark; its place.
    GroupMarked(usize, Colour, Shape),
    /// A group changes places with the one before (-1) or after (1); its place.
    GroupMoved(usize, isize),
    /// A group that proposed nothing was taken off the board; its place.
    GroupRemoved(usize),
    /// A group left the meeting, or came back; its place. What it proposed stays.
    GroupLeft(usize, bool),
    /// A round was begun, which everyone starts from this scenario; its time is that of the round before.
    RoundBegun(Rc<Scenario>),
    /// Another round was shown; its place.
    RoundShown(usize),
    /// The round shown was given its question.
    RoundAsked(String),
    /// The round shown, still empty, was given another start.
    RoundBased(Rc<Scenario>),
    /// The scenario was proposed for a group; its place, and when in seconds since 1970.
    Proposed(usize, Rc<Scenario>, i64),
    /// A proposal of the round shown was given a name, or the group's own again when it is empty; its place.
    ProposalNamed(usize, String),
    /// A proposal of the round shown is the one that counts for its group; its place.
    ProposalChosen(usize),
    /// A proposal of the round shown was made once more, for its group; its place, the copy's name, and when.
    ProposalDuplicated(usize, String, i64),
    /// A proposal of the round shown was withdrawn; its place.
    ProposalWithdrawn(usize),
    /// The round shown asks about these levers.
    LeversAsked(Vec<Asked>),
    /// Hands went up (or down, when negative) for a value of a lever: the place of the value.
    HandsRaised(LeverId, usize, i32),
    /// The hands of a lever are counted anew.
    HandsCleared(LeverId),
    /// Ballots came in by code for the round shown.
    BallotsCame(Vec<Ballot>),
    /// A ballot was filled in on paper for the round shown.
    PaperCame(Ballot),
    /// A ballot was taken out, by code or on paper.
    BallotRemoved(Voter),
    /// What was decided, and what comes next, was written.
    Recorded(Box<Record>),
    /// The timer was set to some seconds and stands still.
    TimerSet(i64),
    /// The timer was started at a moment, in seconds since 1970.
    TimerStarted(i64),
    /// The timer was stopped at a moment.
    TimerStopped(i64),
    /// Seconds were given, or taken when negative, at a moment.
    TimerExtended(i64, i64),
    /// Another board took this one's place.
    BoardOpened(Box<Board>),
    /// Another tab changed the board: what both made of it.
    BoardMerged(Box<Board>),
    /// The last removal was taken back.
    RemovalUndone,
    /// The scenario was taken as the start of this device's vote.
    VoteStarted(Rc<Scenario>),
}

/// A change on the way to the board, with what makes it.
#[derive(Clone, Debug)]
pub struct BoardStep {
    change: BoardChange,
    make: fn(&Workshop, BoardChange) -> Workshop,
}

impl PartialEq for BoardStep {
    fn eq(&self, other: &Self) -> bool {
        self.change == other.change
    }
}

impl BoardStep {
    /// The workshop after the change.
    #[must_use]
    pub fn made(self, workshop: &Workshop) -> Workshop {
        (self.make)(workshop, self.change)
    }
}

impl From<BoardChange> for Msg {
    fn from(change: BoardChange) -> Self {
        Self::Workshop(Box::new(BoardStep { change, make: Workshop::changed }))
    }
}

impl Workshop {
    /// An empty board, on a device whose vote starts from a scenario.
    #[must_use]
    pub fn new(start: Rc<Scenario>) -> Self {
        Self { board: Rc::default(), removed: None, start }
    }

    /// The workshop after something happened.
    #[must_use]
    pub fn changed(&self, change: BoardChange) -> Self {
        let mut next = self.clone();
        match change {
            BoardChange::VoteStarted(start) => next.start = start,
            BoardChange::RemovalUndone => {
                if let Some(board) = next.removed.take() {
                    next.board = board;
                }
            }
            BoardChange::BoardOpened(board) => {
                next.removed = Some(Rc::clone(&next.board)).filter(|board| **board != Board::default());
                next.board = Rc::new(*board);
            }
            // What could be taken back is not this board's any more.
            BoardChange::BoardMerged(board) => (next.removed, next.board) = (None, Rc::new(*board)),
            BoardChange::GroupRemoved(_)
            | BoardChange::ProposalWithdrawn(_)
            | BoardChange::HandsCleared(_)
            | BoardChange::BallotRemoved(_) => {
                let before = Rc::clone(&next.board);
                apply(Rc::make_mut(&mut next.board), change);
                if before != next.board {
                    next.removed = Some(before);
                }
            }
            BoardChange::Titled(_)
            | BoardChange::GroupAdded(_)
            | BoardChange::GroupRenamed(..)
            | BoardChange::GroupMarked(..)
            | BoardChange::GroupMoved(..)
            | BoardChange::GroupLeft(..)
            | BoardChange::RoundBegun(_)
            | BoardChange::RoundShown(_)
            | BoardChange::RoundAsked(_)
            | BoardChange::RoundBased(_)
            | BoardChange::Proposed(..)
            | BoardChange::ProposalNamed(..)
            | BoardChange::ProposalChosen(_)
            | BoardChange::ProposalDuplicated(..)
            | BoardChange::LeversAsked(_)
            | BoardChange::HandsRaised(..)
            | BoardChange::BallotsCame(_)
            | BoardChange::PaperCame(_)
            | BoardChange::Recorded(_)
            | BoardChange::TimerSet(_)
            | BoardChange::TimerStarted(_)
            | BoardChange::TimerStopped(_)
            | BoardChange::TimerExtended(..) => apply(Rc::make_mut(&mut next.board), change),
        }
        next
    }
}

fn apply(board: &mut Board, change: BoardChange) {
    let groups = board.groups.len();
    let shown = board.rounds.get_mut(board.shown);
    match change {
        BoardChange::Titled(title) => put(Some(&mut board.title), title),
        BoardChange::GroupAdded(name) => {
            if is_text(&name) && groups < MOST_GROUPS {
                let (colour, shape) = board.next_mark();
                let letter = board.next_letter();
                board.groups.push(Group { name, colour, shape, letter, left: false });
            }
        }
        BoardChange::GroupRenamed(place, name) => {
            put(board.groups.get_mut(place).map(|group| &mut group.name), name);
        }
        BoardChange::GroupMarked(place, colour, shape) => {
            if let Some(group) = board.groups.get_mut(place) {
                (group.colour, group.shape) = (colour, shape);
            }
        }
        BoardChange::GroupMoved(place, step) => {
            if let Some(other) = place.checked_add_signed(step).filter(|other| *other < groups && place < groups) {
                board.groups.swap(place, other);
                for proposal in board.rounds.iter_mut().flat_map(|round| &mut round.proposals) {
                    if proposal.group == place {
                        proposal.group = other;
                    } else if proposal.group == other {
                        proposal.group = place;
                    }
                }
            }
        }
        BoardChange::GroupLeft(place, left) => {
            if let Some(group) = board.groups.get_mut(place) {
                group.left = left;
            }
        }
        BoardChange::GroupRemoved(place) => board.remove_group(place),
        BoardChange::RoundBegun(base) => {
            if board.rounds.len() < MOST_ROUNDS {
                board.rounds.push(Round::new(String::new(), base));
                board.shown = board.rounds.len() - 1;
                board.timer = Timer::Stopped(board.round_time);
            }
        }
        BoardChange::RoundShown(place) => {
            if place < board.rounds.len() {
                board.shown = place;
            }
        }
        BoardChange::RoundAsked(question) => put(shown.map(|round| &mut round.question), question),
        BoardChange::RoundBased(base) => {
            if let Some(round) = shown.filter(|round| round.is_empty()) {
                round.base = base;
            }
        }
        BoardChange::Proposed(group, scenario, at) => {
            if let Some(round) =
                shown.filter(|round| group < groups && round.proposals.len() < MOST_PROPOSALS)
            {
                round.proposals.push(Proposal { group, name: String::new(), scenario, at });
            }
        }
        BoardChange::ProposalNamed(place, name) => {
            let proposal = shown.and_then(|round| round.proposals.get_mut(place));
            put(proposal.map(|proposal| &mut proposal.name), name);
        }
        BoardChange::ProposalChosen(place) => {
            if let Some(round) = shown.filter(|round| place < round.proposals.len()) {
                let chosen = round.proposals.remove(place);
                round.proposals.push(chosen);
            }
        }
        BoardChange::ProposalDuplicated(place, name, at) => {
            if let Some(round) = shown.filter(|round| round.proposals.len() < MOST_PROPOSALS && is_text(&name))
                && let Some(first) = round.proposals.get(place).cloned()
            {
                round.proposals.push(Proposal { name, at, ..first });
            }
        }
        BoardChange::ProposalWithdrawn(place) => {
            if let Some(round) = shown.filter(|round| place < round.proposals.len()) {
                round.proposals.remove(place);
            }
        }
        BoardChange::BallotsCame(ballots) => {
            if let Some(round) = shown {
                for ballot in ballots {
                    count::add(&mut round.ballots, ballot);
                }
            }
        }
        BoardChange::BallotRemoved(voter) => {
            if let Some(round) = shown {
                round.ballots.retain(|ballot| ballot.voter != voter);
                round.paper.retain(|ballot| ballot.voter != voter);
            }
        }
        BoardChange::PaperCame(ballot) => {
            if let Some(round) = shown {
                count::add(&mut round.paper, ballot);
            }
        }
        BoardChange::LeversAsked(asked) => {
            if let Some(round) = shown.filter(|_| asked.len() <= MOST_ASKED) {
                round.asked = asked;
            }
        }
        BoardChange::HandsRaised(lever, choice, hands) => {
            let asked = shown.and_then(|round| asked_about(round, lever));
            if let Some(choice) = asked.and_then(|asked| asked.choices.get_mut(choice)) {
                choice.hands = choice.hands.saturating_add_signed(hands).min(MOST_HANDS);
            }
        }
        BoardChange::HandsCleared(lever) => {
            let asked = shown.and_then(|round| asked_about(round, lever));
            for choice in asked.into_iter().flat_map(|asked| &mut asked.choices) {
                choice.hands = 0;
            }
        }
        BoardChange::Recorded(record) => {
            let short = |step: &crate::scenario::workshop::NextStep| {
                [&step.what, &step.who, &step.when].into_iter().all(|text| is_text(text))
            };
            let long = |text: &str| text.chars().count() <= TEXT_LENGTH;
            if long(&record.decision)
                && long(&record.present)
                && record.next.len() <= MOST_STEPS
                && record.next.iter().all(short)
            {
                board.record = *record;
            }
        }
        BoardChange::TimerSet(seconds) => {
            board.round_time = seconds.clamp(0, LONGEST_TIMER);
            board.timer = Timer::Stopped(board.round_time);
        }
        BoardChange::TimerStarted(now) => board.timer = Timer::Running(now + board.timer.left(now)),
        BoardChange::TimerStopped(now) => board.timer = Timer::Stopped(board.timer.left(now)),
        BoardChange::TimerExtended(seconds, now) => {
            let left = (board.timer.left(now) + seconds).clamp(0, LONGEST_TIMER);
            board.timer = match board.timer {
                Timer::Stopped(_) => Timer::Stopped(left),
                Timer::Running(_) => Timer::Running(now + left),
            };
        }
        // These are no matter of the board alone.
        BoardChange::BoardOpened(_)
        | BoardChange::BoardMerged(_)
        | BoardChange::RemovalUndone
        | BoardChange::VoteStarted(_) => {}
    }
}

/// A lever that a round asks about; the usual levers become the round's own as soon as one of them is counted.
fn asked_about(round: &mut Round, lever: LeverId) -> Option<&mut Asked> {
    if round.asked.is_empty() {
        round.asked = round.questions();
    }
    round.asked.iter_mut().find(|asked| asked.lever == lever)
}

/// Puts a text in its place, where both are there and it may stand.
fn put(place: Option<&mut String>, text: String) {
    if let Some(place) = place.filter(|_| is_text(&text)) {
        *place = text;
    }
}
