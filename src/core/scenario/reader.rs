//! Reads JSON field by field, collecting every refusal with its path.
//!
//! A reader never stops at the first fault: a missing or wrong value takes a stand-in, and the caller throws the whole
//! away when anything was refused.

use super::memory_bound::fits_memory;
use super::refusal::{Expected, Found, Reason, Refusal};
use crate::model::bounds::Bounds;
use serde_json::{Map, Value};
use std::cell::RefCell;

/// Most refusals kept: beyond that a file is not mended by reading more of them.
const MOST_REFUSALS: usize = 20;
/// The field in which a file names its schema; nothing is read from it.
pub(super) const SCHEMA: &str = "$schema";
/// Longest excerpt of a wrong value, in characters.
const EXCERPT: usize = 40;

/// What was refused so far.
#[derive(Debug, Default)]
pub(super) struct Refusals(RefCell<Vec<Refusal>>);

impl Refusals {
    pub(super) fn add(&self, path: &str, reason: Reason) {
        let mut refusals = self.0.borrow_mut();
        if refusals.len() < MOST_REFUSALS {
            refusals.push(Refusal { path: path.to_owned(), reason });
        }
    }

    fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    pub(super) fn into_vec(self) -> Vec<Refusal> {
        self.0.into_inner()
    }
}

/// One value of the file and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) path: String,
    refusals: &'a Refusals,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, refusals: &'a Refusals) -> Self {
        Self { value, path: String::new(), refusals }
    }

    /// Whether nothing was refused so far.
    pub(super) fn sound(&self) -> bool {
        self.refusals.is_empty()
    }

    /// Whether the value is an object marked as ours, of a version from 1 to `newest`.
    pub(super) fn is_marked(&self, format: &'static str, newest: i32) -> bool {
        if self.value.get("format").and_then(Value::as_str) != Some(format) {
            let path =
                if self.value.is_object() { child_path(&self.path, "format") } else { self.path.clone() };
            self.refusals.add(&path, other_format(self.value, format));
            return false;
        }
        let reason = match self.value.get("version").map(|version| (version, version.as_f64())) {
            Some((_, Some(version))) if (1.0..=f64::from(newest)).contains(&version) => return true,
            None => Reason::Missing,
            Some((found, Some(version))) if version > 1.0 => Reason::Newer { found: found.to_string() },
            Some((found, _)) => Reason::Not { found: excerpt(found), expected: Expected::Version },
        };
        self.refusals.add(&child_path(&self.path, "version"), reason);
        false
    }

    pub(super) fn refuse(&self, reason: Reason) {
        self.refusals.add(&self.path, reason);
    }

    pub(super) fn refuse_as(&self, expected: Expected) {
        self.refuse(Reason::Not { found: excerpt(self.value), expected });
    }

    /// The value as an object whose fields are all among `known`.
    pub(super) fn object(&self, known: &[&str]) -> Option<Fields<'a>> {
        self.object_of(|name| known.contains(&name))
    }

    /// The value as one of our files: its fields, and the name of the schema that an editor checks it by.
    pub(super) fn file(&self, known: &[&str]) -> Option<Fields<'a>> {
        self.object_of(|name| name == SCHEMA || known.contains(&name))
    }

    fn object_of(&self, known: impl Fn(&str) -> bool) -> Option<Fields<'a>> {
        let Some(map) = self.value.as_object() else {
            self.refuse_as(Expected::Object);
            return None;
        };
        let fields = Fields { map, path: self.path.clone(), refusals: self.refusals };
        for name in map.keys().filter(|name| !known(name)) {
            self.refusals.add(&fields.path_of(name), Reason::Unknown);
        }
        Some(fields)
    }

    /// The value as an object with any field names.
    pub(super) fn entries(&self) -> Vec<(&'a str, Self)> {
        let Some(map) = self.value.as_object() else {
            self.refuse_as(Expected::Object);
            return Vec::new();
        };
        let fields = Fields { map, path: self.path.clone(), refusals: self.refusals };
        map.iter().map(|(name, value)| (name.as_str(), fields.node(name, value))).collect()
    }

    /// The value as a list.
    pub(super) fn list(&self, expected: Expected) -> Option<Vec<Self>> {
        let Some(values) = self.value.as_array() else {
            self.refuse_as(expected);
            return None;
        };
        let node =
            |(index, value)| Self { value, path: format!("{}[{index}]", self.path), refusals: self.refusals };
        Some(values.iter().enumerate().map(node).collect())
    }

    pub(super) fn number(&self, bounds: Bounds) -> Option<f64> {
        let Some(number) = self.value.as_f64() else {
            self.refuse_as(Expected::Number);
            return None;
        };
        if !bounds.contain(number) {
            self.refuse(Reason::OutOfBounds { found: number, low: bounds.low, high: bounds.high });
            return None;
        }
        Some(number)
    }

    pub(super) fn whole(&self, bounds: Bounds) -> Option<i32> {
        let number = self.value.as_f64().filter(|number| number.fract() == 0.0);
        if self.value.is_number() && number.is_none() || !self.value.is_number() {
            self.refuse_as(Expected::WholeNumber);
            return None;
        }
        #[allow(clippy::cast_possible_truncation, reason = "the bounds of whole numbers fit 32 bits")]
        self.number(bounds).map(|number| number as i32)
    }

    pub(super) fn flag(&self) -> Option<bool> {
        if self.value.as_bool().is_none() {
            self.refuse_as(Expected::Flag);
        }
        self.value.as_bool()
    }

    /// A text of at most `most` characters, without control characters.
    pub(super) fn text(&self, most: usize) -> Option<&'a str> {
        let Some(text) = self.value.as_str().filter(|text| !text.chars().any(char::is_control)) else {
            self.refuse_as(Expected::Text);
            return None;
        };
        let found = text.chars().count();
        if found > most {
            self.refuse(Reason::TooLong { found, most });
            return None;
        }
        Some(text)
    }

    /// One of several words.
    pub(super) fn word<T: Copy>(&self, words: &[(&str, T)], expected: Expected) -> Option<T> {
        let word = self.value.as_str().and_then(|text| words.iter().find(|(word, _)| *word == text));
        if word.is_none() {
            self.refuse_as(expected);
        }
        word.map(|&(_, meaning)| meaning)
    }
}

/// The fields of an object.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
    refusals: &'a Refusals,
}

impl<'a> Fields<'a> {
    fn path_of(&self, name: &str) -> String {
        child_path(&self.path, name)
    }

    fn node(&self, name: &str, value: &'a Value) -> Node<'a> {
        Node { value, path: self.path_of(name), refusals: self.refusals }
    }

    /// A field that may be left out.
    pub(super) fn get(&self, name: &str) -> Option<Node<'a>> {
        self.map.get(name).map(|value| self.node(name, value))
    }

    /// A field that may be left out or null.
    pub(super) fn filled(&self, name: &str) -> Option<Node<'a>> {
        self.get(name).filter(|node| !node.value.is_null())
    }

    /// A field that has to be there.
    pub(super) fn required(&self, name: &str) -> Option<Node<'a>> {
        let node = self.get(name);
        if node.is_none() {
            self.refusals.add(&self.path_of(name), Reason::Missing);
        }
        node
    }

    /// A number that takes a default when left out; without a default it has to be there.
    pub(super) fn number(&self, name: &str, bounds: Bounds, default: Option<f64>) -> f64 {
        let node = if default.is_some() { self.get(name) } else { self.required(name) };
        node.and_then(|node| node.number(bounds)).or(default).unwrap_or(bounds.low)
    }

    /// A flag that takes a default when left out.
    pub(super) fn flag(&self, name: &str, default: bool) -> bool {
        self.get(name).and_then(|node| node.flag()).unwrap_or(default)
    }
}

/// The path of a field of what stands at a path.
fn child_path(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The reason to refuse a file that is not marked with this format.
fn other_format(file: &Value, format: &'static str) -> Reason {
    Reason::OtherFormat { found: file.get("format").map(excerpt), format }
}

/// A value as people wrote it, shortened.
fn excerpt(value: &Value) -> Found {
    let text = match value {
        Value::Object(_) => return Found::Object,
        Value::Array(_) => return Found::List,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    };
    if text.chars().count() <= EXCERPT {
        return Found::Value(text);
    }
    let start: String = text.chars().take(EXCERPT).collect();
    Found::Value(format!("{start}…"))
}

/// Reads a JSON text of at most `most` bytes; a mark of byte order at its start is left out.
///
/// # Errors
/// Why the text is not one.
pub(super) fn parse(text: &str, most: usize) -> Result<Value, Vec<Refusal>> {
    let whole = |reason| vec![Refusal { path: String::new(), reason }];
    if text.len() > most {
        return Err(whole(Reason::TooLarge { found: text.len(), most }));
    }
    if !fits_memory(text) {
        return Err(whole(Reason::TooDense));
    }
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| whole(Reason::NotJson { line: error.line(), column: error.column() }))
}
