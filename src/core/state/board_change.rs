//! All that can happen on a workshop's board.

use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::vote::hands::Asked;
use crate::scenario::vote::{Ballot, Voter};
use crate::scenario::workshop::{Board, Colour, Record, Shape};
use std::rc::Rc;

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
