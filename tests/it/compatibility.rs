//! What was once written keeps opening: a file of every format and version that the page ever wrote, and what each holds.
//!
//! Links stand in `tests/fixtures/links.txt` (`links.rs`), codes of votes in `vote.rs`. Files here are only ever added:
//! `FIXTURES=write cargo test --test it compatibility` writes those that are missing, with today's program.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::scenarios::full::full;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::meeting::{self, Meeting};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::saved_work::{self, SavedScenario};
use simulateur_objectifs::scenario::workshop::{self, Board};
use simulateur_objectifs::scenario::{config, file, link, workbook};
use std::path::Path;
use std::{env, fs};

/// What is promised, and the fixtures named for it.
const FORMATS: &str = include_str!("../../docs/scenario.md");
const FOLDER: &str = "tests/fixtures/formats";

/// A fixture, written first where it is missing and that is asked for.
#[track_caller]
fn kept(name: &str, today: impl Fn() -> String) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER).join(name);
    if env::var("FIXTURES").is_ok_and(|value| value == "write") && !path.exists() {
        fs::write(&path, today() + "\n").unwrap();
    }
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A scenario with every part that there is, as version 1 wrote it.
fn whole() -> Scenario {
    let text = kept("scenario-1.json", || file::write(&file::read_value(&full()).unwrap().scenario));
    file::read(&text).unwrap().scenario
}

fn paris() -> Scenario {
    Preset::Paris2020.scenario()
}

#[test]
fn a_scenario_of_version_1_opens_and_leads_to_what_it_led_to() {
    let scenario = whole();
    let (link, _) = link::encode(&scenario, None, usize::MAX);
    assert!(link.contains("&result=n0.1537,n720848,y108&"), "{link}");
    assert_eq!(file::read(&file::write(&scenario)).unwrap().scenario, scenario);
}

#[test]
fn a_workbook_of_version_1_opens() {
    let text = kept("workbook-1.json", || workbook::write([&whole(), &paris()]));
    let opened: Vec<_> = workbook::read(&text).unwrap().into_iter().map(|one| one.scenario).collect();
    assert_eq!(opened, [whole(), paris()]);
}

#[test]
fn what_a_browser_kept_opens_in_every_version() {
    let saved = 1_700_000_000_000.0;
    let second = || saved_work::write(&whole(), 7, saved);
    let third = || saved_work::write_work(&whole(), Some(&paris()), 8, saved);
    let first = || second().replace("\"version\":2,\"order\":7,", "\"version\":1,");
    for (name, text, order, reference) in [
        ("kept-1.json", kept("kept-1.json", first), 0, None),
        ("kept-2.json", kept("kept-2.json", second), 7, None),
        ("kept-3.json", kept("kept-3.json", third), 8, Some(paris())),
    ] {
        let expected = SavedScenario { order, saved, scenario: whole(), reference };
        assert_eq!(saved_work::read(text.trim_end()), Ok(expected), "{name}");
    }
}

/// A board with everything in it, as its version 2 has it; version 1 is for `rounds.rs`.
fn board() -> Board {
    let one = workshop::read(include_str!("../fixtures/board-1.json")).unwrap();
    let text = kept("board-2.json", || workshop::write(&one));
    let two = workshop::read(&text).unwrap();
    assert_eq!(two, one, "the same board in both versions");
    two
}

#[test]
fn a_board_opens_in_every_version() {
    assert!(!board().groups.is_empty() && !board().rounds.is_empty());
}

#[test]
fn a_meeting_of_version_1_opens() {
    let scenarios =
        vec![SavedScenario { order: 3, saved: 1_700_000_000_000.0, scenario: whole(), reference: None }];
    let page = Some("https://ville.example/simulateur/".to_owned());
    let expected = Meeting { page, current: Some(paris()), reference: None, scenarios, board: Some(board()) };
    let text = kept("meeting-1.json", || meeting::write(&expected));
    assert_eq!(meeting::read(&text), (expected, Vec::new()));
}

#[test]
fn settings_of_version_1_are_taken() {
    let text = kept("config-1.json", || {
        fs::read_to_string("hosting/config.example.json").unwrap().trim_end().to_owned()
    });
    let read = config::read(&text, &["fr", "en"]).unwrap();
    assert!(read.ignored.is_empty());
    assert_eq!(read.config.city.as_deref(), Some("Ville d’Exemple"));
}

#[test]
fn every_fixture_is_named_where_the_promise_is_made() {
    let (_, promise) = FORMATS.split_once("## 12. What is promised\n").unwrap();
    let names: Vec<_> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        assert!(promise.contains(&format!("`{name}`")), "{name} is not named in docs/scenario.md");
    }
    let row = |format: &str, version: i32| format!("| {format} | {version} |");
    for named in [
        row("scenario", file::VERSION),
        row("workbook", workbook::VERSION),
        row("meeting", meeting::VERSION),
        row("link", link::VERSION),
    ] {
        assert!(promise.contains(&named), "docs/scenario.md does not have {named}");
    }
}
