//! Writing: one form for each scenario, so that equal scenarios give equal texts.

use super::{FORMAT, VERSION};
use crate::model::scenario::Scenario;
use std::io::{self, Write};

/// Writes a scenario file: the same scenario always gives the same text, and reading it back gives the same scenario.
#[must_use]
pub fn write(scenario: &Scenario) -> String {
    #[derive(serde::Serialize)]
    struct Marked<'a> {
        format: &'static str,
        version: i32,
        #[serde(flatten)]
        scenario: &'a Scenario,
    }
    to_json(&Marked { format: FORMAT, version: VERSION, scenario })
}

/// One line of JSON in which whole numbers have no fraction.
#[must_use]
pub fn to_json(value: &impl serde::Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, WholeNumbers);
    // Our own types have no map key or number that JSON cannot hold, and a vector takes every byte.
    match value.serialize(&mut serializer) {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Writes 1500 instead of 1500.0, and what is not a number as null.
struct WholeNumbers;

impl serde_json::ser::Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.fract() == 0.0 && value.abs() < 1e15 {
            write!(writer, "{value:.0}")
        } else {
            write!(writer, "{value:?}")
        }
    }
}
