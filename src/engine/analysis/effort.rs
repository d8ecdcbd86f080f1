//! One common fraction of the way towards every chosen lever's ambitious value (docs/model.md, “Shared effort”).

use super::root::{Trial, crossing};
use super::sweep::Sweep;
use crate::model::goal::threshold;
use crate::model::lever::{Kind, LeverId};
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;
use litemap::LiteMap;
use serde::Serialize;

/// The smallest effort that reaches every followed goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedEffort {
    /// The fraction of the way, 0 to 1.
    pub fraction: f64,
    /// Where each chosen lever then stands.
    #[serde(serialize_with = "crate::model::flat_map::serialize")]
    pub values: LiteMap<LeverId, f64>,
}

/// Steps of the grid on which the first fraction that will do is looked for.
const STEPS: usize = 128;

/// A chosen lever and its way.
struct Way {
    lever: LeverId,
    from: f64,
    to: f64,
}

impl Way {
    /// Where the lever stands at a fraction; both ends are met to the last bit, and years are whole.
    fn at(&self, fraction: f64) -> f64 {
        if self.from.to_bits() == self.to.to_bits() {
            return self.from;
        }
        let value = self.from * (1.0 - fraction) + self.to * fraction;
        if self.lever == LeverId::RampStart { libm::floor(value) } else { value }
    }
}

/// The smallest common fraction at which every followed goal is reached; none when the whole way does not.
///
/// Only that: goals met half-way and lost again at the end still give the fraction at which they are first met.
#[must_use]
pub fn shared_effort(scenario: &Scenario) -> Option<SharedEffort> {
    let ways = ways(scenario);
    let mut sweep = Sweep::new(scenario);
    let mut moves: Vec<(LeverId, Lanes)> = Vec::with_capacity(ways.len());
    let mut measure = |fractions: Lanes| {
        moves.clear();
        let moving = ways.iter().filter(|way| way.from.to_bits() != way.to.to_bits());
        moves.extend(moving.map(|way| (way.lever, Lanes(fractions.0.map(|fraction| way.at(fraction))))));
        least_margin(scenario, &sweep.achieved_with(&moves))
    };
    let fraction = first_met(&mut measure)?;
    let values = ways.iter().map(|way| (way.lever, way.at(fraction))).collect();
    Some(SharedEffort { fraction, values })
}

/// The levers that share the effort: those picked, or every decision lever, as far as the scenario has them.
#[must_use]
pub fn effort_levers(scenario: &Scenario) -> Vec<LeverId> {
    let picked = &scenario.effort.levers;
    let takes_part = |lever: &LeverId| {
        let wanted =
            if picked.is_empty() { lever.row().kind == Kind::Decision } else { picked.contains(lever) };
        wanted && lever.present(scenario)
    };
    LeverId::all().filter(takes_part).collect()
}

/// Those levers with their ways.
fn ways(scenario: &Scenario) -> Vec<Way> {
    let way =
        |lever: LeverId| Some(Way { lever, from: lever.value(scenario)?, to: lever.ambitious(scenario)? });
    effort_levers(scenario).into_iter().filter_map(way).collect()
}

/// The smallest relative margin among the followed goals: at least 0 where all are reached.
fn least_margin(scenario: &Scenario, achieved: &PerGoal<Lanes>) -> Lanes {
    let mut least = Lanes([f64::INFINITY; LANES]);
    for goal in scenario.active_goals() {
        let threshold = threshold(scenario.goal_value(goal));
        // A goal of 0 is always reached and would only divide by 0.
        if threshold > 0.0 {
            for (least, achieved) in least.0.iter_mut().zip(achieved[goal].0) {
                *least = least.min((achieved - threshold) / threshold);
            }
        }
    }
    least
}

fn first_met(measure: &mut impl FnMut(Lanes) -> Lanes) -> Option<f64> {
    let mut before: Option<Trial> = None;
    for first in (0..=STEPS).step_by(LANES) {
        let mut fractions = [1.0; LANES];
        for (lane, fraction) in fractions.iter_mut().enumerate() {
            *fraction = ((first + lane) as f64 / STEPS as f64).min(1.0);
        }
        for (value, margin) in fractions.into_iter().zip(measure(Lanes(fractions)).0) {
            let trial = Trial { value, measure: margin };
            if margin >= 0.0 {
                return Some(before.map_or(value, |before| crossing(before, trial, measure)));
            }
            before = Some(trial);
        }
    }
    None
}

/// The scenario after an effort: every lever of it set.
#[must_use]
pub fn apply(scenario: &Scenario, effort: &SharedEffort) -> Scenario {
    let mut moved = scenario.clone();
    for (&lever, &value) in &effort.values {
        lever.set(&mut moved, scenario, value);
    }
    moved
}
