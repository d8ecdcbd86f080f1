//! Builds valid scenario files over all options from a stream of choices.
//!
//! The same builder serves random properties, where the choices come from proptest and shrink towards 0, and the
//! thousand scenarios of the bit-equality tests, where they come from a fixed sequence.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::{Map, Value, json};
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::file;

/// A stream of choices; 0 is the plainest choice everywhere.
pub(crate) struct Choices<F>(pub(crate) F);

impl<F: FnMut() -> u64> Choices<F> {
    /// A whole number, ends included.
    fn whole(&mut self, low: i64, high: i64) -> i64 {
        low + ((self.0)() % (high - low + 1).unsigned_abs()).cast_signed()
    }

    /// True once in `odds`.
    fn once_in(&mut self, odds: u64) -> bool {
        (self.0)() % odds == odds - 1
    }

    /// A number within bounds: often an end, a fortieth of the span, or else anything between.
    fn number(&mut self, low: f64, high: f64) -> f64 {
        let choice = (self.0)();
        let share = (choice >> 11) as f64 / (1_u64 << 53) as f64;
        match choice % 8 {
            0 => low,
            1 => high,
            2 => low + (high - low) / 40.0,
            _ => (low + (high - low) * share).min(high),
        }
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.whole(0, all.len() as i64 - 1)).unwrap()]
    }

    /// `{base, target}`, with its own start once in four.
    fn ramped(&mut self, years: (i64, i64), low: f64, high: f64) -> Value {
        let mut value = json!({ "base": self.number(low, high), "target": self.number(low, high) });
        if self.once_in(4) {
            value["start"] = json!(self.whole(years.0, years.1 - 1));
        }
        value
    }
}

const NAMES: [&str; 6] =
    ["Plan", "Schéma parisien 2016-2020", "", "« Énergie » \u{202f}— \"100 %\"", "計画 🏗️", "a\\b/c<script>"];

/// A valid scenario file over all options.
pub(crate) fn scenario_file(mut choices: Choices<impl FnMut() -> u64>) -> String {
    let c = &mut choices;
    let base_year = c.whole(1990, 2099);
    let target_year = base_year + c.whole(1, 30.min(2100 - base_year));
    let years = (base_year, target_year);
    let most = if c.once_in(4) { 12 } else { 3 };
    let segments: Vec<_> = (0..c.whole(1, most)).map(|_| segment(c, years)).collect();
    let mut root = json!({
        "format": "simulateur-objectifs",
        "version": 1,
        "name": c.one_of(&NAMES),
        "preset": c.one_of(&[json!(null), json!("paris-2020"), json!("leviers")].each_ref()),
        "base_year": base_year,
        "target_year": target_year,
        "ramp": { "start": c.whole(base_year, target_year - 1), "exponent": c.number(0.25, 4.0) },
        "reading": c.one_of(&["in_execution", "awarded"]),
        "goals": {
            "clause_rate": { "value": c.number(0.0, 1.0), "active": !c.once_in(4) },
            "hours": { "value": c.number(0.0, 1e8), "active": !c.once_in(4), "cumulative": c.once_in(3) },
            "reserved": { "value": c.number(0.0, 1e4), "active": !c.once_in(4) }
        },
        "segments": segments,
        "joint_answers": { "share": c.ramped(years, 0.0, 1.0), "gain": c.number(0.0, 2.0) },
        "reserved": reserved(c, years),
        "facilitators": facilitators(c, years),
        "realisation": c.number(0.0, 2.5),
        "settings": {
            "hours_per_person": c.number(1.0, 5e3), "hours_per_fte": c.number(1.0, 3e3),
            "hourly_cost": c.number(10.0, 100.0), "labour_share": c.number(0.01, 1.0),
            "insertion_share": c.number(0.01, 1.0), "yearly_purchases": c.number(1e3, 1e12)
        },
        "uncertainty": { "ranges": {}, "draws": 1 << c.whole(8, 16), "confidence": c.number(0.5, 0.99) },
        "effort": { "levers": levers(c) },
        "observed": observed(c),
        "sources": sources(c)
    });
    let optional = [
        "name",
        "preset",
        "ramp",
        "reading",
        "joint_answers",
        "facilitators",
        "realisation",
        "settings",
        "uncertainty",
        "effort",
        "observed",
        "sources",
    ];
    for field in optional {
        if c.once_in(10) {
            root.as_object_mut().unwrap().remove(field);
        }
    }
    ranges(c, &mut root);
    root.to_string()
}

fn segment(c: &mut Choices<impl FnMut() -> u64>, years: (i64, i64)) -> Value {
    let clauses = if c.once_in(3) {
        json!({ "funnel": {
            "clausable": c.number(0.0, 1.0),
            "anticipated": c.ramped(years, 0.0, 1.0),
            "calibrated": c.ramped(years, 0.0, 1.0)
        } })
    } else {
        json!({ "direct": c.ramped(years, 0.0, 1.0) })
    };
    let hours = if c.once_in(3) {
        json!({ "calibrated": {
            "amount": c.number(0.0, 1e8), "labour_share": c.number(0.0, 1.0),
            "insertion_share": c.ramped(years, 0.0, 1.0), "hourly_cost": c.number(10.0, 100.0)
        } })
    } else {
        json!({ "direct": c.ramped(years, 0.0, 2e4) })
    };
    let mut segment = json!({
        "name": c.one_of(&NAMES),
        "contracts": c.number(0.0, 2e4),
        "growth": c.number(-0.2, 0.2),
        "clauses": clauses,
        "hours": hours,
        "duration": if c.once_in(2) { c.whole(1, 24) as f64 / 4.0 } else { c.number(0.25, 6.0) }
    });
    if c.once_in(3) {
        segment["clause_duration"] = if c.once_in(4) { Value::Null } else { json!(c.number(0.25, 6.0)) };
    }
    segment
}

fn reserved(c: &mut Choices<impl FnMut() -> u64>, years: (i64, i64)) -> Value {
    json!({
        "published": c.ramped(years, 0.0, 2e3),
        "answers": if c.once_in(2) { c.ramped(years, 0.0, 2e3) } else { Value::Null },
        "support_uplift": c.ramped(years, 0.0, 2.0),
        "award_rate": c.ramped(years, 0.0, 1.0),
        "hours_per_contract": c.number(0.0, 2e4),
        "duration": c.number(0.25, 6.0)
    })
}

fn facilitators(c: &mut Choices<impl FnMut() -> u64>, years: (i64, i64)) -> Value {
    if !c.once_in(2) {
        return Value::Null;
    }
    json!({
        "count": c.ramped(years, 0.0, 200.0),
        "contracts_each": if c.once_in(2) { json!(c.number(0.0, 500.0)) } else { Value::Null },
        "hours_each": if c.once_in(2) { json!(c.number(0.0, 2e5)) } else { Value::Null }
    })
}

fn levers(c: &mut Choices<impl FnMut() -> u64>) -> Vec<&'static str> {
    LeverId::all().filter(|_| c.once_in(12)).map(LeverId::key).collect()
}

fn observed(c: &mut Choices<impl FnMut() -> u64>) -> Value {
    let mut years = Map::new();
    for _ in 0..c.whole(0, 3) {
        let mut seen = Map::new();
        for (name, most) in [("clause_rate", 1.0), ("hours", 1e8), ("reserved", 1e4)] {
            if c.once_in(2) {
                seen.insert(name.to_owned(), json!(c.number(0.0, most)));
            }
        }
        years.insert(c.whole(1990, 2100).to_string(), Value::Object(seen));
    }
    Value::Object(years)
}

fn sources(c: &mut Choices<impl FnMut() -> u64>) -> Value {
    let mut sources = Map::new();
    for key in ["contracts", "hours", "hourly_cost", "ramp_start"] {
        if c.once_in(6) {
            let mut source = json!({ "status": c.one_of(&["documented", "derived", "assumed"]), "text": c.one_of(&NAMES) });
            if c.once_in(2) {
                source["url"] = json!("https://example.org/page?q=é");
            }
            sources.insert(key.to_owned(), source);
        }
    }
    Value::Object(sources)
}

/// Gives some levers a range around the value that the rest of the file gives them.
fn ranges(c: &mut Choices<impl FnMut() -> u64>, root: &mut Value) {
    if root.get("uncertainty").is_none() {
        return;
    }
    let scenario = file::read_value(root).unwrap().scenario;
    for lever in LeverId::all() {
        let bounds = lever.bounds(&scenario);
        let Some(centre) = lever.value(&scenario).filter(|&centre| bounds.contain(centre)) else { continue };
        if c.once_in(8) {
            let (low, high) = (c.number(bounds.low, centre), c.number(centre, bounds.high));
            root["uncertainty"]["ranges"][lever.key()] = json!([low.min(centre), high.max(centre)]);
        }
    }
}
