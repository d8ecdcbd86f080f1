//! Scenario files, version 1: reading with every check of docs/scenario.md, and writing ([`write()`]).
//!
//! A file is taken whole or refused whole. A field left out takes the value it has in the default preset.

mod annotations;
mod write;

pub use annotations::{is_source_key, is_web_address};
pub use write::{to_json, write};

use super::preset::Preset;
use super::reader::{Fields, Node, Refusals, parse};
use super::refusal::{Expected, Found, Reason, Refusal};
use crate::model::bounds::{self, Bounds};
use crate::model::goal::GoalId;
use crate::model::scenario::{
    Calibration, Clauses, Effort, Facilitators, Funnel, Goal, Goals, Hours, JointAnswers, Ramp, Ramped,
    Reading, Reserved, Scenario, Segment, Settings, Uncertainty,
};
use annotations::{read_effort, read_observed, read_sources, read_uncertainty};
use litemap::LiteMap;
use serde_json::Value;

/// The word that marks our files.
pub const FORMAT: &str = "simulateur-objectifs";
/// The version written, and the newest one read.
pub const VERSION: i32 = 1;
/// Largest file read, in bytes.
pub const LARGEST: usize = 1_000_000;

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The scenario, checked.
    pub scenario: Scenario,
    /// The preset it names, when this version does not know it.
    pub unknown_preset: Option<String>,
}

/// Reads a scenario file.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read(text: &str) -> Result<Opened, Vec<Refusal>> {
    read_value(&parse(text, LARGEST)?)
}

/// Reads a scenario from JSON already parsed.
///
/// # Errors
/// Every reason to refuse it, with paths; at least one.
pub fn read_value(value: &Value) -> Result<Opened, Vec<Refusal>> {
    let refusals = Refusals::default();
    let root = Node::root(value, &refusals);
    let opened = if root.is_marked(FORMAT, VERSION) { read_scenario(&root) } else { None };
    let refusals = refusals.into_vec();
    match opened {
        Some(opened) if refusals.is_empty() => Ok(opened),
        _ => Err(refusals),
    }
}

const FIELDS: [&str; 19] = [
    "format",
    "version",
    "name",
    "preset",
    "base_year",
    "target_year",
    "ramp",
    "reading",
    "goals",
    "segments",
    "joint_answers",
    "reserved",
    "facilitators",
    "realisation",
    "settings",
    "uncertainty",
    "effort",
    "observed",
    "sources",
];

fn read_scenario(root: &Node<'_>) -> Option<Opened> {
    let fields = root.object(&FIELDS)?;
    let model = Preset::Paris2020.scenario();
    let named = fields.filled("preset").and_then(|node| node.text(bounds::NAME_LENGTH));
    let preset = named.filter(|key| Preset::from_key(key).is_some()).map(str::to_owned);
    let unknown_preset = named.filter(|key| Preset::from_key(key).is_none()).map(str::to_owned);
    let years = read_years(&fields);
    // Years that were refused say nothing of the starts.
    let starts =
        years.map_or(bounds::YEARS, |(base, target)| Bounds::new(f64::from(base), f64::from(target - 1)));
    let (base_year, target_year) = years.unwrap_or((model.base_year, model.target_year));
    let name =
        fields.get("name").and_then(|node| node.text(bounds::NAME_LENGTH)).unwrap_or(&model.name).to_owned();
    let reading = fields.get("reading").and_then(|node| {
        node.word(&[("awarded", Reading::Awarded), ("in_execution", Reading::InExecution)], Expected::Reading)
    });
    let scenario = Scenario {
        name,
        preset,
        base_year,
        target_year,
        ramp: read_ramp(&fields, starts, &model),
        reading: reading.unwrap_or(model.reading),
        goals: fields.required("goals").map_or(model.goals, |node| read_goals(&node, &model)),
        segments: fields
            .required("segments")
            .map_or_else(Vec::new, |node| read_segments(&node, starts, &model)),
        joint_answers: read_joint(&fields, starts, &model),
        reserved: fields
            .required("reserved")
            .map_or(model.reserved, |node| read_reserved(&node, starts, &model)),
        facilitators: fields.filled("facilitators").and_then(|node| read_facilitators(&node, starts)),
        realisation: fields.number("realisation", bounds::REALISATION, Some(model.realisation)),
        settings: fields.get("settings").map_or(model.settings, |node| read_settings(&node, &model.settings)),
        uncertainty: Uncertainty { ranges: LiteMap::new(), ..model.uncertainty.clone() },
        effort: Effort { levers: read_effort(&fields) },
        observed: fields.get("observed").map_or_else(LiteMap::new, |node| read_observed(&node)),
        sources: fields.get("sources").map_or_else(LiteMap::new, |node| read_sources(&node)),
    };
    let uncertainty = fields.get("uncertainty").and_then(|node| read_uncertainty(&node, &scenario));
    let uncertainty = uncertainty.unwrap_or(model.uncertainty);
    Some(Opened { scenario: Scenario { uncertainty, ..scenario }, unknown_preset })
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
    Ramp { start, exponent: ramp.number("exponent", bounds::EXPONENT, Some(default.exponent)) }
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

/// A ramped value; an end left out takes the default's, and has to be there where there is no default.
fn read_ramped(node: &Node<'_>, bounds: Bounds, starts: Bounds, default: Option<Ramped<f64>>) -> Ramped<f64> {
    let stand_in = default.unwrap_or_else(|| Ramped::constant(bounds.low));
    let Some(fields) = node.object(&["base", "target", "start"]) else { return stand_in };
    Ramped {
        base: fields.number("base", bounds, default.map(|default| default.base)),
        target: fields.number("target", bounds, default.map(|default| default.target)),
        start: fields.filled("start").and_then(|node| node.whole(starts)),
    }
}

/// A ramped field that takes a default when left out.
fn ramped_or(
    fields: &Fields<'_>,
    name: &str,
    bounds: Bounds,
    starts: Bounds,
    default: Ramped<f64>,
) -> Ramped<f64> {
    fields.get(name).map_or(default, |node| read_ramped(&node, bounds, starts, Some(default)))
}

/// A ramped field that has to be there.
fn ramped_required(fields: &Fields<'_>, name: &str, bounds: Bounds, starts: Bounds) -> Ramped<f64> {
    let node = fields.required(name);
    node.map_or_else(|| Ramped::constant(bounds.low), |node| read_ramped(&node, bounds, starts, None))
}

fn read_segments(node: &Node<'_>, starts: Bounds, model: &Scenario) -> Vec<Segment<f64>> {
    let Some(nodes) = node.list(Expected::Segments) else { return Vec::new() };
    if nodes.is_empty() || nodes.len() > bounds::MOST_SEGMENTS {
        let found = Found::ListOf(nodes.len());
        node.refuse(Reason::Not { found, expected: Expected::Segments });
        return Vec::new();
    }
    let Some(default) = model.segments.first() else { return Vec::new() };
    nodes.iter().map(|node| read_segment(node, starts, default)).collect()
}

fn read_segment(node: &Node<'_>, starts: Bounds, default: &Segment<f64>) -> Segment<f64> {
    let known = ["name", "contracts", "growth", "clauses", "hours", "duration"];
    let Some(fields) = node.object(&known) else { return default.clone() };
    let name = fields.get("name").and_then(|node| node.text(bounds::NAME_LENGTH));
    Segment {
        name: name.map_or_else(|| default.name.clone(), Into::into),
        contracts: fields.number("contracts", bounds::CONTRACTS, Some(default.contracts)),
        growth: fields.number("growth", bounds::GROWTH, Some(default.growth)),
        clauses: fields.get("clauses").map_or(default.clauses, |node| read_clauses(&node, starts, default)),
        hours: fields.get("hours").map_or(default.hours, |node| read_hours(&node, starts, default)),
        duration: fields.number("duration", bounds::DURATION, Some(default.duration)),
    }
}

fn read_clauses(node: &Node<'_>, starts: Bounds, default: &Segment<f64>) -> Clauses<f64> {
    let Some(fields) = node.object(&["direct", "funnel"]) else { return default.clauses };
    match (fields.get("direct"), fields.get("funnel")) {
        (Some(direct), None) => {
            let usual = if let Clauses::Direct(rate) = default.clauses { Some(rate) } else { None };
            Clauses::Direct(read_ramped(&direct, bounds::SHARE, starts, usual))
        }
        (None, Some(funnel)) => {
            let Some(fields) = funnel.object(&["clausable", "anticipated", "calibrated"]) else {
                return default.clauses;
            };
            Clauses::Funnel(Funnel {
                clausable: fields.number("clausable", bounds::SHARE, None),
                anticipated: ramped_required(&fields, "anticipated", bounds::SHARE, starts),
                calibrated: ramped_required(&fields, "calibrated", bounds::SHARE, starts),
            })
        }
        (None, None) | (Some(_), Some(_)) => {
            node.refuse_as(Expected::Clauses);
            default.clauses
        }
    }
}

fn read_hours(node: &Node<'_>, starts: Bounds, default: &Segment<f64>) -> Hours<f64> {
    let Some(fields) = node.object(&["direct", "calibrated"]) else { return default.hours };
    match (fields.get("direct"), fields.get("calibrated")) {
        (Some(direct), None) => {
            let usual = if let Hours::Direct(hours) = default.hours { Some(hours) } else { None };
            Hours::Direct(read_ramped(&direct, bounds::HOURS, starts, usual))
        }
        (None, Some(calibrated)) => {
            let known = ["amount", "labour_share", "insertion_share", "hourly_cost"];
            let Some(fields) = calibrated.object(&known) else { return default.hours };
            Hours::Calibrated(Calibration {
                amount: fields.number("amount", bounds::AMOUNT, None),
                labour_share: fields.number("labour_share", bounds::SHARE, None),
                insertion_share: ramped_required(&fields, "insertion_share", bounds::SHARE, starts),
                hourly_cost: fields.number("hourly_cost", bounds::HOURLY_COST, None),
            })
        }
        (None, None) | (Some(_), Some(_)) => {
            node.refuse_as(Expected::Hours);
            default.hours
        }
    }
}

fn read_joint(fields: &Fields<'_>, starts: Bounds, model: &Scenario) -> JointAnswers<f64> {
    let default = model.joint_answers;
    let Some(fields) = fields.get("joint_answers").and_then(|node| node.object(&["share", "gain"])) else {
        return default;
    };
    JointAnswers {
        share: ramped_or(&fields, "share", bounds::SHARE, starts, default.share),
        gain: fields.number("gain", bounds::GAIN, Some(default.gain)),
    }
}

fn read_reserved(node: &Node<'_>, starts: Bounds, model: &Scenario) -> Reserved<f64> {
    let default = model.reserved;
    let known = ["published", "answers", "support_uplift", "award_rate", "hours_per_contract", "duration"];
    let Some(fields) = node.object(&known) else { return default };
    let answers = fields.filled("answers");
    Reserved {
        published: ramped_or(&fields, "published", bounds::CONSULTATIONS, starts, default.published),
        answers: answers.map(|node| read_ramped(&node, bounds::CONSULTATIONS, starts, None)),
        support_uplift: ramped_or(&fields, "support_uplift", bounds::GAIN, starts, default.support_uplift),
        award_rate: ramped_or(&fields, "award_rate", bounds::SHARE, starts, default.award_rate),
        hours_per_contract: fields.number(
            "hours_per_contract",
            bounds::HOURS,
            Some(default.hours_per_contract),
        ),
        duration: fields.number("duration", bounds::DURATION, Some(default.duration)),
    }
}

fn read_facilitators(node: &Node<'_>, starts: Bounds) -> Option<Facilitators<f64>> {
    let fields = node.object(&["count", "contracts_each", "hours_each"])?;
    let each = |name, bounds| fields.filled(name).and_then(|node| node.number(bounds));
    Some(Facilitators {
        count: ramped_required(&fields, "count", bounds::POSTS, starts),
        contracts_each: each("contracts_each", bounds::CONTRACTS_EACH),
        hours_each: each("hours_each", bounds::HOURS_EACH),
    })
}

/// The names of the settings, which sources may name too.
const SETTINGS: [&str; 6] = [
    "hours_per_person",
    "hours_per_fte",
    "hourly_cost",
    "labour_share",
    "insertion_share",
    "yearly_purchases",
];

fn read_settings(node: &Node<'_>, default: &Settings) -> Settings {
    let Some(fields) = node.object(&SETTINGS) else { return *default };
    let number = |name, bounds, default| fields.number(name, bounds, Some(default));
    Settings {
        hours_per_person: number("hours_per_person", bounds::HOURS_PER_PERSON, default.hours_per_person),
        hours_per_fte: number("hours_per_fte", bounds::HOURS_PER_FTE, default.hours_per_fte),
        hourly_cost: number("hourly_cost", bounds::HOURLY_COST, default.hourly_cost),
        labour_share: number("labour_share", bounds::SETTING_SHARE, default.labour_share),
        insertion_share: number("insertion_share", bounds::SETTING_SHARE, default.insertion_share),
        yearly_purchases: number("yearly_purchases", bounds::PURCHASES, default.yearly_purchases),
    }
}
