//! A common effort of the decisions, as it is proposed: the levers that serve a goal that is missed, at values that can be
//! said and typed.
//!
//! The effort itself is `analysis::effort`'s. What is proposed is run again: it meets the goals, or the exact values stand.

use crate::analysis::effort::{effort_levers, shared_effort};
use crate::analysis::required::{Required, Status};
use crate::analysis::rounding::Multiples;
use crate::model::goal::{GoalId, reaches};
use crate::model::lever::LeverId;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use std::collections::BTreeSet;

/// Levers moved together.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// The share of the way to each lever's ambitious value, 0..=1.
    pub fraction: f64,
    /// The levers to move, and where to.
    pub moves: Vec<(LeverId, f64)>,
}

/// The smallest common effort of the decisions that are not locked; none when all of it does not do. `required` are the
/// required values of the scenario.
#[must_use]
pub fn together(scenario: &Scenario, required: &[Required], locked: &BTreeSet<LeverId>) -> Option<Together> {
    let levers: Vec<_> =
        effort_levers(scenario).into_iter().filter(|lever| !locked.contains(lever)).collect();
    if levers.is_empty() {
        return None;
    }
    let mut chosen = scenario.clone();
    chosen.effort.levers = levers;
    let effort = shared_effort(&chosen)?;
    let missed = missed(scenario);
    let acts = |lever: LeverId, only_missed: bool| {
        required.iter().any(|row| {
            row.lever == lever && row.status != Status::Inert && (!only_missed || missed.contains(&row.goal))
        })
    };
    let moves = |only_missed: bool, rounded: bool| {
        let moved = effort.values.iter().filter_map(|(&lever, &value)| {
            let current = lever.value(scenario)?;
            let differs = (current - value).abs() > 1e-9 * current.abs();
            let shown = if rounded { rounded_away(scenario, lever, current, value) } else { value };
            (differs && acts(lever, only_missed)).then_some((lever, shown))
        });
        moved.collect::<Vec<_>>()
    };
    let shorter = [(true, true), (true, false)].map(|(only, rounded)| moves(only, rounded));
    let does = shorter.into_iter().find(|moves| reaches_all(scenario, moves));
    Some(Together { fraction: effort.fraction, moves: does.unwrap_or_else(|| moves(false, false)) })
}

/// A value at its displayed precision, further from the current one if need be, within the lever's bounds.
fn rounded_away(scenario: &Scenario, lever: LeverId, current: f64, value: f64) -> f64 {
    let [below, above] = Multiples::displayed(lever.row().unit).around(value);
    lever.bounds(scenario).hold(if value > current { above } else { below })
}

fn reaches_all(scenario: &Scenario, moves: &[(LeverId, f64)]) -> bool {
    missed(&moves.iter().fold(scenario.clone(), |moved, &(lever, value)| lever.at(&moved, value))).is_empty()
}

/// The followed goals that a scenario does not reach.
fn missed(scenario: &Scenario) -> Vec<GoalId> {
    let run = project(scenario);
    let reached = |goal| reaches(run.achieved(scenario, goal), scenario.goal_value(goal));
    scenario.active_goals().filter(|&goal| !reached(goal)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::required::required;
    use crate::analysis::rounding::display_step;
    use crate::scenario::preset::Preset;

    fn proposed(scenario: &Scenario) -> Option<Together> {
        together(scenario, &required(scenario), &BTreeSet::new())
    }

    #[test]
    fn what_is_proposed_meets_the_goals_at_values_that_can_be_typed() {
        let mut some = 0;
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let Some(Together { moves, .. }) = proposed(&scenario) else { continue };
            assert!(reaches_all(&scenario, &moves), "{}: {moves:?}", preset.key());
            for (lever, value) in &moves {
                let steps = value / display_step(lever.row().unit);
                let bounds = lever.bounds(&scenario);
                let whole = (steps - libm::round(steps)).abs() < 1e-6;
                assert!(
                    whole || *value <= bounds.low || *value >= bounds.high,
                    "{}: {lever:?} at {value}",
                    preset.key()
                );
            }
            some += moves.len();
        }
        assert!(some > 0);
    }

    #[test]
    fn a_lever_that_only_serves_goals_that_are_met_stays_where_it_is() {
        let scenario = Preset::Paris2020.scenario();
        let Some(Together { moves, .. }) = proposed(&scenario) else { panic!("the decisions would do") };
        assert!(moves.iter().all(|(lever, _)| *lever != LeverId::ReservedPublished), "{moves:?}");
    }

    #[test]
    fn nothing_is_proposed_when_all_decisions_are_locked() {
        let scenario = Preset::Paris2020.scenario();
        let locked = LeverId::all().collect();
        assert_eq!(together(&scenario, &required(&scenario), &locked), None);
    }
}
