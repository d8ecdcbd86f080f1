//! What a round of a workshop holds beside its question: proposals and which one counts, hands, paper, time, the record.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::vote::code::{decode, encode, encode_for};
use simulateur_objectifs::scenario::vote::count::{Taken, collect, tally};
use simulateur_objectifs::scenario::vote::dictated::dictated;
use simulateur_objectifs::scenario::vote::hands::{self, Asked};
use simulateur_objectifs::scenario::vote::{Ballot, BaseMark, Voter};
use simulateur_objectifs::scenario::workshop::{Board, Timer, merge, moved, read, write};
use simulateur_objectifs::state::view::View;
use simulateur_objectifs::state::workshop::{BoardChange, Workshop};
use simulateur_objectifs::state::{Msg, State, Theme, update};
use std::rc::Rc;

/// A board of version 1, as earlier versions of the page wrote it.
const BEFORE: &str = include_str!("../fixtures/board-1.json");

fn base() -> Rc<Scenario> {
    Rc::new(Preset::Paris2020.scenario())
}

fn at_rate(rate: f64) -> Rc<Scenario> {
    Rc::new(LeverId::ClauseRate.at(&base(), rate))
}

fn ballot(rate: f64, voter: u8) -> Ballot {
    Ballot::cast(&base(), &at_rate(rate), Voter::new([voter; 6])).unwrap().ballot
}

fn then(workshop: &Workshop, changes: impl IntoIterator<Item = BoardChange>) -> Workshop {
    changes.into_iter().fold(workshop.clone(), |workshop, change| workshop.changed(change))
}

fn two_groups() -> Workshop {
    then(
        &Workshop::new(base()),
        [
            BoardChange::GroupAdded("Élus".to_owned()),
            BoardChange::GroupAdded("Acheteurs".to_owned()),
            BoardChange::Proposed(0, at_rate(0.25), 10),
            BoardChange::Proposed(1, at_rate(0.3), 20),
            BoardChange::Proposed(0, at_rate(0.26), 30),
        ],
    )
}

fn rate_of(workshop: &Workshop, group: usize) -> Option<f64> {
    LeverId::ClauseRate.value(&workshop.board.round()?.last_of(group)?.1.scenario)
}

#[test]
fn a_board_of_before_opens_and_its_groups_have_letters() {
    let board = read(BEFORE).unwrap();
    assert_eq!(board.groups.iter().map(|group| group.letter).collect::<String>(), "AB");
    assert!(board.groups.iter().all(|group| !group.left));
    assert!(board.rounds.iter().all(|round| round.asked.is_empty() && round.paper.is_empty()));
    assert_eq!(read(&write(&board)).unwrap(), board);
}

#[test]
fn one_proposal_of_a_group_counts_and_it_can_be_another() {
    let board = two_groups();
    assert_eq!(rate_of(&board, 0), Some(0.26));
    let other = board.changed(BoardChange::ProposalChosen(0));
    assert_eq!(rate_of(&other, 0), Some(0.25));
    assert_eq!(rate_of(&other, 1), Some(0.3));
    let copied = board.changed(BoardChange::ProposalDuplicated(1, "B bis".to_owned(), 40));
    let last = copied.board.rounds[0].proposals.last().unwrap();
    assert_eq!((last.group, last.at, last.name.as_str()), (1, 40, "B bis"));
    assert_eq!(board.changed(BoardChange::ProposalDuplicated(9, String::new(), 1)), board);
    assert_eq!(board.changed(BoardChange::ProposalNamed(0, "x".repeat(121))), board);
}

#[test]
fn groups_change_places_with_what_they_proposed() {
    let board = two_groups().changed(BoardChange::GroupMoved(0, 1));
    assert_eq!(board.board.groups.iter().map(|group| group.letter).collect::<String>(), "BA");
    assert_eq!((rate_of(&board, 0), rate_of(&board, 1)), (Some(0.3), Some(0.26)));
    for nowhere in
        [BoardChange::GroupMoved(0, -1), BoardChange::GroupMoved(1, 1), BoardChange::GroupMoved(9, -1)]
    {
        assert_eq!(board.changed(nowhere), board);
    }
}

#[test]
fn a_group_that_leaves_keeps_what_it_proposed() {
    let board = two_groups().changed(BoardChange::GroupLeft(0, true));
    let shown = |board: &Board, round: usize| {
        board.at_table(&board.rounds[round]).map(|(_, group)| group.letter).collect::<String>()
    };
    assert_eq!(shown(&board.board, 0), "AB");
    let next = board.changed(BoardChange::RoundBegun(base()));
    assert_eq!(shown(&next.board, 1), "B", "it has no place in the next round");
    assert_eq!(shown(&next.changed(BoardChange::GroupLeft(0, false)).board, 1), "AB");
}

#[test]
fn a_face_says_from_where_to_where() {
    let base = base();
    let mut proposal = LeverId::HoursPerContract.at(&base, 3_600.0);
    LeverId::ClauseRate.set(&mut proposal, &base, 0.25);
    let (moves, more) = moved(&base, &proposal);
    let said: Vec<_> = moves.iter().map(|one| (one.lever, one.from, one.to)).collect();
    assert_eq!(said, [(LeverId::ClauseRate, 0.2, 0.25), (LeverId::HoursPerContract, 3_334.0, 3_600.0)]);
    assert!(!more);
    proposal.target_year += 1;
    assert!(moved(&base, &proposal).1, "the years differ too");
    assert_eq!(moved(&base, &base), (Vec::new(), false));
}

#[test]
fn hands_are_counted_apart_from_votes() {
    let board = then(
        &two_groups(),
        [
            BoardChange::BallotsCame(vec![ballot(0.22, 1)]),
            BoardChange::PaperCame(ballot(0.24, 2)),
            BoardChange::HandsRaised(LeverId::ClauseRate, 3, 2),
            BoardChange::HandsRaised(LeverId::ClauseRate, 4, 1),
            BoardChange::HandsRaised(LeverId::ClauseRate, 0, -1),
            BoardChange::HandsRaised(LeverId::ClauseRate, 9, 1),
            BoardChange::HandsRaised(LeverId::JointGain, 0, 1),
        ],
    );
    let round = board.board.round().unwrap();
    let asked = round.asked.iter().find(|asked| asked.lever == LeverId::ClauseRate).unwrap();
    assert_eq!((asked.hands(), asked.median()), (3, Some(0.25)));
    assert_eq!(LeverId::ClauseRate.value(&hands::median(&round.base, &round.asked)), Some(0.25));
    let votes = round.votes();
    assert_eq!(votes.len(), 2, "by code and on paper");
    let middle = LeverId::ClauseRate.value(&tally(&round.base, &votes).median).unwrap();
    assert!((middle - 0.23).abs() < 1e-12, "{middle}");
    let again = board.changed(BoardChange::HandsCleared(LeverId::ClauseRate));
    assert_eq!(again.board.round().unwrap().asked.iter().map(Asked::hands).sum::<u32>(), 0);
    assert_eq!(again.changed(BoardChange::RemovalUndone).board, board.board);
    let without = board.changed(BoardChange::BallotRemoved(Voter::new([2; 6])));
    assert_eq!(without.board.round().unwrap().votes().len(), 1);
}

#[test]
fn two_tabs_count_hands_together() {
    let start = two_groups().changed(BoardChange::HandsRaised(LeverId::ClauseRate, 2, 1));
    let mine = start.changed(BoardChange::HandsRaised(LeverId::ClauseRate, 2, 3));
    let theirs = start.changed(BoardChange::HandsRaised(LeverId::ClauseRate, 3, 2));
    let merged = merge(&start.board, &mine.board, &theirs.board);
    let hands: Vec<u32> = merged.rounds[0].asked[0].choices.iter().map(|choice| choice.hands).collect();
    assert_eq!(hands, [0, 0, 4, 2, 0]);
}

#[test]
fn time_starts_again_with_a_round_and_does_not_run_in_a_file() {
    let set = then(&two_groups(), [BoardChange::TimerSet(900), BoardChange::TimerStarted(1_000)]);
    let next = set.changed(BoardChange::RoundBegun(base()));
    assert_eq!(next.board.timer, Timer::Stopped(900));
    assert_eq!(set.board.at_rest(1_100).timer, Timer::Stopped(800));
    assert_eq!(set.board.at_rest(9_999).timer, Timer::Stopped(900), "it was over: all of it again");
    assert_eq!(next.board.at_rest(5), *next.board);
}

#[test]
fn a_code_may_say_which_group_it_comes_from_and_be_read_aloud() {
    let ballot = ballot(0.24, 7);
    let aloud = format!("b : {}", dictated(&encode(&ballot)).to_lowercase());
    for text in [encode_for('B', &ballot), aloud] {
        let mut ballots = Vec::new();
        let receipts = collect(&mut ballots, BaseMark::of(&base()), &text);
        assert_eq!((receipts.len(), receipts[0].group), (1, Some('B')), "{text}");
        assert_eq!(receipts[0].taken, Taken::Added(ballot.voter));
        assert_eq!(ballots, vec![ballot.clone()]);
    }
    assert_eq!(decode(&dictated(&encode(&ballot))), Ok(ballot.clone()));
    // Several on one line, as a tablet shows them in one picture.
    let many: Vec<Ballot> =
        (1..=9).map(|voter| self::ballot(0.2 + f64::from(voter) / 100.0, voter)).collect();
    let line = many.iter().map(encode).collect::<Vec<_>>().join(" ");
    let mut ballots = Vec::new();
    collect(&mut ballots, BaseMark::of(&base()), &line);
    assert_eq!(ballots, many);
}

#[test]
fn the_wall_comes_back_to_what_it_was_opened_from() {
    let state = State::new(Preset::Paris2020.scenario(), simulateur_objectifs::i18n::Lang::Fr, Theme::Auto);
    let go = |state: &State, view: View| update(state, Msg::ViewOpened(view));
    let wall = go(&go(&go(&state, View::Workshop), View::WallBoard), View::WallVotes);
    assert_eq!((wall.view, wall.under), (Some(View::WallVotes), Some(View::Workshop)));
    assert_eq!(update(&wall, Msg::ViewClosed).view, Some(View::Workshop));
    let alone = go(&go(&state, View::Wall), View::WallHands);
    assert_eq!(update(&alone, Msg::ViewClosed).view, None);
}
