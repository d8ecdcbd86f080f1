//! Quantile bands against numpy (fixture) and against a full sort, on any shape of values.

#![allow(clippy::float_cmp, reason = "these numbers are specified to the last bit")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

use proptest::prelude::*;
use serde::Deserialize;
use simulateur_objectifs::analysis::bands::{Bands, PERCENTILES, quantiles};

#[derive(Deserialize)]
struct Fixture {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    values: Vec<f64>,
    quantiles: [f64; 7],
}

#[test]
fn agrees_with_numpy() {
    let fixture: Fixture = serde_json::from_str(include_str!("../fixtures/band_quantiles.json")).unwrap();
    for case in fixture.cases {
        let found = quantiles(&case.values, &PERCENTILES);
        for (found, expected) in found.into_iter().zip(case.quantiles) {
            let error = (found - expected).abs();
            assert!(error <= 1e-14 * expected.abs(), "{}: {found}, numpy {expected}", case.name);
        }
    }
}

/// The definition: sort everything, interpolate between neighbours.
fn by_sorting(values: &[f64], probabilities: &[f64; 7]) -> [f64; 7] {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    probabilities.map(|p| {
        let position = p * (sorted.len() - 1) as f64;
        let below = position as usize;
        let (a, b) = (sorted[below], sorted[(below + 1).min(sorted.len() - 1)]);
        let fraction = position - below as f64;
        if a.to_bits() == b.to_bits() || fraction <= 0.0 {
            a
        } else if fraction < 0.5 {
            a + (b - a) * fraction
        } else {
            b - (b - a) * (1.0 - fraction)
        }
    })
}

fn check(values: &[f64]) -> Result<(), TestCaseError> {
    let expected = by_sorting(values, &PERCENTILES);
    let found = quantiles(values, &PERCENTILES);
    for (found, expected) in found.into_iter().zip(expected) {
        let same = found.to_bits() == expected.to_bits() || (found == 0.0 && expected == 0.0);
        prop_assert!(same, "{found} instead of {expected}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn smooth_values(values in prop::collection::vec(-1e3..1e3_f64, 1..3000)) {
        check(&values)?;
    }

    #[test]
    fn uneven_values(values in prop::collection::vec(-12.0..12.0_f64, 1..3000)) {
        #[allow(clippy::disallowed_methods, reason = "values to try, whose last bit does not matter")]
        let uneven: Vec<_> = values.iter().map(|v| v.exp() - 1.0).collect();
        check(&uneven)?;
    }

    #[test]
    fn tied_values(values in prop::collection::vec(-3..3_i32, 1..1000), outlier in prop::num::f64::NORMAL) {
        let mut values: Vec<f64> = values.into_iter().map(f64::from).collect();
        check(&values)?;
        values.push(outlier);
        check(&values)?;
    }

    #[test]
    fn order_does_not_matter(mut values in prop::collection::vec(-1e3..1e3_f64, 1..500)) {
        let found = quantiles(&values.clone(), &PERCENTILES);
        values.reverse();
        prop_assert_eq!(quantiles(&values, &PERCENTILES), found);
    }
}

#[test]
fn extreme_values_are_ranked_like_any_other() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    let mut values: Vec<f64> = (0..98).map(f64::from).collect();
    values.extend([inf, inf, -inf]);
    let found = quantiles(&values, &PERCENTILES);
    assert_eq!(found, [4.0, 9.0, 24.0, 49.0, 74.0, 89.0, 94.0]);
    let huge: Vec<f64> = (0..101).map(|i| (f64::from(i) - 50.0) * 3e306).collect();
    assert_eq!(quantiles(&huge, &[0.0, 0.5, 1.0]), [-50.0 * 3e306, 0.0, 50.0 * 3e306]);
    assert!(quantiles(&[nan, 1.0, 2.0], &[1.0]).iter().all(|q| q.is_nan()));
    assert_eq!(quantiles(&[nan, 1.0, 2.0], &[0.0, 0.5]), [1.0, 2.0]);
    assert!(quantiles(&[], &PERCENTILES).iter().all(|q| q.is_nan()));
    let tiny = [0.0, f64::MIN_POSITIVE, 5e-324, 1e-310];
    assert_eq!(quantiles(&tiny, &[0.0, 1.0]), [0.0, f64::MIN_POSITIVE]);
}

#[test]
fn bands_keep_their_names() {
    let bands: Bands = [[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], [0.0; 7]].into_iter().collect();
    let text = serde_json::to_string(&bands).unwrap();
    assert_eq!(
        text,
        r#"{"p5":[1.0,0.0],"p10":[2.0,0.0],"p25":[3.0,0.0],"p50":[4.0,0.0],"p75":[5.0,0.0],"p90":[6.0,0.0],"p95":[7.0,0.0]}"#
    );
    assert_eq!(serde_json::from_str::<Bands>(&text).unwrap(), bands);
}
