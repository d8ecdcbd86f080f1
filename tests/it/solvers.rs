//! Latest start, shared effort, feasibility map and attribution, against the model and against hand-worked cases.

use proptest::prelude::*;
use simulateur_objectifs::analysis::attribution::{Attribution, Player, attribution};
use simulateur_objectifs::analysis::effort::{apply, shared_effort};
use simulateur_objectifs::analysis::frontier::frontier;
use simulateur_objectifs::analysis::latest::{LatestStart, latest_start};
use simulateur_objectifs::analysis::sweep::Sweep;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::number::Lanes;
use simulateur_objectifs::model::per_goal::PerGoal;
use simulateur_objectifs::model::projection::project;
use simulateur_objectifs::model::scenario::{Reading, Scenario};
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::preset::Preset;

fn achieved(scenario: &Scenario) -> PerGoal<f64> {
    let projection = project(scenario);
    PerGoal::from_fn(|goal| projection.achieved(scenario, goal))
}

#[test]
fn a_sweep_has_the_bits_of_the_plain_run_and_leaves_nothing_behind() {
    let shares = [0.0, 0.1, 0.3, 0.5, 0.55, 0.7, 0.9, 1.0];
    for scenario in Preset::ALL.into_iter().map(Preset::scenario) {
        let mut sweep = Sweep::new(&scenario);
        for lever in LeverId::all().filter(|lever| lever.present(&scenario)) {
            let bounds = lever.bounds(&scenario);
            let values = shares.map(|share| bounds.low + (bounds.high - bounds.low) * share);
            let found = sweep.achieved(lever, Lanes(values));
            for (lane, value) in values.into_iter().enumerate() {
                let expected = achieved(&lever.at(&scenario, value));
                for (goal, expected) in expected.iter() {
                    assert_eq!(found[goal].0[lane].to_bits(), expected.to_bits(), "{lever:?} at {value}");
                }
            }
        }
        let untouched = sweep.achieved_with(&[]);
        for (goal, expected) in achieved(&scenario).iter() {
            assert_eq!(untouched[goal].0[0].to_bits(), expected.to_bits());
        }
    }
}

#[test]
fn the_latest_start_is_the_last_that_reaches() {
    // Clause rate in execution: half of 2019 and half of 2020. With the goal at 18 %, the mean of the rates of 2019
    // and 2020 must be 18 %, so 2019 must be at 16 %: a start of 2017 gives 16.7 %, one of 2018 15 %.
    let mut paris = Preset::Paris2020.scenario();
    paris.goals[GoalId::ClauseRate].value = 0.18;
    let rows = latest_start(&paris);
    let year =
        |goal, lever| rows.iter().find(|row| row.goal == goal && row.lever == lever).map(|row| row.year);
    assert_eq!(year(GoalId::ClauseRate, LeverId::ClauseRate), Some(Some(2017)));
    assert_eq!(year(GoalId::Hours, LeverId::ClauseRate), Some(None), "already too late");
    assert_eq!(year(GoalId::Reserved, LeverId::ReservedPublished), None, "does not vary");
    assert_eq!(year(GoalId::Hours, LeverId::HoursPerContract), None, "does not change");
}

#[test]
fn latest_starts_agree_with_plain_runs() {
    for mut scenario in Preset::ALL.into_iter().map(Preset::scenario) {
        scenario.goals[GoalId::Hours].value = 890_000.0;
        scenario.goals[GoalId::ClauseRate].value = 0.17;
        for LatestStart { goal, lever, year } in latest_start(&scenario) {
            for start in scenario.base_year..scenario.target_year {
                let mut moved = scenario.clone();
                lever.set_start(&mut moved, Some(start));
                assert_eq!(lever.ramp_start(&moved), Some(start));
                let outcome = project(&moved).outcome(&moved, goal);
                if Some(start) == year {
                    assert!(outcome.reached, "{lever:?} from {start}");
                } else if year.is_none_or(|year| start > year) {
                    assert!(!outcome.reached, "{lever:?} from {start}");
                }
            }
        }
    }
}

#[test]
fn a_shared_effort_reaches_and_less_does_not() {
    for preset in
        [Preset::Paris2020, Preset::Late, Preset::ThreeFamilies, Preset::Trend, Preset::Facilitators]
    {
        let mut scenario = preset.scenario();
        scenario.effort.levers = vec![LeverId::ClauseRate, LeverId::ReservedPublished, LeverId::Facilitators];
        let effort = shared_effort(&scenario).expect("the whole way does");
        assert!(simulate(&apply(&scenario, &effort)).reached_all, "{preset:?}: {effort:?}");
        let mut less = effort.clone();
        for (lever, value) in &mut less.values {
            let current = lever.value(&scenario).expect("present");
            *value = current + (*value - current) * (1.0 - 1e-6);
        }
        assert!(effort.fraction > 0.0 && !simulate(&apply(&scenario, &less)).reached_all, "{preset:?}");
    }
}

#[test]
fn efforts_worked_by_hand() {
    // Of the way from 20 % to 40 %, hours need a rate of 22.495 %, the clause-rate goal 21.11 %.
    let mut paris = Preset::Paris2020.scenario();
    paris.effort.levers = vec![LeverId::ClauseRate];
    let effort = shared_effort(&paris).expect("possible");
    let expected = (0.1 + (1e6 / 5_001_000.0 - 0.1) / 0.8 - 0.2) / 0.2;
    assert!((effort.fraction - expected).abs() < 1e-7, "{effort:?}");
    assert_eq!(effort.values.len(), 1);
    // Met already: no effort, and every lever where it stands.
    let met = Preset::Announced.scenario();
    let effort = shared_effort(&met).expect("met already");
    assert!(
        effort.fraction.to_bits() == 0 && effort.values[&LeverId::ClauseRate].to_bits() == 0.2_f64.to_bits()
    );
    // An effort on what does not help does not reach.
    paris.effort.levers = vec![LeverId::ReservedPublished];
    assert_eq!(shared_effort(&paris), None);
    // Years are rounded down: any effort starts a year earlier.
    paris.goals[GoalId::Hours].value = 910_000.0;
    paris.goals[GoalId::ClauseRate].active = false;
    paris.effort.levers = vec![LeverId::RampStart];
    let effort = shared_effort(&paris).expect("possible");
    assert_eq!(effort.values[&LeverId::RampStart].to_bits(), 2014.0_f64.to_bits());
    assert!(effort.fraction < 1e-9, "{effort:?}");
}

#[test]
fn the_map_has_the_bits_of_plain_runs() {
    let scenario = Preset::ThreeFamilies.scenario();
    let (x, y) = (LeverId::ClauseRate, LeverId::HoursPerContract);
    let map = frontier(&scenario, (x, [0.0, 0.6]), (y, [600.0, 9_000.0]), 7, 5);
    assert_eq!((map.met.len(), map.followed), (35, 0b111));
    for (cell, met) in map.met.iter().enumerate() {
        let mut moved = scenario.clone();
        x.set(&mut moved, &scenario, map.x_values[cell % 7]);
        y.set(&mut moved, &scenario, map.y_values[cell / 7]);
        let simulation = simulate(&moved);
        for outcome in simulation.goals {
            let index = outcome.goal.index();
            assert_eq!(map.achieved[outcome.goal][cell].to_bits(), outcome.achieved.to_bits());
            assert_eq!(met >> index & 1 == 1, outcome.reached);
        }
    }
    assert_eq!((map.x_values[0].to_bits(), map.x_values[6].to_bits()), (0, 0.6_f64.to_bits()));
}

/// Checks that the shares of every goal add up to what the page shows.
fn assert_adds_up(reference: &Scenario, current: &Scenario, found: &Attribution) {
    for row in &found.goals {
        assert_eq!(row.from.to_bits(), achieved(reference)[row.goal].to_bits());
        assert_eq!(row.to.to_bits(), achieved(current)[row.goal].to_bits());
        let sum: f64 = row.shares.iter().map(|(_, share)| share).sum();
        let largest = row.shares.iter().fold(row.to.abs(), |largest, (_, share)| largest.max(share.abs()));
        assert!((sum - (row.to - row.from)).abs() <= 2.0 * f64::EPSILON * largest, "{row:?}");
    }
}

fn share(found: &Attribution, goal: GoalId, player: Player) -> Option<f64> {
    let row = found.goals.iter().find(|row| row.goal == goal)?;
    row.shares.iter().find(|(other, _)| *other == player).map(|&(_, share)| share)
}

#[test]
fn every_pair_of_presets_is_accounted_for() {
    for reference in Preset::ALL.into_iter().map(Preset::scenario) {
        for current in Preset::ALL.into_iter().map(Preset::scenario) {
            let found = attribution(&reference, &current);
            assert!(!found.grouped);
            assert_adds_up(&reference, &current, &found);
            if reference == current {
                assert!(found.goals.iter().all(|row| row.shares.is_empty()), "{found:?}");
            }
        }
    }
}

#[test]
fn a_single_change_has_all_of_the_gap() {
    let reference = Preset::Paris2020.scenario();
    let current = LeverId::Contracts.at(&reference, 1_800.0);
    let found = attribution(&reference, &current);
    let hours = achieved(&current)[GoalId::Hours] - achieved(&reference)[GoalId::Hours];
    assert_eq!(share(&found, GoalId::Hours, Player::Lever(LeverId::Contracts)), Some(hours));
    assert_eq!(found.goals[1].shares.len(), 1, "there is no other change");
    let mut read = reference.clone();
    read.reading = Reading::Awarded;
    let found = attribution(&reference, &read);
    assert_eq!(found.goals[0].shares.len(), 1);
    let gain = share(&found, GoalId::ClauseRate, Player::Other).expect("the reading is the change");
    assert!((gain - 0.01).abs() < 1e-12);
}

#[test]
fn levers_that_play_the_same_part_have_the_same_share_and_idle_ones_none() {
    // Hours are a product of contracts and realisation: the same factor on both is the same part.
    let reference = Preset::Paris2020.scenario();
    let mut current = reference.clone();
    LeverId::Contracts.set(&mut current, &reference, 1_800.0);
    LeverId::Realisation.set(&mut current, &reference, 1.2);
    LeverId::JointGain.set(&mut current, &reference, 0.4);
    let found = attribution(&reference, &current);
    let hours = |lever| share(&found, GoalId::Hours, Player::Lever(lever)).expect("a share");
    let (contracts, realisation) = (hours(LeverId::Contracts), hours(LeverId::Realisation));
    assert!((contracts / realisation - 1.0).abs() < 1e-12, "{found:?}");
    assert!(hours(LeverId::JointGain).abs() <= 0.0);
    assert!(
        share(&found, GoalId::Reserved, Player::Lever(LeverId::Contracts)).is_some_and(|s| s.abs() <= 0.0)
    );
}

#[test]
fn more_than_twelve_levers_are_grouped_by_section() {
    let reference = Preset::CityLevers.scenario();
    let mut current = reference.clone();
    for lever in LeverId::all().filter(|&lever| lever != LeverId::RampStart) {
        if let Some(value) = lever.value(&reference).filter(|&value| value > 0.0) {
            lever.set(&mut current, &reference, value * 0.95);
        }
    }
    let found = attribution(&reference, &current);
    assert!(found.grouped);
    assert!(found.goals.iter().all(|row| row.shares.len() == 5), "{found:?}");
    assert_adds_up(&reference, &current, &found);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_add_up_and_swap_sign_when_read_backwards(
        preset in 0..Preset::ALL.len(),
        factors in prop::collection::vec(0.5..1.6_f64, LeverId::all().count()),
        moved in prop::collection::vec(prop::bool::weighted(0.3), LeverId::all().count()),
        awarded in any::<bool>(),
    ) {
        let reference = Preset::ALL[preset].scenario();
        let mut current = reference.clone();
        for ((lever, factor), moved) in LeverId::all().zip(factors).zip(moved) {
            if let Some(value) = lever.value(&reference).filter(|_| moved && lever != LeverId::RampStart) {
                lever.set(&mut current, &reference, lever.bounds(&reference).hold(value * factor));
            }
        }
        if awarded {
            current.reading = Reading::Awarded;
        }
        let found = attribution(&reference, &current);
        assert_adds_up(&reference, &current, &found);
        let back = attribution(&current, &reference);
        for (there, back) in found.goals.iter().zip(&back.goals) {
            let scale = there.shares.iter().fold(there.to.abs().max(1e-9), |most, (_, s)| most.max(s.abs()));
            for ((player, there), (same, back)) in there.shares.iter().zip(&back.shares) {
                prop_assert_eq!(player, same);
                prop_assert!((there + back).abs() <= 1e-9 * scale);
            }
        }
    }

    #[test]
    fn more_ambition_never_asks_for_less_effort(preset in 0..Preset::ALL.len(), low in 0.1..1.0_f64, more in 1.0..1.2_f64) {
        let mut scenario = Preset::ALL[preset].scenario();
        scenario.goals[GoalId::Hours].value *= low;
        scenario.goals[GoalId::ClauseRate].value *= low;
        let little = shared_effort(&scenario).map_or(2.0, |effort| effort.fraction);
        scenario.goals[GoalId::Hours].value *= more;
        scenario.goals[GoalId::ClauseRate].value *= more;
        let much = shared_effort(&scenario).map_or(2.0, |effort| effort.fraction);
        prop_assert!(much >= little - 1e-12, "{much} after {little}");
    }
}
