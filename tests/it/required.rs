//! Required values against an independent implementation, and against the model itself.

use crate::golden_case::{Case, assert_close};
use serde_json::Value;
use simulateur_objectifs::analysis::breakeven::{Side, margins};
use simulateur_objectifs::analysis::reasons::{ActsIn, acts_in, binds};
use simulateur_objectifs::analysis::required::{Required, RequiredStatus, feasible_step, required};
use simulateur_objectifs::model::goal::{GoalId, Limit};
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::{Clauses, Funnel, Ramped, Reading, Scenario};
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::preset::Preset;

fn reached(scenario: &Scenario, goal: GoalId) -> bool {
    simulate(scenario).goals.iter().any(|outcome| outcome.goal == goal && outcome.reached)
}

fn row(scenario: &Scenario, goal: GoalId, lever: LeverId) -> Required {
    let row = required(scenario).into_iter().find(|row| row.goal == goal && row.lever == lever);
    row.unwrap_or_else(|| panic!("no row for {goal:?} and {lever:?}"))
}

/// Rows in the order of their names: the other implementation lists a lever that came late beside its like.
fn by_goal_and_lever(rows: &Value) -> Value {
    let mut rows = rows.as_array().cloned().unwrap_or_default();
    rows.sort_by_cached_key(|row| format!("{} {}", row["goal"], row["lever"]));
    Value::Array(rows)
}

#[test]
fn required_values_match_an_independent_implementation() {
    for case in Case::all() {
        let rows = required(&case.scenario);
        let found: Vec<_> = rows.iter().filter(|row| row.lever != LeverId::RampStart).collect();
        let found: Value = serde_json::to_value(&found).expect("rows are JSON");
        let [found, expected] = [&found, &case.expected["required"]].map(by_goal_and_lever);
        assert_close(&case.name, "required", &found, &expected, 1e-6);
    }
}

#[test]
fn a_required_value_meets_its_goal_and_one_beyond_does_not() {
    let presets = Preset::ALL.into_iter().map(Preset::scenario);
    for scenario in Case::all().into_iter().map(|case| case.scenario).chain(presets) {
        for row in required(&scenario) {
            let Some(value) = row.value else { continue };
            let at = format!("{}: {row:?}", scenario.name);
            assert!(reached(&row.lever.at(&scenario, value), row.goal), "{at}");
            let step = if row.lever == LeverId::RampStart { 1.0 } else { value.abs().max(1e-6) * 1e-7 };
            let beside = [value - step, value + step].map(|value| row.lever.at(&scenario, value));
            assert!(beside.iter().any(|moved| !reached(moved, row.goal)), "{at}");
        }
    }
}

#[test]
fn typing_the_rounded_value_meets_the_goal() {
    for scenario in Preset::ALL.into_iter().map(Preset::scenario) {
        for row in required(&scenario).iter().filter(|row| row.status == RequiredStatus::At) {
            for step in [10.0, 0.1, 0.001] {
                let value =
                    feasible_step(&scenario, row, step).expect("a row with a value has a rounded one");
                assert!(reached(&row.lever.at(&scenario, value), row.goal), "{row:?} rounded to {value}");
            }
        }
    }
}

#[test]
fn rounding_goes_to_the_side_that_reaches() {
    let paris = Preset::Paris2020.scenario();
    let rate = row(&paris, GoalId::Hours, LeverId::ClauseRate);
    assert_eq!(feasible_step(&paris, &rate, 0.001), Some(0.225));
    let limited = Preset::Facilitators.scenario();
    let posts = row(&limited, GoalId::Hours, LeverId::Facilitators);
    assert_eq!(feasible_step(&limited, &posts, 0.5), Some(16.0));
    assert_eq!(feasible_step(&limited, &posts, 0.1), Some(16.0));
    assert_eq!(feasible_step(&limited, &posts, 0.01), Some(15.93));
}

/// Values worked out by hand from the formulas, each less the goals' tolerance of 1e-9.
#[test]
fn presets_need_what_the_formulas_say() {
    for (preset, goal, lever, expected) in [
        // 1,000,000 hours at 62,800 a facilitator.
        (Preset::Facilitators, GoalId::Hours, LeverId::Facilitators, 1_000_000.0 / 62_800.0),
        // Worked hours of 2020 are a quarter of the awards of 2018, half of 2019, a quarter of 2020: rates of
        // 0.1 + 0.6 d, 0.1 + 0.8 d and 0.1 + d weigh 0.1 + 0.8 d, which must be 1,000,000 / (1,500 x 3,334).
        (Preset::Paris2020, GoalId::Hours, LeverId::ClauseRate, 0.1 + (1e6 / 5_001_000.0 - 0.1) / 0.8),
        // Contracts in execution are half of 2019 and half of 2020: 0.1 + 0.9 d.
        (Preset::Paris2020, GoalId::ClauseRate, LeverId::ClauseRate, 0.1 + 0.1 / 0.9),
        (Preset::Paris2020, GoalId::Hours, LeverId::Contracts, 1_500.0 / 0.900_18),
        // One guess for all years: those before the ramp count as much.
        (Preset::Paris2020, GoalId::Hours, LeverId::HoursPerContract, 3_334.0 / 0.900_18),
        (Preset::Paris2020, GoalId::Reserved, LeverId::ReservedPublished, 100.0),
        // The rate on awards is the goal itself.
        (Preset::Announced, GoalId::ClauseRate, LeverId::ClauseRate, 0.2),
    ] {
        let row = row(&preset.scenario(), goal, lever);
        let value = row.value.expect("there is a value");
        assert!((value / expected - 1.0).abs() < 1e-8, "{preset:?}: {row:?}, expected {expected}");
    }
}

#[test]
fn whole_years_are_searched_for_the_start() {
    let paris = Preset::Paris2020.scenario();
    let row = row(&paris, GoalId::Hours, LeverId::RampStart);
    assert_eq!((row.status, row.value), (RequiredStatus::Never, None));
    let mut easier = paris;
    easier.goals[GoalId::Hours].value = 910_000.0;
    let rows = required(&easier);
    let start = rows.iter().find(|row| row.goal == GoalId::Hours && row.lever == LeverId::RampStart);
    assert_eq!(start.and_then(|row| row.value), Some(2014.0));
}

#[test]
fn a_row_for_every_followed_goal_and_lever_in_order() {
    let mut scenario = Preset::CityLevers.scenario();
    scenario.goals[GoalId::ClauseRate].active = false;
    let rows = required(&scenario);
    let levers: Vec<_> = LeverId::all().filter(|lever| lever.present(&scenario)).collect();
    let expected: Vec<_> = [GoalId::Hours, GoalId::Reserved]
        .into_iter()
        .flat_map(|goal| levers.iter().map(move |&lever| (goal, lever)))
        .collect();
    assert_eq!(rows.iter().map(|row| (row.goal, row.lever)).collect::<Vec<_>>(), expected);
}

/// Clauses rise, then fall before the target year: contracts neither too short nor too long work the most hours.
#[test]
fn a_goal_just_below_a_peak_is_found_and_one_just_above_is_not() {
    let mut scenario = Preset::Paris2020.scenario();
    scenario.reading = Reading::InExecution;
    scenario.segments[0].clauses = Clauses::Funnel(Funnel {
        clausable: 1.0,
        anticipated: Ramped { base: 1.0, target: 0.05, start: Some(2018) },
        calibrated: Ramped { base: 0.05, target: 1.0, start: Some(2014) },
    });
    let (goal, lever) = (GoalId::Hours, LeverId::Duration);
    let bounds = lever.bounds(&scenario);
    let achieved = |value: f64| simulate(&lever.at(&scenario, value)).goals[goal.index()].achieved;
    let (mut low, mut high) = (bounds.low, bounds.high);
    for _ in 0..200 {
        let (a, b) = (low + (high - low) / 3.0, high - (high - low) / 3.0);
        if achieved(a) < achieved(b) { low = a } else { high = b }
    }
    let peak = achieved(low);
    assert!(peak > 1.1 * achieved(bounds.low).max(achieved(bounds.high)), "no peak: {peak} at {low}");
    for (share, status) in [(1.0 - 1e-7, RequiredStatus::At), (1.0 + 1e-7, RequiredStatus::Never)] {
        let mut near = scenario.clone();
        near.goals[GoalId::Hours].value = peak * share;
        let found = row(&near, goal, lever);
        assert_eq!(found.status, status, "{found:?}, peak {peak} at {low}");
        if let Some(value) = found.value {
            assert!(reached(&lever.at(&near, value), goal), "{found:?}");
        }
    }
}

#[test]
fn says_what_binds_when_no_value_will_do() {
    for (preset, goal, lever, expected) in [
        (Preset::Facilitators, GoalId::Hours, LeverId::ClauseRate, Some(Limit::FacilitatorsHours)),
        (Preset::Paris2020, GoalId::Hours, LeverId::RampStart, Some(Limit::Inertia)),
        (Preset::Trend, GoalId::Reserved, LeverId::AwardRate, Some(Limit::Ambition)),
        (Preset::Paris2020, GoalId::Hours, LeverId::ClauseRate, None),
    ] {
        let scenario = preset.scenario();
        let row = row(&scenario, goal, lever);
        assert_eq!(binds(&scenario, &row), expected, "{row:?}");
    }
}

#[test]
fn says_where_an_inert_lever_would_act() {
    for (preset, goal, lever, expected) in [
        (Preset::Announced, GoalId::Hours, LeverId::Duration, vec![ActsIn::OtherReading]),
        (Preset::Announced, GoalId::Hours, LeverId::RampExponent, vec![ActsIn::OtherReading]),
        (Preset::Announced, GoalId::Hours, LeverId::Realisation, vec![ActsIn::OtherReading]),
        (Preset::Paris2020, GoalId::Hours, LeverId::ReservedPublished, vec![ActsIn::ReservedHours]),
        (Preset::Paris2020, GoalId::Hours, LeverId::JointShare, vec![ActsIn::JointGain]),
        (Preset::Paris2020, GoalId::Hours, LeverId::JointGain, vec![ActsIn::JointShare]),
        (Preset::Paris2020, GoalId::Reserved, LeverId::SupportUplift, vec![ActsIn::SiaeAnswersShort]),
        (Preset::Paris2020, GoalId::ClauseRate, LeverId::HoursPerContract, vec![ActsIn::HoursCapacityShort]),
        (Preset::Trend, GoalId::Hours, LeverId::RampExponent, vec![ActsIn::Change]),
        (Preset::Paris2020, GoalId::Reserved, LeverId::ClauseRate, vec![]),
        (Preset::Paris2020, GoalId::ClauseRate, LeverId::AwardRate, vec![]),
        (
            Preset::Paris2020,
            GoalId::ClauseRate,
            LeverId::JointGain,
            vec![ActsIn::JointShare, ActsIn::HoursCapacityShort],
        ),
    ] {
        let scenario = preset.scenario();
        let row = row(&scenario, goal, lever);
        assert_eq!(acts_in(&scenario, &row), expected, "{row:?}");
    }
}

#[test]
fn margins_of_the_assumptions_for_goals_that_are_met() {
    let scenario = Preset::CityLevers.scenario();
    let margins = margins(&scenario, &required(&scenario));
    assert!(margins.iter().all(|margin| margin.goal != GoalId::Reserved || reached(&scenario, margin.goal)));
    let hours = margins.iter().find(|m| m.goal == GoalId::Hours && m.lever == LeverId::Realisation);
    let hours = hours.expect("hours depend on the realisation rate");
    assert_eq!(hours.side, Side::AtLeast);
    let achieved = simulate(&scenario).goals[1].achieved;
    assert!((hours.relative.expect("not 0") - (1.0 - 1e6 / achieved)).abs() < 1e-8);
}
