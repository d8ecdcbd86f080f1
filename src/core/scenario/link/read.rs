//! Reading a link: the preset brought to the link's shape, then every value that can be taken.
//!
//! Nothing is refused: a value that cannot be taken leaves the preset's, or the nearest allowed, and is told.

use super::annotations::{read_observed, read_sources};
use super::escape::{read_number, read_text, read_whole};
use super::keys;
use super::numbers::{read_numbers, read_ranges};
use super::opened::{OpenedLink, VERSION};
use super::pairs::Pairs;
use super::problem::Problem;
use super::recorded_result::RecordedResult;
use super::structure::{ALL, LIMITS, Structure};
use crate::model::bounds;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::{Reading, Scenario};
use crate::scenario::preset::Preset;

/// Reads the pairs of a link.
pub(super) fn read(mut pairs: Pairs) -> OpenedLink {
    let view_alone = pairs.are_only("view");
    let version = pairs.take("v");
    if let Some(found) = version.filter(|found| read_whole(found).is_none_or(|found| found > VERSION)) {
        pairs.tell(Problem::Newer { found: super::problem::excerpt(&found) });
    }
    let model = pairs.read("model", |text| text.parse().ok());
    let seen = model.and_then(|model| pairs.read("result", |text| RecordedResult::read(model, text)));
    if model.is_none() {
        // Without its model a result says nothing.
        let _ = pairs.take("result");
    }
    let preset = pairs.read("preset", |key| match key {
        "none" => Some(None),
        key => Preset::from_key(key).map(Some),
    });
    let preset = preset.unwrap_or(Some(Preset::Paris2020));
    let shape = read_shape(&mut pairs, preset.unwrap_or(Preset::Paris2020));
    let mut scenario = shape.applied(preset);
    scenario.preset = preset.map(|preset| preset.key().to_owned());
    if let Some(name) = pairs.read("name", name) {
        scenario.name = name;
    }
    if let Some(city) = pairs.read("city", name) {
        scenario.city = city;
    }
    read_choices(&mut pairs, &mut scenario);
    read_numbers(&mut pairs, &mut scenario);
    read_ranges(&mut pairs, &mut scenario);
    scenario.observed = read_observed(&mut pairs);
    scenario.sources = read_sources(&mut pairs);
    let view = pairs.read("view", |view| Some(super::problem::excerpt(view)));
    OpenedLink { scenario, view, view_alone, seen, problems: pairs.into_problems(keys::is_number) }
}

/// A name that a file may hold.
fn name(text: &str) -> Option<String> {
    let fits = text.chars().count() <= bounds::NAME_LENGTH && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

fn read_shape(pairs: &mut Pairs, preset: Preset) -> Structure {
    let mut shape = Structure::of(&preset.scenario());
    if let Some(years) = pairs.read("years", read_years) {
        shape.years = years;
    }
    let names = pairs.take("segments");
    let segments = names.as_deref().map(|names| {
        names
            .split(',')
            .map(|written| read_text(written).and_then(|text| name(&text)))
            .collect::<Option<Vec<_>>>()
    });
    match segments {
        Some(Some(names)) if names.len() <= bounds::MOST_SEGMENTS => {
            let last = shape.segments.last().cloned();
            let form = |index: usize| shape.segments.get(index).cloned().or_else(|| last.clone());
            let named = names.into_iter().enumerate();
            shape.segments = named
                .filter_map(|(index, name)| {
                    form(index).map(|(_, funnel, hours)| (name.into(), funnel, hours))
                })
                .collect();
        }
        Some(_) => pairs.tell(Problem::unreadable("segments", &names.unwrap_or_default())),
        None => {}
    }
    let count = shape.segments.len();
    let kinds = |no: &'static str, yes: &'static str| {
        move |text: &str| {
            let kind = |word: &str| if word == yes { Some(true) } else { (word == no).then_some(false) };
            text.split(',').map(kind).collect::<Option<Vec<_>>>().filter(|kinds| kinds.len() == count)
        }
    };
    let clauses = pairs.read("clauses", kinds("direct", "funnel")).unwrap_or_default();
    for ((_, funnel, _), chosen) in shape.segments.iter_mut().zip(clauses) {
        *funnel = chosen;
    }
    let hours = pairs.read("hours", kinds("direct", "calibrated")).unwrap_or_default();
    for ((.., calibrated), chosen) in shape.segments.iter_mut().zip(hours) {
        *calibrated = chosen;
    }
    let limit = |key: &str| LIMITS.into_iter().find(|lever| lever.key() == key);
    let limits = |text: &str| if text == ALL { Some(LIMITS.to_vec()) } else { words(text, limit) };
    if let Some(limits) = pairs.read("limits", limits) {
        shape.limits = limits;
    }
    shape
}

/// A list of words; `none` when there is none.
fn words<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    if text == "none" { Some(Vec::new()) } else { text.split(',').map(read).collect() }
}

fn read_years(text: &str) -> Option<(i32, i32)> {
    let (base, target) = text.split_once('-')?;
    let (base, target) = (read_whole(base)?, read_whole(target)?);
    let known = [base, target].into_iter().all(|year| bounds::YEARS.contain(f64::from(year)));
    (known && base < target && target - base <= bounds::LONGEST_PERIOD).then_some((base, target))
}

fn read_choices(pairs: &mut Pairs, scenario: &mut Scenario) {
    let reading = pairs.read("reading", |text| match text {
        "awarded" => Some(Reading::Awarded),
        "in_execution" => Some(Reading::InExecution),
        _ => None,
    });
    scenario.reading = reading.unwrap_or(scenario.reading);
    let goal = |key: &str| GoalId::ALL.into_iter().find(|goal| goal.key() == key);
    if let Some(followed) = pairs.read("goals", |text| words(text, goal)) {
        for (id, goal) in scenario.goals.iter_mut() {
            goal.active = followed.contains(&id);
        }
    }
    for (id, goal) in scenario.goals.iter_mut().filter(|(id, _)| id.row().summable) {
        let summed = pairs.read(&format!("goal.{}.summed", id.key()), |text| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        });
        goal.cumulative = summed.or(goal.cumulative);
    }
    let starts = scenario.starts();
    if let Some(start) = pairs.read("ramp_start", read_number) {
        let kept = starts.hold(start.round());
        if (kept - start).abs() > 0.0 {
            pairs.tell(Problem::OutOfBounds { key: "ramp_start".to_owned(), found: start, kept });
        }
        scenario.ramp.start = kept;
    }
    let draws = pairs.read("draws", |text| {
        let draws: u32 = text.parse().ok()?;
        (draws.is_power_of_two() && bounds::DRAWS.contain(f64::from(draws))).then_some(draws)
    });
    scenario.uncertainty.draws = draws.unwrap_or(scenario.uncertainty.draws);
    if let Some(levers) = pairs.read("effort", |text| words(text, LeverId::from_key)) {
        scenario.effort.levers = levers;
    }
}
