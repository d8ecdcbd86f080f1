//! JSON documents that are nearly right: values changed, moved, added, left out, and characters cut.

use super::text::{cuts, damaged, raw};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Marks that stand in JSON.
const MARKS: &str = "[-0-9eE.,:{}\\[\\]\"a-z\\\\é]{0,3}";

/// What comes in the place of a document: bytes of any kind, the document with changes, or as it is.
pub(crate) fn documents(
    format: &'static str,
    valid: impl Strategy<Value = String> + 'static,
) -> impl Strategy<Value = Vec<u8>> {
    let valid = valid.boxed();
    let places = (0_u8..4, any::<prop::sample::Index>(), any::<prop::sample::Index>(), odd_value());
    let changes = proptest::collection::vec(places, 1..4);
    prop_oneof![
        2 => raw(),
        1 => odd_value().prop_map(move |mut value| {
            if let Some(fields) = value.as_object_mut() {
                fields.insert("format".to_owned(), json!(format));
                fields.insert("version".to_owned(), json!(1));
            }
            value.to_string().into_bytes()
        }),
        5 => (valid.clone(), changes).prop_map(|(text, changes)| {
            let mut root: Value = serde_json::from_str(&text).unwrap();
            for one in changes {
                change(&mut root, one);
            }
            root.to_string().into_bytes()
        }),
        2 => (valid.clone(), cuts(MARKS)).prop_map(|(text, cuts)| damaged(&text, cuts).into_bytes()),
        1 => valid.prop_map(String::into_bytes),
    ]
}

/// Values that stand where others were expected.
pub(crate) fn odd_value() -> impl Strategy<Value = Value> {
    let texts =
        ["", "in_execution", "2016", "https://é", "\u{0}", "\u{202e}\u{feff}", "🏳️‍🌈", "clause_rate", "+2016"];
    let numbers =
        [0.0, -0.0, 1.0, 0.5, 2015.0, 4_096.0, 5e-324, 1e-310, f64::MIN_POSITIVE, 1e308, -1e308, 2e9, 1e-9];
    let leaf = prop_oneof![
        3 => proptest::sample::select(numbers.to_vec()).prop_map(|number| json!(number)),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => any::<i64>().prop_map(|number| json!(number)),
        1 => any::<u64>().prop_map(|number| json!(number)),
        1 => any::<bool>().prop_map(|flag| json!(flag)),
        1 => Just(Value::Null),
        1 => ".{0,8}".prop_map(|text| json!(text)),
        1 => proptest::sample::select(texts.to_vec()).prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let names = ["format", "segments", "base", "target", "start", "direct", "funnel", "2016", "x"];
        let name = prop_oneof![proptest::sample::select(names.to_vec()).prop_map(str::to_owned), ".{0,4}"];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            proptest::collection::vec((name, inner), 0..5)
                .prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

/// Every JSON pointer below a value.
fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{path}/{name}"), found);
            }
        }
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(index, value)| pointers(value, &format!("{path}/{index}"), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One change to a file: what is done, at which two places, and with what.
type BoardChange = (u8, prop::sample::Index, prop::sample::Index, Value);

fn change(root: &mut Value, (what, here, there, value): BoardChange) {
    let mut all = Vec::new();
    pointers(root, "", &mut all);
    let (here, there) = (here.get(&all).clone(), there.get(&all).clone());
    let other = root.pointer(&there).cloned().unwrap_or_default();
    match what {
        0 => *root.pointer_mut(&here).unwrap() = value,
        1 => *root.pointer_mut(&here).unwrap() = other,
        2 => {
            let name = here.rsplit('/').next().unwrap_or_default().to_owned();
            insert(root.pointer_mut(&here).unwrap(), name, value);
        }
        _ => {
            let Some((parent, name)) = here.rsplit_once('/') else { return };
            let parent = root.pointer_mut(parent).unwrap();
            if let Some(fields) = parent.as_object_mut() {
                fields.remove(name);
            } else if let Some(values) = parent.as_array_mut() {
                values.pop();
            }
        }
    }
}

/// Puts a value into an object or a list, or makes a number half as large again.
fn insert(here: &mut Value, name: String, value: Value) {
    if let Some(fields) = here.as_object_mut() {
        fields.insert(name, value);
    } else if let Some(values) = here.as_array_mut() {
        values.push(value);
    } else {
        *here = json!(here.as_f64().unwrap_or(1.0) * 1.5);
    }
}
