//! A lever over several segments (docs/model.md, “Several segments”).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::{Clauses, Scenario};
use simulateur_objectifs::scenario::preset::Preset;

/// Three segments with the given contracts, rates and growths.
fn scenario(contracts: [f64; 3], rates: [f64; 3], growths: [f64; 3]) -> Scenario {
    let mut scenario = Preset::ThreeFamilies.scenario();
    for (index, segment) in scenario.segments.iter_mut().enumerate() {
        segment.contracts = contracts[index];
        segment.growth = growths[index];
        if let Clauses::Direct(rate) = &mut segment.clauses {
            rate.target = rates[index];
        }
    }
    scenario
}

fn parts(scenario: &Scenario, lever: LeverId) -> Vec<f64> {
    let segments = scenario.segments.iter();
    let part = |segment: &simulateur_objectifs::model::scenario::Segment<f64>| match (lever, segment.clauses)
    {
        (LeverId::Contracts, _) => segment.contracts,
        (LeverId::Growth, _) => segment.growth,
        (_, Clauses::Direct(rate)) => rate.target,
        (_, Clauses::Funnel(_)) => f64::NAN,
    };
    segments.map(part).collect()
}

#[track_caller]
fn check(lever: LeverId, start: &Scenario, value: f64, set: f64, expected: [f64; 3]) {
    assert!((lever.value(start).unwrap() - value).abs() < 1e-12, "reads {:?}", lever.value(start));
    let found = parts(&lever.at(start, set), lever);
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-12, "set to {set}: {found}, expected {expected}");
    }
}

const EVEN: [f64; 3] = [0.0, 0.0, 0.0];

#[test]
fn contracts_are_a_sum_and_scale() {
    let start = scenario([100.0, 300.0, 0.0], [0.1; 3], EVEN);
    check(LeverId::Contracts, &start, 400.0, 800.0, [200.0, 600.0, 0.0]);
    check(LeverId::Contracts, &scenario([0.0; 3], [0.1; 3], EVEN), 0.0, 50.0, [50.0; 3]);
    // The second segment cannot hold 24,000.
    let clamped = LeverId::Contracts.at(&scenario([4_000.0, 12_000.0, 0.0], [0.1; 3], EVEN), 32_000.0);
    assert_eq!(LeverId::Contracts.value(&clamped), Some(28_000.0));
}

#[test]
fn rates_are_a_weighted_mean_and_scale() {
    let start = scenario([100.0, 300.0, 0.0], [0.1, 0.2, 0.9], EVEN);
    check(LeverId::ClauseRate, &start, 0.175, 0.35, [0.2, 0.4, 1.0]);
    check(LeverId::ClauseRate, &start, 0.175, 0.0, [0.0; 3]);
}

#[test]
fn without_contracts_the_mean_is_plain() {
    check(LeverId::ClauseRate, &scenario([0.0; 3], [0.1, 0.2, 0.3], EVEN), 0.2, 0.4, [0.2, 0.4, 0.6]);
}

#[test]
fn parts_that_are_all_zero_take_the_new_value() {
    check(LeverId::ClauseRate, &scenario([1.0; 3], EVEN, EVEN), 0.0, 0.4, [0.4; 3]);
}

#[test]
fn a_mean_of_zero_set_to_zero_keeps_a_segment_without_contracts() {
    check(LeverId::ClauseRate, &scenario([1.0, 1.0, 0.0], [0.0, 0.0, 0.5], EVEN), 0.0, 0.0, [0.0, 0.0, 0.5]);
}

#[test]
fn growth_shifts() {
    let start = scenario([100.0; 3], [0.1; 3], [-0.05, 0.0, 0.11]);
    check(LeverId::Growth, &start, 0.02, 0.03, [-0.04, 0.01, 0.12]);
    check(LeverId::Growth, &start, 0.02, 0.2, [0.13, 0.18, 0.2]);
}

#[test]
fn a_vanishing_mean_scales_without_losing_the_numbers() {
    check(LeverId::ClauseRate, &scenario([1.0; 3], [0.0, 3e-320, 0.0], EVEN), 0.0, 0.5, [0.0, 1.0, 0.0]);
}
