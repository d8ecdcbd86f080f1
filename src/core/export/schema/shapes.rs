//! The shapes that schemas are made of.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a shape goes into the one around it, and is not used again"
)]

use crate::model::bounds::{Bounds, SOURCE_LENGTH};
use crate::scenario::file;
use serde_json::{Map, Value, json};

/// A text without control characters.
const PLAIN: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";
/// An http or https address.
const ADDRESS: &str = r"^https?://[^\s\u0000-\u001f\u007f-\u009f]+$";
/// A colour.
pub(super) const COLOUR: &str = "^#[0-9a-fA-F]{6}$";

/// The fields that every file of ours has, or may have.
pub(super) fn marks(format: &str) -> Map<String, Value> {
    let marks = json!({
        "$schema": { "description": "The address of this schema; the page does not read it." },
        "format": { "const": format },
        "version": { "const": file::VERSION },
    });
    if let Value::Object(marks) = marks { marks } else { Map::new() }
}

/// An object with these fields and no other.
pub(super) fn object(fields: Map<String, Value>, required: &[&str]) -> Value {
    let mut shape = json!({ "type": "object", "properties": fields, "additionalProperties": false });
    if let (Value::Object(shape), false) = (&mut shape, required.is_empty()) {
        shape.insert("required".to_owned(), json!(required));
    }
    shape
}

/// An object whose fields bear one of these names and are all of one shape.
pub(super) fn record(names: Vec<String>, each: Value) -> Value {
    json!({ "type": "object", "propertyNames": { "enum": names }, "additionalProperties": each })
}

pub(super) fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

pub(super) fn words(known: Vec<&str>) -> Value {
    json!({ "enum": known })
}

pub(super) fn number(bounds: Bounds) -> Value {
    json!({ "type": "number", "minimum": plain(bounds.low), "maximum": plain(bounds.high) })
}

pub(super) fn whole_number(bounds: Bounds) -> Value {
    json!({ "type": "integer", "minimum": plain(bounds.low), "maximum": plain(bounds.high) })
}

/// A number as people write it: a whole one without a fraction.
fn plain(number: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, reason = "checked by the comparison that follows")]
    let whole = number as i64;
    #[allow(clippy::cast_precision_loss, reason = "compared with the number itself")]
    let same = (whole as f64).to_bits() == number.to_bits();
    if same { json!(whole) } else { json!(number) }
}

pub(super) fn text(most: usize) -> Value {
    json!({ "type": "string", "maxLength": most, "pattern": PLAIN })
}

pub(super) fn address() -> Value {
    json!({ "type": "string", "maxLength": SOURCE_LENGTH, "pattern": ADDRESS })
}

/// The shape, or nothing said.
pub(super) fn or_null(shape: Value) -> Value {
    json!({ "anyOf": [{ "type": "null" }, shape] })
}
