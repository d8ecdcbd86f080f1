//! What a scenario file may leave out or write otherwise, and what is taken for it: none of it is a reason to refuse.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::assert_sound;
use crate::scenarios::full::{full, with};
use crate::schema::{Schema, agree};
use serde_json::{Value, json};
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::scenario::{Clauses, Ramped, Scenario};
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file::{self, OpenedScenario};
use simulateur_objectifs::scenario::preset::Preset;

/// What is taken of a text, which the schema allows too.
fn taken(text: &str) -> OpenedScenario {
    agree(Schema::Scenario, text, &[]);
    file::read(text).unwrap()
}

#[test]
fn what_is_left_out_takes_the_value_of_the_default_preset() {
    let least = json!({ "format": "simulateur-objectifs", "version": 1, "base_year": 2014, "target_year": 2020,
        "goals": {}, "segments": [{}], "reserved": {} });
    let expected = Scenario { preset: None, city: String::new(), ..Preset::Paris2020.scenario() };
    assert_eq!(taken(&least.to_string()).scenario, expected);
    let mut partly = least;
    partly["goals"] = json!({ "hours": { "cumulative": true } });
    partly["segments"] = json!([{ "clauses": { "direct": { "target": 0.3 } } }]);
    partly["ramp"] = json!({ "exponent": 2 });
    let scenario = taken(&partly.to_string()).scenario;
    assert!(scenario.goals[GoalId::Hours].cumulative == Some(true) && scenario.goals[GoalId::Hours].active);
    assert_eq!((scenario.ramp.start, scenario.ramp.exponent), (2015.0, 2.0));
    let rate = Ramped { base: 0.1, target: 0.3, start: None };
    assert_eq!(scenario.segments[0].clauses, Clauses::Direct(rate));
}

#[test]
fn a_default_start_follows_years_that_leave_it_out() {
    for (base, target, start) in [
        (2014, 2020, 2015.0),
        (2015, 2016, 2015.0),
        (2020, 2030, 2021.0),
        (2020, 2021, 2020.0),
        (2000, 2010, 2001.0),
    ] {
        let text = json!({ "format": "simulateur-objectifs", "version": 1, "base_year": base, "target_year": target,
            "goals": {}, "segments": [{}], "reserved": {} });
        let found = taken(&text.to_string()).scenario.ramp.start;
        assert!((found - start).abs() < 1e-12, "{base} to {target}: {found}");
    }
}

#[test]
fn an_unknown_preset_is_noticed_and_not_refused() {
    let opened = taken(&with("/preset", json!("lyon-2030")));
    assert_eq!((opened.unknown_preset.as_deref(), opened.scenario.preset), (Some("lyon-2030"), None));
    let opened = taken(&with("/preset", json!("tardif")));
    assert_eq!((opened.unknown_preset, opened.scenario.preset.as_deref()), (None, Some("tardif")));
}

#[test]
fn null_stands_for_none_where_there_may_be_none() {
    for pointer in [
        "/preset",
        "/facilitators",
        "/reserved/answers",
        "/facilitators/contracts_each",
        "/facilitators/hours_each",
        "/observed/2016/hours",
        "/sources/contracts/url",
    ] {
        taken(&with(pointer, Value::Null));
    }
}

#[test]
fn a_byte_order_mark_is_read_over() {
    let plain = taken(&full().to_string());
    assert_eq!(taken(&format!("\u{feff}{}", full())).scenario, plain.scenario);
}

#[test]
fn a_vanishing_goal_has_no_endless_ratio() {
    let text = with("/goals/hours/value", json!(1e-310));
    let scenario = taken(&text).scenario;
    assert_sound(&scenario, &simulate(&scenario));
}
