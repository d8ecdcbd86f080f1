//! The three trajectories as chart values: which series, which goal line, what is worth a note.

use super::verdict::{goal_name, quantity};
use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::{Band, GoalLine, Note, TrajectorySpec, scaled_together};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::projection::Projection;
use crate::model::scenario::{Observed, Scenario};
use crate::state::derive::{Derived, Trace};
use crate::tr;

/// The three curves on a common scale, with the curve before the move in progress.
#[must_use]
pub(in crate::ui) fn trajectories(
    lang: Lang,
    derived: &Derived,
    trace: Option<&Trace>,
    chances: Option<&EnsembleSummary>,
) -> [TrajectorySpec; 3] {
    scaled_together(GoalId::ALL.map(|goal| TrajectorySpec {
        band: chances.map(|chances| band(chances, goal)),
        ..trajectory(lang, derived, trace, goal)
    }))
}

fn trajectory(lang: Lang, derived: &Derived, trace: Option<&Trace>, goal: GoalId) -> TrajectorySpec {
    let scenario = derived.scenario.as_ref();
    let outcome = derived.outcome(goal);
    let path = path(scenario, &derived.projection, goal);
    // A summed goal is no level of a year: its curve is followed without a line.
    let annual = !scenario.goal_cumulative(goal);
    let line = (scenario.goal_active(goal) && annual)
        .then_some(GoalLine { value: outcome.target, met: outcome.reached });
    let period = (scenario.base_year, scenario.target_year);
    let mut spec = TrajectorySpec::new(goal_name(lang, goal), quantity(goal), &path, period, line);
    spec.observed = observed(scenario, goal);
    spec.before = trace
        .map(|trace| self::path(&trace.scenario, &trace.projection, goal))
        .filter(|before| *before != path);
    spec.note = note(lang, derived, goal);
    spec
}

/// Eight draws out of ten, year by year.
fn band(chances: &EnsembleSummary, goal: GoalId) -> Band {
    let bands = match goal {
        GoalId::ClauseRate => &chances.bands.rate,
        GoalId::Hours => &chances.bands.hours,
        GoalId::Reserved => &chances.bands.reserved,
    };
    Band { low: bands.p10.clone(), high: bands.p90.clone() }
}

/// Year by year, in the reading in force.
fn path(scenario: &Scenario, projection: &Projection, goal: GoalId) -> Vec<(i32, f64)> {
    let values = projection.measure(goal, scenario.reading);
    scenario.years().zip(values.iter().copied()).collect()
}

fn observed(scenario: &Scenario, goal: GoalId) -> Vec<(i32, f64)> {
    let value = |seen: &Observed| match goal {
        GoalId::ClauseRate => seen.clause_rate,
        GoalId::Hours => seen.hours,
        GoalId::Reserved => seen.reserved,
    };
    scenario.observed.iter().filter_map(|(year, seen)| Some((*year, value(seen)?))).collect()
}

/// The year in which the facilitators reach their capacity, on the curve of hours.
fn note(lang: Lang, derived: &Derived, goal: GoalId) -> Option<Note> {
    let year = derived.means.saturated_from.filter(|_| goal == GoalId::Hours)?;
    let (count, posts) = (derived.means.posts, lang.count(derived.means.posts));
    Some(Note { year, text: tr!(lang, "note-saturated", count = count, posts = posts) })
}
