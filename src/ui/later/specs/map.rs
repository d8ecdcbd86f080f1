//! The feasibility map as a chart value and in sentences.

use crate::chart::{Grid, IsoKind, IsoLine, MapAxis, MapChances, MapSpec, contour, region, straightened};
use crate::i18n::{Lang, Quantity, filled};
use crate::model::goal::{GoalId, threshold};
use crate::model::lever::Unit;
use crate::state::derive::Derived;
use crate::state::map::MapView;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::shared::words::{lever, unit, verdict};

/// How far from a straight line a point may be left out, as a fraction of the map: under a pixel.
const FLAT: f64 = 0.0015;

/// A level of probability and its lines on the map.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Contour {
    /// The probability, 0..=1.
    pub(in crate::ui) level: f64,
    /// Its pieces, as fractions of the map.
    pub(in crate::ui) polylines: Vec<Vec<(f64, f64)>>,
}

/// The map to draw; `zone` is the goal whose region is shown, none for all of them.
#[must_use]
pub(in crate::ui) fn spec(
    lang: Lang,
    derived: &Derived,
    view: &MapView,
    zone: Option<GoalId>,
    contours: &[Contour],
    chances: Option<&MapChances>,
) -> MapSpec {
    let scenario = derived.scenario.as_ref();
    let goals: Vec<GoalId> =
        scenario.active_goals().filter(|goal| zone.is_none_or(|zone| zone == *goal)).collect();
    let (columns, rows) = (view.frontier.x_values.len(), view.frontier.y_values.len());
    let grid = |goal: GoalId| Grid::new(columns, rows, view.frontier.achieved[goal].clone());
    let level = |goal: GoalId| threshold(scenario.goal_value(goal));
    let fields: Vec<_> = goals.iter().filter_map(|&goal| Some((grid(goal)?, level(goal)))).collect();
    let bits = |met: u8| {
        goals.iter().enumerate().fold(0, |bits, (place, goal)| bits | (met >> goal.index() & 1) << place)
    };
    let met_here = goals
        .iter()
        .enumerate()
        .fold(0, |bits, (place, &goal)| bits | u8::from(derived.outcome(goal).reached) << place);
    let mut lines = probability_lines(contours);
    lines.extend(free_line(lang, derived, view));
    lines.extend(
        scenario
            .active_goals()
            .map(|goal| line(IsoKind::Goal, goal_label(lang, derived, goal), grid(goal), level(goal))),
    );
    MapSpec {
        x: axis(lang, &view.x, view.spans[0]),
        y: axis(lang, &view.y, view.spans[1]),
        columns,
        rows,
        region: region(&fields),
        met: view.frontier.met.iter().map(|&met| bits(met)).collect(),
        goals: goals.iter().map(|&goal| verdict::goal_name(lang, goal)).collect(),
        lines,
        here: (view.x.value, view.y.value),
        here_met: met_here,
        here_starts: false,
        base: view.base.map(|base| (lang.year(scenario.base_year), base)),
        gap: view.way_in.filter(|_| zone.is_none()).map(|end| (way_label(lang, view, end), end)),
        chances: chances.cloned(),
    }
}

fn line(kind: IsoKind, label: String, grid: Option<Grid>, level: f64) -> IsoLine {
    IsoLine { kind, label, polylines: grid.map(|grid| smooth(&grid, level)).unwrap_or_default() }
}

/// The lines of a level without the points that do not bend them: pixels would make them tremble.
fn smooth(grid: &Grid, level: f64) -> Vec<Vec<(f64, f64)>> {
    contour(grid, level).iter().map(|line| straightened(line, FLAT)).collect()
}

fn axis(lang: Lang, view: &LeverView, [low, high]: [f64; 2]) -> MapAxis {
    MapAxis { name: name_with_unit(lang, view), quantity: quantity(view.unit), low, high }
}

/// Units that the figures of the axis do not carry are named once, beside the lever.
fn name_with_unit(lang: Lang, view: &LeverView) -> String {
    let name = lever::name(lang, view.id);
    if matches!(view.unit, Unit::Euros | Unit::EurosAnHour | Unit::HoursAYear) {
        format!("{name} ({})", unit::suffix(lang, view.unit, view.value))
    } else {
        name
    }
}

fn quantity(unit: Unit) -> Quantity {
    if unit.is_share() {
        Quantity::Share
    } else if unit.is_year() {
        Quantity::Year
    } else if unit == Unit::Hours {
        Quantity::Hours
    } else if unit == Unit::Years {
        Quantity::Years
    } else {
        Quantity::Plain
    }
}

/// The goal's value on its line, with the word that tells which goal it is.
fn goal_label(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let value = lang.goal(verdict::quantity(goal), derived.scenario.goal_value(goal));
    filled(lang, &format!("map-line-{}", goal.key()), [("value", value.into())])
}

/// Where the hours goal would be just met if facilitators could follow everything; none where that is no other line.
fn free_line(lang: Lang, derived: &Derived, view: &MapView) -> Option<IsoLine> {
    let scenario = derived.scenario.as_ref();
    let hours = view.unlimited.as_ref().filter(|_| scenario.goal_active(GoalId::Hours))?;
    let limited = &view.frontier.achieved[GoalId::Hours];
    let held = limited.iter().zip(hours).any(|(limited, free)| *limited < *free);
    let grid =
        held.then(|| Grid::new(view.frontier.x_values.len(), view.frontier.y_values.len(), hours.clone()));
    let level = threshold(scenario.goal_value(GoalId::Hours));
    grid.map(|grid| line(IsoKind::Free, tr!(lang, "map-line-free"), grid, level))
}

/// Lines a few pixels apart have no room for figures: the note below the map gives them, in order.
fn probability_lines(contours: &[Contour]) -> Vec<IsoLine> {
    let line = |contour: &Contour| IsoLine {
        kind: IsoKind::Probability,
        label: String::new(),
        polylines: contour.polylines.iter().map(|line| straightened(line, FLAT)).collect(),
    };
    contours.iter().map(line).collect()
}

/// The change that enters the region: `+545 h`.
fn way_label(lang: Lang, view: &MapView, (x, y): (f64, f64)) -> String {
    let (dx, dy) = (x - view.x.value, y - view.y.value);
    if dx.abs() > 0.0 { change(lang, &view.x, dx) } else { change(lang, &view.y, dy) }
}

fn change(lang: Lang, view: &LeverView, change: f64) -> String {
    if view.unit == Unit::Hours {
        lang.change(Quantity::Hours, change)
    } else {
        unit::change(lang, view.unit, change)
    }
}

/// What the map says, in a sentence or two.
#[must_use]
pub(in crate::ui) fn sentence(lang: Lang, derived: &Derived, view: &MapView) -> String {
    let (reached, followed) = (derived.verdict.reached, derived.verdict.followed);
    if followed == 0 {
        return tr!(lang, "map-no-goal");
    }
    if reached == followed {
        return tr!(lang, "map-inside", count = followed);
    }
    if let Some(end) = view.way_in {
        let moved = if (end.0 - view.x.value).abs() > 0.0 { &view.x } else { &view.y };
        let (name, change) = (lever::name(lang, moved.id), way_label(lang, view, end));
        return tr!(lang, "map-way-in", change = change, name = name);
    }
    if view.frontier.met.contains(&view.frontier.followed) {
        tr!(lang, "map-both", count = followed)
    } else {
        tr!(lang, "map-nowhere", count = followed)
    }
}

/// What the point is, for those who do not see it.
#[must_use]
pub(in crate::ui) fn point(lang: Lang, view: &MapView) -> String {
    let say = |view: &LeverView| {
        let (name, value) = (lever::name(lang, view.id), unit::spoken(lang, view.unit, view.value));
        tr!(lang, "map-point-value", name = name, value = value)
    };
    tr!(lang, "map-point", x = say(&view.x), y = say(&view.y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::state::map::pair;
    use std::rc::Rc;

    #[test]
    fn every_preset_has_a_map_in_words_and_lines() {
        for preset in Preset::ALL {
            let derived = Derived::new(&Rc::new(preset.scenario()));
            let view =
                MapView::new(&derived, pair(&derived.scenario, None), None).expect("the pair is there");
            for lang in Lang::ALL {
                let spec = spec(lang, &derived, &view, None, &[], None);
                assert!(!sentence(lang, &derived, &view).is_empty() && !spec.describe(lang).is_empty());
                assert_eq!(spec.met.len(), spec.columns * spec.rows);
                assert!(
                    spec.lines
                        .iter()
                        .flat_map(|line| &line.polylines)
                        .flatten()
                        .all(|(x, y)| { (0.0..=1.0).contains(x) && (0.0..=1.0).contains(y) })
                );
                for goal in derived.scenario.active_goals() {
                    let one = self::spec(lang, &derived, &view, Some(goal), &[], None);
                    assert_eq!(one.goals.len(), 1);
                    assert_eq!(one.here_met, u8::from(derived.outcome(goal).reached));
                }
            }
        }
    }
}
