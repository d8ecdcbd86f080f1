//! What is kept comes back as it was; what cannot be read is told apart and never lost.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::{any_scenario, assert_valid, config};
use crate::schema::{Schema, agree};
use proptest::prelude::*;
use serde_json::{Value, json};
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::saved_work::{self, Shelf, Unfit};
use simulateur_objectifs::scenario::{file, open_file, workbook};

/// What is kept of a preset at a moment, under a key.
fn stored(key: &str, preset: Preset, saved: f64) -> (String, String) {
    (key.to_owned(), saved_work::write(&preset.scenario(), 0, saved))
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn a_kept_scenario_comes_back_with_its_moment(scenario in any_scenario(), order in 0_u64..9_000_000_000_000_000, saved in 0_u64..8_640_000_000_000_000) {
        #[allow(clippy::cast_precision_loss, reason = "the moments of dates are exact")]
        let saved = saved as f64;
        let back = saved_work::read(&saved_work::write(&scenario, order, saved)).unwrap();
        prop_assert_eq!(back.order, order);
        prop_assert_eq!(back.scenario, scenario);
        prop_assert!((back.saved - saved).abs() < 0.5);
    }

    #[test]
    fn work_comes_back_with_what_it_is_held_against(scenario in any_scenario(), reference in any_scenario()) {
        let text = saved_work::write_work(&scenario, Some(&reference), 3, 5.0);
        prop_assert!(text.contains("\"version\":3,"), "a page of before leaves it alone");
        let back = saved_work::read(&text).unwrap();
        prop_assert_eq!((back.scenario, back.reference), (scenario, Some(reference)));
    }

    #[test]
    fn a_workbook_comes_back_in_its_order(scenarios in proptest::collection::vec(any_scenario(), 1..6)) {
        let text = workbook::write(&scenarios);
        let names = |text: &str| workbook::read(text).unwrap().into_iter().map(|opened| opened.scenario).collect::<Vec<_>>();
        prop_assert_eq!(&names(&text), &scenarios);
        prop_assert_eq!(workbook::write(&names(&text)), text);
    }

    #[test]
    fn bytes_of_any_kind_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(!open_file::read(&bytes).unwrap_err().is_empty());
    }

    #[test]
    fn a_damaged_text_is_refused_or_still_whole(scenario in any_scenario(), place in any::<prop::sample::Index>(), byte in 32_u8..127) {
        let mut bytes = saved_work::write(&scenario, 7, 5.0).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        match saved_work::read(&text) {
            Ok(kept) => assert_valid(&kept.scenario),
            Err(Unfit::Newer) => {}
            Err(Unfit::Unreadable(refusals)) => prop_assert!(!refusals.is_empty()),
        }
    }
}

#[test]
fn a_shelf_tells_what_can_be_opened_from_what_cannot() {
    let newer = json!({ "format": "simulateur-objectifs.kept", "version": 4, "anything": [] }).to_string();
    let inner = saved_work::write(&Preset::Trend.scenario(), 1, 1.0)
        .replace("\"version\":1,\"name\"", "\"version\":9,\"name\"");
    let shelf = Shelf::new([
        stored("a", Preset::Paris2020, 1_000.0),
        ("foreign".to_owned(), "{\"theme\":\"dark\"}".to_owned()),
        stored("b", Preset::Late, 3_000.0),
        ("newer".to_owned(), newer),
        ("newer-inside".to_owned(), inner),
        ("cut".to_owned(), stored("c", Preset::Trend, 1.0).1[..80].to_owned()),
        ("empty".to_owned(), String::new()),
    ]);
    let keys: Vec<_> = shelf.entries.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, ["b", "a"], "latest first");
    assert_eq!(shelf.newer, 2);
    let aside: Vec<_> = shelf.unreadable.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(aside, ["foreign", "cut", "empty"]);
    assert_eq!(shelf.unreadable[0].1, "{\"theme\":\"dark\"}", "as it was found");
    assert_eq!(saved_work::quarantine_key("saved.x", "7"), "simulateur-objectifs.aside.7.saved.x");
}

#[test]
fn a_free_name_is_numbered_within_its_length() {
    let with = |names: &[&str]| {
        Shelf::new(names.iter().map(|name| {
            let scenario = simulateur_objectifs::model::scenario::Scenario {
                name: (*name).to_owned(),
                ..Preset::Paris2020.scenario()
            };
            ((*name).to_owned(), saved_work::write(&scenario, 0, 0.0))
        }))
    };
    let long = "é".repeat(120);
    for (taken, name, expected) in [
        (&[][..], "Plan", "Plan".to_owned()),
        (&["Plan"], "Plan", "Plan (2)".to_owned()),
        (&["Plan", "Plan (2)"], "Plan", "Plan (3)".to_owned()),
        (&["Plan", "Plan (2)"], "Plan (2)", "Plan (3)".to_owned()),
        (&["Plan (bis)"], "Plan (bis)", "Plan (bis) (2)".to_owned()),
        (&[long.as_str()], long.as_str(), format!("{} (2)", "é".repeat(116))),
    ] {
        assert_eq!(with(taken).free_name(name), expected, "{name} among {taken:?}");
    }
}

/// Works in progress whose keys, made of the clock, say nothing of their order.
fn works(orders: impl IntoIterator<Item = u64>) -> Vec<(String, String)> {
    let work = |order: u64| {
        let key = format!("{}{}", saved_work::CURRENT, 100 - order);
        (
            key,
            saved_work::write(
                &Preset::Paris2020.scenario(),
                order,
                1e12 - 1e9 * f64::from(u32::try_from(order).unwrap()),
            ),
        )
    };
    orders.into_iter().map(work).collect()
}

#[test]
fn only_the_works_of_the_last_visits_stay() {
    let expected: Vec<String> = works([2, 1]).into_iter().map(|(key, _)| key).collect();
    assert_eq!(saved_work::outdated(&works(1..11)), expected);
    assert!(saved_work::outdated(&works(1..9)).is_empty());
}

#[test]
fn what_was_kept_last_comes_first_whatever_the_clock_said() {
    // The clock is set back a year for the second work, and right again for the third.
    let mut found: Vec<(String, String)> = Vec::new();
    for (key, moment) in [("b", 1.8e12), ("c", 1.77e12), ("a", 1.8e12)] {
        let text = saved_work::write(&Preset::Trend.scenario(), saved_work::next_order(&found), moment);
        found.push((key.to_owned(), text));
    }
    // What was written before there was an order is older than any that has one, and by its clock among its like.
    let old = |key: &str, saved: u64| {
        let text = saved_work::write(&Preset::Late.scenario(), 0, 0.0)
            .replace("\"version\":2,\"order\":0,\"saved\":0", &format!("\"version\":1,\"saved\":{saved}"));
        (key.to_owned(), text)
    };
    found.extend([old("x", 1_700_000_000_000), old("y", 1_900_000_000_000)]);
    let shelf = Shelf::new(found);
    let keys: Vec<_> = shelf.entries.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, ["a", "c", "b", "y", "x"]);
    assert!(shelf.unreadable.is_empty() && shelf.newer == 0);
}

fn refused(value: &Value) -> Vec<String> {
    let text = value.to_string();
    let messages: Vec<String> = workbook::read(&text).unwrap_err().iter().map(ToString::to_string).collect();
    agree(Schema::Workbook, &text, &messages);
    messages
}

#[test]
fn a_workbook_is_refused_whole_with_the_paths_of_its_faults() {
    let scenario: Value = serde_json::from_str(&file::write(&Preset::Paris2020.scenario())).unwrap();
    let book = |scenarios: Value| json!({ "format": workbook::FORMAT, "version": 1, "scenarios": scenarios });
    let mut bad = scenario.clone();
    bad["goals"]["hours"]["value"] = json!(-1);
    let mut newer = scenario.clone();
    newer["version"] = json!(3);
    let mut extra = book(json!([scenario]));
    extra["titre"] = json!("x");
    for (value, expected) in [
        (book(json!([])), "scenarios: a list of 0 is not a list of 1 to 200 scenarios"),
        (
            book(json!(vec![scenario.clone(); 201])),
            "scenarios: a list of 201 is not a list of 1 to 200 scenarios",
        ),
        (book(json!({})), "scenarios: an object is not a list of 1 to 200 scenarios"),
        (book(json!([scenario, bad])), "scenarios[1].goals.hours.value: -1 is not between 0 and 100000000"),
        (book(json!([newer])), "scenarios[0].version: made by a newer version (3)"),
        (book(json!([7])), "scenarios[0]: not a \"simulateur-objectifs\" file"),
        (json!({ "format": workbook::FORMAT, "version": 1 }), "scenarios: missing"),
        (json!({ "format": workbook::FORMAT, "version": 2 }), "version: made by a newer version (2)"),
        (json!({ "format": workbook::FORMAT }), "version: missing"),
        (
            json!({ "format": "simulateur-objectifs" }),
            "format: \"simulateur-objectifs\" is not \"simulateur-objectifs.workbook\"",
        ),
        (extra, "titre: unknown field"),
    ] {
        assert_eq!(refused(&value), [expected]);
    }
}

#[test]
fn a_file_is_what_its_mark_says() {
    let (one, two) = (Preset::Paris2020.scenario(), Preset::Late.scenario());
    let alone = open_file::read(file::write(&one).as_bytes()).unwrap();
    assert_eq!(
        alone.into_iter().map(|opened| opened.scenario).collect::<Vec<_>>(),
        std::slice::from_ref(&one)
    );
    let both = open_file::read(format!("\u{feff}{}", workbook::write([&one, &two])).as_bytes()).unwrap();
    assert_eq!(both.into_iter().map(|opened| opened.scenario).collect::<Vec<_>>(), [one, two]);
    for (bytes, expected) in [
        (&b"{\n \"a\": \xff}"[..], "not a JSON file (line 2, column 7)"),
        (b"", "not a JSON file (line 1, column 0)"),
        (b"name;value\n", "not a JSON file (line 1, column 2)"),
        (b"{}", "format: not a \"simulateur-objectifs\" file"),
    ] {
        assert_eq!(open_file::read(bytes).unwrap_err()[0].to_string(), expected);
    }
    let heavy = format!("{{\"format\":\"simulateur-objectifs\",\"name\":\"{}\"}}", "a".repeat(file::LARGEST));
    assert_eq!(
        open_file::read(heavy.as_bytes()).unwrap_err()[0].to_string(),
        format!("{} bytes are more than the 1000000 allowed", heavy.len())
    );
    let heavier = " ".repeat(workbook::LARGEST + 1);
    assert_eq!(
        open_file::read(heavier.as_bytes()).unwrap_err()[0].to_string(),
        "5000001 bytes are more than the 5000000 allowed"
    );
}

#[test]
fn what_is_set_aside_is_a_file_with_its_texts_as_they_were() {
    let found = [("simulateur-objectifs.aside.1.x".to_owned(), "{\"a\": </script>\u{0}".to_owned())];
    let file: Value = serde_json::from_str(&saved_work::quarantine_file(&found)).unwrap();
    assert_eq!(file["entries"][0]["key"], found[0].0.as_str());
    assert_eq!(file["entries"][0]["text"], found[0].1.as_str());
}
