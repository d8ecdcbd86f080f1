//! Every reason to refuse a scenario file, by its message.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::full::{full, set, with, without};
use crate::schema::{Schema, agree};
use serde_json::{Value, json};
use simulateur_objectifs::scenario::file;

fn messages(text: &str) -> Vec<String> {
    let refusals = file::read(text).err().unwrap_or_default();
    let messages: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    agree(Schema::Scenario, text, &messages);
    messages
}

/// `/segments/0/duration` as messages write it: `segments[0].duration`.
fn path_of(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |path, part| match part.parse::<usize>() {
        Ok(index) if part.len() < 4 => format!("{path}[{index}]"),
        _ if path.is_empty() => part.to_owned(),
        _ => format!("{path}.{part}"),
    })
}

/// Every bounded number (docs/model.md, “Numbers”).
const NUMBERS: [(&str, f64, f64); 52] = [
    ("/ramp/exponent", 0.25, 4.0),
    ("/goals/clause_rate/value", 0.0, 1.0),
    ("/goals/hours/value", 0.0, 100_000_000.0),
    ("/goals/reserved/value", 0.0, 10_000.0),
    ("/segments/0/contracts", 0.0, 20_000.0),
    ("/segments/0/growth", -0.2, 0.2),
    ("/segments/0/clauses/direct/base", 0.0, 1.0),
    ("/segments/0/clauses/direct/target", 0.0, 1.0),
    ("/segments/0/hours/direct/base", 0.0, 20_000.0),
    ("/segments/0/hours/direct/target", 0.0, 20_000.0),
    ("/segments/0/duration", 0.25, 6.0),
    ("/segments/1/clauses/funnel/clausable", 0.0, 1.0),
    ("/segments/1/clauses/funnel/anticipated/base", 0.0, 1.0),
    ("/segments/1/clauses/funnel/anticipated/target", 0.0, 1.0),
    ("/segments/1/clauses/funnel/calibrated/base", 0.0, 1.0),
    ("/segments/1/clauses/funnel/calibrated/target", 0.0, 1.0),
    ("/segments/1/hours/calibrated/amount", 0.0, 100_000_000.0),
    ("/segments/1/hours/calibrated/labour_share", 0.0, 1.0),
    ("/segments/1/hours/calibrated/insertion_share/base", 0.0, 1.0),
    ("/segments/1/hours/calibrated/insertion_share/target", 0.0, 1.0),
    ("/segments/1/hours/calibrated/hourly_cost", 10.0, 100.0),
    ("/joint_answers/share/base", 0.0, 1.0),
    ("/joint_answers/share/target", 0.0, 1.0),
    ("/joint_answers/gain", 0.0, 2.0),
    ("/reserved/published/base", 0.0, 2_000.0),
    ("/reserved/published/target", 0.0, 2_000.0),
    ("/reserved/answers/base", 0.0, 2_000.0),
    ("/reserved/answers/target", 0.0, 2_000.0),
    ("/reserved/support_uplift/base", 0.0, 2.0),
    ("/reserved/support_uplift/target", 0.0, 2.0),
    ("/reserved/award_rate/base", 0.0, 1.0),
    ("/reserved/award_rate/target", 0.0, 1.0),
    ("/reserved/hours_per_contract", 0.0, 20_000.0),
    ("/reserved/duration", 0.25, 6.0),
    ("/facilitators/count/base", 0.0, 200.0),
    ("/facilitators/count/target", 0.0, 200.0),
    ("/facilitators/contracts_each", 0.0, 500.0),
    ("/facilitators/hours_each", 0.0, 200_000.0),
    ("/realisation", 0.0, 2.5),
    ("/settings/hours_per_person", 1.0, 5_000.0),
    ("/settings/hours_per_fte", 1.0, 3_000.0),
    ("/settings/hourly_cost", 10.0, 100.0),
    ("/settings/labour_share", 0.01, 1.0),
    ("/settings/insertion_share", 0.01, 1.0),
    ("/settings/yearly_purchases", 1_000.0, 1e12),
    ("/uncertainty/confidence", 0.5, 0.99),
    ("/observed/2016/clause_rate", 0.0, 1.0),
    ("/observed/2016/hours", 0.0, 100_000_000.0),
    ("/observed/2016/reserved", 0.0, 10_000.0),
    ("/uncertainty/ranges/realisation/0", 0.0, 2.5),
    ("/uncertainty/ranges/realisation/1", 0.0, 2.5),
    ("/uncertainty/ranges/contracts/1", 1.0, 20_000.0),
];

#[test]
fn a_number_out_of_its_bounds_is_refused_with_what_is_allowed() {
    assert_eq!(messages(&full().to_string()), [""; 0], "the full file is valid");
    for (pointer, low, high) in NUMBERS {
        let path = path_of(pointer);
        for wrong in [low - 0.5, high + 0.5, -1e300, 1e300] {
            let expected = format!("{path}: {wrong} is not between {low} and {high}");
            assert_eq!(messages(&with(pointer, json!(wrong))), [expected]);
        }
        let expected = format!("{path}: \"many\" is not a number");
        assert_eq!(messages(&with(pointer, json!("many"))), [expected]);
        for end in [low, high].into_iter().filter(|_| !pointer.contains("ranges")) {
            // The lever's own range has to follow its value.
            let mut root = full();
            root["uncertainty"]["ranges"] = json!({});
            set(&mut root, pointer, Some(json!(end)));
            assert_eq!(messages(&root.to_string()), [""; 0], "{pointer} at {end}");
        }
    }
}

#[test]
fn a_file_that_does_not_fit_is_refused_by_its_message() {
    let long = |count: usize| json!("é".repeat(count));
    let address = |count: usize| json!(format!("https://{}", "e".repeat(count - 8)));
    let table: [(&str, Value, &str); 61] = [
        (
            "/segments/0/clauses/direct/target",
            json!(1.4),
            "segments[0].clauses.direct.target: 1.4 is not between 0 and 1",
        ),
        ("/format", json!("other"), "format: \"other\" is not \"simulateur-objectifs\""),
        ("/format", json!(null), "format: null is not \"simulateur-objectifs\""),
        ("/version", json!(2), "version: made by a newer version (2)"),
        ("/version", json!(1.5), "version: made by a newer version (1.5)"),
        ("/version", json!(0), "version: 0 is not a version number"),
        ("/version", json!("1"), "version: \"1\" is not a version number"),
        ("/version", json!(null), "version: null is not a version number"),
        ("/colour", json!(1), "colour: unknown field"),
        ("/goals/hour", json!({}), "goals.hour: unknown field"),
        ("/goals/clause_rate/cumulative", json!(true), "goals.clause_rate.cumulative: unknown field"),
        ("/segments/0/contract", json!(1), "segments[0].contract: unknown field"),
        ("/reserved/published/begin", json!(1), "reserved.published.begin: unknown field"),
        ("/settings/hours", json!(1), "settings.hours: unknown field"),
        ("/uncertainty/ranges/speed", json!([0, 1]), "uncertainty.ranges.speed: unknown field"),
        ("/observed/next", json!({}), "observed.next: unknown field"),
        ("/observed/1989", json!({}), "observed.1989: unknown field"),
        ("/observed/+2016", json!({}), "observed.+2016: unknown field"),
        ("/observed/002016", json!({}), "observed.002016: unknown field"),
        ("/ti\u{9b}tre\n", json!(1), "ti\\u{9b}tre\\n: unknown field"),
        ("/observed/2017", json!({ "hour": 1 }), "observed.2017.hour: unknown field"),
        ("/sources/speed", json!({}), "sources.speed: unknown field"),
        ("/name", long(121), "name: 121 characters are more than the 120 allowed"),
        ("/name", json!("two\nlines"), "name: \"two\\nlines\" is not a text without control characters"),
        ("/name", json!(7), "name: 7 is not a text without control characters"),
        ("/segments/0/name", long(121), "segments[0].name: 121 characters are more than the 120 allowed"),
        (
            "/segments/0/name",
            json!("\u{7f}"),
            "segments[0].name: \"\\u{7f}\" is not a text without control characters",
        ),
        (
            "/sources/contracts/text",
            long(501),
            "sources.contracts.text: 501 characters are more than the 500 allowed",
        ),
        (
            "/sources/contracts/url",
            address(501),
            "sources.contracts.url: 501 characters are more than the 500 allowed",
        ),
        (
            "/sources/contracts/url",
            json!("ftp://a.org"),
            "sources.contracts.url: \"ftp://a.org\" is not an http or https address",
        ),
        (
            "/sources/contracts/url",
            json!("javascript:alert(1)"),
            "sources.contracts.url: \"javascript:alert(1)\" is not an http or https address",
        ),
        (
            "/sources/contracts/url",
            json!("https://"),
            "sources.contracts.url: \"https://\" is not an http or https address",
        ),
        (
            "/sources/contracts/status",
            json!("sure"),
            "sources.contracts.status: \"sure\" is not \"documented\", \"derived\", \"assumed\" or \"measured\"",
        ),
        ("/base_year", json!(1989), "base_year: 1989 is not between 1990 and 2100"),
        ("/base_year", json!(2014.5), "base_year: 2014.5 is not a whole number"),
        ("/target_year", json!("2020"), "target_year: \"2020\" is not a whole number"),
        ("/target_year", json!(2101), "target_year: 2101 is not between 1990 and 2100"),
        ("/target_year", json!(2045), "target_year: 2045 is not between 2015 and 2044"),
        ("/ramp/start", json!(2020), "ramp.start: 2020 is not between 2014 and 2019"),
        ("/ramp/start", json!(2013), "ramp.start: 2013 is not between 2014 and 2019"),
        ("/ramp/start", json!(2015.5), "ramp.start: 2015.5 is not a whole number"),
        (
            "/segments/0/clauses/direct/start",
            json!(2020),
            "segments[0].clauses.direct.start: 2020 is not between 2014 and 2019",
        ),
        (
            "/segments/1/clauses/funnel/calibrated/start",
            json!(2013),
            "segments[1].clauses.funnel.calibrated.start: 2013 is not between 2014 and 2019",
        ),
        ("/reserved/answers/start", json!(2020), "reserved.answers.start: 2020 is not between 2014 and 2019"),
        (
            "/facilitators/count/start",
            json!(2020),
            "facilitators.count.start: 2020 is not between 2014 and 2019",
        ),
        ("/reading", json!("both"), "reading: \"both\" is not \"awarded\" or \"in_execution\""),
        ("/reading", json!(null), "reading: null is not \"awarded\" or \"in_execution\""),
        ("/goals/hours/active", json!("yes"), "goals.hours.active: \"yes\" is not true or false"),
        ("/goals", json!([]), "goals: a list is not an object"),
        ("/segments", json!({}), "segments: an object is not a list of 1 to 12 segments"),
        (
            "/segments/0/clauses",
            json!({}),
            "segments[0].clauses: an object is not an object with one of \"direct\" and \"funnel\"",
        ),
        (
            "/segments/0/hours",
            json!({}),
            "segments[0].hours: an object is not an object with one of \"direct\" and \"calibrated\"",
        ),
        ("/uncertainty/draws", json!(3_000), "uncertainty.draws: 3000 is not a power of two"),
        ("/uncertainty/draws", json!(128), "uncertainty.draws: 128 is not between 256 and 65536"),
        ("/uncertainty/draws", json!(131_072), "uncertainty.draws: 131072 is not between 256 and 65536"),
        (
            "/uncertainty/ranges/realisation",
            json!([1.1, 0.9]),
            "uncertainty.ranges.realisation: [1.1, 0.9] does not hold the value 1 from low to high",
        ),
        (
            "/uncertainty/ranges/realisation",
            json!([1.05, 1.1]),
            "uncertainty.ranges.realisation: [1.05, 1.1] does not hold the value 1 from low to high",
        ),
        (
            "/uncertainty/ranges/realisation",
            json!([0.5]),
            "uncertainty.ranges.realisation: a list is not a list of a low and a high value",
        ),
        (
            "/uncertainty/ranges/realisation",
            json!(0.5),
            "uncertainty.ranges.realisation: 0.5 is not a list of a low and a high value",
        ),
        ("/effort/levers", json!(["speed"]), "effort.levers[0]: \"speed\" is not the name of a lever"),
        ("/effort/levers", json!("speed"), "effort.levers: \"speed\" is not a list"),
    ];
    for (pointer, value, expected) in table {
        assert_eq!(messages(&with(pointer, value)), [expected], "at {pointer}");
    }
}

#[test]
fn a_range_is_not_held_against_a_value_that_the_file_does_not_give() {
    let mut root = full();
    root["realisation"] = json!("all");
    assert_eq!(messages(&root.to_string()), ["realisation: \"all\" is not a number"]);
}

#[test]
fn a_required_field_left_out_is_refused_by_name() {
    assert_eq!(messages(&without("/format")), ["format: not a \"simulateur-objectifs\" file"]);
    for name in ["version", "base_year", "target_year", "goals", "segments", "reserved"] {
        assert_eq!(messages(&without(&format!("/{name}"))), [format!("{name}: missing")]);
    }
    // What stands in an option that the default does not have cannot take a default.
    for (pointer, path) in [
        ("/segments/1/clauses/funnel/clausable", "segments[1].clauses.funnel.clausable"),
        ("/segments/1/hours/calibrated/amount", "segments[1].hours.calibrated.amount"),
        ("/facilitators/count", "facilitators.count"),
        ("/reserved/answers/target", "reserved.answers.target"),
    ] {
        assert_eq!(messages(&without(pointer)), [format!("{path}: missing")]);
    }
}

#[test]
fn one_to_twelve_segments_are_allowed() {
    let segment = full()["segments"][0].clone();
    for (count, expected) in [
        (0, vec!["segments: a list of 0 is not a list of 1 to 12 segments"]),
        (1, vec![]),
        (12, vec![]),
        (13, vec!["segments: a list of 13 is not a list of 1 to 12 segments"]),
    ] {
        let mut root = full();
        root["uncertainty"]["ranges"] = json!({});
        root["segments"] = Value::Array(vec![segment.clone(); count]);
        assert_eq!(messages(&root.to_string()), expected);
    }
}

#[test]
fn years_are_in_order_and_at_most_thirty_apart() {
    for (base, target, expected) in [
        (1990, 1991, None),
        (2070, 2100, None),
        (2014, 2044, None),
        (2020, 2020, Some("target_year: 2020 is not between 2021 and 2050")),
        (2020, 2014, Some("target_year: 2014 is not between 2021 and 2050")),
        (2090, 2030, Some("target_year: 2030 is not between 2091 and 2100")),
    ] {
        let text = json!({ "format": "simulateur-objectifs", "version": 1, "base_year": base, "target_year": target,
            "goals": {}, "segments": [{}], "reserved": {} });
        assert_eq!(messages(&text.to_string()), Vec::from_iter(expected), "{base} to {target}");
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let mut root = full();
    root["realisation"] = json!(3);
    root["segments"][0]["duration"] = json!(7);
    root["colour"] = json!("red");
    let mut found = messages(&root.to_string());
    found.sort();
    let expected = [
        "colour: unknown field",
        "realisation: 3 is not between 0 and 2.5",
        "segments[0].duration: 7 is not between 0.25 and 6",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_is_no_json_or_too_large_is_refused_whole() {
    for (text, expected) in [
        ("", "not a JSON file (line 1, column 0)"),
        ("{\n  \"format\": }", "not a JSON file (line 2, column 13)"),
        ("{\"version\": 1e400}", "not a JSON file (line 1, column 17)"),
        ("[]", "not a \"simulateur-objectifs\" file"),
        ("null", "not a \"simulateur-objectifs\" file"),
        ("{}", "format: not a \"simulateur-objectifs\" file"),
    ] {
        assert_eq!(messages(text), [expected], "{text}");
    }
    let most = 1_000_000;
    let padded = |length: usize| {
        let text = full().to_string();
        let blanks = " ".repeat(length - text.len());
        text + &blanks
    };
    assert_eq!(messages(&padded(most)), [""; 0]);
    assert_eq!(messages(&padded(most + 1)), ["1000001 bytes are more than the 1000000 allowed"]);
    for depth in [100, 1_000, 100_000] {
        assert_eq!(messages(&("[".repeat(depth) + &"]".repeat(depth))).len(), 1);
        let nested = format!(
            "{{\"format\":\"simulateur-objectifs\",\"version\":{}1{}",
            "[".repeat(depth),
            "]".repeat(depth)
        );
        assert_eq!(messages(&(nested + "}")).len(), 1);
    }
}

#[test]
fn null_is_refused_where_there_has_to_be_something() {
    for (pointer, what) in [
        ("/goals", "an object"),
        ("/segments", "a list of 1 to 12 segments"),
        ("/reserved", "an object"),
        ("/ramp", "an object"),
        ("/realisation", "a number"),
        ("/segments/0/hours/direct/base", "a number"),
        ("/settings", "an object"),
        ("/observed", "an object"),
        ("/observed/2016", "an object"),
    ] {
        assert_eq!(
            messages(&with(pointer, Value::Null)),
            [format!("{}: null is not {what}", path_of(pointer))]
        );
    }
}
