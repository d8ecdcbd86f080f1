//! What each change does to a board. What makes no sense does nothing.

use super::board_change::BoardChange;
use crate::model::lever::LeverId;
use crate::scenario::vote::count;
use crate::scenario::vote::hands::{Asked, MOST_ASKED, MOST_HANDS};
use crate::scenario::workshop::{
    Board, Group, LONGEST_TIMER, MOST_GROUPS, MOST_PROPOSALS, MOST_ROUNDS, MOST_STEPS, NextStep, Proposal,
    Round, TEXT_LENGTH, Timer, is_text,
};

/// Changes a board.
pub(super) fn apply(board: &mut Board, change: BoardChange) {
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
            if let Some(other) =
                place.checked_add_signed(step).filter(|other| *other < groups && place < groups)
            {
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
            if let Some(round) =
                shown.filter(|round| round.proposals.len() < MOST_PROPOSALS && is_text(&name))
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
            let short =
                |step: &NextStep| [&step.what, &step.who, &step.when].into_iter().all(|text| is_text(text));
            let long =
                |text: &str| text.chars().count() <= TEXT_LENGTH && !text.chars().any(char::is_control);
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
