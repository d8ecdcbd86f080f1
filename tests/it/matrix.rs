//! All levers at default, lowest and highest together, and each alone at its bounds, for every preset.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::scenarios::{assert_sound, assert_valid, close};
use simulateur_objectifs::model::bounds::Bounds;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::{Calibration, Facilitators, Funnel, Ramped, Scenario};
use simulateur_objectifs::model::scenario::{Clauses, Hours};
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::preset::Preset;

/// The presets, and one scenario that has every part a lever can act on.
fn subjects() -> Vec<Scenario> {
    let mut all: Vec<_> = Preset::ALL.into_iter().map(Preset::scenario).collect();
    let mut full = Preset::ThreeFamilies.scenario();
    let share = Ramped { base: 0.4, target: 0.6, start: Some(2016) };
    if let Some(segment) = full.segments.last_mut() {
        segment.clause_duration = Some(4.0);
        segment.clauses = Clauses::Funnel(Funnel { clausable: 0.5, anticipated: share, calibrated: share });
        segment.hours = Hours::Calibrated(Calibration {
            amount: 1e6,
            labour_share: 0.5,
            insertion_share: Ramped { base: 0.05, target: 0.06, start: None },
            hourly_cost: 30.0,
        });
    }
    full.reserved.answers = Some(Ramped::constant(70.0));
    let count = Ramped::constant(12.0);
    full.facilitators = Some(Facilitators { count, contracts_each: Some(30.0), hours_each: Some(60_000.0) });
    assert!(LeverId::all().all(|lever| lever.present(&full)), "every lever is there");
    all.push(full);
    all
}

fn levers(scenario: &Scenario) -> Vec<LeverId> {
    LeverId::all().filter(|lever| lever.present(scenario)).collect()
}

/// Runs the scenario and checks it.
fn assert_runs(scenario: &Scenario) {
    assert_valid(scenario);
    assert_sound(scenario, &simulate(scenario));
}

#[test]
fn all_levers_together() {
    let ends: [fn(Bounds) -> f64; 2] = [|bounds| bounds.low, |bounds| bounds.high];
    for scenario in subjects() {
        assert_runs(&scenario);
        for end in ends {
            let mut moved = scenario.clone();
            for lever in levers(&scenario) {
                lever.set(&mut moved, &scenario, end(lever.bounds(&scenario)));
            }
            assert_runs(&moved);
        }
    }
}

#[test]
fn each_lever_alone_at_its_bounds() {
    for scenario in subjects() {
        for lever in levers(&scenario) {
            let bounds = lever.bounds(&scenario);
            for value in [bounds.low, bounds.high] {
                let moved = lever.at(&scenario, value);
                assert_runs(&moved);
                let read = lever.value(&moved).unwrap();
                // Of several segments, one held at its own bound keeps the mean away from it; nothing else does.
                let held = scenario.segments.len() > 1 && bounds.contain(read);
                assert!(close(read, value, 1e-9) || held, "{}: {read}, set to {value}", lever.key());
            }
        }
    }
}

#[test]
fn a_lever_reads_back_what_was_set_when_nothing_clamps() {
    for scenario in subjects() {
        for lever in levers(&scenario) {
            let bounds = lever.bounds(&scenario);
            let old = lever.value(&scenario).unwrap();
            for share in [0.99, 1.01] {
                let whole = lever == LeverId::RampStart;
                let wished = if whole { bounds.hold(old + 1.0) } else { bounds.hold(old * share) };
                let read = lever.value(&lever.at(&scenario, wished)).unwrap();
                assert!(close(read, wished, 1e-12), "{}: {read}, set to {wished}", lever.key());
            }
        }
    }
}

#[test]
fn a_lever_set_beyond_its_bounds_is_held_at_them() {
    for scenario in subjects().into_iter().filter(|scenario| scenario.segments.len() == 1) {
        for lever in levers(&scenario) {
            let bounds = lever.bounds(&scenario);
            for (wished, held) in [(bounds.low - 1.0, bounds.low), (bounds.high + 1.0, bounds.high)] {
                // A segment may be empty, the total of all may not: one segment stands for both.
                let held = if lever == LeverId::Contracts { wished.clamp(0.0, 20_000.0) } else { held };
                let read = lever.value(&lever.at(&scenario, wished)).unwrap();
                assert!(close(read, held, 1e-12), "{}: {read}, set to {wished}", lever.key());
            }
        }
    }
}

#[test]
fn an_ambitious_value_is_within_bounds_and_never_less_than_the_current_one() {
    for scenario in subjects() {
        for lever in levers(&scenario) {
            let (current, ambitious) = (lever.value(&scenario).unwrap(), lever.ambitious(&scenario).unwrap());
            let bounds = lever.bounds(&scenario);
            assert!(bounds.contain(ambitious), "{}", lever.key());
            let better =
                if lever == LeverId::RampStart { ambitious <= current } else { ambitious >= current };
            assert!(better, "{}: {ambitious} from {current}", lever.key());
            if let Some([low, high]) = lever.proposed_range(&scenario) {
                assert!(bounds.contain(low) && bounds.contain(high), "{}", lever.key());
                assert!(low <= current && current <= high, "{}", lever.key());
            }
        }
    }
}
