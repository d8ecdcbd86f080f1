//! Where two scenarios differ beyond the rows of their own: which parts of the settings hold another value.

use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Values nearer than this share of each other are the same: a mean of several segments rounds.
pub(super) const SAME: f64 = 1e-9;

/// A part of the settings, as a reader finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SettingsPart {
    /// What is given directly or explained, and which capacities count.
    Modes,
    /// The segments' own figures.
    Segments,
    /// Levels of the base year, and starts of their own.
    Levels,
    /// Conversions to people and to money.
    Conversions,
}

/// The parts that differ, but for what the other rows show, and for names, ranges and notes.
pub(super) fn differing(reference: &Scenario, scenario: &Scenario) -> BTreeSet<SettingsPart> {
    let mut other = scenario.clone();
    for (segment, from) in other.segments.iter_mut().zip(&reference.segments) {
        segment.name = Arc::clone(&from.name);
    }
    for lever in LeverId::all() {
        if let (Some(value), true) = (lever.value(reference), lever.present(&other)) {
            let start = other.clone();
            lever.set(&mut other, &start, value);
        }
    }
    // The ramp's start is bounded by the years, which have their own row.
    other.ramp.start = reference.ramp.start;
    (other.base_year, other.target_year) = (reference.base_year, reference.target_year);
    (other.goals, other.reading) = (reference.goals, reference.reading);
    (other.name, other.preset) = (reference.name.clone(), reference.preset.clone());
    other.city.clone_from(&reference.city);
    (other.uncertainty, other.effort) = (reference.uncertainty.clone(), reference.effort.clone());
    (other.observed, other.sources) = (reference.observed.clone(), reference.sources.clone());
    let mut found = BTreeSet::new();
    match (serde_json::to_value(reference), serde_json::to_value(&other)) {
        (Ok(a), Ok(b)) => walk(&a, &b, SettingsPart::Modes, &mut found),
        (Err(_), _) | (_, Err(_)) => found.extend([SettingsPart::Modes]),
    }
    found
}

/// Notes the part of every difference below two values that belong to a part.
fn walk(a: &Json, b: &Json, part: SettingsPart, found: &mut BTreeSet<SettingsPart>) {
    match (a, b) {
        (Json::Number(x), Json::Number(y)) => {
            let (x, y) = (x.as_f64().unwrap_or(f64::NAN), y.as_f64().unwrap_or(f64::NAN));
            if (x - y).abs() > SAME * x.abs().max(y.abs()) {
                found.insert(part);
            }
        }
        (Json::Array(x), Json::Array(y)) if x.len() == y.len() => {
            x.iter().zip(y).for_each(|(x, y)| walk(x, y, part, found));
        }
        (Json::Object(x), Json::Object(y)) => {
            let keys: BTreeSet<&String> = x.keys().chain(y.keys()).collect();
            for key in keys {
                let (a, b) = (x.get(key).unwrap_or(&Json::Null), y.get(key).unwrap_or(&Json::Null));
                walk(a, b, part_of(key, part), found);
            }
        }
        _ if a == b => {}
        (Json::Array(_), Json::Array(_)) => {
            found.insert(SettingsPart::Segments);
        }
        // One has what the other has not: a start of its own, or a way to calculate.
        _ => {
            found.insert(if part == SettingsPart::Levels { part } else { SettingsPart::Modes });
        }
    }
}

/// The part of a field, below one that belongs to a part.
fn part_of(field: &str, part: SettingsPart) -> SettingsPart {
    match field {
        "segments" => SettingsPart::Segments,
        "base" | "start" => SettingsPart::Levels,
        "settings" => SettingsPart::Conversions,
        _ => part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn a_difference_is_told_by_the_part_where_a_reader_finds_it() {
        type Difference = (&'static str, &'static [SettingsPart], fn(&mut Scenario));
        let changes: [Difference; 8] = [
            ("notes", &[], |scenario| scenario.uncertainty.draws = 512),
            ("lever", &[], |scenario| *scenario = LeverId::Growth.at(scenario, 0.01)),
            ("level", &[SettingsPart::Levels], |scenario| scenario.reserved.published.base = 12.0),
            ("start", &[SettingsPart::Levels], |scenario| scenario.reserved.award_rate.start = Some(2017)),
            ("capacity", &[SettingsPart::Modes], |scenario| {
                scenario.facilitators = Preset::Facilitators.scenario().facilitators;
            }),
            ("way", &[SettingsPart::Modes], |scenario| {
                let funnel = Preset::CityLevers.scenario().segments[0].clauses;
                scenario.segments.iter_mut().for_each(|segment| segment.clauses = funnel);
            }),
            ("conversion", &[SettingsPart::Conversions], |scenario| {
                scenario.settings.hours_per_fte = 1_700.0;
            }),
            ("one of three", &[SettingsPart::Segments, SettingsPart::Conversions], |scenario| {
                scenario.segments[1].duration += 0.5;
                scenario.settings.yearly_purchases = 1e9;
            }),
        ];
        let start = Preset::ThreeFamilies.scenario();
        for (what, parts, change) in changes {
            let mut changed = start.clone();
            change(&mut changed);
            let found: Vec<SettingsPart> = differing(&start, &changed).into_iter().collect();
            assert_eq!(found, parts, "{what}");
        }
    }
}
