//! What was taken off a board last, and putting it back: that alone, whatever came since.

use crate::model::lever::LeverId;
use crate::scenario::vote::hands::{Asked, Choice};
use crate::scenario::vote::{Ballot, Voter, count};
use crate::scenario::workshop::{Board, Group, MOST_GROUPS, MOST_PROPOSALS, Proposal};
use std::rc::Rc;

/// What was taken off a board; rounds by their places.
#[derive(Clone, Debug, PartialEq)]
pub enum Removed {
    /// A proposal: its round, its place among those of the round, the letter of its group.
    Proposal(usize, usize, char, Proposal),
    /// A group that had proposed nothing; its place.
    Group(usize, Group),
    /// The hands of a lever, value by value; the round.
    Hands(usize, LeverId, Vec<Choice>),
    /// Ballots: the round, those by code, those on paper.
    Ballots(usize, Vec<Ballot>, Vec<Ballot>),
    /// A whole board, whose place another one took.
    Board(Rc<Board>),
}

impl Removed {
    /// A proposal of the round shown, by its place.
    pub(super) fn proposal(board: &Board, place: usize) -> Option<Self> {
        let proposal = board.rounds.get(board.shown)?.proposals.get(place)?;
        let letter = board.groups.get(proposal.group)?.letter;
        Some(Self::Proposal(board.shown, place, letter, proposal.clone()))
    }

    /// A group, by its place; none of one that proposed something, which is not taken off.
    pub(super) fn group(board: &Board, place: usize) -> Option<Self> {
        let group = board.groups.get(place).filter(|_| !board.has_proposed(place))?;
        Some(Self::Group(place, group.clone()))
    }

    /// The hands raised for a lever in the round shown.
    pub(super) fn hands(board: &Board, lever: LeverId) -> Option<Self> {
        let round = board.rounds.get(board.shown)?;
        let asked = round.asked.iter().find(|asked| asked.lever == lever && asked.hands() > 0)?;
        Some(Self::Hands(board.shown, lever, asked.choices.clone()))
    }

    /// What a person voted in the round shown.
    pub(super) fn ballots(board: &Board, voter: Voter) -> Option<Self> {
        let round = board.rounds.get(board.shown)?;
        let of = |ballots: &[Ballot]| {
            ballots.iter().filter(|ballot| ballot.voter == voter).cloned().collect::<Vec<_>>()
        };
        let (codes, paper) = (of(&round.ballots), of(&round.paper));
        (!codes.is_empty() || !paper.is_empty()).then_some(Self::Ballots(board.shown, codes, paper))
    }

    /// The whole board, unless nobody touched it.
    pub(super) fn board(board: &Rc<Board>) -> Option<Self> {
        (**board != Board::default()).then(|| Self::Board(Rc::clone(board)))
    }

    /// Puts it back; what it took the place of in turn, and itself again where it finds no room.
    pub(super) fn put_back(self, board: &mut Board) -> Option<Self> {
        match self {
            Self::Proposal(at, place, letter, proposal) => {
                let group = board.groups.iter().position(|group| group.letter == letter)?;
                let round = board.rounds.get_mut(at)?;
                if round.proposals.len() >= MOST_PROPOSALS {
                    return Some(Self::Proposal(at, place, letter, proposal));
                }
                let place = place.min(round.proposals.len());
                round.proposals.insert(place, Proposal { group, ..proposal });
            }
            Self::Group(place, group) => {
                if board.groups.len() >= MOST_GROUPS {
                    return Some(Self::Group(place, group));
                }
                insert(board, place, group);
            }
            Self::Hands(at, lever, hands) => {
                let asked = &mut board.rounds.get_mut(at)?.asked;
                let asked = asked.iter_mut().find(|asked| asked.lever == lever)?;
                let values = |choices: &[Choice]| choices.iter().map(|one| one.value).collect::<Vec<_>>();
                if values(&asked.choices) == values(&hands) {
                    return recounted(at, asked, hands);
                }
            }
            Self::Ballots(at, codes, paper) => {
                let round = board.rounds.get_mut(at)?;
                for (kept, back) in [(&mut round.ballots, codes), (&mut round.paper, paper)] {
                    for ballot in back {
                        // Who voted again since has changed their mind.
                        if kept.iter().all(|other| other.voter != ballot.voter) {
                            count::add(kept, ballot);
                        }
                    }
                }
            }
            Self::Board(whole) => *board = (*whole).clone(),
        }
        None
    }
}

/// The hands of before; those counted anew since can be had back in turn.
fn recounted(round: usize, asked: &mut Asked, hands: Vec<Choice>) -> Option<Removed> {
    let since = (asked.hands() > 0).then(|| Removed::Hands(round, asked.lever, asked.choices.clone()));
    asked.choices = hands;
    since
}

/// Puts a group in its place again; its letter and its mark are another one's where a group took them since.
fn insert(board: &mut Board, place: usize, mut group: Group) {
    if board.groups.iter().any(|other| other.letter == group.letter) {
        group.letter = board.next_letter();
    }
    if board.groups.iter().any(|other| (other.colour, other.shape) == (group.colour, group.shape)) {
        (group.colour, group.shape) = board.next_mark();
    }
    let place = place.min(board.groups.len());
    for proposal in board.rounds.iter_mut().flat_map(|round| &mut round.proposals) {
        if proposal.group >= place {
            proposal.group += 1;
        }
    }
    board.groups.insert(place, group);
}
