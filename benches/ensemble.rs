//! What uncertainty costs: running draws, summarising them, and the questions asked of them. Medians, in milliseconds.

use std::hint::black_box;
use std::time::Instant;

use simulateur_objectifs::analysis::ensemble::Ensemble;
use simulateur_objectifs::analysis::lever_draws::LeverDraws;
use simulateur_objectifs::analysis::probability_grid::{GridSide, ProbabilityGrid};
use simulateur_objectifs::analysis::secured::SecuredRun;
use simulateur_objectifs::analysis::sobol::SobolRun;
use simulateur_objectifs::analysis::swings::swings;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;

/// Median time of one call in milliseconds.
fn median(repeats: usize, mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..repeats)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(repeats / 2).copied().unwrap_or(f64::NAN)
}

/// A preset with a range on each of the levers named.
fn uncertain(preset: Preset, levers: &[LeverId]) -> Scenario {
    let mut scenario = preset.scenario();
    for &lever in levers {
        let Some(value) = lever.value(&scenario) else { continue };
        let bounds = lever.bounds(&scenario);
        let range = lever.proposed_range(&scenario).filter(|[low, high]| low < high);
        let range = range.unwrap_or([bounds.hold(value * 0.8), bounds.hold(value * 1.2 + 0.01)]);
        scenario.uncertainty.ranges.insert(lever, range);
    }
    scenario
}

/// Eight levers that the simplest scenario has.
const EIGHT: [LeverId; 8] = [
    LeverId::Contracts,
    LeverId::Growth,
    LeverId::ClauseRate,
    LeverId::HoursPerContract,
    LeverId::Duration,
    LeverId::RampExponent,
    LeverId::Realisation,
    LeverId::ReservedPublished,
];

/// The preset with its first segment repeated, the contracts shared out.
fn split(scenario: &Scenario, segments: usize) -> Scenario {
    let mut split = scenario.clone();
    split.segments = vec![split.segments.first().cloned().into_iter().collect::<Vec<_>>(); segments].concat();
    for segment in &mut split.segments {
        segment.contracts /= segments as f64;
    }
    split
}

fn main() {
    let mut store = LeverDraws::new();
    let scenario = uncertain(Preset::Paris2020, &EIGHT);
    let mut ensemble = Ensemble::new(&scenario, 4096);
    ensemble.finish(&mut store);
    let kernel = median(101, || {
        ensemble.reset(&scenario, 4096);
        ensemble.finish(&mut store);
    });
    let statistics = median(101, || {
        black_box(ensemble.summary());
    });
    println!("paris-2020, 8 ranges, 4,096 draws: kernel {kernel:.3} ms, statistics {statistics:.3} ms");
    let summary = median(101, || {
        ensemble.reset(&scenario, 4096);
        ensemble.finish(&mut store);
        black_box(ensemble.summary());
    });
    println!("  both, as on every move of a slider: {summary:.3} ms");

    println!("kernel + statistics by segments and draws, ms");
    let counts = [1_024, 4_096, 16_384, 65_536];
    println!("  segments {}", counts.map(|n| format!("{n:>9}")).concat());
    for segments in [1, 3, 12] {
        let scenario = split(&scenario, segments);
        let times = counts.map(|draws| {
            median(11, || {
                ensemble.reset(&scenario, draws);
                ensemble.finish(&mut store);
                black_box(ensemble.summary());
            })
        });
        println!("  {segments:>8} {}", times.map(|t| format!("{t:>9.2}")).concat());
    }

    let all: Vec<LeverId> = LeverId::all().filter(|&lever| lever != LeverId::RampStart).collect();
    for (name, scenario) in
        [("paris-2020, 8 ranges", scenario), ("leviers, every lever", uncertain(Preset::CityLevers, &all))]
    {
        let sobol = median(11, || {
            let mut run = SobolRun::new(&scenario);
            run.finish(&mut store);
            black_box(run.indices());
        });
        let secured = median(5, || {
            let mut run = SecuredRun::new(&scenario);
            run.finish(&mut store);
            black_box(run.rows().count());
        });
        let side = |lever, from, to, nodes| GridSide { lever, from, to, nodes };
        let contours = median(5, || {
            let across = side(LeverId::Contracts, 1_000.0, 2_000.0, 24);
            let up = side(LeverId::Duration, 1.0, 3.0, 16);
            let mut run = ProbabilityGrid::new(&scenario, across, up, 512, &[]);
            run.finish(&mut store);
            black_box(run.values(None).sum::<f64>());
        });
        let swings = median(101, || {
            black_box(swings(&scenario));
        });
        println!(
            "{name} ({} ranges): Sobol {sobol:.1} ms, secured values {secured:.1} ms, contours {contours:.1} ms, swings {swings:.3} ms",
            scenario.uncertainty.ranges.len()
        );
    }
}
