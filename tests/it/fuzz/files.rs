//! Files handed to the page: a scenario, a workbook, the city's settings, a workshop that was saved.

use super::document::documents;
use super::{assert_refused, assert_shown, assert_taken, assert_worded, fuzz, page};
use crate::scenarios::full::full;
use crate::scenarios::{any_file, any_scenario, assert_valid};
use proptest::prelude::*;
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::file::{self, OpenedScenario};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::refusal::Refusal;
use simulateur_objectifs::scenario::vote::{Ballot, Voter};
use simulateur_objectifs::scenario::workshop::{self, Board};
use simulateur_objectifs::scenario::{config, open_file, workbook};
use simulateur_objectifs::state::workshop::{BoardChange, Workshop};
use simulateur_objectifs::state::{Msg, update};
use std::rc::Rc;

fn assert_opened(read: Result<Vec<OpenedScenario>, Vec<Refusal>>) {
    match read {
        Ok(all) => {
            assert!(!all.is_empty());
            for opened in &all {
                assert_taken(&opened.scenario);
            }
            // The page shows the last one.
            assert_shown(Msg::Opened(Box::new(all.last().unwrap().scenario.clone())));
        }
        Err(refusals) => assert_refused(&refusals),
    }
}

#[test]
fn a_scenario_file() {
    let valid = prop_oneof![Just(full().to_string()), any_file()];
    fuzz("scenario file", documents(file::FORMAT, valid), |bytes| assert_opened(open_file::read(bytes)));
}

#[test]
fn a_workbook() {
    let valid = proptest::collection::vec(any_scenario(), 1..4).prop_map(|all| workbook::write(&all));
    fuzz("workbook", documents(workbook::FORMAT, valid), |bytes| {
        let read = open_file::read(bytes);
        if let Ok(all) = &read {
            let all: Vec<_> = all.iter().map(|opened| &opened.scenario).collect();
            let again = workbook::read(&workbook::write(all.clone())).unwrap();
            assert!(again.iter().map(|opened| &opened.scenario).eq(all), "in its order");
        }
        assert_opened(read);
    });
}

/// Settings with every part.
fn settings() -> impl Strategy<Value = String> {
    let example = include_str!("../../../hosting/config.example.json");
    prop_oneof![
        Just(example.to_owned()),
        ("#[0-9a-fA-F]{6}", "#[0-9a-f]{3,7}", ".{0,130}", any_file()).prop_map(
            |(light, dark, city, file)| {
                let own: serde_json::Value = serde_json::from_str(&file).unwrap();
                serde_json::json!({
                    "format": config::FORMAT, "version": 1, "city": city, "scenario": own,
                    "colours": { "light": light, "dark": dark }, "presets": ["annonce", own],
                    "languages": ["en"], "links": { "legal": "https://ville.example" }, "hide": ["workshop"],
                })
                .to_string()
            }
        ),
    ]
}

#[test]
fn the_city_s_settings() {
    fuzz("config.json", documents(config::FORMAT, settings()), |bytes| {
        match config::read(&String::from_utf8_lossy(bytes), &Lang::ALL.map(Lang::code)) {
            Ok(read) => {
                let told: Vec<_> = read.ignored.iter().map(ToString::to_string).collect();
                if !told.is_empty() {
                    assert_worded(&told);
                }
                let own = read.config.scenario.as_deref().into_iter().chain(&read.config.presets);
                own.for_each(assert_taken);
                let before = page();
                let after = update(&before, Msg::Configured(Rc::new(read.config)));
                assert_eq!(after.scenario, before.scenario, "what was done on the page stays");
                assert_valid(&after.config.first_scenario());
            }
            Err(faults) => assert_worded(&faults.iter().map(ToString::to_string).collect::<Vec<_>>()),
        }
    });
}

/// A board with groups, rounds, proposals and ballots.
fn board() -> impl Strategy<Value = String> {
    let name = prop_oneof!["[A-Za-zé ]{0,20}", ".{0,20}"];
    (any_scenario(), name, any::<[u8; 6]>(), 0..2_000_000_000_i64).prop_map(|(base, name, voter, at)| {
        let proposed = Rc::new(LeverId::Duration.at(&base, 2.0));
        let ballot = Ballot::cast(&base, &proposed, Voter::new(voter)).map(|cast| cast.ballot);
        let changes = [
            BoardChange::Titled(name.clone()),
            BoardChange::GroupAdded(name.clone()),
            BoardChange::GroupAdded("Groupe B".to_owned()),
            BoardChange::RoundAsked(name),
            BoardChange::Proposed(0, Rc::clone(&proposed), at),
            BoardChange::Proposed(1, proposed, at),
            BoardChange::BallotsCame(ballot.into_iter().collect()),
            BoardChange::TimerStarted(at),
        ];
        let start = Workshop::new(Rc::new(base));
        let board = changes.into_iter().fold(start, |workshop, change| workshop.changed(change)).board;
        workshop::write(&board)
    })
}

/// What a reader of boards has to do with any text.
pub(crate) fn assert_board(text: &str) {
    match workshop::read(text) {
        Ok(board) => {
            assert_eq!(workshop::read(&workshop::write(&board)).as_ref(), Ok(&board));
            for round in &board.rounds {
                assert_valid(&round.base);
                round.ballots.iter().for_each(|ballot| assert_valid(&ballot.apply(&round.base)));
            }
            let before = update(&page(), Msg::from(BoardChange::GroupAdded("Groupe".to_owned())));
            let opened = BoardChange::BoardOpened(Box::<Board>::new(board));
            let after = update(&before, Msg::from(opened));
            assert_eq!(after.scenario, before.scenario);
            let back = update(&after, Msg::from(BoardChange::RemovalUndone));
            assert_eq!(back.workshop.board, before.workshop.board, "the board before is not lost");
        }
        Err(refusals) => assert_refused(&refusals),
    }
}

#[test]
fn a_workshop_that_was_saved() {
    fuzz("saved workshop", documents("simulateur-objectifs-atelier", board()), |bytes| {
        assert_board(&String::from_utf8_lossy(bytes));
    });
}

/// A scenario under a hostile name, for the entrances that name scenarios.
pub(crate) fn named(name: String) -> Scenario {
    Scenario { name, ..Preset::Paris2020.scenario() }
}

#[test]
fn names_of_files_are_plain_whatever_the_name() {
    fuzz("names of files", ".{0,200}", |name: &String| {
        let plain =
            |text: &str| text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-.".contains(letter));
        for text in [open_file::file_name(name), open_file::workbook_name(name)] {
            assert!(plain(&text) && text.len() < 90 && !text.starts_with('.'), "{text}");
        }
        for lang in Lang::ALL {
            let _ = simulateur_objectifs::export::levers(lang, &named(name.clone()), &page().scenario);
        }
    });
}
