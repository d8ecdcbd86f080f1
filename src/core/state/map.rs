//! The feasibility map of two levers: what the goals achieve over their sliders' spans, where the scenario stands, and
//! the shortest way into the region where every followed goal is met.
//!
//! Lines and regions are drawn from these values elsewhere.

use super::derive::Derived;
use super::panel::LeverView;
use crate::analysis::frontier::{Frontier, frontier};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;

/// Nodes across and upwards.
const NODES: (usize, usize) = (60, 40);
/// Values tried along one lever to find the way into the region, and between two of them to find its end.
const TRIED: usize = 193;
const REFINED: usize = 65;
/// Levers for the map across and upwards, the best first.
const ACROSS: [LeverId; 3] = [LeverId::ClauseRate, LeverId::Calibrated, LeverId::Anticipated];
const UPWARDS: [LeverId; 3] = [LeverId::HoursPerContract, LeverId::InsertionShare, LeverId::Amount];

/// Two levers, across and upwards.
pub type Pair = (LeverId, LeverId);
/// The low and high values shown, across and upwards.
pub type Spans = [[f64; 2]; 2];

/// The levers that a map can show; the ramp's start has too few values to be one.
#[must_use]
pub fn choices(scenario: &Scenario) -> Vec<LeverId> {
    LeverId::all().filter(|&lever| lever != LeverId::RampStart && lever.present(scenario)).collect()
}

/// The pair to show: the wanted one where the scenario has it, else the one that says most.
#[must_use]
pub fn pair(scenario: &Scenario, wanted: Option<Pair>) -> Pair {
    let there = |lever: LeverId| lever.present(scenario);
    if let Some(pair) = wanted.filter(|&(x, y)| x != y && there(x) && there(y)) {
        return pair;
    }
    // A scenario always has contracts and their growth.
    let x = ACROSS.into_iter().find(|&lever| there(lever)).unwrap_or(LeverId::Contracts);
    let y = UPWARDS.into_iter().find(|&lever| there(lever)).unwrap_or(LeverId::Growth);
    (x, y)
}

/// A map, before it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    /// The lever across.
    pub x: LeverView,
    /// The lever upwards.
    pub y: LeverView,
    /// What is shown of them.
    pub spans: Spans,
    /// What the goals achieve.
    pub frontier: Frontier,
    /// The hours without the facilitators' ceiling, where there is one.
    pub unlimited: Option<Vec<f64>>,
    /// The base year's levels, where at least one of the levers ramps from one.
    pub base: Option<(f64, f64)>,
    /// The nearest values at which every followed goal is met, moving one lever alone; none when they are met already,
    /// or when neither lever alone will do.
    pub way_in: Option<(f64, f64)>,
}

impl MapView {
    /// The map of two levers that the scenario has; none otherwise. `held` keeps the spans of a drag as it began.
    #[must_use]
    pub fn new(derived: &Derived, (x, y): Pair, held: Option<Spans>) -> Option<Self> {
        let (x, y) = (LeverView::new(derived, x)?, LeverView::new(derived, y)?);
        let spans = held.unwrap_or([[x.scale.low, x.scale.high], [y.scale.low, y.scale.high]]);
        let [across, upwards] = spans;
        let scenario = derived.scenario.as_ref();
        let run = |scenario: &Scenario| frontier(scenario, (x.id, across), (y.id, upwards), NODES.0, NODES.1);
        let unlimited = scenario.facilitators.is_some().then(|| {
            let unlimited = run(&Scenario { facilitators: None, ..scenario.clone() });
            unlimited.achieved[GoalId::Hours].clone()
        });
        let base = (x.base.is_some() || y.base.is_some())
            .then(|| (x.base.unwrap_or(x.value), y.base.unwrap_or(y.value)))
            .filter(|(x, y)| within(*x, across) && within(*y, upwards));
        let missed = derived.verdict.reached < derived.verdict.followed;
        Some(Self {
            frontier: run(scenario),
            way_in: missed.then(|| way_in(scenario, (&x, across), (&y, upwards))).flatten(),
            unlimited,
            base,
            spans,
            x,
            y,
        })
    }
}

fn within(value: f64, [low, high]: [f64; 2]) -> bool {
    (low..=high).contains(&value)
}

/// The shorter of the two ways, by the share of the span it takes.
fn way_in(
    scenario: &Scenario,
    (x, across): (&LeverView, [f64; 2]),
    (y, upwards): (&LeverView, [f64; 2]),
) -> Option<(f64, f64)> {
    let along = |held: &LeverView, moved: &LeverView, span: [f64; 2]| {
        let end = nearest(scenario, (held.id, held.value), moved.id, span, moved.value)?;
        let [low, high] = span;
        (high > low).then(|| (end, (end - moved.value).abs() / (high - low)))
    };
    let up = along(x, y, upwards).map(|(end, share)| ((x.value, end), share));
    let side = along(y, x, across).map(|(end, share)| ((end, y.value), share));
    match (up, side) {
        (Some((up, a)), Some((side, b))) => Some(if a <= b { up } else { side }),
        (Some((end, _)), None) | (None, Some((end, _))) => Some(end),
        (None, None) => None,
    }
}

/// The value of `moved` nearest to `from` at which every followed goal is met, the other lever held.
fn nearest(
    scenario: &Scenario,
    (held, value): (LeverId, f64),
    moved: LeverId,
    span: [f64; 2],
    from: f64,
) -> Option<f64> {
    let mut found = bracket_on_grid(scenario, (held, value), moved, span, TRIED, from)?;
    let mut step = (span[1] - span[0]) / (TRIED - 1) as f64;
    // The end lies between the value found and the one tried before it, on the side we come from.
    for _ in 0..2 {
        let before = if found > from { (found - step).max(from) } else { (found + step).min(from) };
        found = bracket_on_grid(scenario, (held, value), moved, [before, found], REFINED, from)?;
        step /= (REFINED - 1) as f64;
    }
    Some(found)
}

fn bracket_on_grid(
    scenario: &Scenario,
    (held, value): (LeverId, f64),
    moved: LeverId,
    span: [f64; 2],
    count: usize,
    from: f64,
) -> Option<f64> {
    let line = frontier(scenario, (held, [value; 2]), (moved, span), 1, count);
    let tried = line.y_values.iter().zip(&line.met);
    let met = tried.filter(|(_, met)| **met == line.followed).map(|(value, _)| *value);
    met.min_by(|a, b| (a - from).abs().total_cmp(&(b - from).abs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::projection::project;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    fn view(preset: Preset) -> (Derived, MapView) {
        let derived = Derived::new(&Rc::new(preset.scenario()));
        let map = MapView::new(&derived, pair(&derived.scenario, None), None);
        (derived, map.expect("the pair is there"))
    }

    #[test]
    fn every_preset_has_a_pair_of_levers_that_it_holds() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let (x, y) = pair(&scenario, None);
            assert!(x != y && x.present(&scenario) && y.present(&scenario), "{}", preset.key());
            assert!(choices(&scenario).contains(&x) && !choices(&scenario).contains(&LeverId::RampStart));
        }
        let scenario = Preset::Paris2020.scenario();
        assert_eq!(pair(&scenario, None), (LeverId::ClauseRate, LeverId::HoursPerContract));
        let wanted = (LeverId::Growth, LeverId::Duration);
        assert_eq!(pair(&scenario, Some(wanted)), wanted);
        assert_eq!(pair(&scenario, Some((LeverId::Growth, LeverId::Growth))), pair(&scenario, None));
        assert_eq!(pair(&scenario, Some((LeverId::Clausable, LeverId::Growth))), pair(&scenario, None));
    }

    #[test]
    fn the_way_in_leads_to_a_scenario_that_meets_every_goal() {
        for preset in Preset::ALL {
            let (derived, map) = view(preset);
            let Some((x, y)) = map.way_in else { continue };
            let moved = map.y.id.at(&map.x.id.at(&derived.scenario, x), y);
            let run = project(&moved);
            let met = moved.active_goals().all(|goal| run.outcome(&moved, goal).reached);
            assert!(met, "{}: {x} {y}", preset.key());
        }
    }
}
