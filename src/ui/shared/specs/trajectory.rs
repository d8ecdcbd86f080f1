//! The goals' trajectories as chart values: which series, which goal line, what is worth a note.

use crate::analysis::ensemble::EnsembleSummary;
use crate::chart::{Band, GoalLine, Note, TrajectorySpec, scaled_together};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use crate::state::derive::{Derived, PriorRun};
use crate::tr;
use crate::ui::shared::words::verdict::{goal_name, quantity};

/// The curves on a common scale, with the curve before the move in progress.
#[must_use]
pub(in crate::ui) fn trajectories(
    lang: Lang,
    derived: &Derived,
    trace: Option<&PriorRun>,
    chances: Option<&EnsembleSummary>,
) -> PerGoal<TrajectorySpec> {
    PerGoal::new(scaled_together(GoalId::ALL.map(|goal| TrajectorySpec {
        band: chances.map(|chances| band(chances, goal)),
        ..trajectory(lang, derived, trace, goal)
    })))
}

fn trajectory(lang: Lang, derived: &Derived, trace: Option<&PriorRun>, goal: GoalId) -> TrajectorySpec {
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
    let bands = &chances.bands[goal];
    Band { low: bands.p10.clone(), high: bands.p90.clone(), words: None }
}

/// Year by year, in the reading in force.
fn path(scenario: &Scenario, projection: &Projection, goal: GoalId) -> Vec<(i32, f64)> {
    let values = projection.measure(goal, scenario.reading);
    scenario.years().zip(values.iter().copied()).collect()
}

fn observed(scenario: &Scenario, goal: GoalId) -> Vec<(i32, f64)> {
    scenario.observed.iter().filter_map(|(year, seen)| Some((*year, seen[goal]?))).collect()
}

/// The year in which the facilitators reach their capacity, on the curve of hours.
fn note(lang: Lang, derived: &Derived, goal: GoalId) -> Option<Note> {
    let year = derived.means.saturated_from.filter(|_| goal == GoalId::Hours)?;
    let (count, posts) = (derived.means.posts, lang.plain(derived.means.posts));
    Some(Note { year, text: tr!(lang, "note-saturated", count = count, posts = posts) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{LabelKind, PlotSize};
    use crate::model::lever::LeverId;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    /// Whether a piece of line goes through a box: looked at every quarter of a pixel.
    fn goes_through([from, to]: [(f64, f64); 2], [left, top, right, bottom]: [f64; 4]) -> bool {
        #[allow(clippy::disallowed_methods, reason = "how many places to look at, in a test")]
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let steps = (length * 4.0).ceil().max(1.0) as u32;
        (0..=steps).any(|step| {
            let along = f64::from(step) / f64::from(steps);
            let (x, y) = (from.0 + (to.0 - from.0) * along, from.1 + (to.1 - from.1) * along);
            left < x && x < right && top < y && y < bottom
        })
    }

    /// A scenario's levers moved one at a time, each with what it was before.
    fn moves(scenario: &Scenario) -> Vec<Scenario> {
        let moved = LeverId::all().filter_map(|lever| Some((lever, lever.value(scenario)?)));
        let near = moved.flat_map(|(lever, value)| {
            let bounds = lever.bounds(scenario);
            [0.5, 0.8, 1.1, 1.5]
                .map(|factor| lever.at(scenario, (value * factor).clamp(bounds.low, bounds.high)))
        });
        std::iter::once(scenario.clone()).chain(near).collect()
    }

    #[test]
    fn no_label_crosses_a_curve_or_another_label() {
        let sizes = [
            (262.0, 150.0, 12.0),
            (300.0, 190.0, 16.0),
            (356.0, 206.0, 16.0),
            (640.0, 360.0, 16.0),
            (1100.0, 560.0, 22.0),
        ];
        let (mut crossings, mut labels_seen) = (Vec::new(), 0);
        for preset in Preset::ALL {
            let start = preset.scenario();
            for scenario in moves(&start) {
                let derived = Derived::new(&Rc::new(scenario.clone()));
                let trace = PriorRun::new(&Rc::new(start.clone()));
                for spec in trajectories(Lang::Fr, &derived, Some(&trace), None).into_values() {
                    for (width, height, root) in sizes {
                        let plot = PlotSize { width, height, root };
                        let labels = spec.labels(Lang::Fr, plot);
                        labels_seen += labels.len();
                        for (place, label) in labels.iter().enumerate() {
                            let bounds = label.bounds(plot);
                            let on = |(x, y): (f64, f64)| (x * width, y * height);
                            if spec.pieces().into_iter().any(|piece| goes_through(piece.map(on), bounds)) {
                                crossings.push(format!(
                                    "{} {}: {} at {plot:?}",
                                    preset.key(),
                                    spec.name,
                                    label.text()
                                ));
                            }
                            for other in labels.iter().take(place) {
                                let [a, b] = [bounds, other.bounds(plot)];
                                let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                                assert!(apart, "{label:?} over {other:?}");
                            }
                        }
                    }
                }
            }
        }
        assert!(
            crossings.is_empty(),
            "{} of {labels_seen}: {:#?}",
            crossings.len(),
            crossings.iter().take(20).collect::<Vec<_>>()
        );
    }

    #[test]
    fn the_label_of_the_path_before_is_of_the_goals_year() {
        let start = Preset::Paris2020.scenario();
        let moved = LeverId::ClauseRate.at(&start, 0.4);
        let derived = Derived::new(&Rc::new(moved));
        let trace = PriorRun::new(&Rc::new(start.clone()));
        let rate = &trajectories(Lang::Fr, &derived, Some(&trace), None)[GoalId::ClauseRate];
        let labels = rate.labels(Lang::Fr, PlotSize::new(640.0, 360.0));
        let before = labels.iter().find(|label| label.kind == LabelKind::Before).expect("it is written");
        let was = *Derived::new(&Rc::new(start)).outcome(GoalId::ClauseRate);
        assert!(
            before.text().contains(&Lang::Fr.achieved(
                quantity(GoalId::ClauseRate),
                was.achieved,
                was.target
            )),
            "{before:?}"
        );
    }
}
