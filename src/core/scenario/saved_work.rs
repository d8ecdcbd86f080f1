//! What a browser keeps for its reader: named scenarios and the work in progress, as texts under keys.
//!
//! One key a scenario, and one for each tab's work in progress, so that two tabs never write to the same place:
//!
//! | key | holds |
//! |---|---|
//! | `simulateur-objectifs.saved.ID` | one named scenario |
//! | `simulateur-objectifs.current.ID` | the work in progress of one visit |
//! | `simulateur-objectifs.aside.ID.KEY` | what could not be read under `KEY`, as it was found |
//! | `simulateur-objectifs.answers` | what was answered about a city so far (`scenario::questions`) |
//! | `simulateur-objectifs.workshop` | the workshop's board, which all tabs share (`scenario::workshop`) |
//!
//! A text is `{ "format": "simulateur-objectifs.kept", "version": 2, "order": N, "saved": MILLISECONDS, "scenario": FILE }`,
//! where `FILE` is a whole scenario file. Work that is held against another scenario than its name and its city tell has a
//! version of 3 and that one's file as `reference`, which a page of before leaves alone. What was written last has the greatest order: a device's clock may be set back,
//! or be wrong for a while, so its time is only told. Version 1 had no order, and comes before. What was written by a newer version is left where it is; what cannot be read is to
//! be moved aside, never deleted. This module decides; `platform::storage` only reads and writes.

use super::file;
use super::reader::{Node, Refusals, parse};
use super::refusal::{Reason, Refusal};
use crate::model::bounds::{Bounds, NAME_LENGTH};
use crate::model::scenario::Scenario;
use crate::order::sort_by;
use serde_json::{Value, json};

/// Where named scenarios are; an identity follows.
pub const SAVED: &str = "simulateur-objectifs.saved.";
/// Where the work in progress of each visit is; an identity follows.
pub const CURRENT: &str = "simulateur-objectifs.current.";
/// Where the workshop's board is.
pub const BOARD: &str = "simulateur-objectifs.workshop";
/// Where answers about a city are, which all tabs share.
pub const ANSWERS: &str = "simulateur-objectifs.answers";
/// Where unreadable texts are moved; an identity follows.
pub const QUARANTINE: &str = "simulateur-objectifs.aside.";
/// Most works in progress kept: those of the last visits.
pub const MOST_CURRENT: usize = 8;

/// The word that marks what is kept.
const FORMAT: &str = "simulateur-objectifs.kept";
/// The version written.
const VERSION: i32 = 2;
/// The version written with a reference, and the newest one read.
const HELD_AGAINST: i32 = 3;
/// Largest text read, in bytes: two scenario files and their mark.
const LARGEST: usize = 2 * file::LARGEST + 1_000;
/// What comes before the order in a text, near its beginning.
const ORDER: &str = "\"order\":";
/// The orders there are: whole numbers that every reader of JSON reads as they are.
const ORDERS: Bounds = Bounds::new(0.0, 9e15);
/// The moments that a date can hold, in milliseconds since 1970.
const MOMENTS: Bounds = Bounds::new(0.0, 8.64e15);

/// A scenario that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedScenario {
    /// What was kept later has a greater one; 0 where none was written.
    pub order: u64,
    /// When, in milliseconds since 1970.
    pub saved: f64,
    /// The scenario, checked.
    pub scenario: Scenario,
    /// What it is held against, where the scenario alone does not tell.
    pub reference: Option<Scenario>,
}

/// Why a kept text cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfit {
    /// A newer version wrote it: it stays where it is.
    Newer,
    /// It is damaged, or somebody else's: it is to be moved aside.
    Unreadable(Vec<Refusal>),
}

/// The text that keeps a scenario; `saved` in milliseconds since 1970.
#[must_use]
pub fn write(scenario: &Scenario, order: u64, saved: f64) -> String {
    write_work(scenario, None, order, saved)
}

/// The text that keeps a scenario with what it is held against, where that is given.
#[must_use]
pub fn write_work(scenario: &Scenario, reference: Option<&Scenario>, order: u64, saved: f64) -> String {
    let saved = MOMENTS.hold(libm::floor(saved));
    let scenario = file::write(scenario);
    let version = if reference.is_some() { HELD_AGAINST } else { VERSION };
    let reference =
        reference.map_or_else(String::new, |reference| [",\"reference\":", &file::write(reference)].concat());
    format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{version},{ORDER}{order},\"saved\":{saved:.0},\"scenario\":{scenario}{reference}}}"
    )
}

/// The order of a text as [`write`] writes it, without reading the rest of it; 0 for any other.
fn order_of(text: &str) -> u64 {
    let after = text.split_once(ORDER).and_then(|(_, after)| after.split_once(','));
    after
        .and_then(|(order, _)| order.parse().ok())
        .filter(|order| ORDERS.contain(as_number(*order)))
        .unwrap_or(0)
}

/// The order of what is kept next beside what was found, keys and texts.
#[must_use]
pub fn next_order(found: &[(String, String)]) -> u64 {
    found.iter().map(|(_, text)| order_of(text)).max().unwrap_or(0) + 1
}

#[allow(clippy::cast_precision_loss, reason = "orders are within the whole numbers of a double")]
const fn as_number(order: u64) -> f64 {
    order as f64
}

/// Reads a kept text.
///
/// # Errors
/// Why it cannot be taken, and so what is to be done with it.
pub fn read(text: &str) -> Result<SavedScenario, Unfit> {
    read_value(&parse(text, LARGEST).map_err(Unfit::Unreadable)?)
}

/// Reads what is kept from JSON already parsed.
///
/// # Errors
/// Why it cannot be taken, and so what is to be done with it.
pub(super) fn read_value(value: &Value) -> Result<SavedScenario, Unfit> {
    let refusals = Refusals::default();
    let root = Node::root(value, &refusals);
    let kept = if root.is_marked(FORMAT, HELD_AGAINST) { read_kept(&root, &refusals) } else { None };
    let refusals = refusals.into_vec();
    match kept {
        Some(kept) if refusals.is_empty() => Ok(kept),
        _ if refusals.iter().any(|refusal| matches!(refusal.reason, Reason::Newer { .. })) => {
            Err(Unfit::Newer)
        }
        _ => Err(Unfit::Unreadable(refusals)),
    }
}

fn read_kept(root: &Node<'_>, refusals: &Refusals) -> Option<SavedScenario> {
    let fields = root.file(&["format", "version", "order", "saved", "scenario", "reference"])?;
    let order = match fields.filled("order") {
        Some(order) => order.number(ORDERS)?,
        None => 0.0,
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within its bounds")]
    let order = order as u64;
    let saved = fields.required("saved")?.number(MOMENTS)?;
    let scenario = read_file(&fields.required("scenario")?, refusals)?;
    let reference = match fields.filled("reference") {
        Some(reference) => Some(read_file(&reference, refusals)?),
        None => None,
    };
    Some(SavedScenario { order, saved, scenario, reference })
}

/// The scenario of a file within the text; what is wrong in it is told with its place.
fn read_file(node: &Node<'_>, refusals: &Refusals) -> Option<Scenario> {
    match file::read_value(node.value) {
        Ok(opened) => Some(opened.scenario),
        Err(faults) => {
            for Refusal { path, reason } in faults {
                refusals.add(&format!("{}.{path}", node.path), reason);
            }
            None
        }
    }
}

/// A kept scenario and its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it is kept.
    pub key: String,
    /// What is kept.
    pub kept: SavedScenario,
}

/// Everything that was found under a prefix.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// What can be opened, latest first.
    pub entries: Vec<Entry>,
    /// How many were written by a newer version.
    pub newer: usize,
    /// Keys and texts that are to be moved aside.
    pub unreadable: Vec<(String, String)>,
}

impl Shelf {
    /// Sorts what was found: keys and texts.
    #[must_use]
    pub fn new(found: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut shelf = Self::default();
        for (key, text) in found {
            match read(&text) {
                Ok(kept) => shelf.entries.push(Entry { key, kept }),
                Err(Unfit::Newer) => shelf.newer += 1,
                Err(Unfit::Unreadable(_)) => shelf.unreadable.push((key, text)),
            }
        }
        sort_by(&mut shelf.entries, |a, b| {
            let later = b.kept.order.cmp(&a.kept.order);
            later.then_with(|| b.kept.saved.total_cmp(&a.kept.saved)).then_with(|| b.key.cmp(&a.key))
        });
        shelf
    }

    /// The latest entry of a name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.kept.scenario.name == name)
    }

    /// A name like this one that no entry bears: itself, or followed by a number from 2.
    #[must_use]
    pub fn free_name(&self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut count = 2;
        while self.by_name(&free).is_some() {
            free = numbered(name, count);
            count += 1;
        }
        free
    }
}

/// A name followed by a number, within the length that names may have; a number that is there already is replaced.
fn numbered(name: &str, count: usize) -> String {
    let ending = format!(" ({count})");
    let bare = name.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let bare =
        bare.filter(|(_, digits)| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    let bare: String = bare.map_or(name, |(bare, _)| bare).chars().take(NAME_LENGTH - ending.len()).collect();
    format!("{bare}{ending}")
}

/// Where to move the unreadable text of a key; the identity makes it a place of its own.
#[must_use]
pub fn quarantine_key(key: &str, identity: &str) -> String {
    format!("{QUARANTINE}{identity}.{key}")
}

/// What was moved aside, keys and texts as they were found, as a file that people can keep or send.
#[must_use]
pub fn quarantine_file(found: &[(String, String)]) -> String {
    let entry = |(key, text): &(String, String)| json!({ "key": key, "text": text });
    let entries: Vec<Value> = found.iter().map(entry).collect();
    let file = json!({ "format": "simulateur-objectifs.aside", "version": VERSION, "entries": entries });
    format!("{file:#}")
}

/// The keys of works in progress to give up, so that those of the last visits stay, of what was found: keys and texts.
#[must_use]
pub fn outdated(found: &[(String, String)]) -> Vec<String> {
    let mut keys: Vec<(u64, &String)> = found.iter().map(|(key, text)| (order_of(text), key)).collect();
    sort_by(&mut keys, |a, b| b.cmp(a));
    keys.into_iter().skip(MOST_CURRENT).map(|(_, key)| key.clone()).collect()
}
