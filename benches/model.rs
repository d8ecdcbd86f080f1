//! How long one deterministic run takes, on plain numbers and on eight lanes.
//!
//! `cargo bench --bench model` prints the median of many batches; nothing is judged here.

use simulateur_objectifs::model::number::{Lanes, Number};
use simulateur_objectifs::model::projection::{Projection, project};
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::preset::Preset;
use std::hint::black_box;
use std::time::Instant;

const BATCHES: usize = 201;
const RUNS_A_BATCH: u32 = 500;

fn main() {
    println!("{:<28} {:>12}", "one run", "median");
    for segments in [1, 3, 12] {
        let scenario = with_segments(segments);
        let lanes: Scenario<Lanes> = scenario.to_number();
        report(&format!("{segments} segments, f64, reused"), reused(&scenario));
        report(
            &format!("{segments} segments, f64, fresh"),
            median(|| drop(black_box(project(black_box(&scenario))))),
        );
        report(
            &format!("{segments} segments, judged"),
            median(|| drop(black_box(simulate(black_box(&scenario))))),
        );
        report(&format!("{segments} segments, 8 lanes"), reused(&lanes));
    }
    let levers = Preset::CityLevers.scenario();
    report("city levers, f64, reused", reused(&levers));
    let mut late = with_segments(1);
    late.ramp.exponent = 2.5;
    report("late ramp, f64, reused", reused(&late));
}

/// The Paris scheme with its contracts spread over some segments.
fn with_segments(count: u32) -> Scenario {
    let mut scenario = Preset::Paris2020.scenario();
    let segment = scenario.segments.first().cloned();
    scenario.segments = (0..count).filter_map(|_| segment.clone()).collect();
    for segment in &mut scenario.segments {
        segment.contracts /= f64::from(count);
    }
    scenario
}

/// Microseconds of a run that keeps its memory.
fn reused<N: Number>(scenario: &Scenario<N>) -> f64 {
    let mut projection = Projection::new();
    median(|| {
        projection.run(black_box(scenario));
        black_box(&projection);
    })
}

/// Microseconds of one call, the median over many batches.
fn median(mut call: impl FnMut()) -> f64 {
    let mut batches: Vec<_> = (0..BATCHES)
        .map(|_| {
            let start = Instant::now();
            (0..RUNS_A_BATCH).for_each(|_| call());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(RUNS_A_BATCH)
        })
        .collect();
    batches.sort_by(f64::total_cmp);
    batches.get(BATCHES / 2).copied().unwrap_or_default()
}

fn report(what: &str, microseconds: f64) {
    println!("{what:<28} {microseconds:>9.2} µs");
}
