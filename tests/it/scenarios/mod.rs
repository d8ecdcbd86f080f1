//! Arbitrary valid scenarios for properties, and what every result has to be.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, and each test uses the part it needs"
)]

pub(crate) mod full;

use crate::scenario_files::{Choices, scenario_file};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use simulateur_objectifs::model::Simulation;
use simulateur_objectifs::model::bounds::Bounds;
use simulateur_objectifs::model::projection::Series;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::file;

/// The same cases in every run; `PROPTEST_CASES=10000` looks further, each time elsewhere.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(2016) };
    ProptestConfig {
        cases: asked.unwrap_or(cases),
        rng_seed,
        failure_persistence: None,
        max_shrink_iters: 4_000,
        ..ProptestConfig::default()
    }
}

/// The text of a valid scenario file over all options.
pub(crate) fn any_file() -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<u64>(), 0..280).prop_map(|choices| {
        let mut choices = choices.into_iter();
        scenario_file(Choices(move || choices.next().unwrap_or(0)))
    })
}

/// A valid scenario over all options, read from its file.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    any_file().prop_map(|text| opened(&text))
}

/// The scenario of a file that has to be valid.
pub(crate) fn opened(text: &str) -> Scenario {
    file::read(text).unwrap_or_else(|refusals| panic!("{refusals:?} in {text}")).scenario
}

/// The ten series, with their names.
pub(crate) fn named<N>(series: &Series<N>) -> [(&'static str, &[N]); 10] {
    [
        ("contracts", &series.contracts),
        ("clause_contracts", &series.clause_contracts),
        ("rate_awarded", &series.rate_awarded),
        ("contracts_in_execution", &series.contracts_in_execution),
        ("clause_contracts_in_execution", &series.clause_contracts_in_execution),
        ("rate_in_execution", &series.rate_in_execution),
        ("hours_contracted", &series.hours_contracted),
        ("hours_worked", &series.hours_worked),
        ("reserved", &series.reserved),
        ("phi", &series.phi),
    ]
}

/// Whether two numbers are equal but for a relative rounding.
pub(crate) fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1e-6)
}

/// Fails unless every number of a result is finite, not negative where it cannot be, and a share where it is one.
pub(crate) fn assert_sound(scenario: &Scenario, result: &Simulation) {
    for (name, values) in named(&result.series) {
        assert_eq!(values.len(), result.years.len(), "a value a year in {name}");
        let most = if name.starts_with("rate") || name == "phi" { 1.0 + 1e-9 } else { f64::MAX };
        for value in values {
            assert!((0.0..=most).contains(value), "{name} holds {value}");
        }
    }
    for outcome in &result.goals {
        let numbers = [outcome.target, outcome.achieved, outcome.margin, outcome.ratio.unwrap_or(0.0)];
        assert!(numbers.iter().all(|number| number.is_finite()), "{outcome:?}");
        assert_eq!(outcome.reached, outcome.limited_by.is_none(), "{outcome:?}");
        let last = scenario.target_year + 5;
        assert!(outcome.first_year.is_none_or(|year| (scenario.base_year..=last).contains(&year)));
    }
    let spend = result.plausibility;
    assert!(spend.clause_spend.is_finite() && spend.clause_spend >= 0.0, "{spend:?}");
    assert!(spend.share_of_purchases.is_finite() && spend.share_of_purchases >= 0.0, "{spend:?}");
}

/// Fails unless every number and every own start of a scenario is allowed where it stands.
pub(crate) fn assert_valid(scenario: &Scenario) {
    let mut shown = scenario.clone();
    shown.each_number(&mut |path, value, bounds| assert!(bounds.contain(*value), "{path} is {value}"));
    let starts = Bounds::new(f64::from(scenario.base_year), f64::from(scenario.target_year - 1));
    shown.each_start(&mut |path, start| {
        let held = start.is_none_or(|start| starts.contain(f64::from(start)));
        assert!(held, "{path} is {start:?}");
    });
    assert!(starts.contain(scenario.ramp.start), "ramp.start is {}", scenario.ramp.start);
    assert!((1..=12).contains(&scenario.segments.len()));
}
