//! What holds for every valid scenario.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::scenarios::{any_file, any_scenario, assert_sound, assert_valid, close, config, named, opened};
use proptest::prelude::*;
use simulateur_objectifs::model::cohort::Cohort;
use simulateur_objectifs::model::lever::{LEVERS, LeverId};
use simulateur_objectifs::model::number::{LANES, Lanes};
use simulateur_objectifs::model::projection::{Projection, project};
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file;

/// A lever's value at a share of the way between its bounds.
fn between(lever: LeverId, scenario: &Scenario, share: f64) -> f64 {
    let bounds = lever.bounds(scenario);
    bounds.hold(bounds.low + (bounds.high - bounds.low) * share)
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

/// A scenario without own starts, over two years, with the ramp's start in the given one of them.
fn over_two_years(scenario: &Scenario, start_after: i32) -> Scenario {
    let mut text: serde_json::Value = serde_json::from_str(&file::write(scenario)).unwrap();
    let base = scenario.base_year.min(2098);
    forget_starts(&mut text);
    text["base_year"] = base.into();
    text["target_year"] = (base + 2).into();
    text["ramp"]["start"] = (base + start_after).into();
    text["uncertainty"]["ranges"] = serde_json::json!({});
    opened(&text.to_string())
}

fn forget_starts(value: &mut serde_json::Value) {
    if let Some(fields) = value.as_object_mut() {
        fields.remove("start");
        fields.values_mut().for_each(forget_starts);
    }
    if let Some(values) = value.as_array_mut() {
        values.iter_mut().for_each(forget_starts);
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn every_number_of_a_result_is_finite(scenario in any_scenario()) {
        assert_valid(&scenario);
        assert_sound(&scenario, &simulate(&scenario));
    }

    #[test]
    fn reading_a_written_file_gives_the_same_scenario_and_the_same_text(text in any_file()) {
        let scenario = opened(&text);
        let written = file::write(&scenario);
        let again = opened(&written);
        prop_assert_eq!(&again, &scenario);
        prop_assert_eq!(file::write(&again), written);
    }

    #[test]
    fn a_projection_taken_again_forgets_the_one_before(first in any_scenario(), second in any_scenario()) {
        let mut reused = Projection::new();
        reused.run(&first);
        reused.run(&second);
        prop_assert_eq!(&reused.series, &project(&second).series);
    }

    #[test]
    fn kernels_sum_to_one_and_to_the_duration(duration in 0.25_f64..=6.0) {
        let cohort = Cohort::new(duration);
        prop_assert!((cohort.worked.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        prop_assert!((cohort.in_execution.iter().sum::<f64>() - duration).abs() < 1e-12);
        for share in cohort.worked.iter().chain(&cohort.in_execution) {
            prop_assert!((-1e-15..=1.0).contains(share), "{:?}", cohort);
        }
    }

    /// Two scenarios whose awards differ in one year only, which both leave the time to be worked.
    #[test]
    fn a_cohort_works_what_it_contracted_times_the_realisation_rate(scenario in any_scenario()) {
        let runs = [0, 1].map(|start| project(&over_two_years(&scenario, start)).series);
        let difference = |of: fn(&_) -> &Vec<f64>| -> f64 {
            of(&runs[0]).iter().zip(of(&runs[1])).map(|(a, b)| a - b).sum()
        };
        let contracted = difference(|series| &series.hours_contracted);
        let worked = difference(|series| &series.hours_worked);
        let size: f64 = runs[0].hours_contracted.iter().sum::<f64>() + runs[1].hours_contracted.iter().sum::<f64>();
        prop_assert!((worked - contracted * scenario.realisation).abs() <= 1e-10 * size.max(1.0),
            "{worked} worked, {contracted} contracted, q = {}", scenario.realisation);
    }

    #[test]
    fn more_contracts_never_make_fewer_hours_without_capacity(scenario in any_scenario(), share in 0.0_f64..=1.0) {
        let mut fewer = scenario;
        fewer.facilitators = None;
        let old = LeverId::Contracts.value(&fewer).unwrap();
        let more = LeverId::Contracts.at(&fewer, old + share * (20_000.0 - old).max(0.0));
        let (fewer, more) = (project(&fewer).series, project(&more).series);
        for (before, after) in [(fewer.hours_contracted, more.hours_contracted), (fewer.hours_worked, more.hours_worked)] {
            for (before, after) in before.into_iter().zip(after) {
                prop_assert!(after >= before * (1.0 - 1e-12), "{before} before, {after} after");
            }
        }
    }

    #[test]
    fn a_lever_at_a_bound_and_back_in_one_gesture_changes_nothing(scenario in any_scenario()) {
        for lever in LeverId::all().filter(|lever| lever.present(&scenario)) {
            let bounds = lever.bounds(&scenario);
            let mut moved = scenario.clone();
            for bound in [bounds.low, bounds.high] {
                lever.set(&mut moved, &scenario, bound);
            }
            lever.set(&mut moved, &scenario, lever.value(&scenario).unwrap());
            prop_assert_eq!(&moved, &scenario, "{} moved", lever.key());
        }
    }

    #[test]
    fn a_lever_set_stays_within_what_files_allow(scenario in any_scenario(), shares in proptest::array::uniform25(-0.1_f64..=1.1)) {
        let mut moved = scenario.clone();
        for (lever, share) in LeverId::all().zip(shares) {
            let bounds = lever.bounds(&scenario);
            let start = moved.clone();
            lever.set(&mut moved, &start, bounds.low + (bounds.high - bounds.low) * share);
        }
        assert_valid(&moved);
        assert_sound(&moved, &simulate(&moved));
    }

    #[test]
    fn a_lever_absent_from_a_scenario_does_nothing(scenario in any_scenario()) {
        for lever in LeverId::all().filter(|lever| !lever.present(&scenario)) {
            prop_assert_eq!(lever.value(&scenario), None);
            prop_assert_eq!(&lever.at(&scenario, lever.bounds(&scenario).high), &scenario);
        }
    }

    #[test]
    fn two_identical_segments_make_one_of_double_size(scenario in any_scenario()) {
        let mut halves = scenario.clone();
        let mut half = scenario.segments[0].clone();
        half.contracts = half.contracts.min(10_000.0);
        halves.segments = vec![half.clone(), half.clone()];
        half.contracts *= 2.0;
        let mut whole = scenario;
        whole.segments = vec![half];
        for ((name, halves), (_, whole)) in named(&project(&halves).series).into_iter().zip(named(&project(&whole).series)) {
            for (a, b) in halves.iter().zip(whole) {
                prop_assert!(close(*a, *b, 1e-9), "{name}: {a} in halves, {b} whole");
            }
        }
    }

    #[test]
    fn a_lane_has_the_bits_of_the_plain_run(
        scenario in any_scenario(),
        draws in proptest::collection::vec(proptest::array::uniform8(0.0_f64..=1.0), LEVERS.len()),
        moves in any::<u32>(),
    ) {
        let mut lanes: Scenario<Lanes> = scenario.to_number();
        let mut plain = vec![scenario.clone(); LANES];
        for (index, lever) in LeverId::all().enumerate().filter(|(index, _)| moves >> index & 1 == 1) {
            let values = draws[index].map(|share| between(lever, &scenario, share));
            lever.set(&mut lanes, &scenario, Lanes(values));
            for (plain, value) in plain.iter_mut().zip(values) {
                lever.set(plain, &scenario, value);
            }
        }
        let abreast = project(&lanes);
        for (lane, plain) in plain.iter().enumerate() {
            for ((name, abreast), (_, alone)) in named(&abreast.series).into_iter().zip(named(&project(plain).series)) {
                let abreast: Vec<_> = abreast.iter().map(|value| value.0[lane]).collect();
                prop_assert_eq!(bits(&abreast), bits(alone), "{} in lane {}", name, lane);
            }
        }
    }
}
