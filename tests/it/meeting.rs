//! A meeting comes back from its page whatever its scenarios are called; what is damaged does not hold back the rest.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::scenarios::{any_scenario, assert_valid, config};
use proptest::prelude::*;
use serde_json::{Value, json};
use simulateur_objectifs::model::bounds::NAME_LENGTH;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::meeting::page::{data, escape, fill};
use simulateur_objectifs::scenario::meeting::{Meeting, is_page, read, write};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::refusal::Reason;
use simulateur_objectifs::scenario::saved_work::{self, SavedScenario};
use simulateur_objectifs::scenario::workshop::{self, Board, Colour, Group, Proposal, Shape};
use std::rc::Rc;

/// A page as the build makes it, as far as a meeting goes.
const PAGE: &str = "<!DOCTYPE html><html><head><title>x</title></head><body>\n<script type=\"text/plain\" id=\"part-a\">#$%</script>\n\
    <script type=\"application/json\" id=\"meeting\">null</script>\n<script>start();</script>\n</body></html>\n";

/// Names that would end a script, begin a comment, or turn a text around.
const HOSTILE: [&str; 8] = [
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]> --> </SCRIPT >",
    "\u{1f469}\u{200d}\u{1f52c} \u{1f1eb}\u{1f1f7} été",
    "\u{202e}סיפור\u{202c} مشروع",
    "\u{2028}\u{2029}\u{feff}",
    "{{shell}} ${name} \\u003c \\",
    "'\"`&amp;<",
];

fn any_name() -> impl Strategy<Value = String> {
    let plain = |name: String| name.chars().filter(|letter| !letter.is_control()).take(NAME_LENGTH).collect();
    let piece = prop_oneof![
        prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        any::<String>().prop_map(plain)
    ];
    let whole = |pieces: Vec<String>| {
        let name: String = pieces.concat().chars().take(NAME_LENGTH).collect();
        if name.trim().is_empty() { "x".to_owned() } else { name }
    };
    prop::collection::vec(piece, 1..3).prop_map(whole)
}

fn any_named() -> impl Strategy<Value = Scenario> {
    (any_scenario(), any_name()).prop_map(|(scenario, name)| Scenario { name, ..scenario })
}

fn any_board() -> impl Strategy<Value = Board> {
    (any_name(), prop::collection::vec(any_named(), 0..3)).prop_map(|(name, scenarios)| {
        let mut board = Board { title: name.clone(), ..Board::default() };
        board.groups =
            vec![Group { name, colour: Colour::Plum, shape: Shape::Star, letter: 'A', left: false }];
        let proposal = |scenario| Proposal {
            group: 0,
            name: String::new(),
            scenario: Rc::new(scenario),
            at: 1_795_000_000,
        };
        if let Some(round) = board.rounds.first_mut() {
            round.proposals = scenarios.into_iter().map(proposal).collect();
        }
        board
    })
}

fn any_meeting() -> impl Strategy<Value = Meeting> {
    let kept = |(scenario, saved, reference): (Scenario, u32, Option<Scenario>)| SavedScenario {
        order: u64::from(saved / 2),
        saved: f64::from(saved),
        scenario,
        reference,
    };
    let held = || prop::option::of(any_named());
    let saved = prop::collection::vec((any_named(), any::<u32>(), held()).prop_map(kept), 0..4);
    let page = prop::option::of(Just("https://outils.ville.example/simulateur/".to_owned()));
    (page, held(), held(), saved, prop::option::of(any_board())).prop_map(
        |(page, current, reference, scenarios, board)| Meeting { page, current, reference, scenarios, board },
    )
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn a_meeting_comes_back_from_its_page(meeting in any_meeting()) {
        let text = write(&meeting);
        let page = fill(PAGE, &text, "fr").unwrap();
        let (back, refusals) = read(data(&page).unwrap());
        prop_assert_eq!(refusals, vec![]);
        prop_assert_eq!(&back, &meeting);
        // Saved again, in the page it was in or in an empty one: the same file.
        prop_assert_eq!(fill(&page, &write(&back), "fr").unwrap(), page);
    }

    #[test]
    fn nothing_in_the_data_is_markup(meeting in any_meeting(), lang in "[a-z\"<>]{0,6}") {
        let page = fill(PAGE, &write(&meeting), &lang).unwrap();
        let count = |text: &str, what: &str| text.to_lowercase().matches(what).count();
        for mark in ["<", ">", "</script", "<!--", "-->"] {
            prop_assert_eq!(count(&page, mark), count(PAGE, mark), "{}", mark);
        }
    }

    #[test]
    fn an_escaped_text_says_the_same(name in any_name()) {
        let json = Value::from(name.as_str()).to_string();
        prop_assert_eq!(serde_json::from_str::<String>(&escape(&json)).unwrap(), name);
    }

    #[test]
    fn a_damaged_meeting_is_refused_or_still_whole(meeting in any_meeting(), place in any::<prop::sample::Index>(), byte in 32_u8..127) {
        let mut bytes = write(&meeting).into_bytes();
        let place = place.index(bytes.len());
        if let Some(found) = bytes.get_mut(place) { *found = byte; }
        if let Ok(text) = String::from_utf8(bytes) {
            let (back, refusals) = read(&text);
            back.current.iter().for_each(assert_valid);
            prop_assert!(refusals.len() <= 20);
            prop_assert!(!refusals.is_empty() || back.scenarios.len() == meeting.scenarios.len());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let (meeting, refusals) = read(&text);
        prop_assert!(meeting == Meeting::default() && (!refusals.is_empty() || text.trim() == "null"));
    }
}

#[test]
fn one_damaged_part_leaves_the_others() {
    let good =
        || serde_json::from_str::<Value>(&saved_work::write(&Preset::Late.scenario(), 1, 5.0)).unwrap();
    let current: Value =
        serde_json::from_str(&simulateur_objectifs::scenario::file::write(&Preset::Trend.scenario()))
            .unwrap();
    let text = json!({
        "format": "simulateur-objectifs.meeting", "version": 1, "page": "javascript:alert(1)", "current": current,
        "scenarios": [good(), { "format": "other" }, good()], "board": { "format": "simulateur-objectifs-atelier", "version": 9 },
    });
    let (meeting, refusals) = read(&text.to_string());
    assert_eq!(meeting.current, Some(Preset::Trend.scenario()));
    assert_eq!((meeting.scenarios.len(), meeting.page, meeting.board), (2, None, None));
    let told: Vec<_> = refusals.iter().map(|refusal| refusal.path.as_str()).collect();
    assert_eq!(told, ["page", "scenarios[1].format", "board.version"]);
    assert!(matches!(refusals.last().map(|refusal| &refusal.reason), Some(Reason::Newer { .. })));
}

#[test]
fn what_is_no_meeting_is_refused_whole() {
    for text in ["", "{", "[]", "{}", "{\"format\":\"simulateur-objectifs.meeting\",\"version\":2}", "\"<\""]
    {
        let (meeting, refusals) = read(text);
        assert_eq!(meeting, Meeting::default(), "{text}");
        assert_eq!(refusals.len(), 1, "{text}");
    }
    assert_eq!(read("null"), (Meeting::default(), vec![]), "an empty file holds nothing, and says nothing");
    assert_eq!(workshop::read(&workshop::write(&Board::default())), Ok(Board::default()));
}

#[test]
fn a_page_without_a_place_is_not_filled() {
    for page in [
        "",
        "<!DOCTYPE html><title>Connexion</title>",
        "<script type=\"application/json\" id=\"meeting\">null",
    ] {
        assert_eq!(fill(page, "{}", "fr"), None, "{page}");
    }
}

#[test]
fn links_lead_to_pages_of_servers_only() {
    for (address, expected) in [
        ("https://ville.example/simulateur/", true),
        ("http://127.0.0.1:8080/", true),
        ("file:///home/x/reunion.html", false),
        ("javascript:alert(1)", false),
        ("https://", false),
        ("https:///x", false),
        ("https://a.example/?q", false),
        ("https://a.example/ x", false),
        ("https://a.example/\"><script>", false),
    ] {
        assert_eq!(is_page(address), expected, "{address}");
    }
}
