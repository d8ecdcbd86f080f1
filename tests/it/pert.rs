//! PERT quantiles against scipy (fixture) and statrs, at every place of the mode and far into both tails.

#![allow(clippy::float_cmp, reason = "these numbers are specified to the last bit")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

use proptest::prelude::*;
use serde::Deserialize;
use simulateur_objectifs::analysis::pert::{Pert, PertError, QuantileTable};
use statrs::distribution::{Beta, ContinuousCDF};

/// What the specification asks for, as a part of the range.
const ASKED: f64 = 1e-6;
/// What the tables reach.
const REACHED: f64 = 1e-7;

#[derive(Deserialize)]
struct Fixture {
    probabilities: Vec<f64>,
    ranges: Vec<Range>,
}

#[derive(Deserialize)]
struct Range {
    name: String,
    low: f64,
    mode: f64,
    high: f64,
    quantiles: Vec<f64>,
}

#[test]
fn agrees_with_scipy() {
    let fixture: Fixture = serde_json::from_str(include_str!("../fixtures/pert_quantiles.json")).unwrap();
    for range in fixture.ranges {
        let Range { name, low, mode, high, quantiles } = range;
        let values = Pert::new(low, mode, high).unwrap().values(&fixture.probabilities);
        assert_eq!(values.len(), quantiles.len());
        for ((u, value), expected) in fixture.probabilities.iter().zip(values).zip(quantiles) {
            let error = (value - expected).abs();
            assert!(error <= ASKED * (high - low), "{name}, u = {u}: {value}, scipy {expected}");
            assert!((low..=high).contains(&value), "{name}, u = {u}: {value} leaves its range");
        }
    }
}

/// Places of the mode from edge to edge, with very small distances from both edges.
fn places() -> Vec<f64> {
    let near = [1e-12, 1e-9, 1e-6, 1e-4, 1e-3];
    let inside = (0..=50).map(|i| f64::from(i) / 50.0);
    near.into_iter().chain(inside).chain(near.map(|d| 1.0 - d)).collect()
}

/// Probabilities from 1e-12 to 1 - 1e-12, dense in the middle and in both tails.
#[allow(clippy::disallowed_methods, reason = "places to look at, whose last bit does not matter")]
fn probabilities() -> Vec<f64> {
    let tail = || (0..=44).map(|i| 10_f64.powf(-12.0 + f64::from(i) * 0.25));
    let inside = (1..200).map(|i| f64::from(i) / 200.0);
    tail().chain(inside).chain(tail().map(|u| 1.0 - u)).collect()
}

/// Polishes a quantile by bisection on whichever of the two tails is smaller, where statrs is most exact.
fn oracle(place: f64, u: f64) -> f64 {
    let beta = Beta::new(1.0 + 4.0 * place, 5.0 - 4.0 * place).unwrap();
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..48 {
        let middle = 0.5 * (low + high);
        let above = if u < 0.5 { beta.cdf(middle) > u } else { beta.sf(middle) < 1.0 - u };
        if above { high = middle } else { low = middle }
    }
    0.5 * (low + high)
}

#[test]
fn agrees_with_statrs_everywhere() {
    let mut worst = (0.0, 0.0, 0.0);
    for place in places() {
        let table = QuantileTable::new(place);
        for u in probabilities() {
            let error = (table.quantile(u) - oracle(place, u)).abs();
            if error > worst.0 {
                worst = (error, place, u);
            }
        }
    }
    println!("largest error {:e} at place {} and probability {}", worst.0, worst.1, worst.2);
    assert!(worst.0 <= REACHED, "error {:e} at place {}, u = {}", worst.0, worst.1, worst.2);
}

#[test]
fn agrees_with_the_inverse_of_statrs() {
    for place in [0.0, 1e-6, 0.1, 0.5, 0.75, 1.0] {
        let table = QuantileTable::new(place);
        let beta = Beta::new(1.0 + 4.0 * place, 5.0 - 4.0 * place).unwrap();
        for u in (1..100).map(|i| f64::from(i) / 100.0) {
            let error = (table.quantile(u) - beta.inverse_cdf(u)).abs();
            assert!(error <= ASKED, "place {place}, u = {u}: error {error:e}");
        }
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "an oracle, compared within a tolerance")]
fn closed_forms_at_the_edges() {
    let (low, high) = (QuantileTable::new(0.0), QuantileTable::new(1.0));
    for u in probabilities() {
        let error = (low.quantile(u) - (1.0 - (1.0 - u).powf(0.2))).abs();
        assert!(error <= REACHED, "mode at the low edge, u = {u}: {error:e}");
        let error = (high.quantile(u) - u.powf(0.2)).abs();
        assert!(error <= REACHED, "mode at the high edge, u = {u}: {error:e}");
    }
}

#[test]
fn ends_and_bad_probabilities() {
    for place in places() {
        let table = QuantileTable::new(place);
        let bits = |u: f64| table.quantile(u).to_bits();
        for u in [0.0, -1.0, f64::NAN, f64::NEG_INFINITY] {
            assert_eq!(bits(u), 0.0_f64.to_bits());
        }
        for u in [1.0, 2.0, f64::INFINITY] {
            assert_eq!(bits(u), 1.0_f64.to_bits());
        }
    }
}

#[test]
fn never_decreases_with_the_probability() {
    for place in places() {
        let table = QuantileTable::new(place);
        let mut before = 0.0;
        for i in 0..=20_000 {
            let value = table.quantile(f64::from(i) / 20_000.0);
            assert!(value >= before, "place {place}, step {i}: {value} after {before}");
            before = value;
        }
    }
}

/// Moving the central value up must raise every draw, or a probability could fall when a lever helps.
#[test]
fn every_draw_follows_the_mode() {
    for (from, step) in [(0.0, 1e-3), (0.0, 1e-5), (0.3, 1e-5), (0.5, 1e-6), (0.995, 1e-5)] {
        let draws = || (0..2048).map(|i| (f64::from(i) * 4096.0 + 0.5) / 8_388_608.0);
        let mut before: Vec<f64> = draws().map(|_| 0.0).collect();
        for i in 0..=300 {
            let place = from + step * f64::from(i);
            let table = QuantileTable::new(place);
            for (u, before) in draws().zip(&mut before) {
                let value = table.quantile(u);
                assert!(value >= *before, "place {place}, u = {u}: {value} after {before}");
                *before = value;
            }
        }
    }
}

#[test]
fn refuses_what_is_not_a_range() {
    for (low, mode, high, error) in [
        (f64::NAN, 0.0, 1.0, PertError::NotFinite),
        (0.0, f64::INFINITY, 1.0, PertError::NotFinite),
        (-1e308, 0.0, 1e308, PertError::NotFinite),
        (1.0, 0.5, 0.0, PertError::Reversed),
        (0.0, -0.1, 1.0, PertError::ModeOutside),
        (0.0, 1.1, 1.0, PertError::ModeOutside),
    ] {
        assert_eq!(Pert::new(low, mode, high), Err(error), "{low} {mode} {high}");
    }
}

#[test]
fn a_point_is_always_itself() {
    let point = Pert::new(42.0, 42.0, 42.0).unwrap();
    assert_eq!(point.place(), None);
    assert_eq!(point.values(&[0.0, 0.3, 1.0]), [42.0; 3]);
}

/// The bits must not depend on the machine: a hash of the bit patterns, pinned.
#[test]
fn bits_are_stable() {
    let sum = |place: f64| {
        let table = QuantileTable::new(place);
        (0..4096).map(|i| table.quantile((f64::from(i) + 0.5) / 4096.0).to_bits()).fold(0, hash)
    };
    let found = [0.0, 1e-6, 0.3, 0.5, 1.0].map(sum);
    assert_eq!(
        found,
        [
            0x3e8c_353f_36e4_4002,
            0x1b9d_fab7_3017_6818,
            0xebcd_f26b_0a2b_7a5c,
            0xbb5b_b062_b151_48ed,
            0xc282_304e_93e4_98bb
        ],
        "{found:#x?}"
    );
}

/// One step of FNV-1a over a 64-bit word.
fn hash(state: u64, word: u64) -> u64 {
    (state ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stays_in_its_range(low in -1e6..1e6_f64, width in 0.0..1e6_f64, place in 0.0..=1.0_f64, u in 0.0..=1.0_f64) {
        let high = low + width;
        let mode = (low + width * place).clamp(low, high);
        let value = Pert::new(low, mode, high).unwrap().quantiles().at(u);
        prop_assert!((low..=high).contains(&value));
    }

    #[test]
    fn mirrors(place in 0.0..=1.0_f64, u in 0.0..=1.0_f64) {
        let here = QuantileTable::new(place).quantile(u);
        let there = QuantileTable::new(1.0 - place).quantile(1.0 - u);
        prop_assert!((here + there - 1.0).abs() <= 1e-9);
    }
}
