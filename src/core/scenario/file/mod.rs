//! Scenario files, version 1: reading with every check of docs/scenario.md, and writing ([`write()`]).
//!
//! A file is taken whole or refused whole. A field left out takes the value it has in the default preset.

mod annotations;
mod numbers;
mod write;

pub use annotations::{STATUSES, is_source_key, is_web_address};
pub use write::{to_json, write};

use super::preset::Preset;
use super::reader::{Fields, Node, Refusals, parse};
use super::refusal::{Expected, Found, Reason, Refusal};
use crate::model::bounds::{self, Bounds};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{Effort, Goal, Goals, Ramp, Reading, Scenario, Segment};
use annotations::{read_effort, read_observed, read_sources, read_uncertainty};
use litemap::LiteMap;
use numbers::{Target, names};
use serde_json::Value;

/// The word that marks our files.
pub const FORMAT: &str = "simulateur-objectifs";
/// The version written, and the newest one read.
pub const VERSION: i32 = 1;
/// Largest file read, in bytes.
pub const LARGEST: usize = 1_000_000;

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedScenario {
    /// The scenario, checked.
    pub scenario: Scenario,
    /// The preset it names, when this version does not know it.
    pub unknown_preset: Option<String>,
}

/// Reads a scenario file.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read(text: &str) -> Result<OpenedScenario, Vec<Refusal>> {
    read_value(&parse(text, LARGEST)?)
}

/// Reads a scenario from JSON already parsed.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read_value(value: &Value) -> Result<OpenedScenario, Vec<Refusal>> {
    let refusals = Refusals::default();
    let root = Node::root(value, &refusals);
    let opened = if root.is_marked(FORMAT, VERSION) { read_scenario(&root) } else { None };
    let refusals = refusals.into_vec();
    match opened {
        Some(opened) if refusals.is_empty() => Ok(opened),
        _ => Err(refusals),
    }
}

/// The ways to count.
pub const READINGS: [(&str, Reading); 2] =
    [("awarded", Reading::Awarded), ("in_execution", Reading::InExecution)];

/// What a file holds beside the numbers that stand in it directly.
pub const PARTS: [&str; 19] = [
    "format",
    "version",
    "name",
    "preset",
    "city",
    "base_year",
    "target_year",
    "ramp",
    "reading",
    "goals",
    "segments",
    "joint_answers",
    "reserved",
    "facilitators",
    "settings",
    "uncertainty",
    "effort",
    "observed",
    "sources",
];

fn read_scenario(root: &Node<'_>) -> Option<OpenedScenario> {
    let fields = root.file(&names("", &PARTS))?;
    let model = Preset::Paris2020.scenario();
    let named = fields.filled("preset").and_then(|node| node.text(bounds::NAME_LENGTH));
    let preset = named.filter(|key| Preset::from_key(key).is_some()).map(str::to_owned);
    let unknown_preset = named.filter(|key| Preset::from_key(key).is_none()).map(str::to_owned);
    let years = read_years(&fields);
    // Years that were refused say nothing of the starts.
    let starts = years.map_or(bounds::YEARS, |(base, target)| Bounds::starts(base, target));
    let (base_year, target_year) = years.unwrap_or((model.base_year, model.target_year));
    let reading = fields.get("reading").and_then(|node| node.word(&READINGS, Expected::Reading));
    // A scenario that does not say whose it is may be anyone's: the preset is a hint of its figures only.
    let city =
        fields.filled("city").and_then(|node| node.text(bounds::NAME_LENGTH)).unwrap_or_default().to_owned();
    let nameless = if city.is_empty() { &model.name } else { &city };
    let name =
        fields.get("name").and_then(|node| node.text(bounds::NAME_LENGTH)).unwrap_or(nameless).to_owned();
    let mut scenario = Scenario { name, preset, city, base_year, target_year, ..model.clone() };
    scenario.ramp = read_ramp(&fields, starts, &model);
    scenario.reading = reading.unwrap_or(model.reading);
    scenario.goals = fields.required("goals").map_or(model.goals, |node| read_goals(&node, &model));
    scenario.segments =
        fields.required("segments").map_or_else(Vec::new, |node| read_segments(&node, starts, &model));
    let mut part = Target { scenario: &mut scenario, starts, model: &model };
    if let Some(node) = fields.get("joint_answers") {
        part.read(&node, "joint_answers");
    }
    if let Some(node) = fields.required("reserved") {
        part.read_reserved(&node);
    }
    if let Some(node) = fields.filled("facilitators") {
        part.read_facilitators(&node);
    }
    part.read_fields(&fields, "");
    if let Some(node) = fields.get("settings") {
        part.read(&node, "settings");
    }
    scenario.uncertainty.ranges = LiteMap::new();
    scenario.effort = Effort { levers: read_effort(&fields) };
    scenario.observed = fields.get("observed").map_or_else(LiteMap::new, |node| read_observed(&node));
    scenario.sources = fields.get("sources").map_or_else(LiteMap::new, |node| read_sources(&node));
    let uncertainty = fields.get("uncertainty").and_then(|node| read_uncertainty(&node, &scenario));
    scenario.uncertainty = uncertainty.unwrap_or(model.uncertainty);
    Some(OpenedScenario { scenario, unknown_preset })
}

/// The base and the target year, unless either is refused.
fn read_years(fields: &Fields<'_>) -> Option<(i32, i32)> {
    let year = |name| fields.required(name).and_then(|node| Some((node.whole(bounds::YEARS)?, node)));
    let (base, target) = (year("base_year"), year("target_year"));
    let ((base, _), (target, node)) = (base?, target?);
    let allowed =
        Bounds::new(f64::from(base + 1), f64::from(base + bounds::LONGEST_PERIOD).min(bounds::YEARS.high));
    node.number(allowed).map(|_| (base, target))
}

fn read_ramp(fields: &Fields<'_>, starts: Bounds, model: &Scenario) -> Ramp<f64> {
    // The default's start, unless the file's own years leave it outside: then a year after the base year.
    let usual =
        if starts.contain(model.ramp.start) { model.ramp.start } else { starts.hold(starts.low + 1.0) };
    let default = Ramp { start: usual, exponent: model.ramp.exponent };
    let Some(ramp) = fields.get("ramp").and_then(|node| node.object(&["start", "exponent"])) else {
        return default;
    };
    let start = ramp.get("start").and_then(|node| node.whole(starts)).map_or(default.start, f64::from);
    Ramp {
        start,
        exponent: ramp.number("exponent", LeverId::RampExponent.field().bounds, Some(default.exponent)),
    }
}

pub(super) fn read_goals(node: &Node<'_>, model: &Scenario) -> Goals {
    let Some(fields) = node.object(&GoalId::ALL.map(GoalId::key)) else { return model.goals };
    Goals::from_fn(|id| {
        let (row, default) = (id.row(), model.goals[id]);
        let known: &[_] =
            if row.summable { &["value", "active", "cumulative"] } else { &["value", "active"] };
        let Some(goal) = fields.get(row.key).and_then(|node| node.object(known)) else { return default };
        Goal {
            value: goal.number("value", row.bounds, Some(default.value)),
            active: goal.flag("active", default.active),
            cumulative: default.cumulative.map(|summed| goal.flag("cumulative", summed)),
        }
    })
}

fn read_segments(node: &Node<'_>, starts: Bounds, model: &Scenario) -> Vec<Segment<f64>> {
    let Some(nodes) = node.list(Expected::Segments) else { return Vec::new() };
    if nodes.is_empty() || nodes.len() > bounds::MOST_SEGMENTS {
        let found = Found::ListOf(nodes.len());
        node.refuse(Reason::Not { found, expected: Expected::Segments });
        return Vec::new();
    }
    let Some(default) = model.segments.first() else { return Vec::new() };
    nodes.iter().map(|node| numbers::read_segment(node, starts, default)).collect()
}
