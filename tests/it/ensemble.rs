//! Uncertainty: against an independent implementation, and what must hold for any scenario.

#![allow(clippy::float_cmp, reason = "these numbers are specified to the last bit")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

use crate::ensemble_bits;
use proptest::prelude::*;
use serde_json::Value;
use simulateur_objectifs::analysis::ensemble::{Ensemble, EnsembleSummary};
use simulateur_objectifs::analysis::lever_draws::{LeverDraws, Matrix, ranged};
use simulateur_objectifs::analysis::probability_grid::{GridSide, ProbabilityGrid};
use simulateur_objectifs::analysis::sobol::SobolRun;
use simulateur_objectifs::analysis::swings::swings;
use simulateur_objectifs::analysis::uncertainty::uncertainty;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;

fn run(scenario: &Scenario, draws: u32) -> EnsembleSummary {
    let mut ensemble = Ensemble::new(scenario, draws);
    ensemble.finish(&mut LeverDraws::new());
    ensemble.summary()
}

/// The golden scenarios with ranges, and what is expected of them.
fn golden() -> Vec<(Scenario, Value)> {
    let text = include_str!("../fixtures/golden/uncertainty.json");
    let golden: Value = serde_json::from_str(text).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    cases.iter().map(|case| (file::read_value(&case["scenario"]).unwrap().scenario, case.clone())).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn agrees_with_an_independent_implementation() {
    let mut worst = 0.0_f64;
    for (scenario, expected) in golden() {
        let found = uncertainty(&scenario, &mut LeverDraws::new()).unwrap();
        let found: Value = serde_json::from_str(&file::to_json(&found)).unwrap();
        assert_eq!(found["draws"], 4096);
        for (goal, probability) in expected["probability"].as_object().unwrap() {
            let error = (number(&found["probability"][goal]) - number(probability)).abs();
            assert!(error <= 0.01, "probability of {goal}: off by {error}");
        }
        for (series, bands) in expected["bands"].as_object().unwrap() {
            for (name, years) in bands.as_object().unwrap() {
                let found = &found["bands"][series][name];
                for (year, value) in years.as_array().unwrap().iter().enumerate() {
                    let (found, value) = (number(&found[year]), number(value));
                    assert!((found - value).abs() <= 0.01 * value.abs(), "{series} {name} {year}: {found}");
                }
            }
        }
        for (kind, parts) in [("sobol", ["first", "total"]), ("swings", ["low", "high"])] {
            let rows = found[kind].as_array().unwrap();
            assert_eq!(rows.len(), expected[kind].as_array().unwrap().len());
            for row in expected[kind].as_array().unwrap() {
                let same = |other: &&Value| other["goal"] == row["goal"] && other["lever"] == row["lever"];
                let found = rows.iter().find(same).unwrap();
                for part in parts {
                    let (found, value) = (number(&found[part]), number(&row[part]));
                    let error = (found - value).abs();
                    if kind == "sobol" {
                        worst = worst.max(error);
                        assert!(error <= 0.03, "{part} {row}: {found}");
                    } else {
                        assert!(error <= 1e-9 * value.abs(), "{part} {row}: {found}");
                    }
                }
            }
        }
    }
    assert!(worst < 0.015, "Sobol indices keep a margin: {worst}");
}

#[test]
fn nothing_is_uncertain_without_ranges() {
    let scenario = Preset::Paris2020.scenario();
    assert_eq!(uncertainty(&scenario, &mut LeverDraws::new()), None);
    let summary = run(&scenario, 256);
    let simulation = simulate(&scenario);
    assert_eq!(summary.bands[GoalId::ClauseRate].p5, simulation.series.rate_in_execution);
    assert_eq!(summary.bands[GoalId::Hours].p95, simulation.series.hours_worked);
    for outcome in simulation.goals {
        assert_eq!(summary.probability.of(outcome.goal), Some(f64::from(u8::from(outcome.reached))));
    }
}

#[test]
fn without_a_goal_to_follow_all_are_met() {
    let (mut scenario, _) = golden().remove(0);
    scenario.goals[GoalId::ClauseRate].active = false;
    scenario.goals[GoalId::Hours].active = false;
    scenario.goals[GoalId::Reserved].active = false;
    let found: Value = serde_json::from_str(&file::to_json(&run(&scenario, 256).probability)).unwrap();
    assert_eq!((found.as_object().unwrap().len(), number(&found["all"])), (1, 1.0));
}

#[test]
fn a_draw_is_a_plain_run() {
    let scenario = ensemble_bits::scenario();
    let mut store = LeverDraws::new();
    let mut ensemble = Ensemble::new(&scenario, 256);
    ensemble.finish(&mut store);
    for draw in [0, 7, 8, 100, 255] {
        let mut plain = scenario.clone();
        for (lever, range) in ranged(&scenario) {
            let place = range.place().map_or(0.0, |mode| store.positions(lever, Matrix::A, mode, 256)[draw]);
            let value = (range.low() + (range.high() - range.low()) * place).min(range.high());
            lever.set(&mut plain, &scenario, value);
        }
        let series = simulate(&plain).series;
        for (year, rate) in series.rate_in_execution.iter().enumerate() {
            assert_eq!(ensemble.row(GoalId::ClauseRate, year)[draw], *rate);
            assert_eq!(ensemble.row(GoalId::Hours, year)[draw], series.hours_worked[year]);
            assert_eq!(ensemble.row(GoalId::Reserved, year)[draw], series.reserved[year]);
        }
    }
}

/// What the page shows at once is what the run in one piece says of its first draws, and its slices end at the whole.
#[test]
fn the_first_draws_of_many_are_the_few() {
    let scenario = ensemble_bits::scenario();
    let mut store = LeverDraws::new();
    let mut many = Ensemble::new(&scenario, 65_536);
    let mut looks = 0;
    while !many.finished() {
        many.step(&mut store, 32);
        if many.row(GoalId::Hours, 0).len() == 4_096 {
            assert_eq!(many.summary(), run(&scenario, 4_096));
            looks += 1;
        }
    }
    assert_eq!(looks, 1);
    assert_eq!(many.summary(), run(&scenario, 65_536));
}

#[test]
fn slices_change_nothing() {
    let scenario = ensemble_bits::scenario();
    let at_once = run(&scenario, 16_384);
    let mut store = LeverDraws::new();
    let mut ensemble = Ensemble::new(&Preset::ThreeFamilies.scenario(), 256);
    ensemble.finish(&mut store);
    ensemble.reset(&scenario, 16_384);
    while !ensemble.finished() {
        ensemble.step(&mut store, 37);
        // Looking at a run that is not finished changes nothing either.
        assert!(ensemble.probability().all <= 1.0);
    }
    let summary = std::iter::repeat_with(|| ensemble.summarise()).flatten().next();
    assert_eq!(summary.as_ref(), Some(&at_once));
    assert_eq!(ensemble.summary(), at_once);

    let (mut whole, mut sliced) = (SobolRun::new(&scenario), SobolRun::new(&scenario));
    whole.finish(&mut store);
    while !sliced.finished() {
        sliced.step(&mut LeverDraws::new(), 100);
    }
    assert_eq!(sliced.indices(), whole.indices());
}

#[test]
fn the_first_draws_do_not_depend_on_how_many_follow() {
    let scenario = ensemble_bits::scenario();
    let mut store = LeverDraws::new();
    let (mut few, mut many) = (Ensemble::new(&scenario, 512), Ensemble::new(&scenario, 65_536));
    few.finish(&mut store);
    while many.probability().all == 0.0 && !many.finished() {
        many.step(&mut store, 64);
    }
    assert_eq!(few.row(GoalId::Hours, 6), &many.row(GoalId::Hours, 6)[..512]);
}

#[test]
fn the_bits_are_the_pinned_ones() {
    assert_eq!(ensemble_bits::bits(), ensemble_bits::PINNED, "{:#018x}", ensemble_bits::bits());
}

#[test]
fn another_lever_s_range_changes_nothing_in_a_lever_s_draws() {
    let (scenario, _) = golden().remove(1);
    // Reserved contracts depend on these two only: whatever else is drawn, their draws are the same.
    let only = [LeverId::AwardRate, LeverId::SupportUplift];
    let mut alone = scenario.clone();
    alone.uncertainty.ranges.retain(|lever, _| only.contains(lever));
    let row = |scenario: &Scenario| {
        let mut ensemble = Ensemble::new(scenario, 1024);
        ensemble.finish(&mut LeverDraws::new());
        ensemble.row(GoalId::Reserved, 6).to_vec()
    };
    assert_eq!(row(&scenario), row(&alone));
    alone.uncertainty.ranges.remove(&LeverId::AwardRate);
    assert_ne!(row(&scenario), row(&alone));
}

#[test]
fn sobol_indices_add_up() {
    let (scenario, _) = golden().remove(1);
    let mut run = SobolRun::new(&scenario);
    run.finish(&mut LeverDraws::new());
    for goal in GoalId::ALL {
        let of_goal: Vec<_> = run.indices().into_iter().filter(|row| row.goal == goal).collect();
        assert_eq!(of_goal.len(), 8);
        let first: f64 = of_goal.iter().map(|row| row.first).sum();
        let total: f64 = of_goal.iter().map(|row| row.total).sum();
        assert!(first <= 1.01 && total >= 0.99, "{goal:?}: {first}, {total}");
        assert!(of_goal.iter().all(|row| row.first <= row.total + 0.01 && row.first > -0.01), "{of_goal:?}");
    }
}

#[test]
fn swings_leave_the_other_levers_where_they_are() {
    let mut scenario = Preset::Announced.scenario();
    scenario.uncertainty.ranges.insert(LeverId::Contracts, [2_400.0, 3_300.0]);
    scenario.uncertainty.ranges.insert(LeverId::HoursPerContract, [1_000.0, 2_000.0]);
    let hours: Vec<_> = swings(&scenario).into_iter().filter(|row| row.goal == GoalId::Hours).collect();
    assert_eq!(hours.len(), 2);
    assert_eq!((hours[0].lever, hours[1].lever), (LeverId::Contracts, LeverId::HoursPerContract));
    assert!((hours[0].low - 2_400.0 * 0.2 * 1_667.0).abs() < 1e-6);
    assert!((hours[1].high - 3_000.0 * 0.2 * 2_000.0).abs() < 1e-6);
}

#[test]
fn a_node_of_the_grid_is_an_ensemble_with_both_levers_held() {
    let (scenario, _) = golden().remove(0);
    let side = |lever, from, to, nodes| GridSide { lever, from, to, nodes };
    let across = side(LeverId::ClauseRate, 0.1, 0.4, 4);
    let up = side(LeverId::HoursPerContract, 1_000.0, 2_500.0, 3);
    const LEVELS: [f64; 3] = [0.5, 0.8, 0.95];
    let mut grid = ProbabilityGrid::new(&scenario, across, up, 512, &LEVELS);
    while !grid.finished() {
        grid.step(&mut LeverDraws::new(), 50);
    }
    let values: Vec<f64> = grid.values(None).collect();
    for (node, (rate, hours)) in
        [1_000.0, 1_750.0, 2_500.0].iter().flat_map(|h| [0.1, 0.2, 0.3, 0.4].map(|r| (r, h))).enumerate()
    {
        let mut held = LeverId::HoursPerContract.at(&LeverId::ClauseRate.at(&scenario, rate), *hours);
        held.uncertainty.ranges.remove(&LeverId::ClauseRate);
        held.uncertainty.ranges.remove(&LeverId::HoursPerContract);
        let chances = run(&held, 512).probability;
        assert_eq!(values[node], chances.all, "node {node}");
        // A margin is at least 0 exactly where the goal is met with the probability of its level.
        for (place, level) in LEVELS.into_iter().enumerate() {
            assert_eq!(grid.margins(place, None)[node] >= 0.0, chances.all >= level, "node {node}, {level}");
            for goal in GoalId::ALL {
                let chance = chances.of(goal).unwrap();
                assert_eq!(grid.values(Some(goal)).nth(node), Some(chance), "node {node}, {goal:?}");
                assert_eq!(grid.margins(place, Some(goal))[node] >= 0.0, chance >= level, "{goal:?} {level}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Levers of which more is always better, moved up with all ranges as they are.
    #[test]
    fn a_helpful_move_never_lowers_a_probability(which in 0..5_usize, by in 0.0..0.5_f64, goal in 0.05..0.3_f64) {
        let mut scenario = ensemble_bits::scenario();
        scenario.goals[GoalId::ClauseRate].value = goal;
        scenario.goals[GoalId::Hours].value = goal * 5e6;
        // Each with the goals that it can only help.
        let clauses = [GoalId::ClauseRate, GoalId::Hours];
        let (lever, goals) = [
            (LeverId::Anticipated, &clauses[..]),
            (LeverId::Facilitators, &clauses[..]),
            (LeverId::JointShare, &clauses[1..]),
            (LeverId::Realisation, &clauses[1..]),
            (LeverId::SiaeAnswers, &[GoalId::Reserved]),
        ][which];
        scenario.uncertainty.ranges.remove(&lever);
        let value = lever.value(&scenario).unwrap();
        let moved = lever.at(&scenario, lever.bounds(&scenario).hold(value * (1.0 + by)));
        let (before, after) = (run(&scenario, 256).probability, run(&moved, 256).probability);
        for &goal in goals {
            prop_assert!(after.of(goal) >= before.of(goal), "{lever:?} {goal:?}");
        }
    }
}
