//! The JSON Schemas that the site publishes say what the readers say: whatever a test hands to a reader is held against
//! the schema too ([`agree`]). They are checked by the keywords that they use, no more: no validator is among our
//! dependencies. What a schema cannot say stands in [`is_unsaid`].

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::full::full;
use crate::scenarios::{any_scenario, config as cases};
use proptest::prelude::*;
use serde_json::{Value, json};
use simulateur_objectifs::export::schema;
use simulateur_objectifs::model::bounds::YEARS;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::{config, file, meeting, saved_work, workbook, workshop};
use std::fs;

/// Which schema.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Schema {
    Scenario,
    Workbook,
    Config,
}

/// Holds a schema to what its reader said of a text: its refusals, as messages with their paths.
pub(crate) fn agree(which: Schema, text: &str, refusals: &[String]) {
    let Ok(value) = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) else {
        assert!(!refusals.is_empty(), "no JSON is taken: {text}");
        return;
    };
    let schema = match which {
        Schema::Scenario => schema::scenario(),
        Schema::Workbook => schema::workbook(),
        Schema::Config => schema::settings(),
    };
    let (fault, unsaid) =
        (fault(&schema, &schema, &value, "").err(), refusals.iter().all(|one| is_unsaid(one)));
    assert_eq!(
        fault.is_none(),
        unsaid,
        "{which:?}: the reader says {refusals:?}, the schema {fault:?}: {text}"
    );
}

/// Whether the message of a refusal speaks of what the schemas cannot say, as their descriptions tell.
fn is_unsaid(message: &str) -> bool {
    let (place, reason) = message.split_once(": ").unwrap_or(("", message));
    let number = reason.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    let dated = number.is_some_and(|year| year.fract() == 0.0 && YEARS.contain(year));
    let of_years =
        (place.contains("start") || place.ends_with("target_year")) && reason.contains("is not between");
    (of_years && dated)
        || reason.contains("does not hold the value")
        || reason.contains("bytes are more than")
}

/// The first fault of a value.
fn fault(root: &Value, shape: &Value, value: &Value, path: &str) -> Result<(), String> {
    let no = |why: String| Err(format!("{path}: {why}"));
    for (keyword, said) in shape.as_object().unwrap() {
        let list = || said.as_array().unwrap();
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let named = said.as_str().unwrap().strip_prefix('#').unwrap();
                fault(root, root.pointer(named).unwrap(), value, path)?;
            }
            "anyOf" => {
                let tried = list().iter().map(|shape| fault(root, shape, value, path));
                let faults: Vec<String> = tried.map_while(Result::err).collect();
                if faults.len() == list().len() {
                    return no(faults.join("; "));
                }
            }
            "const" => {
                if !same(said, value) {
                    return no(format!("is not {said}"));
                }
            }
            "enum" => {
                if !list().iter().any(|one| same(one, value)) {
                    return no(format!("is not one of {said}"));
                }
            }
            "type" => {
                let whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
                let fits = match said.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "number" => value.is_number(),
                    "integer" => whole,
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("{other} is no type"),
                };
                if !fits {
                    return no(format!("is no {said}"));
                }
            }
            "minimum" | "maximum" => {
                let (Some(number), bound) = (value.as_f64(), said.as_f64().unwrap()) else { continue };
                if if keyword == "minimum" { number < bound } else { number > bound } {
                    return no(format!("{number} is beyond {keyword} {bound}"));
                }
            }
            "maxLength" | "pattern" => {
                let Some(text) = value.as_str() else { continue };
                let fits = match said.as_f64() {
                    Some(most) => text.chars().count() as f64 <= most,
                    None => matches(said.as_str().unwrap(), text),
                };
                if !fits {
                    return no(format!("{text:?} against {keyword} {said}"));
                }
            }
            "minItems" | "maxItems" => {
                let (Some(items), bound) = (value.as_array(), said.as_f64().unwrap()) else { continue };
                let count = items.len() as f64;
                if if keyword == "minItems" { count < bound } else { count > bound } {
                    return no(format!("{count} items"));
                }
            }
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    fault(root, said, item, &format!("{path}/{place}"))?;
                }
            }
            "minProperties" | "maxProperties" => {
                let (Some(fields), bound) = (value.as_object(), said.as_f64().unwrap()) else { continue };
                let count = fields.len() as f64;
                if if keyword == "minProperties" { count < bound } else { count > bound } {
                    return no(format!("{count} fields"));
                }
            }
            "required" => {
                for name in list().iter().filter_map(Value::as_str) {
                    if value.as_object().is_some_and(|fields| !fields.contains_key(name)) {
                        return no(format!("{name} is missing"));
                    }
                }
            }
            "properties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    if let Some(shape) = said.get(name) {
                        fault(root, shape, field, &format!("{path}/{name}"))?;
                    }
                }
            }
            "additionalProperties" => {
                let known = shape.get("properties");
                for (name, field) in value.as_object().into_iter().flatten() {
                    if known.is_some_and(|known| known.get(name).is_some()) {
                        continue;
                    }
                    if *said == Value::Bool(false) {
                        return no(format!("{name} is unknown"));
                    }
                    fault(root, said, field, &format!("{path}/{name}"))?;
                }
            }
            "propertyNames" => {
                for name in value.as_object().into_iter().flat_map(|fields| fields.keys()) {
                    fault(root, said, &json!(name), &format!("{path}/{name}"))?;
                }
            }
            other => panic!("{other} is a keyword that this test does not know"),
        }
    }
    Ok(())
}

/// JSON Schema compares numbers by their value.
fn same(one: &Value, other: &Value) -> bool {
    one == other
        || matches!((one.as_f64(), other.as_f64()), (Some(a), Some(b)) if (a - b).abs() < f64::EPSILON)
}

/// Whether a text is of a pattern; they are few.
fn matches(pattern: &str, text: &str) -> bool {
    let plain = !text.chars().any(char::is_control);
    match pattern {
        r"^[^\u0000-\u001f\u007f-\u009f]*$" => plain,
        r"^https?://[^\s\u0000-\u001f\u007f-\u009f]+$" => plain && file::is_web_address(text),
        "^#[0-9a-fA-F]{6}$" => text
            .strip_prefix('#')
            .is_some_and(|code| code.len() == 6 && code.chars().all(|one| one.is_ascii_hexdigit())),
        other => panic!("{other} is a pattern that this test does not know"),
    }
}

#[test]
fn the_schemas_take_every_scenario_that_the_page_writes() {
    agree(Schema::Scenario, &full().to_string(), &[]);
    for preset in Preset::ALL {
        agree(Schema::Scenario, &file::write(&preset.scenario()), &[]);
    }
    agree(Schema::Workbook, &workbook::write(&Preset::ALL.map(Preset::scenario)), &[]);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn the_schemas_take_any_scenario(scenario in any_scenario()) {
        agree(Schema::Scenario, &file::write(&scenario), &[]);
    }
}

#[test]
fn the_schemas_take_the_files_that_were_given_out() {
    let read = |path: &str| fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    agree(Schema::Scenario, &read("tests/fixtures/paris-2020.scenario.json"), &[]);
    agree(Schema::Config, &read("hosting/config.example.json"), &[]);
}

#[test]
fn every_file_may_name_its_schema_and_none_is_written_with_it() {
    let named = |text: &str| {
        let mut value: Value = serde_json::from_str(text).unwrap();
        value["$schema"] = json!("https://ville.example/integration/schemas/scenario.schema.json");
        value.to_string()
    };
    let scenario = Preset::Paris2020.scenario();
    let opened = file::read(&named(&file::write(&scenario))).unwrap().scenario;
    assert_eq!(file::write(&opened), file::write(&scenario));
    agree(Schema::Scenario, &named(&file::write(&scenario)), &[]);
    let book = workbook::write([&scenario]);
    assert_eq!(workbook::write(workbook::read(&named(&book)).unwrap().iter().map(|one| &one.scenario)), book);
    agree(Schema::Workbook, &named(&book), &[]);
    let kept = saved_work::write(&scenario, 3, 5.0);
    assert_eq!(saved_work::read(&named(&kept)).unwrap(), saved_work::read(&kept).unwrap());
    let board = workshop::write(&workshop::Board::default());
    assert_eq!(workshop::read(&named(&board)).unwrap(), workshop::read(&board).unwrap());
    let kept = meeting::write(&meeting::Meeting::default());
    assert_eq!(meeting::read(&named(&kept)), meeting::read(&kept));
    let settings = json!({ "format": config::FORMAT, "version": 1 }).to_string();
    assert_eq!(config::read(&named(&settings), &[]), config::read(&settings, &[]));
    // Deeper, it is a field like another.
    let inside =
        file::read(&file::write(&scenario).replace("\"goals\":{", "\"goals\":{\"$schema\":1,")).unwrap_err();
    assert_eq!(inside[0].to_string(), "goals.$schema: unknown field");
}
