//! A workshop's board: what happens on it, its file and its log.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use proptest::prelude::*;
use simulateur_objectifs::export::{self, moment};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::refusal::Reason;
use simulateur_objectifs::scenario::vote::hands::Asked;
use simulateur_objectifs::scenario::vote::{Ballot, Voter};
use simulateur_objectifs::scenario::workshop::{
    Board, Colour, LARGEST, LONGEST_TIMER, MOST_GROUPS, MOST_ROUNDS, NextStep, Record, Shape, Timer, merge,
    read, write,
};
use simulateur_objectifs::state::workshop::{BoardChange, Workshop};
use simulateur_objectifs::state::{Msg, State, Theme, update};
use std::rc::Rc;

fn base() -> Rc<Scenario> {
    Rc::new(Preset::Paris2020.scenario())
}

fn after(changes: impl IntoIterator<Item = BoardChange>) -> Workshop {
    changes.into_iter().fold(Workshop::new(base()), |workshop, change| workshop.changed(change))
}

fn at_rate(rate: f64) -> Rc<Scenario> {
    Rc::new(LeverId::ClauseRate.at(&base(), rate))
}

fn ballot(rate: f64, voter: u8) -> Ballot {
    Ballot::cast(&base(), &at_rate(rate), Voter::new([voter; 6])).unwrap().ballot
}

fn played() -> Workshop {
    after([
        BoardChange::Titled("Atelier du réseau".to_owned()),
        BoardChange::GroupAdded("Groupe A".to_owned()),
        BoardChange::GroupAdded("=HYPERLINK(\"x\")".to_owned()),
        BoardChange::RoundAsked("Que faudrait-il ?".to_owned()),
        BoardChange::Proposed(0, at_rate(0.25), 1_795_400_000),
        BoardChange::Proposed(1, at_rate(0.3), 1_795_400_060),
        BoardChange::BallotsCame(vec![
            Ballot::cast(&base(), &at_rate(0.24), Voter::new([1; 6])).unwrap().ballot,
        ]),
        BoardChange::PaperCame(Ballot::cast(&base(), &at_rate(0.26), Voter::new([2; 6])).unwrap().ballot),
        BoardChange::HandsRaised(LeverId::ClauseRate, 1, 7),
        BoardChange::RoundBegun(at_rate(0.3)),
        BoardChange::Proposed(0, at_rate(0.35), 1_795_400_600),
        BoardChange::ProposalNamed(0, "Plus de clauses".to_owned()),
        BoardChange::Recorded(Box::new(Record {
            decision: "Viser 25 % et mesurer les heures.".to_owned(),
            present: "20 personnes".to_owned(),
            next: vec![NextStep {
                what: "Relever les heures".to_owned(),
                who: String::new(),
                when: "mars".to_owned(),
            }],
            kept: Some(at_rate(0.25)),
        })),
        BoardChange::TimerSet(900),
        BoardChange::TimerStarted(1_795_400_700),
    ])
}

#[test]
fn every_round_keeps_its_proposals() {
    let board = played().board;
    assert_eq!(board.rounds.len(), 2);
    assert_eq!(board.shown, 1);
    assert_eq!(board.rounds[0].proposals.len(), 2);
    assert_eq!(board.rounds[1].proposals.len(), 1);
    assert_eq!(board.rounds[0].ballots.len(), 1);
    assert_eq!(LeverId::ClauseRate.value(&board.rounds[1].last_of(0).unwrap().1.scenario), Some(0.35));
    assert_eq!(board.rounds[1].last_of(1), None);
    assert!(board.has_proposed(1));
}

#[test]
fn groups_are_told_apart_by_colour_and_by_shape() {
    let board = after((0..MOST_GROUPS + 2).map(|at| BoardChange::GroupAdded(format!("Groupe {at}")))).board;
    assert_eq!(board.groups.len(), MOST_GROUPS);
    for (at, group) in board.groups.iter().enumerate() {
        for other in &board.groups[at + 1..] {
            assert_ne!((group.colour, group.shape), (other.colour, other.shape));
        }
    }
    let first = &board.groups[..6];
    assert!(
        Colour::ALL.iter().all(|colour| first.iter().filter(|group| group.colour == *colour).count() == 1)
    );
    assert!(
        Shape::OFFERED.iter().all(|shape| first.iter().filter(|group| group.shape == *shape).count() == 1)
    );
}

#[test]
fn what_makes_no_sense_changes_nothing() {
    let workshop = played();
    for change in [
        BoardChange::GroupRenamed(9, "X".to_owned()),
        BoardChange::GroupMarked(9, Colour::Blue, Shape::Disc),
        BoardChange::GroupAdded("tab\tulation".to_owned()),
        BoardChange::GroupAdded("x".repeat(121)),
        BoardChange::GroupRemoved(0),
        BoardChange::GroupRemoved(9),
        BoardChange::RoundShown(7),
        BoardChange::RoundBased(base()),
        BoardChange::Proposed(9, base(), 0),
        BoardChange::ProposalWithdrawn(9),
        BoardChange::BallotRemoved(Voter::new([9; 6])),
        BoardChange::RemovalUndone,
    ] {
        assert_eq!(workshop.changed(change.clone()), workshop, "{change:?}");
    }
    let full =
        (0..2 * MOST_ROUNDS).fold(workshop, |workshop, _| workshop.changed(BoardChange::RoundBegun(base())));
    assert_eq!(full.board.rounds.len(), MOST_ROUNDS);
}

#[test]
fn a_removal_can_be_taken_back() {
    let workshop = played();
    let gone = workshop.changed(BoardChange::ProposalWithdrawn(0));
    assert!(gone.board.rounds[1].proposals.is_empty());
    assert_eq!(gone.changed(BoardChange::RemovalUndone).board, workshop.board);
    let other = workshop.changed(BoardChange::BoardOpened(Box::default()));
    assert_eq!(*other.board, Board::default());
    assert_eq!(other.changed(BoardChange::RemovalUndone).board, workshop.board);
    let three = after(["A", "B", "C"].map(|name| BoardChange::GroupAdded(name.to_owned())))
        .changed(BoardChange::Proposed(2, base(), 5))
        .changed(BoardChange::GroupRemoved(0));
    assert_eq!(three.board.rounds[0].proposals[0].group, 1, "the proposal stays with its group");
    assert_eq!(three.board.groups[1].name, "C");
}

#[test]
fn what_came_since_a_removal_stays_when_it_is_taken_back() {
    let workshop = after(["A", "B"].map(|name| BoardChange::GroupAdded(name.to_owned())))
        .changed(BoardChange::Proposed(0, at_rate(0.22), 1))
        .changed(BoardChange::Proposed(0, at_rate(0.24), 2));
    let since = [
        BoardChange::Titled("Atelier".to_owned()),
        BoardChange::Proposed(1, at_rate(0.3), 3),
        BoardChange::Proposed(0, at_rate(0.26), 4),
        BoardChange::GroupMoved(0, 1),
        BoardChange::BallotsCame(vec![ballot(0.25, 7)]),
    ];
    let gone = workshop.changed(BoardChange::ProposalWithdrawn(1));
    let gone = since.into_iter().fold(gone, |workshop, change| workshop.changed(change));
    let back = gone.changed(BoardChange::RemovalUndone);
    let round = back.board.round().unwrap();
    assert_eq!((back.board.title.as_str(), round.ballots.len()), ("Atelier", 1));
    let rates: Vec<_> = round
        .proposals
        .iter()
        .map(|one| (back.board.groups[one.group].letter, LeverId::ClauseRate.value(&one.scenario)))
        .collect();
    assert_eq!(rates, [('A', Some(0.22)), ('A', Some(0.24)), ('B', Some(0.3)), ('A', Some(0.26))]);
    assert_eq!(back.removed, None);
    // A group comes back to its place, though its letter is another's by now; a vote, unless its voter voted again.
    let group = after(["A", "B"].map(|name| BoardChange::GroupAdded(name.to_owned())))
        .changed(BoardChange::GroupRemoved(0))
        .changed(BoardChange::GroupAdded("New".to_owned()))
        .changed(BoardChange::Proposed(1, base(), 5))
        .changed(BoardChange::RemovalUndone);
    let told: Vec<_> = group.board.groups.iter().map(|group| (group.name.as_str(), group.letter)).collect();
    assert_eq!(told, [("A", 'C'), ("B", 'B'), ("New", 'A')]);
    assert_eq!(group.board.rounds[0].proposals[0].group, 2);
    for (again, rate) in [(None, 0.24), (Some(0.3), 0.3)] {
        let voted = workshop.changed(BoardChange::BallotsCame(vec![ballot(0.24, 1)]));
        let gone = voted.changed(BoardChange::BallotRemoved(Voter::new([1; 6])));
        let gone =
            again.map_or(gone.clone(), |rate| gone.changed(BoardChange::BallotsCame(vec![ballot(rate, 1)])));
        let back = gone.changed(BoardChange::RemovalUndone);
        assert_eq!(back.board.round().unwrap().ballots, [ballot(rate, 1)]);
    }
    // Hands counted anew since can be had back in turn.
    let raised =
        |workshop: Workshop, hands| workshop.changed(BoardChange::HandsRaised(LeverId::ClauseRate, 1, hands));
    let hands = |workshop: &Workshop| workshop.board.round().unwrap().asked[0].hands();
    let anew = raised(raised(workshop.clone(), 7).changed(BoardChange::HandsCleared(LeverId::ClauseRate)), 2);
    let before = anew.changed(BoardChange::RemovalUndone);
    assert_eq!((hands(&anew), hands(&before), hands(&before.changed(BoardChange::RemovalUndone))), (2, 7, 2));
}

#[test]
fn time_can_be_set_stopped_and_given() {
    let start = 1_000;
    let running = after([BoardChange::TimerSet(600), BoardChange::TimerStarted(start)]);
    assert_eq!(running.board.timer.left(start + 60), 540);
    assert_eq!(running.board.timer.left(start + 6_000), 0);
    let stopped = running.changed(BoardChange::TimerStopped(start + 100));
    assert_eq!(stopped.board.timer, Timer::Stopped(500));
    assert_eq!(stopped.changed(BoardChange::TimerExtended(60, 0)).board.timer, Timer::Stopped(560));
    let over = running.changed(BoardChange::TimerExtended(300, start + 700));
    assert_eq!(over.board.timer.left(start + 700), 300, "time given after the end runs at once");
    assert_eq!(after([BoardChange::TimerSet(i64::MAX)]).board.timer, Timer::Stopped(LONGEST_TIMER));
    assert_eq!(after([BoardChange::TimerSet(-5)]).board.timer, Timer::Stopped(0));
    assert_eq!(running.changed(BoardChange::TimerExtended(-9_999, start)).board.timer.left(start), 0);
}

#[test]
fn a_vote_starts_from_the_scenario_that_was_opened() {
    let mark = |state: &State| Rc::clone(&state.workshop.start);
    let state = State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto);
    let moved = update(&state, Msg::LeverMoved { lever: LeverId::ClauseRate, value: 0.3 });
    assert_eq!(*mark(&moved), Preset::Paris2020.scenario(), "levers moved are the vote");
    let opened = update(&moved, Msg::Opened(Box::new(Preset::Late.scenario())));
    assert_eq!(*mark(&opened), Preset::Late.scenario());
    let chosen = update(&opened, Msg::PresetChosen(Preset::Trend));
    assert_eq!(*mark(&chosen), Preset::Trend.scenario());
    assert_eq!(*mark(&update(&chosen, Msg::AllRestored)), Preset::Paris2020.scenario());
}

#[test]
fn a_board_comes_back_from_its_file() {
    for board in [
        Rc::new(Board::default()),
        played().board,
        played().changed(BoardChange::TimerStopped(1_795_400_800)).board,
    ] {
        let text = write(&board);
        assert_eq!(read(&text).as_ref(), Ok(board.as_ref()));
        assert_eq!(write(&read(&text).unwrap()), text);
        assert_eq!(read(&format!("\u{feff}{text}")).as_ref(), Ok(board.as_ref()));
    }
}

#[test]
fn a_bad_board_is_refused_with_its_place() {
    let good = write(&played().board);
    let value: serde_json::Value = serde_json::from_str(&good).unwrap();
    let with = |pointer: &str, found: serde_json::Value| {
        let mut bad = value.clone();
        *bad.pointer_mut(pointer).unwrap() = found;
        read(&bad.to_string()).unwrap_err().remove(0)
    };
    use serde_json::json;
    for (pointer, found, path) in [
        ("/groups/0/colour", json!("vermilion"), "groups[0].colour"),
        ("/groups/1/shape", json!(3), "groups[1].shape"),
        ("/groups/0/name", json!("x".repeat(200)), "groups[0].name"),
        ("/rounds/0/proposals/1/group", json!(2), "rounds[0].proposals[1].group"),
        ("/rounds/0/proposals/0/at", json!(1.5), "rounds[0].proposals[0].at"),
        (
            "/rounds/0/proposals/0/scenario/target_year",
            json!(1_000),
            "rounds[0].proposals[0].scenario.target_year",
        ),
        ("/rounds/1/base/version", json!(9), "rounds[1].base.version"),
        ("/rounds/0/ballots/0", json!("0000-1111"), "rounds[0].ballots[0]"),
        ("/rounds", json!([]), "rounds"),
        ("/shown", json!(2), "shown"),
        ("/timer/until", json!(-1), "timer.until"),
        ("/title", json!("a\nb"), "title"),
        ("/groups/0/letter", json!("AB"), "groups[0].letter"),
        ("/groups/0/left", json!("oui"), "groups[0].left"),
        ("/rounds/0/proposals/0/name", json!("x".repeat(121)), "rounds[0].proposals[0].name"),
        ("/rounds/0/asked/0/lever", json!("rate"), "rounds[0].asked[0].lever"),
        ("/rounds/0/asked/0/hands/0", json!(-1), "rounds[0].asked[0].hands[0]"),
        ("/rounds/0/asked/0/values/0", json!(9), "rounds[0].asked[0].values[0]"),
        ("/rounds/0/asked/0/values", json!([0.3, 0.2, 0.1, 0.4, 0.5]), "rounds[0].asked[0]"),
        ("/rounds/0/paper/0", json!("B:0000"), "rounds[0].paper[0]"),
        ("/round_time", json!(1e9), "round_time"),
        ("/record/decision", json!("x".repeat(601)), "record.decision"),
        ("/record/next/0/who", json!(1), "record.next[0].who"),
        ("/record/kept/base_year", json!("?"), "record.kept.base_year"),
    ] {
        assert_eq!(with(pointer, found).path, path);
    }
    assert!(matches!(with("/version", json!(3)).reason, Reason::Newer { .. }));
    assert!(matches!(with("/format", json!("simulateur-objectifs")).reason, Reason::OtherFormat { .. }));
    for (text, kind) in [("", "json"), ("{", "json"), ("[]", "format"), ("null", "format")] {
        let reason = read(text).unwrap_err().remove(0).reason;
        assert_eq!(matches!(reason, Reason::NotJson { .. }), kind == "json", "{text}");
    }
    assert!(matches!(read(&" ".repeat(LARGEST + 1)).unwrap_err()[0].reason, Reason::TooLarge { .. }));
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in any::<String>(), cut in any::<prop::sample::Index>(), letter in any::<char>()) {
        prop_assert!(read(&text).is_err());
        let good = write(&played().board);
        let at = cut.index(good.chars().count());
        let damaged: String = good.chars().enumerate().map(|(place, kept)| if place == at { letter } else { kept }).collect();
        // It is read or refused; read, it is a board that can be written and read again.
        if let Ok(board) = read(&damaged) {
            prop_assert_eq!(read(&write(&board)), Ok(board));
        }
    }
}

#[test]
fn the_log_opens_in_a_spreadsheet_and_runs_nothing() {
    let board = played().board;
    let fr = export::workshop(Lang::Fr, &board, |at| at);
    let lines: Vec<&str> = fr.split("\r\n").collect();
    let head = "\u{feff}Tour;Question;Groupe;Heure;Objectifs atteints;Objectifs suivis;";
    assert!(lines[0].starts_with(head), "{}", lines[0]);
    assert_eq!(lines.len(), 1 + 6 + 1, "a line a proposal, a line a ballot, one for the hands, and the end");
    assert!(lines[1].starts_with("1;Que faudrait-il ?;Groupe A;2026-11-23 "), "{}", lines[1]);
    assert!(lines[2].contains(";\"'=HYPERLINK(\"\"x\"\")\";"), "{}", lines[2]);
    assert!(lines[3].contains(";Vote;;"), "{}", lines[3]);
    assert!(lines[1].contains(";0,25;") && !lines[1].contains("0.25"));
    let columns = lines[0].matches(';').count();
    assert!(lines[1..7].iter().all(|line| line.matches(';').count() == columns));
    let day_later = export::workshop(Lang::Fr, &board, |at| at + 86_400);
    assert!(day_later.contains("Groupe A;2026-11-24 "), "as the clock of the place shows");
    let en = export::workshop(Lang::En, &board, |at| at);
    assert!(en.starts_with("Round,") && en.contains(",0.25,"), "{en}");
    for bad in ["=1+1", "+33 6", "-2+3", "@SUM(A1)", " =1"] {
        let named = played().changed(BoardChange::GroupRenamed(0, bad.to_owned())).board;
        let text = export::workshop(Lang::Fr, &named, |at| at);
        assert!(text.contains(&format!(";'{bad};")) && !text.contains(&format!(";{bad};")), "{bad}: {text}");
    }
}

#[test]
fn moments_are_those_of_the_calendar() {
    for (seconds, expected) in [
        (0, "1970-01-01 00:00"),
        (951_782_400, "2000-02-29 00:00"),
        (1_795_437_900, "2026-11-23 12:45"),
        (4_102_444_799, "2099-12-31 23:59"),
        (-1, "1969-12-31 23:59"),
    ] {
        let found = moment(seconds);
        assert_eq!(found, expected, "{seconds}");
    }
}

/// The board after changes to a board.
fn then(board: &Rc<Board>, changes: impl IntoIterator<Item = BoardChange>) -> Rc<Board> {
    let start = Workshop::new(base()).changed(BoardChange::BoardOpened(Box::new(board.as_ref().clone())));
    changes.into_iter().fold(start, |workshop, change| workshop.changed(change)).board
}

fn any_change() -> impl Strategy<Value = BoardChange> {
    let rate = |tenth: u8| at_rate(0.1 + f64::from(tenth) / 100.0);
    prop_oneof![
        "[a-c]{1,3}".prop_map(BoardChange::Titled),
        "[a-c]{1,3}".prop_map(BoardChange::GroupAdded),
        (0_usize..4, "[a-c]{1,3}").prop_map(|(place, name)| BoardChange::GroupRenamed(place, name)),
        (0_usize..4).prop_map(BoardChange::GroupRemoved),
        (0_u8..20).prop_map(move |tenth| BoardChange::RoundBegun(rate(tenth))),
        (0_usize..3).prop_map(BoardChange::RoundShown),
        "[a-c]{0,3}".prop_map(BoardChange::RoundAsked),
        (0_usize..4, 0_u8..20, 0_i64..1_000).prop_map(move |(group, tenth, at)| BoardChange::Proposed(
            group,
            rate(tenth),
            at
        )),
        (0_usize..3).prop_map(BoardChange::ProposalWithdrawn),
        (0_usize..3).prop_map(BoardChange::ProposalChosen),
        (0_usize..3, "[a-c]{0,3}").prop_map(|(place, name)| BoardChange::ProposalNamed(place, name)),
        (0_usize..4, prop::bool::ANY)
            .prop_map(|(place, down)| BoardChange::GroupMoved(place, if down { 1 } else { -1 })),
        (0_usize..4, prop::bool::ANY).prop_map(|(place, left)| BoardChange::GroupLeft(place, left)),
        (0_usize..5, -2_i32..5).prop_map(|(choice, hands)| BoardChange::HandsRaised(
            LeverId::ClauseRate,
            choice,
            hands
        )),
        "[a-c]{0,3}"
            .prop_map(|decision| BoardChange::Recorded(Box::new(Record { decision, ..Record::default() }))),
        (0_i64..600).prop_map(BoardChange::TimerSet),
    ]
}

fn changes() -> impl Strategy<Value = Vec<BoardChange>> {
    prop::collection::vec(any_change(), 0..12)
}

/// Every proposal by its moment and its rate, with the round it is in.
fn proposed(board: &Board) -> Vec<(usize, i64, String)> {
    let of = |(place, round): (usize, &simulateur_objectifs::scenario::workshop::Round)| {
        round
            .proposals
            .iter()
            .map(move |one| (place, one.at, format!("{:?}", LeverId::ClauseRate.value(&one.scenario))))
            .collect::<Vec<_>>()
    };
    board.rounds.iter().enumerate().flat_map(of).collect()
}

/// The groups in order, by letter, name and whether they left.
fn names(board: &Board) -> Vec<(char, String, bool)> {
    board.groups.iter().map(|group| (group.letter, group.name.clone(), group.left)).collect()
}

/// The hands counted in each round.
fn hands(board: &Board) -> Vec<Vec<u32>> {
    board.rounds.iter().map(|round| round.asked.iter().map(Asked::hands).collect()).collect()
}

proptest! {
    #[test]
    fn a_tab_alone_is_not_changed_by_merging(start in changes(), mine in changes()) {
        let start = then(&Rc::default(), start);
        let mine = then(&start, mine);
        prop_assert_eq!(&merge(&start, &start, &mine), mine.as_ref(), "only the other tab changed");
        let back = merge(&start, &mine, &start);
        prop_assert_eq!(proposed(&back), proposed(&mine), "only this tab changed");
        prop_assert_eq!((&back.title, back.shown, back.timer, &back.record), (&mine.title, mine.shown, mine.timer, &mine.record));
        prop_assert_eq!(names(&back), names(&mine));
        prop_assert_eq!(hands(&back), hands(&mine));
    }

    #[test]
    fn what_two_tabs_proposed_is_all_there(start in changes(), mine in changes(), theirs in changes()) {
        let start = then(&Rc::default(), start);
        let (mine, theirs) = (then(&start, mine), then(&start, theirs));
        let merged = merge(&start, &mine, &theirs);
        prop_assert_eq!(&read(&write(&merged)).unwrap(), &merged, "a board that can be kept");
        let (before, after) = (proposed(&start), proposed(&merged));
        let count = |list: &[(usize, i64, String)], (_, at, rate): &(usize, i64, String)| list.iter().filter(|one| one.1 == *at && one.2 == *rate).count();
        for (name, side) in [("mine", proposed(&mine)), ("theirs", proposed(&theirs))] {
            for one in side.iter().filter(|one| count(&before, one) == 0) {
                prop_assert!(count(&after, one) > 0, "{}: {:?}", name, one);
            }
        }
    }
}

#[test]
fn two_tabs_that_propose_for_one_group_keep_both() {
    let start = played().board;
    let mine = then(
        &start,
        [
            BoardChange::Proposed(0, at_rate(0.31), 1_795_400_800),
            BoardChange::GroupAdded("Groupe C".to_owned()),
        ],
    );
    let theirs = then(
        &start,
        [
            BoardChange::Proposed(1, at_rate(0.32), 1_795_400_801),
            BoardChange::RoundAsked("Et sinon ?".to_owned()),
        ],
    );
    let merged = merge(&start, &mine, &theirs);
    let rates: Vec<_> = merged.rounds[1]
        .proposals
        .iter()
        .map(|one| (one.group, LeverId::ClauseRate.value(&one.scenario)))
        .collect();
    assert_eq!(rates, [(0, Some(0.35)), (1, Some(0.32)), (0, Some(0.31))]);
    assert_eq!(merged.groups.len(), 3);
    assert_eq!(merged.rounds[1].question, "Et sinon ?");
}
