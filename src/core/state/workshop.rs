//! What happens on a workshop's board, and where a participant's vote starts from.
//!
//! A change that makes no sense (a group that is not there, a round too many) changes nothing. Time comes with the
//! change that needs it: nothing here looks at a clock.
//!
//! A message carries the change and the function that makes it ([`BoardStep`]): the page's first file holds neither.

pub use super::board_change::BoardChange;
pub use super::removal::Removed;

use super::board::apply;
use crate::model::scenario::Scenario;
use crate::scenario::workshop::Board;
use std::rc::Rc;

/// The workshop side of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// The facilitator's board.
    pub board: Rc<Board>,
    /// What was taken off the board last, to put it back.
    pub removed: Option<Rc<Removed>>,
    /// Where this device's vote starts from: the scenario that was last opened whole.
    pub start: Rc<Scenario>,
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
    /// A change with what makes it.
    #[must_use]
    pub fn of(change: BoardChange) -> Self {
        Self { change, make: Workshop::changed }
    }

    /// The workshop after the change.
    #[must_use]
    pub fn made(self, workshop: &Workshop) -> Workshop {
        (self.make)(workshop, self.change)
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
                if let Some(removed) = next.removed.take() {
                    let board = Rc::make_mut(&mut next.board);
                    next.removed = Rc::unwrap_or_clone(removed).put_back(board).map(Rc::new);
                }
            }
            BoardChange::BoardOpened(board) => {
                next.removed = Removed::board(&next.board).map(Rc::new);
                next.board = Rc::new(*board);
            }
            BoardChange::BoardMerged(board) => next.board = Rc::new(*board),
            BoardChange::ProposalWithdrawn(place) => {
                next.remove(Removed::proposal(&next.board, place), change);
            }
            BoardChange::GroupRemoved(place) => next.remove(Removed::group(&next.board, place), change),
            BoardChange::HandsCleared(lever) => next.remove(Removed::hands(&next.board, lever), change),
            BoardChange::BallotRemoved(voter) => next.remove(Removed::ballots(&next.board, voter), change),
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
    /// Takes something off the board, and remembers it.
    fn remove(&mut self, removed: Option<Removed>, change: BoardChange) {
        apply(Rc::make_mut(&mut self.board), change);
        self.removed = removed.map(Rc::new).or_else(|| self.removed.take());
    }
}
