//! A scenario file with every part that a file may have.

use serde_json::{Value, json};
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;

/// A valid file with every part that a file may have.
pub(crate) fn full() -> Value {
    let mut root: Value = serde_json::from_str(&file::write(&Preset::CityLevers.scenario())).unwrap();
    let paris: Value = serde_json::from_str(&file::write(&Preset::Paris2020.scenario())).unwrap();
    root["segments"] = json!([paris["segments"][0], root["segments"][0]]);
    root["segments"][1]["hours"] = json!({ "calibrated": {
        "amount": 1_000_000, "labour_share": 0.5, "insertion_share": { "base": 0.05, "target": 0.06 }, "hourly_cost": 30
    } });
    root["segments"][0]["clauses"]["direct"]["start"] = json!(2017);
    root["segments"][1]["clause_duration"] = json!(3.5);
    root["facilitators"]["hours_each"] = json!(62_800);
    root["uncertainty"]["ranges"] = json!({ "contracts": [2_800, 3_200], "realisation": [0.9, 1.1] });
    root["effort"]["levers"] = json!(["clause_rate", "facilitators"]);
    root["observed"] = json!({ "2016": { "clause_rate": 0.11, "hours": 540_000, "reserved": 61 } });
    root["sources"] =
        json!({ "contracts": { "status": "documented", "text": "Open data", "url": "https://example.org" } });
    root
}

/// The full file with the value at a JSON pointer replaced, or added.
pub(crate) fn with(pointer: &str, value: Value) -> String {
    let mut root = full();
    set(&mut root, pointer, Some(value));
    root.to_string()
}

/// The full file without what stands at a JSON pointer.
pub(crate) fn without(pointer: &str) -> String {
    let mut root = full();
    set(&mut root, pointer, None);
    root.to_string()
}

/// Replaces, adds or takes away what stands at a JSON pointer.
pub(crate) fn set(root: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (root.pointer_mut(parent).unwrap(), value) {
        (Value::Array(values), Some(value)) => values[name.parse::<usize>().unwrap()] = value,
        (Value::Object(fields), Some(value)) => drop(fields.insert(name.to_owned(), value)),
        (Value::Object(fields), None) => assert!(fields.remove(name).is_some(), "{pointer} was there"),
        (other, _) => panic!("{pointer} stands in {other}"),
    }
}
