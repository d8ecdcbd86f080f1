//! The worked example of the model's documentation, number by number (docs/model.md, “Worked example”).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use simulateur_objectifs::model::goal::{GoalId, Limit, Outcome};
use simulateur_objectifs::model::scenario::{Hours, Ramped, Reading, Scenario};
use simulateur_objectifs::model::{Simulation, simulate};
use simulateur_objectifs::scenario::preset::Preset;

/// The Paris scheme without the rounding of its hours: 1,000,000 hours / 600 contracts x 2 years.
fn paris() -> Scenario {
    let mut scenario = Preset::Paris2020.scenario();
    scenario.segments[0].hours = Hours::Direct(Ramped::constant(10_000.0 / 3.0));
    scenario
}

fn outcome(result: &Simulation, goal: GoalId) -> &Outcome {
    result.goals.iter().find(|outcome| outcome.goal == goal).unwrap()
}

#[track_caller]
fn check(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{found}, expected {expected}");
}

#[test]
fn the_paris_scheme_year_by_year() {
    let table: [(i32, [f64; 5]); 9] = [
        // Rate awarded and in execution, in percent; clause contracts in execution; hours contracted and worked.
        (2014, [10.0, 10.0, 300.0, 500_000.0, 500_000.0]),
        (2015, [10.0, 10.0, 300.0, 500_000.0, 500_000.0]),
        (2016, [12.0, 11.0, 330.0, 600_000.0, 525_000.0]),
        (2017, [14.0, 13.0, 390.0, 700_000.0, 600_000.0]),
        (2018, [16.0, 15.0, 450.0, 800_000.0, 700_000.0]),
        (2019, [18.0, 17.0, 510.0, 900_000.0, 800_000.0]),
        (2020, [20.0, 19.0, 570.0, 1_000_000.0, 900_000.0]),
        (2021, [20.0, 20.0, 600.0, 1_000_000.0, 975_000.0]),
        (2022, [20.0, 20.0, 600.0, 1_000_000.0, 1_000_000.0]),
    ];
    let result = simulate(&paris());
    let series = &result.series;
    for (index, (year, [awarded, in_execution, stock, contracted, worked])) in table.into_iter().enumerate() {
        assert_eq!(result.years[index], year);
        check(series.rate_awarded[index], awarded / 100.0);
        check(series.rate_in_execution[index], in_execution / 100.0);
        check(series.clause_contracts_in_execution[index], stock);
        check(series.hours_contracted[index], contracted);
        check(series.hours_worked[index], worked);
        check(series.contracts_in_execution[index], 3_000.0);
    }
    assert_eq!(result.years.last(), Some(&2025));
}

#[test]
fn the_same_plan_meets_its_goals_earlier_on_awards() {
    for (reading, goal, first_year) in [
        (Reading::Awarded, GoalId::ClauseRate, 2020),
        (Reading::InExecution, GoalId::ClauseRate, 2021),
        (Reading::Awarded, GoalId::Hours, 2020),
        (Reading::InExecution, GoalId::Hours, 2022),
    ] {
        let result = simulate(&Scenario { reading, ..paris() });
        assert_eq!(outcome(&result, goal).first_year, Some(first_year), "{goal:?}, {reading:?}");
    }
}

#[test]
fn ten_facilitators_hold_the_plan_back() {
    let scenario = Preset::Facilitators.scenario();
    let result = simulate(&scenario);
    check(result.series.phi[scenario.target_index()], 628_000.0 / 1_000_200.0);
    let rate = outcome(&result, GoalId::ClauseRate);
    assert!((rate.achieved - 0.1256).abs() < 5e-5, "{}", rate.achieved);
    let hours = outcome(&result, GoalId::Hours);
    check(hours.achieved, 628_000.0);
    for outcome in [rate, hours] {
        assert_eq!(outcome.limited_by, Some(Limit::FacilitatorsHours));
    }
}

#[test]
fn the_hours_goal_would_take_sixteen_facilitators() {
    for (posts, reached) in [(15.9, false), (15.93, true)] {
        let mut scenario = Preset::Facilitators.scenario();
        scenario.facilitators.as_mut().unwrap().count = Ramped::constant(posts);
        assert_eq!(outcome(&simulate(&scenario), GoalId::Hours).reached, reached, "{posts} posts");
    }
}

#[test]
fn a_million_hours_need_three_quarters_of_the_purchases() {
    let spend = simulate(&paris()).plausibility;
    check(spend.clause_spend, 1.2e9);
    check(spend.share_of_purchases, 0.75);
}
