//! Workbook files, version 1 (`*.scenarios.json`): a whole set of scenarios in one file.
//!
//! ```json
//! { "format": "simulateur-objectifs.workbook", "version": 1, "scenarios": [ … ] }
//! ```
//!
//! Each element of `scenarios` is a whole scenario file, marks included, so that it can be cut out and opened alone.
//! 1 to 200 of them, 5 MB in all, 1 MB each; the order is the author's. Like a scenario file, a workbook is taken
//! whole or refused whole, with the path of every fault (`scenarios[3].goals.hours.value`); an unknown field is refused
//! by name, a higher version as made by a newer one.

use super::file::{self, OpenedScenario};
use super::reader::{Node, Refusals, parse};
use super::refusal::{Expected, Found, Reason, Refusal};
use crate::model::scenario::Scenario;
use serde_json::Value;

/// The word that marks workbooks.
pub const FORMAT: &str = "simulateur-objectifs.workbook";
/// The version written, and the newest one read.
pub const VERSION: i32 = 1;
/// Largest workbook read, in bytes.
pub const LARGEST: usize = 5_000_000;
/// Most scenarios of a workbook.
pub const MOST_SCENARIOS: usize = 200;

/// Reads a workbook.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read(text: &str) -> Result<Vec<OpenedScenario>, Vec<Refusal>> {
    read_value(&parse(text, LARGEST)?)
}

/// Reads a workbook from JSON already parsed.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read_value(value: &Value) -> Result<Vec<OpenedScenario>, Vec<Refusal>> {
    let refusals = Refusals::default();
    let root = Node::root(value, &refusals);
    let opened = if root.is_marked(FORMAT, VERSION) { read_scenarios(&root, &refusals) } else { Vec::new() };
    let refusals = refusals.into_vec();
    if refusals.is_empty() { Ok(opened) } else { Err(refusals) }
}

fn read_scenarios(root: &Node<'_>, refusals: &Refusals) -> Vec<OpenedScenario> {
    let Some(fields) = root.file(&["format", "version", "scenarios"]) else { return Vec::new() };
    let Some(list) = fields.required("scenarios") else { return Vec::new() };
    let Some(nodes) = list.list(Expected::Scenarios) else { return Vec::new() };
    if nodes.is_empty() || nodes.len() > MOST_SCENARIOS {
        list.refuse(Reason::Not { found: Found::ListOf(nodes.len()), expected: Expected::Scenarios });
        return Vec::new();
    }
    let read = |node: &Node<'_>| match file::read_value(node.value) {
        Ok(opened) => Some(opened),
        Err(faults) => {
            for Refusal { path, reason } in faults {
                let inside =
                    if path.is_empty() { node.path.clone() } else { format!("{}.{path}", node.path) };
                refusals.add(&inside, reason);
            }
            None
        }
    };
    nodes.iter().filter_map(read).collect()
}

/// Writes a workbook: equal sets give equal texts, and reading it back gives the same scenarios in the same order.
#[must_use]
pub fn write<'a>(scenarios: impl IntoIterator<Item = &'a Scenario>) -> String {
    let files: Vec<String> = scenarios.into_iter().map(file::write).collect();
    format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"scenarios\":[{}]}}", files.join(","))
}
