//! Secured values: re-run at the value and just beyond it.

#![allow(clippy::float_cmp, reason = "these numbers are specified to the last bit")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

use crate::scenarios::{any_scenario, config};
use proptest::prelude::*;
use simulateur_objectifs::analysis::ensemble::Ensemble;
use simulateur_objectifs::analysis::lever_draws::LeverDraws;
use simulateur_objectifs::analysis::required::RequiredStatus;
use simulateur_objectifs::analysis::secured::{Secured, SecuredRun, held_at};
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;

fn secured(scenario: &Scenario, blocks: usize) -> Vec<Secured> {
    let mut store = LeverDraws::new();
    let mut run = SecuredRun::new(scenario);
    while !run.finished() {
        run.step(&mut store, blocks);
    }
    run.rows().copied().collect()
}

/// The probability of a goal with a lever held at a value.
fn held(scenario: &Scenario, store: &mut LeverDraws, row: &Secured, value: f64) -> f64 {
    drawn(scenario, store, row, value).probability().of(row.goal).unwrap()
}

/// The draws of a scenario with a lever held at a value.
fn drawn(scenario: &Scenario, store: &mut LeverDraws, row: &Secured, value: f64) -> Ensemble {
    let mut ensemble = Ensemble::new(&held_at(scenario, row.lever, value), scenario.uncertainty.draws);
    ensemble.finish(store);
    ensemble
}

fn golden() -> Vec<Scenario> {
    let golden: serde_json::Value =
        serde_json::from_str(include_str!("../fixtures/golden/uncertainty.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    cases.iter().map(|case| file::read_value(&case["scenario"]).unwrap().scenario).collect()
}

fn check(scenario: &Scenario) -> Vec<Secured> {
    let rows = secured(scenario, 500);
    let confidence = scenario.uncertainty.confidence;
    let mut store = LeverDraws::new();
    for row in &rows {
        let bounds = row.lever.bounds(scenario);
        let current = row.lever.value(scenario).unwrap();
        let mut at = |value: f64| held(scenario, &mut store, row, bounds.hold(value));
        let tried = [bounds.low, bounds.low + 0.37 * (bounds.high - bounds.low), current, bounds.high];
        match (row.status, row.value) {
            (RequiredStatus::Always, None) => {
                tried.iter().for_each(|&v| assert!(at(v) >= confidence, "{row:?}"));
            }
            (RequiredStatus::Never, None) => {
                tried.iter().for_each(|&v| assert!(at(v) < confidence, "{row:?}"));
            }
            (RequiredStatus::Inert, None) => {
                tried.iter().for_each(|&v| assert_eq!(at(v), at(current), "{row:?}"));
            }
            (RequiredStatus::At, Some(value)) => {
                assert!(at(value) >= confidence, "{row:?}");
                let step = if row.lever == LeverId::RampStart { 1.0 } else { value.abs() * 1e-6 };
                let around = [at(value - step), at(value + step)];
                assert!(around.iter().any(|&p| p < confidence), "{row:?}: {around:?}");
            }
            (status, value) => panic!("{status:?} with {value:?}"),
        }
    }
    rows
}

#[test]
fn a_secured_value_meets_the_confidence_and_its_far_side_does_not() {
    for scenario in golden() {
        let rows = check(&scenario);
        let levers = LeverId::all().filter(|lever| lever.present(&scenario)).count();
        assert_eq!(rows.len(), 3 * levers);
        assert!(rows.iter().filter(|row| row.status == RequiredStatus::At).count() >= 6, "{rows:?}");
        assert_eq!(rows, secured(&scenario, usize::MAX), "slices change nothing");
    }
}

#[test]
fn several_segments_and_a_high_confidence() {
    let mut scenario = Preset::ThreeFamilies.scenario();
    scenario.uncertainty.draws = 1024;
    scenario.uncertainty.confidence = 0.99;
    for lever in [LeverId::Contracts, LeverId::HoursPerContract, LeverId::Duration, LeverId::Realisation] {
        let range = lever.proposed_range(&scenario).unwrap();
        scenario.uncertainty.ranges.insert(lever, range);
    }
    check(&scenario);
}

#[test]
fn what_no_draw_depends_on_is_inert() {
    let rows = secured(&golden()[0], 10_000);
    let status = |goal, lever| rows.iter().find(|row| (row.goal, row.lever) == (goal, lever)).unwrap().status;
    assert_eq!(status(GoalId::Hours, LeverId::ReservedPublished), RequiredStatus::Inert);
    assert_eq!(status(GoalId::Reserved, LeverId::ClauseRate), RequiredStatus::Inert);
    assert_eq!(status(GoalId::ClauseRate, LeverId::ClauseRate), RequiredStatus::At);
    // Neither growth alone nor the rhythm changes the rate on awards of the target year.
    assert_eq!(status(GoalId::ClauseRate, LeverId::RampExponent), RequiredStatus::Inert);
}

#[test]
fn without_ranges_it_is_the_required_value() {
    let rows = secured(&Preset::Announced.scenario(), 10_000);
    let row = rows.iter().find(|row| (row.goal, row.lever) == (GoalId::Hours, LeverId::ClauseRate)).unwrap();
    assert_eq!(row.status, RequiredStatus::At);
    let required = 1_000_000.0 * (1.0 - 1e-9) / 3_000.0 / 1_667.0;
    assert!((row.value.unwrap() - required).abs() <= 1e-9 * required, "{row:?}, required {required}");
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn an_inert_lever_changes_no_draw(mut scenario in any_scenario()) {
        scenario.uncertainty.draws = 256;
        let mut store = LeverDraws::new();
        let rows = secured(&scenario, usize::MAX).into_iter().filter(|row| row.status == RequiredStatus::Inert);
        for row in rows.filter(|row| !scenario.goal_cumulative(row.goal)) {
            let bounds = row.lever.bounds(&scenario);
            let current = row.lever.value(&scenario).unwrap();
            let tried = [bounds.low, bounds.hold(current), bounds.high].map(|value| {
                drawn(&scenario, &mut store, &row, value).row(row.goal, scenario.target_index()).to_vec()
            });
            for draw in 0..256 {
                let achieved = tried.each_ref().map(|values| values[draw]);
                let (least, most) = achieved.iter().fold((f64::MAX, f64::MIN), |(least, most), &value| {
                    (least.min(value), most.max(value))
                });
                prop_assert!(most - least <= 1e-12 * most.abs(), "{row:?}: {achieved:?} in draw {draw}");
            }
        }
    }
}
