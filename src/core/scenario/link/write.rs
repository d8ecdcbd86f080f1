//! Writing a link: what differs from the preset brought to the scenario's shape, one `name=value` after the other.

use super::escape::{number, text};
use super::keys::{Place, place};
use super::numbers::{NONE, proposed_range};
use super::opened::VERSION;
use super::recorded_result::RecordedResult;
use super::structure::{ALL, LIMITS, Structure};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{Reading, Scenario, Status};
use crate::scenario::measured::without_file_name;
use crate::scenario::preset::Preset;

/// The pairs of a link so far.
pub(super) struct Pairs(String);

impl Pairs {
    fn add(&mut self, key: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(key);
        self.0.push('=');
        self.0.push_str(value);
    }
}

/// The link of a scenario, with or without the sources of its figures.
pub(super) fn encode(scenario: &Scenario, view: Option<&str>, sources: bool) -> String {
    let mut pairs = Pairs(String::new());
    pairs.add("v", &VERSION.to_string());
    let seen = RecordedResult::now(scenario);
    pairs.add("model", &seen.model.to_string());
    // Near the start, so that a link cut by a mail still says what it should lead to.
    pairs.add("result", &seen.write());
    let preset = scenario.preset.as_deref().and_then(Preset::from_key);
    if preset != Some(Preset::Paris2020) {
        pairs.add("preset", preset.map_or("none", Preset::key));
    }
    let shape = Structure::of(scenario);
    let base = shape.applied(preset);
    if scenario.name != base.name {
        pairs.add("name", &text(&scenario.name));
    }
    if scenario.city != base.city {
        pairs.add("city", &text(&scenario.city));
    }
    add_shape(&mut pairs, &shape, preset.unwrap_or(Preset::Paris2020));
    add_choices(&mut pairs, scenario, &base);
    add_numbers(&mut pairs, scenario, &base);
    add_ranges(&mut pairs, scenario);
    add_observed(&mut pairs, scenario);
    if sources {
        add_sources(&mut pairs, scenario);
    }
    if let Some(view) = view {
        pairs.add("view", view);
    }
    pairs.0
}

fn add_shape(pairs: &mut Pairs, shape: &Structure, preset: Preset) {
    let usual = Structure::of(&preset.scenario());
    if shape.years != usual.years {
        pairs.add("years", &format!("{}-{}", shape.years.0, shape.years.1));
    }
    let names = |shape: &Structure| shape.segments.iter().map(|(name, ..)| text(name)).collect::<Vec<_>>();
    if names(shape) != names(&usual) {
        pairs.add("segments", &names(shape).join(","));
    }
    let list = |of: &dyn Fn(bool, bool) -> &'static str, shape: &Structure| {
        shape.segments.iter().map(|(_, funnel, calibrated)| of(*funnel, *calibrated)).collect::<Vec<_>>()
    };
    let clauses = |funnel, _| if funnel { "funnel" } else { "direct" };
    let hours = |_, calibrated| if calibrated { "calibrated" } else { "direct" };
    for (key, of) in [("clauses", &clauses as &dyn Fn(bool, bool) -> &'static str), ("hours", &hours)] {
        let known = list(of, &usual);
        let (found, last) = (list(of, shape), known.last().copied());
        let expected = (0..found.len()).map(|index| known.get(index).copied().or(last));
        if !found.iter().copied().map(Some).eq(expected) {
            pairs.add(key, &found.join(","));
        }
    }
    if shape.limits != usual.limits {
        let limits = words(shape.limits.iter().map(|lever| lever.key()));
        pairs.add("limits", if shape.limits == LIMITS { ALL } else { &limits });
    }
}

/// A list of words; `none` when there is none.
fn words(words: impl Iterator<Item = &'static str>) -> String {
    let words = words.collect::<Vec<_>>().join(",");
    if words.is_empty() { "none".to_owned() } else { words }
}

fn add_choices(pairs: &mut Pairs, scenario: &Scenario, base: &Scenario) {
    if scenario.reading != base.reading {
        let reading = match scenario.reading {
            Reading::Awarded => "awarded",
            Reading::InExecution => "in_execution",
        };
        pairs.add("reading", reading);
    }
    let followed = |scenario: &Scenario| words(scenario.active_goals().map(GoalId::key));
    if followed(scenario) != followed(base) {
        pairs.add("goals", &followed(scenario));
    }
    for goal in
        GoalId::ALL.into_iter().filter(|&goal| scenario.goal_cumulative(goal) != base.goal_cumulative(goal))
    {
        let summed = if scenario.goal_cumulative(goal) { "yes" } else { "no" };
        pairs.add(&format!("goal.{}.summed", goal.key()), summed);
    }
    if scenario.ramp.start.to_bits() != base.ramp.start.to_bits() {
        pairs.add("ramp_start", &number(scenario.ramp.start));
    }
    if scenario.uncertainty.draws != base.uncertainty.draws {
        pairs.add("draws", &scenario.uncertainty.draws.to_string());
    }
    if scenario.effort != base.effort {
        pairs.add("effort", &words(scenario.effort.levers.iter().map(|lever| lever.key())));
    }
}

/// The numbers and own starts that differ; those of segments in one list, blank where they do not.
fn add_numbers(pairs: &mut Pairs, scenario: &Scenario, base: &Scenario) {
    let mut lists: Vec<(String, Vec<String>)> = Vec::new();
    let (here, there) = (written(scenario), written(base));
    for ((place, value), (_, usual)) in here.iter().zip(&there).filter(|(here, there)| here.1 != there.1) {
        debug_assert!(!value.is_empty() && !usual.is_empty());
        let list = match lists.iter_mut().position(|(key, _)| *key == place.key) {
            Some(known) => lists.get_mut(known),
            None => {
                lists.push((place.key.clone(), Vec::new()));
                lists.last_mut()
            }
        };
        if let Some((_, list)) = list {
            list.resize((place.index + 1).max(list.len()), String::new());
            if let Some(entry) = list.get_mut(place.index) {
                entry.clone_from(value);
            }
        }
    }
    for (key, list) in lists {
        pairs.add(&key, &list.join(","));
    }
}

/// Every number and own start of a scenario, written, with its place; scenarios of one shape have them in one order.
fn written(scenario: &Scenario) -> Vec<(Place, String)> {
    let mut all = Vec::new();
    let mut shown = scenario.clone();
    let none = || NONE.to_owned();
    let own = LeverId::ClauseDuration.field();
    shown.each_number(&mut |at, value, _| {
        if at.field.id != own.id {
            all.push((place(at), number(*value)));
        }
    });
    shown.each_start(&mut |at, start| {
        all.push((place(at), start.map_or_else(none, |year| year.to_string())));
    });
    // Not of the shape: the value says that there is one.
    all.extend(scenario.segments.iter().enumerate().map(|(index, segment)| {
        (Place { key: own.key.to_owned(), index }, segment.clause_duration.map_or_else(none, number))
    }));
    all
}

/// The ranges one by one, or what differs from the proposed ones, whichever is shorter.
fn add_ranges(pairs: &mut Pairs, scenario: &Scenario) {
    let ranges = &scenario.uncertainty.ranges;
    let (mut alone, mut proposed) = (Pairs(String::new()), Pairs(String::new()));
    proposed.add("ranges", "proposed");
    for lever in LeverId::all() {
        let key = format!("{}~", lever.key());
        let range = ranges.get(&lever).map(|[low, high]| format!("{},{}", number(*low), number(*high)));
        let usual =
            proposed_range(lever, scenario).map(|[low, high]| format!("{},{}", number(low), number(high)));
        if let Some(range) = &range {
            alone.add(&key, range);
        }
        if range != usual {
            proposed.add(&key, range.as_deref().unwrap_or("none"));
        }
    }
    let shorter = if proposed.0.len() < alone.0.len() { proposed.0 } else { alone.0 };
    if !shorter.is_empty() {
        pairs.0.push('&');
        pairs.0.push_str(&shorter);
    }
}

fn add_observed(pairs: &mut Pairs, scenario: &Scenario) {
    for (year, seen) in &scenario.observed {
        let known = seen.map(|value| value.map_or_else(String::new, number)).into_values().join(",");
        pairs.add(&format!("observed.{year}"), &known);
    }
}

fn add_sources(pairs: &mut Pairs, scenario: &Scenario) {
    for (key, source) in &scenario.sources {
        let status = match source.status {
            Status::Documented => "documented",
            Status::Derived => "derived",
            Status::Assumed => "assumed",
            Status::Measured => "measured",
        };
        let url = source.url.as_ref().map_or_else(String::new, |url| format!(",{}", text(url)));
        pairs.add(&format!("source.{key}"), &format!("{status},{}{url}", text(without_file_name(source))));
    }
}
