//! A city's own settings: the example that ships is read whole, and a bad file is refused with the place of each fault.

#![allow(clippy::expect_used, reason = "a test that cannot read its data must fail")]

use crate::page::visit;
use crate::schema::{Schema, agree};
use serde_json::{Value, json};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::scenario::config::{self, Config, ConfigProblem, Finding, Read, Start};

const EXAMPLE: &str = include_str!("../../hosting/config.example.json");

/// `#8fdcb5`, which is read on dark paper.
const PALE_GREEN: [u8; 3] = [0x8f, 0xdc, 0xb5];

/// Reads a file as the page does.
fn read(text: &str) -> Result<Read, Vec<ConfigProblem>> {
    let read = config::read(text, &Lang::ALL.map(Lang::code));
    // What is no colour is left aside here, and a fault to the schema.
    let uncoloured = |read: &Read| read.ignored.iter().any(|fault| fault.what == Finding::NotColour);
    let told = |fault: &ConfigProblem| format!("{}: {}", fault.path, fault.what);
    let refused = match &read {
        Ok(read) if uncoloured(read) => vec!["a colour".to_owned()],
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(told).collect(),
    };
    agree(Schema::Config, text, &refused);
    read
}

/// A minimal file with one more field.
fn with(name: &str, value: &Value) -> String {
    json!({ "format": "simulateur-objectifs-config", "version": 1, name: value }).to_string()
}

#[test]
fn the_example_is_read_whole() {
    let found = read(EXAMPLE).expect("the example is good");
    assert!(found.ignored.is_empty(), "{:?}", found.ignored);
    let config = found.config;
    assert_eq!(config.city.as_deref(), Some("Ville d’Exemple"));
    assert_eq!(
        config.colours.map(|accent| accent.map(|accent| accent.ink)),
        [Some([0x0b, 0x5a, 0x3c]), Some(PALE_GREEN)]
    );
    let scenario = config.scenario.expect("a scenario");
    assert_eq!(
        (scenario.base_year, scenario.target_year, scenario.goals[GoalId::Reserved].active),
        (2024, 2030, false)
    );
    assert_eq!(config.presets.len(), 1);
    assert_eq!(config.languages, ["fr", "en"]);
    assert_eq!(config.links.len(), 3);
}

#[test]
fn what_is_left_out_changes_nothing() {
    let minimal = r#"{ "format": "simulateur-objectifs-config", "version": 1 }"#;
    assert_eq!(read(minimal).expect("good").config, Config::default());
    for name in ["city", "colours", "scenario", "goals", "presets", "start", "languages", "links", "hide"] {
        assert_eq!(read(&with(name, &Value::Null)).expect("good").config, Config::default(), "{name}");
    }
}

#[test]
fn a_visit_opens_the_questions_where_the_file_says_so_or_shows_nothing_of_the_city() {
    let opens = |fields: Value| {
        let mut file = json!({ "format": "simulateur-objectifs-config", "version": 1 });
        file.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
        let config = read(&file.to_string()).expect("good").config;
        (config.start, config.opens_questions())
    };
    let goals = json!({ "hours": { "value": 500_000 } });
    for (fields, expected) in [
        (json!({}), (None, false)),
        (json!({ "city": "Lyon" }), (None, true)),
        (json!({ "city": "  " }), (None, false)),
        (json!({ "city": "Lyon", "scenario": "annonce" }), (None, false)),
        (json!({ "city": "Lyon", "presets": ["annonce"] }), (None, false)),
        (json!({ "city": "Lyon", "goals": goals }), (None, false)),
        (json!({ "city": "Lyon", "start": "scenario" }), (Some(Start::Scenario), false)),
        (json!({ "scenario": "annonce", "start": "questions" }), (Some(Start::Questions), true)),
    ] {
        assert_eq!(opens(fields.clone()), expected, "{fields}");
    }
}

#[test]
fn a_scenario_written_in_the_file_is_the_city_s_unless_it_says_whose_it_is() {
    let mut own: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let mut of_another = own["scenario"].clone();
    of_another["city"] = json!("Nantes");
    own["presets"] = json!([own["scenario"].clone(), of_another, "paris-2020"]);
    let config = read(&own.to_string()).expect("good").config;
    assert_eq!(config.scenario.expect("a scenario").city, "Ville d’Exemple");
    let cities: Vec<&str> = config.presets.iter().map(|scenario| scenario.city.as_str()).collect();
    assert_eq!(cities, ["Ville d’Exemple", "Nantes", "Paris"]);
    own.as_object_mut().expect("an object").remove("city");
    assert_eq!(read(&own.to_string()).expect("good").config.scenario.expect("a scenario").city, "");
}

#[test]
fn goals_alone_are_those_of_the_default_scenario() {
    let goals = json!({ "hours": { "value": 500_000 } });
    let scenario = read(&with("goals", &goals)).expect("good").config.scenario.expect("a scenario");
    assert!((scenario.goals[GoalId::Hours].value - 500_000.0).abs() < 1e-9);
    assert_eq!(scenario.preset.as_deref(), Some("paris-2020"));
}

#[test]
fn a_colour_that_cannot_be_read_is_left_aside_with_a_reason() {
    let found = read(&with("colours", &json!({ "light": "#ffcc00", "dark": "#8fdcb5" }))).expect("good");
    assert_eq!(found.config.colours.map(|accent| accent.map(|accent| accent.ink)), [None, Some(PALE_GREEN)]);
    let told: Vec<String> = found.ignored.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["config.json, colours.light: #ffcc00 has a contrast of 1.4 to 1 with the page, less than 4.5"]
    );
}

#[test]
fn a_colour_like_that_of_what_is_missing_is_left_aside() {
    let found = read(&with("colours", &json!({ "light": "#a34400" }))).expect("good");
    assert_eq!(found.config.colours, [None, None]);
    let told: Vec<String> = found.ignored.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["config.json, colours.light: #a34400 is too close to the ochre of what is missing"]);
}

#[test]
fn a_bad_file_is_refused_with_the_place_of_each_fault() {
    for (text, path, what) in [
        (String::new(), "", "not a JSON file"),
        ("{}".to_owned(), "", "\"format\""),
        (r#"{"format":"simulateur-objectifs-config","version":2}"#.to_owned(), "", "\"version\""),
        (with("citty", &json!("X")), "citty", "unknown field"),
        (with("city", &json!("x".repeat(121))), "city", "121 characters"),
        (with("city", &json!(5)), "city", "5 is not a text"),
        (with("colours", &json!([])), "colours", "is not an object"),
        (with("scenario", &json!("paris")), "scenario", "is not one of paris-2020"),
        (
            with("scenario", &json!({ "format": "simulateur-objectifs", "version": 1 })),
            "scenario",
            "goals: missing",
        ),
        (with("goals", &json!({ "hours": { "value": -1 } })), "goals.hours.value", "-1 is not between"),
        (with("presets", &json!(["annonce", "zorg"])), "presets[1]", "is not one of"),
        (with("presets", &json!(vec!["annonce"; 21])), "presets", "21 are more than the 20"),
        (with("start", &json!("map")), "start", "\"map\" is not one of scenario, questions"),
        (with("languages", &json!(["fr", "de"])), "languages[1]", "\"de\" is not one of fr, en"),
        (
            with("links", &json!({ "legal": "javascript:alert(1)" })),
            "links.legal",
            "is not an http or https address",
        ),
        (with("links", &json!({ "shop": "https://x.example" })), "links.shop", "unknown field"),
        (with("hide", &json!(["verdict"])), "hide[0]", "is not one of scenarios"),
    ] {
        let faults = read(&text).expect_err(&text);
        assert!(
            faults.iter().any(|fault| fault.path == path && fault.what.to_string().contains(what)),
            "{text}: {faults:?}"
        );
    }
}

#[test]
fn a_city_may_name_every_language_of_the_page() {
    let codes = Lang::ALL.map(Lang::code);
    let config = read(&with("languages", &json!(codes))).expect("good").config;
    assert_eq!(config.languages, codes);
}

#[test]
fn the_check_of_settings_opens_by_its_address_in_both_languages() {
    for (query, title, choose) in [
        ("", "Vérifier un fichier config.json", "Choisir un fichier"),
        ("lang=en", "Check a file config.json", "Choose a file"),
    ] {
        let page = visit(query, "view=config");
        page.says("main h2", &[title]);
        page.says_only("#config-choose", choose);
        assert!(!page.has("#config-leave") && !page.has("#config-try"));
    }
}

#[test]
fn the_dialog_for_hosts_gives_the_frame_first_and_says_where_it_goes() {
    for (query, refused) in [("", "frame-ancestors"), ("lang=en", "frame-ancestors")] {
        let page = visit(query, "view=embed");
        assert_eq!(page.all("input[name=embed-way]").len(), 3);
        page.says("#embed-refused", &[refused, "X-Frame-Options", "frame-src"]);
        page.says("#embed-places", &["SharePoint", "Drupal", "WordPress", "unfiltered_html", "TYPO3"]);
    }
}
