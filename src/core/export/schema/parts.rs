//! The shape of a scenario file, of the rows of its numbers.

use super::shapes::{address, list, marks, number, object, or_null, record, text, whole_number, words};
use crate::model::bounds::{DRAWS, MOST_SEGMENTS, NAME_LENGTH, SOURCE_LENGTH, YEARS};
use crate::model::fields::{Field, FieldId, FieldKind, OtherId};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::scenario::file::{self, READINGS, STATUSES};
use crate::scenario::preset::Preset;
use serde_json::{Map, Value, json};

/// A whole scenario file.
pub(super) fn scenario() -> Value {
    let default = Preset::Paris2020.scenario();
    let mut fields = marks(file::FORMAT);
    fields.extend(numbers("", &default));
    let parts = file::PARTS.into_iter().filter_map(|name| Some((name.to_owned(), part(name, &default)?)));
    fields.extend(parts);
    object(fields, &["format", "version", "base_year", "target_year", "goals", "segments", "reserved"])
}

/// What stands under a name; none where it is one of the marks.
fn part(name: &str, default: &Scenario) -> Option<Value> {
    let plain = || object(numbers(name, default).collect(), &missing(name, default));
    Some(match name {
        "name" => text(NAME_LENGTH),
        "preset" => {
            described(or_null(text(NAME_LENGTH)), "The key of the model that it was made from: a hint.")
        }
        "city" => described(or_null(text(NAME_LENGTH)), "Whose scheme it is."),
        "base_year" | "target_year" => whole_number(YEARS),
        "ramp" => {
            let mut fields: Map<String, Value> = numbers(name, default).collect();
            fields.insert("start".to_owned(), whole_number(YEARS));
            object(fields, &[])
        }
        "reading" => words(READINGS.map(|(word, _)| word).to_vec()),
        "goals" => goals(),
        "segments" => json!({
            "type": "array", "minItems": 1, "maxItems": MOST_SEGMENTS, "items": segment(default),
        }),
        "joint_answers" | "settings" | "reserved" => plain(),
        "facilitators" => or_null(plain()),
        "uncertainty" => uncertainty(default),
        "effort" => object(one("levers", list(words(LeverId::all().map(LeverId::key).collect()))), &[]),
        "observed" => {
            let results = GoalId::ALL.map(|goal| (goal.key().to_owned(), or_null(number(goal.row().bounds))));
            #[allow(clippy::cast_possible_truncation, reason = "calendar years")]
            let years = (YEARS.low as i32..=YEARS.high as i32).map(|year| year.to_string());
            record(years.collect(), object(results.into_iter().collect(), &[]))
        }
        "sources" => record(source_keys(), source()),
        _ => return None,
    })
}

fn described(mut shape: Value, description: &str) -> Value {
    if let Value::Object(said) = &mut shape {
        said.insert("description".to_owned(), json!(description));
    }
    shape
}

fn one(name: &str, shape: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), shape)])
}

/// The numbers that stand in an object, each within its bounds.
fn numbers(object: &str, default: &Scenario) -> impl Iterator<Item = (String, Value)> {
    Field::inside(object).map(|(name, field)| {
        let shape =
            if field.kind == FieldKind::Ramped { ramped(field, default) } else { number(field.bounds) };
        let shape = if may_be_null(field.id) { or_null(shape) } else { shape };
        (name.to_owned(), shape)
    })
}

/// A base and a target level; where the default scenario has none, both are to be said.
fn ramped(field: &Field, default: &Scenario) -> Value {
    let ends = ["base", "target"].map(|end| (end.to_owned(), number(field.bounds)));
    let mut fields: Map<String, Value> = ends.into_iter().collect();
    fields.insert("start".to_owned(), or_null(whole_number(YEARS)));
    object(fields, if is_said(field, default) { &[] } else { &["base", "target"] })
}

/// Whether the default scenario has a value for it.
fn is_said(field: &Field, default: &Scenario) -> bool {
    let segment = default.segments.first().is_some_and(|segment| segment.slot(field.id).is_some());
    segment || default.slot(field.id).is_some()
}

/// Limits, and a duration of their own, that may be left out, or null for none.
const fn may_be_null(id: FieldId) -> bool {
    matches!(
        id,
        FieldId::Lever(
            LeverId::SiaeAnswers
                | LeverId::ContractsPerFacilitator
                | LeverId::HoursPerFacilitator
                | LeverId::ClauseDuration
        )
    )
}

/// What an object has to say: the default scenario has no value for it.
fn missing(object: &str, default: &Scenario) -> Vec<&'static str> {
    let needed = |(_, field): &(&str, &Field)| !is_said(field, default) && !may_be_null(field.id);
    Field::inside(object).filter(needed).map(|(name, _)| name).collect()
}

/// The goals, each of which may be left out.
pub(super) fn goals() -> Value {
    let goals = GoalId::ALL.map(|goal| {
        let row = goal.row();
        let mut fields = one("value", number(row.bounds));
        fields.insert("active".to_owned(), json!({ "type": "boolean" }));
        if row.summable {
            fields.insert("cumulative".to_owned(), json!({ "type": "boolean" }));
        }
        (row.key.to_owned(), object(fields, &[]))
    });
    object(goals.into_iter().collect(), &[])
}

/// A family of contracts; its clauses and its hours take one of two forms.
fn segment(default: &Scenario) -> Value {
    let path = |part: &str| format!("segments[].{part}");
    let either = |part: &str, explained: &str| {
        let inner = path(&format!("{part}.{explained}"));
        let mut forms: Map<String, Value> = numbers(&path(part), default).collect();
        let explanation = object(numbers(&inner, default).collect(), &missing(&inner, default));
        forms.insert(explained.to_owned(), explanation);
        let mut shape = object(forms, &[]);
        if let Value::Object(said) = &mut shape {
            said.insert("minProperties".to_owned(), json!(1));
            said.insert("maxProperties".to_owned(), json!(1));
        }
        shape
    };
    let mut fields: Map<String, Value> = numbers("segments[]", default).collect();
    fields.insert("name".to_owned(), text(NAME_LENGTH));
    fields.insert("clauses".to_owned(), either("clauses", "funnel"));
    fields.insert("hours".to_owned(), either("hours", "calibrated"));
    object(fields, &[])
}

fn uncertainty(default: &Scenario) -> Value {
    let ranges = LeverId::all().map(|lever| {
        // Starts lie between the scenario's years, which a schema does not compare.
        let bounds = if lever == LeverId::RampStart { YEARS } else { lever.bounds(default) };
        let mut range = list(number(bounds));
        if let Value::Object(said) = &mut range {
            said.insert("minItems".to_owned(), json!(2));
            said.insert("maxItems".to_owned(), json!(2));
        }
        (lever.key().to_owned(), range)
    });
    let mut fields = one("ranges", object(ranges.collect(), &[]));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small whole numbers")]
    let [low, high] = [DRAWS.low as u32, DRAWS.high as u32];
    let powers: Vec<u32> =
        (0..u32::BITS).map(|power| 1 << power).filter(|draws| (low..=high).contains(draws)).collect();
    fields.insert("draws".to_owned(), json!({ "enum": powers }));
    fields.insert("confidence".to_owned(), number(OtherId::Confidence.field().bounds));
    object(fields, &[])
}

/// Every name that a source may be given for.
fn source_keys() -> Vec<String> {
    let levers = LeverId::all().flat_map(|lever| [lever.key().to_owned(), format!("{}.base", lever.key())]);
    let goals = GoalId::ALL.map(|goal| goal.key().to_owned());
    let settings = Field::inside("settings").map(|(name, _)| name.to_owned());
    let mut keys: Vec<String> =
        levers.chain(goals).chain(settings).filter(|key| file::is_source_key(key)).collect();
    keys.sort();
    keys.dedup();
    keys
}

fn source() -> Value {
    let mut fields = one("status", words(STATUSES.map(|(word, _)| word).to_vec()));
    fields.insert("text".to_owned(), text(SOURCE_LENGTH));
    fields.insert("url".to_owned(), or_null(address()));
    object(fields, &[])
}
