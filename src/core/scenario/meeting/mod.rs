//! A meeting, version 1: everything of it that goes into the page that is one file.
//!
//! ```json
//! { "format": "simulateur-objectifs.meeting", "version": 1, "page": "https://…/", "current": FILE, "reference": FILE,
//!   "scenarios": [ KEPT, … ], "board": BOARD }
//! ```
//!
//! `FILE` is a scenario file, `KEPT` what a browser keeps of a saved scenario (`scenario::kept`), `BOARD` the file of a
//! workshop's board, `reference` what the scenario on screen is held against where it alone does not tell. All but the mark may be left out. Each of them is taken whole or refused whole, by itself: one that
//! is damaged does not hold back the others. How a meeting stands in its page is in [`page`].

pub mod page;

use super::reader::{Node, Refusals, parse};
use super::refusal::{Expected, Found, Reason, Refusal};
use super::saved_work::{self, SavedScenario, Unfit};
use super::workbook::MOST_SCENARIOS;
use super::workshop::{self, Board};
use super::{file, link};
use crate::model::scenario::Scenario;
use serde_json::Value;

/// The word that marks meetings.
pub const FORMAT: &str = "simulateur-objectifs.meeting";
/// The version written, and the newest one read.
pub const VERSION: i32 = 1;
/// Largest meeting read, in bytes: a full workbook, a full board, and their marks.
pub const LARGEST: usize = 10_000_000;

/// A meeting.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// The address of the page that it was saved from, for links; none when that was no page of a server.
    pub page: Option<String>,
    /// The scenario on screen.
    pub current: Option<Scenario>,
    /// What it is held against, where the scenario alone does not tell.
    pub reference: Option<Scenario>,
    /// The saved scenarios, at most 200.
    pub scenarios: Vec<SavedScenario>,
    /// The workshop's board.
    pub board: Option<Board>,
}

/// Writes a meeting as one line of JSON: equal meetings give equal texts.
#[must_use]
pub fn write(meeting: &Meeting) -> String {
    let mut text = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION}");
    if let Some(address) = &meeting.page {
        text.push_str(&format!(",\"page\":{}", Value::from(address.as_str())));
    }
    if let Some(scenario) = &meeting.current {
        text.push_str(&format!(",\"current\":{}", file::write(scenario)));
    }
    if let Some(reference) = &meeting.reference {
        text.push_str(&format!(",\"reference\":{}", file::write(reference)));
    }
    let kept: Vec<_> = meeting
        .scenarios
        .iter()
        .map(|kept| saved_work::write_work(&kept.scenario, kept.reference.as_ref(), kept.order, kept.saved))
        .collect();
    text.push_str(&format!(",\"scenarios\":[{}]", kept.join(",")));
    if let Some(board) = &meeting.board {
        text.push_str(&format!(",\"board\":{}", workshop::write(board)));
    }
    text.push('}');
    text
}

/// Reads a meeting: what can be taken of it, and why the rest cannot. The word `null` is a meeting with nothing in it.
#[must_use]
pub fn read(text: &str) -> (Meeting, Vec<Refusal>) {
    let value = match parse(text, LARGEST) {
        Ok(Value::Null) => return (Meeting::default(), Vec::new()),
        Ok(value) => value,
        Err(refusals) => return (Meeting::default(), refusals),
    };
    let refusals = Refusals::default();
    let root = Node::root(&value, &refusals);
    let mut meeting = Meeting::default();
    if root.is_marked(FORMAT, VERSION)
        && let Some(fields) =
            root.file(&["format", "version", "page", "current", "reference", "scenarios", "board"])
    {
        meeting.page = fields.filled("page").and_then(|node| address(&node));
        let scenario = |key: &str| {
            let node = fields.filled(key)?;
            taken(&node, &refusals, file::read_value(node.value)).map(|opened| opened.scenario)
        };
        meeting.current = scenario("current");
        meeting.reference = scenario("reference");
        if let Some(list) = fields.filled("scenarios") {
            meeting.scenarios = saved(&list, &refusals);
        }
        meeting.board =
            fields.filled("board").and_then(|node| taken(&node, &refusals, workshop::read_value(node.value)));
    }
    (meeting, refusals.into_vec())
}

/// An address that links may be made of.
fn address(node: &Node<'_>) -> Option<String> {
    let text = node.text(link::LONGEST)?;
    if !is_page(text) {
        node.refuse_as(Expected::Address);
        return None;
    }
    Some(text.to_owned())
}

/// Whether an address is that of a page on a server, which links can lead to.
#[must_use]
pub fn is_page(address: &str) -> bool {
    let after = ["https://", "http://"].into_iter().find_map(|scheme| address.strip_prefix(scheme));
    after.is_some_and(|rest| {
        let plain =
            |letter: char| letter.is_ascii_graphic() && !matches!(letter, '#' | '?' | '"' | '<' | '>' | '\\');
        !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain)
    })
}

fn saved(list: &Node<'_>, refusals: &Refusals) -> Vec<SavedScenario> {
    let Some(nodes) = list.list(Expected::Scenarios) else { return Vec::new() };
    if nodes.len() > MOST_SCENARIOS {
        list.refuse(Reason::Not { found: Found::ListOf(nodes.len()), expected: Expected::Scenarios });
        return Vec::new();
    }
    let read = |node: &Node<'_>| {
        let read = saved_work::read_value(node.value).map_err(|unfit| match unfit {
            Unfit::Unreadable(reasons) => reasons,
            Unfit::Newer => vec![Refusal {
                path: String::new(),
                reason: Reason::Newer {
                    found: node.value.get("version").unwrap_or(&Value::Null).to_string(),
                },
            }],
        });
        taken(node, refusals, read)
    };
    nodes.iter().filter_map(read).collect()
}

/// What was read of a part; its faults are told with their place in the meeting.
fn taken<T>(node: &Node<'_>, refusals: &Refusals, read: Result<T, Vec<Refusal>>) -> Option<T> {
    let faults = match read {
        Ok(found) => return Some(found),
        Err(faults) => faults,
    };
    for Refusal { path, reason } in faults {
        let point = if path.is_empty() { "" } else { "." };
        refusals.add(&format!("{}{point}{path}", node.path), reason);
    }
    None
}
