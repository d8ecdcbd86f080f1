//! Reading the parts of a file that stand beside the formulas: ranges, effort, known results and sources.

use crate::model::bounds;
use crate::model::fields::{Field, FieldKind, OtherId};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{Observed, Scenario, Source, Status, Uncertainty};
use crate::scenario::reader::{Fields, Node};
use crate::scenario::refusal::{Expected, Reason};
use litemap::LiteMap;

pub(super) fn read_uncertainty(node: &Node<'_>, scenario: &Scenario) -> Option<Uncertainty> {
    let default = &scenario.uncertainty;
    let fields = node.object(&["ranges", "draws", "confidence"])?;
    let draws = fields.get("draws").and_then(|node| {
        let draws = u32::try_from(node.whole(bounds::DRAWS)?).ok()?;
        if !draws.is_power_of_two() {
            node.refuse_as(Expected::PowerOfTwo);
        }
        Some(draws)
    });
    let ranges = fields.get("ranges").map(|node| node.entries()).unwrap_or_default();
    Some(Uncertainty {
        ranges: ranges.into_iter().filter_map(|(key, node)| read_range(key, &node, scenario)).collect(),
        draws: draws.unwrap_or(default.draws),
        confidence: fields.number("confidence", OtherId::Confidence.field().bounds, Some(default.confidence)),
    })
}

fn read_range(key: &str, node: &Node<'_>, scenario: &Scenario) -> Option<(LeverId, [f64; 2])> {
    let Some(lever) = LeverId::from_key(key) else {
        node.refuse(Reason::Unknown);
        return None;
    };
    let ends = node.list(Expected::Range)?;
    let [low, high] = ends.as_slice() else {
        node.refuse_as(Expected::Range);
        return None;
    };
    let bounds = lever.bounds(scenario);
    let range = [low.number(bounds)?, high.number(bounds)?];
    let [low, high] = range;
    // A lever whose part is switched off has no value for the range to hold; only the order counts.
    let centre = lever.value(scenario).unwrap_or(low);
    let slack = centre.abs() * 1e-9;
    // Of a file that is refused elsewhere, the value in force may be a default that it does not hold.
    let off = low > centre + slack || centre > high + slack;
    if (off && node.sound()) || low > high {
        node.refuse(Reason::RangeOffCentre { centre, found: range });
    }
    Some((lever, range))
}

pub(super) fn read_effort(fields: &Fields<'_>) -> Vec<LeverId> {
    let Some(effort) = fields.get("effort").and_then(|node| node.object(&["levers"])) else {
        return Vec::new();
    };
    let nodes = effort.get("levers").and_then(|node| node.list(Expected::List)).unwrap_or_default();
    let lever = |node: &Node<'_>| {
        let lever = node.value.as_str().and_then(LeverId::from_key);
        if lever.is_none() {
            node.refuse_as(Expected::Lever);
        }
        lever
    };
    nodes.iter().filter_map(lever).collect()
}

pub(super) fn read_observed(node: &Node<'_>) -> LiteMap<i32, Observed> {
    let mut observed = LiteMap::new();
    for (key, node) in node.entries() {
        // A year has one spelling, so that no two entries are the same year.
        let year = key.parse::<i32>().ok().filter(|&year| bounds::YEARS.contain(f64::from(year)));
        let year = year.filter(|year| year.to_string() == key);
        let Some(fields) = node.object(&GoalId::ALL.map(GoalId::key)) else { continue };
        let Some(year) = year else {
            node.refuse(Reason::Unknown);
            continue;
        };
        let known = |goal: GoalId| fields.filled(goal.key())?.number(goal.row().bounds);
        observed.insert(year, Observed::from_fn(known));
    }
    observed
}

/// How a value may be known.
pub const STATUSES: [(&str, Status); 4] = [
    ("documented", Status::Documented),
    ("derived", Status::Derived),
    ("assumed", Status::Assumed),
    ("measured", Status::Measured),
];

pub(super) fn read_sources(node: &Node<'_>) -> LiteMap<String, Source> {
    let mut sources = LiteMap::new();
    for (key, node) in node.entries() {
        if !is_source_key(key) {
            node.refuse(Reason::Unknown);
            continue;
        }
        let Some(fields) = node.object(&["status", "text", "url"]) else { continue };
        let status = fields.get("status").and_then(|node| node.word(&STATUSES, Expected::Status));
        let text = fields.get("text").and_then(|node| node.text(bounds::SOURCE_LENGTH));
        let url = fields.filled("url").and_then(|node| {
            let url = node.text(bounds::SOURCE_LENGTH)?;
            if !is_web_address(url) {
                node.refuse_as(Expected::Address);
            }
            Some(url.to_owned())
        });
        let status = status.unwrap_or(Status::Documented);
        sources.insert(key.to_owned(), Source { status, text: text.unwrap_or_default().to_owned(), url });
    }
    sources
}

/// Whether a source may be given for a name: a lever's, a setting's or a goal's; `.base` after the name of a lever that
/// ramps is its level of the base year.
#[must_use]
pub fn is_source_key(key: &str) -> bool {
    let base = key.strip_suffix(".base").and_then(LeverId::from_key);
    if base.is_some_and(|lever| lever.field().kind == FieldKind::Ramped) {
        return true;
    }
    let goal = GoalId::ALL.iter().any(|goal| goal.key() == key);
    let setting = Field::inside("settings").any(|(name, _)| name == key);
    goal || setting || LeverId::from_key(key).is_some()
}

/// Whether a text is an http or https address that can be shown as a link.
#[must_use]
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}
