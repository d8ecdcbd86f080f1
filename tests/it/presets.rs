//! What each preset answers in its target year, and that each is a file like any other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use Level::{Demanding, Ok as Believable};
use Limit::{Ambition, FacilitatorsHours, Inertia, Mix};
use simulateur_objectifs::model::goal::{GoalId, Limit, Outcome};
use simulateur_objectifs::model::plausibility::Level;
use simulateur_objectifs::model::{projection::project, simulate};
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;

/// A value that is not reached, what limits it, and the year in which it is.
type Missed = Option<(Limit, Option<i32>)>;

/// A preset; the clause rate, hours and reserved contracts; the spend and its share of the purchases.
type Row = (Preset, [(f64, Missed); 3], Level, f64);

/// Checks a value to the digits that the table gives.
#[track_caller]
fn check(outcome: &Outcome, last: i32, achieved: f64, missed: Missed) {
    assert!((outcome.achieved - achieved).abs() <= 5e-6 * achieved, "{outcome:?}, expected {achieved}");
    match missed {
        None => {
            assert!(outcome.reached && outcome.limited_by.is_none(), "{outcome:?}");
            assert!(outcome.first_year.is_some_and(|year| year <= last), "{outcome:?}");
        }
        Some((limit, first_year)) => {
            assert!(!outcome.reached, "{outcome:?}");
            assert_eq!((outcome.limited_by, outcome.first_year), (Some(limit), first_year), "{outcome:?}");
        }
    }
}

#[test]
fn each_preset_answers_as_an_independent_implementation() {
    let inertia = |year| Some((Inertia, Some(year)));
    let never = |limit| Some((limit, None));
    let table: [Row; 8] = [
        (
            Preset::Paris2020,
            [(0.19, inertia(2021)), (900_180.0, inertia(2022)), (100.0, None)],
            Demanding,
            0.750,
        ),
        // By hand: 0.305 x 3.5 / (0.305 x 3.5 + 0.695 x 2.5); 704 x 0.305 x 1,761; x 30 / 2.5 % over 1.6 billion.
        (
            Preset::Today,
            [(1.067_5 / 2.805, None), (378_121.92, never(Ambition)), (3.0, never(Ambition))],
            Believable,
            0.2836,
        ),
        (Preset::Announced, [(0.2, None), (1_000_200.0, None), (100.0, None)], Demanding, 0.750),
        (
            Preset::Trend,
            [(0.1, never(Ambition)), (500_100.0, never(Ambition)), (50.0, never(Ambition))],
            Believable,
            0.375,
        ),
        (
            Preset::Late,
            [(0.178_622, inertia(2021)), (803_126.0, inertia(2022)), (100.0, None)],
            Demanding,
            0.750,
        ),
        (
            Preset::Facilitators,
            [(0.125_575, never(FacilitatorsHours)), (628_000.0, never(FacilitatorsHours)), (100.0, None)],
            Believable,
            0.471,
        ),
        (
            Preset::ThreeFamilies,
            [(0.170_214, never(Mix)), (877_455.0, inertia(2024)), (100.0, None)],
            Demanding,
            0.750,
        ),
        (Preset::CityLevers, [(0.209_68, None), (1_019_260.0, None), (108.0, None)], Demanding, 0.882),
    ];
    for (preset, expected, level, share) in table {
        let scenario = preset.scenario();
        let result = simulate(&scenario);
        assert_eq!(result.goals.len(), 3, "{}", preset.key());
        for (outcome, (achieved, missed)) in result.goals.iter().zip(expected) {
            check(outcome, scenario.target_year, achieved, missed);
        }
        assert_eq!(result.reached_all, expected.iter().all(|(_, missed)| missed.is_none()));
        assert_eq!(result.plausibility.level, level, "{}", preset.key());
        assert!((result.plausibility.share_of_purchases - share).abs() < 5e-4, "{}", preset.key());
    }
}

/// The same measures on awards: the share measured, and nothing moves.
#[test]
fn paris_today_stays_as_it_is_measured() {
    let result = simulate(&Preset::Today.scenario());
    let series = &result.series;
    assert_eq!((result.years.first(), result.years.len()), (Some(&2025), 13));
    for index in 0..result.years.len() {
        assert!((series.rate_awarded[index] - 0.305).abs() < 1e-12);
        assert!((series.contracts_in_execution[index] - 704.0 * 2.805).abs() < 1e-9);
        assert!((series.clause_contracts_in_execution[index] - 704.0 * 1.067_5).abs() < 1e-9);
        assert!((series.hours_worked[index] - series.hours_contracted[index]).abs() < 1e-6);
    }
}

#[test]
fn only_as_announced_meets_the_rate_by_assumption() {
    for preset in Preset::ALL {
        let scenario = preset.scenario();
        let expected = preset == Preset::Announced;
        assert_eq!(project(&scenario).met_by_assumption(&scenario), expected, "{}", preset.key());
    }
}

#[test]
fn three_families_add_up_to_the_figures_of_2014() {
    let result = simulate(&Preset::ThreeFamilies.scenario());
    assert!((result.series.hours_contracted[0] - 500_100.0).abs() < 1e-6);
    assert!((result.series.rate_awarded[0] - 0.1).abs() < 1e-12);
    assert!((result.series.rate_awarded[6] - 0.2).abs() < 1e-12);
}

#[test]
fn a_preset_written_and_read_back_is_the_preset() {
    for preset in Preset::ALL {
        let scenario = preset.scenario();
        let opened = file::read(&file::write(&scenario)).unwrap();
        assert_eq!(opened.scenario, scenario);
        assert_eq!(opened.unknown_preset, None);
        assert_eq!(Preset::from_key(preset.key()), Some(preset));
        assert_eq!((scenario.name.as_str(), scenario.preset.as_deref()), (preset.name(), Some(preset.key())));
    }
}

#[test]
fn the_default_preset_is_the_file_of_the_documentation() {
    let text = include_str!("../fixtures/paris-2020.scenario.json");
    assert_eq!(file::read(text).unwrap().scenario, Preset::Paris2020.scenario());
    let written: serde_json::Value =
        serde_json::from_str(&file::write(&Preset::Paris2020.scenario())).unwrap();
    let documented: serde_json::Value = serde_json::from_str(text).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&written), keys(&documented));
}

#[test]
fn with_no_goal_followed_all_are_reached() {
    let mut scenario = Preset::Trend.scenario();
    scenario.goals[GoalId::ClauseRate].active = false;
    scenario.goals[GoalId::Hours].active = false;
    scenario.goals[GoalId::Reserved].active = false;
    let result = simulate(&scenario);
    assert!(result.reached_all && result.goals.is_empty());
    assert_eq!(scenario.active_goals().next(), None::<GoalId>);
}
