//! A common effort of the decisions, as it is proposed where no single value does: the levers that serve a goal that is
//! missed, at values that can be said and typed, none further than it has to be.
//!
//! The effort itself is `analysis::effort`'s. What is proposed is run again: it meets the goals, or the exact values stand.

use super::requirement::lever_requirements;
use crate::analysis::effort::{effort_levers, shared_effort};
use crate::analysis::required::{Required, RequiredStatus, required};
use crate::model::goal::{GoalId, reaches};
use crate::model::grid::Grid;
use crate::model::lever::LeverId;
use crate::model::lever::LeverSet;
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::facts::earliest_start;

/// Levers moved together.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonEffort {
    /// The share of the way to each lever's ambitious value, 0..=1; none where some levers need not go as far.
    pub fraction: Option<f64>,
    /// The levers to move, and where to.
    pub moves: Vec<(LeverId, f64)>,
}

/// The smallest common effort of the decisions that are not locked; none when all of it does not do. `rows` are the
/// required values of the scenario.
///
/// Years move whole, so that the least effort takes one all its way: they take part only where the others are not enough.
#[must_use]
pub fn common_effort(scenario: &Scenario, rows: &[Required], locked: &LeverSet) -> Option<CommonEffort> {
    let levers: Vec<_> =
        effort_levers(scenario).into_iter().filter(|lever| !locked.contains(lever)).collect();
    let without: Vec<_> = levers.iter().copied().filter(|&lever| lever != LeverId::RampStart).collect();
    let found = effort(scenario, rows, without.clone());
    if found.is_some() || without.len() == levers.len() {
        return found;
    }
    effort(scenario, rows, levers)
}

fn effort(scenario: &Scenario, rows: &[Required], levers: Vec<LeverId>) -> Option<CommonEffort> {
    if levers.is_empty() {
        return None;
    }
    let mut chosen = scenario.clone();
    chosen.effort.levers = levers;
    let effort = shared_effort(&chosen)?;
    let missed = missed(scenario);
    let acts = |lever: LeverId, only_missed: bool| {
        rows.iter().any(|row| {
            row.lever == lever
                && row.status != RequiredStatus::Inert
                && (!only_missed || missed.contains(&row.goal))
        })
    };
    let moves = |only_missed: bool, rounded: bool| {
        let moved = effort.values.iter().filter_map(|(&lever, &value)| {
            let current = lever.value(scenario)?;
            let value = proposable(scenario, lever, current, value);
            let differs = (current - value).abs() > 1e-9 * current.abs();
            let shown = if rounded { rounded_away(scenario, lever, current, value) } else { value };
            (differs && acts(lever, only_missed)).then_some((lever, shown))
        });
        moved.collect::<Vec<_>>()
    };
    let tried = [(true, true), (true, false), (false, true), (false, false)];
    let moves = tried.into_iter().map(|(only, rounded)| moves(only, rounded));
    let moves = moves.into_iter().find(|moves| reaches_all(scenario, moves))?;
    let trimmed = trimmed(scenario, moves.clone());
    let fraction = (trimmed == moves).then_some(effort.fraction);
    Some(CommonEffort { fraction, moves: trimmed })
}

/// A value that may be proposed: no start before the scheme was adopted.
fn proposable(scenario: &Scenario, lever: LeverId, current: f64, value: f64) -> f64 {
    match earliest_start(scenario) {
        Some(year) if lever == LeverId::RampStart => value.max(year).min(current.max(value)),
        _ => value,
    }
}

/// The same moves, each only as far as the goals need with the others made.
fn trimmed(scenario: &Scenario, mut moves: Vec<(LeverId, f64)>) -> Vec<(LeverId, f64)> {
    for place in 0..moves.len() {
        let Some(&(lever, value)) = moves.get(place) else { continue };
        let Some(start) = lever.value(scenario) else { continue };
        let moved = after(scenario, &moves);
        let run = project(&moved);
        let outcomes = PerGoal::from_fn(|goal| run.outcome(&moved, goal));
        let needs = lever_requirements(&moved, &outcomes, &required(&moved));
        let limits = needs.get(&lever).into_iter().flat_map(|needs| &needs.needs).filter(|need| need.hold);
        // The first limit on the way back.
        let back = limits.map(|need| need.shown).filter(|limit| {
            if value > start { (start..=value).contains(limit) } else { (value..=start).contains(limit) }
        });
        let nearest = back.min_by(|a, b| (a - value).abs().total_cmp(&(b - value).abs()));
        let mut shorter = moves.clone();
        if let (Some(limit), Some(slot)) = (nearest, shorter.get_mut(place)) {
            slot.1 = limit;
        }
        if reaches_all(scenario, &shorter) {
            moves = shorter;
        }
    }
    moves
}

/// A value at its displayed precision, further from the current one if need be, within the lever's bounds.
fn rounded_away(scenario: &Scenario, lever: LeverId, current: f64, value: f64) -> f64 {
    let [below, above] = Grid::displayed(lever.row().unit).around(value);
    lever.bounds(scenario).hold(if value > current { above } else { below })
}

fn after(scenario: &Scenario, moves: &[(LeverId, f64)]) -> Scenario {
    moves.iter().fold(scenario.clone(), |moved, &(lever, value)| lever.at(&moved, value))
}

fn reaches_all(scenario: &Scenario, moves: &[(LeverId, f64)]) -> bool {
    missed(&after(scenario, moves)).is_empty()
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
    use crate::scenario::preset::Preset;

    fn proposed(scenario: &Scenario) -> Option<CommonEffort> {
        common_effort(scenario, &required(scenario), &LeverSet::new())
    }

    #[test]
    fn what_is_proposed_meets_the_goals_at_values_that_can_be_typed() {
        let mut some = 0;
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let Some(CommonEffort { moves, .. }) = proposed(&scenario) else { continue };
            assert!(reaches_all(&scenario, &moves), "{}: {moves:?}", preset.key());
            for (lever, value) in &moves {
                let steps = value / lever.row().unit.display_step();
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
        let Some(CommonEffort { moves, .. }) = proposed(&scenario) else { panic!("the decisions would do") };
        assert!(moves.iter().all(|(lever, _)| *lever != LeverId::ReservedPublished), "{moves:?}");
    }

    #[test]
    fn nothing_is_proposed_when_all_decisions_are_locked() {
        let scenario = Preset::Paris2020.scenario();
        let locked = LeverId::all().collect();
        assert_eq!(common_effort(&scenario, &required(&scenario), &locked), None);
    }

    /// All of the way would take 2014's trend to 40 %, of which the hours need 22.5.
    #[test]
    fn no_decision_goes_further_than_it_has_to() {
        let found = proposed(&Preset::Trend.scenario());
        let moves = vec![(LeverId::ClauseRate, 0.225), (LeverId::ReservedPublished, 100.0)];
        assert_eq!(found, Some(CommonEffort { fraction: None, moves }));
    }

    #[test]
    fn a_year_is_moved_only_where_the_rest_is_not_enough_and_never_before_the_adoption() {
        let paris = Preset::Paris2020.scenario();
        let Some(found) = proposed(&paris) else { panic!("the decisions would do") };
        assert!(found.moves.iter().all(|(lever, _)| *lever != LeverId::RampStart), "{found:?}");
        assert!(found.fraction.is_some());
        let mut late = LeverId::RampStart.at(&paris, 2018.0);
        late.effort.levers = vec![LeverId::RampStart];
        late.goals[GoalId::Hours].active = false;
        late.goals[GoalId::ClauseRate].value = 0.185;
        let rows = required(&late);
        let moves = common_effort(&late, &rows, &LeverSet::new()).map(|found| found.moves);
        assert_eq!(moves, Some(vec![(LeverId::RampStart, 2016.0)]));
        late.goals[GoalId::ClauseRate].value = 0.191;
        assert_eq!(
            common_effort(&late, &required(&late), &LeverSet::new()),
            None,
            "2014 is before the adoption"
        );
    }
}
