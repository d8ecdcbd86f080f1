//! What happens on a workshop's board, and where a participant's vote starts from.
//!
//! A change that makes no sense (a group that is not there, a round too many) changes nothing. Time comes with the
//! change that needs it: nothing here looks at a clock.

use crate::model::scenario::Scenario;
use crate::scenario::vote::{Ballot, Voter, count};
use crate::scenario::workshop::{
    Board, Colour, Group, LONGEST_TIMER, MOST_GROUPS, MOST_PROPOSALS, MOST_ROUNDS, Proposal, Round, Shape,
    Timer, is_text,
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
    /// A group that proposed nothing left; its place.
    GroupRemoved(usize),
    /// A round was begun, which everyone starts from this scenario.
    RoundBegun(Rc<Scenario>),
    /// Another round was shown; its place.
    RoundShown(usize),
    /// The round shown was given its question.
    RoundAsked(String),
    /// The round shown, still empty, was given another start.
    RoundBased(Rc<Scenario>),
    /// The scenario was proposed for a group; its place, and when in seconds since 1970.
    Proposed(usize, Rc<Scenario>, i64),
    /// A proposal of the round shown was withdrawn; its place.
    ProposalWithdrawn(usize),
    /// Ballots came in for the round shown.
    BallotsCame(Vec<Ballot>),
    /// A ballot was taken out.
    BallotRemoved(Voter),
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
            | BoardChange::RoundBegun(_)
            | BoardChange::RoundShown(_)
            | BoardChange::RoundAsked(_)
            | BoardChange::RoundBased(_)
            | BoardChange::Proposed(..)
            | BoardChange::BallotsCame(_)
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
                board.groups.push(Group { name, colour, shape });
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
        BoardChange::GroupRemoved(place) => board.remove_group(place),
        BoardChange::RoundBegun(base) => {
            if board.rounds.len() < MOST_ROUNDS {
                board.rounds.push(Round::new(String::new(), base));
                board.shown = board.rounds.len() - 1;
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
                round.proposals.push(Proposal { group, scenario, at });
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
            }
        }
        BoardChange::TimerSet(seconds) => board.timer = Timer::Stopped(seconds.clamp(0, LONGEST_TIMER)),
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

/// Puts a text in its place, where both are there and it may stand.
fn put(place: Option<&mut String>, text: String) {
    if let Some(place) = place.filter(|_| is_text(&text)) {
        *place = text;
    }
}
