//! How long the questions of `analysis` take: medians in microseconds, on the presets that the page opens with.

use simulateur_objectifs::analysis::attribution::attribution;
use simulateur_objectifs::analysis::effort::shared_effort;
use simulateur_objectifs::analysis::frontier::frontier;
use simulateur_objectifs::analysis::latest::latest_start;
use simulateur_objectifs::analysis::required::required;
use simulateur_objectifs::analysis::sweep::Sweep;
use simulateur_objectifs::model::lever::{Kind, LeverId};
use simulateur_objectifs::model::number::{Lanes, Number};
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use std::hint::black_box;
use std::time::Instant;

/// Runs measured; the median is told.
const RUNS: usize = 101;

fn microseconds<T>(mut question: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(question());
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times.get(RUNS / 2).copied().unwrap_or_default()
}

/// The scenario with up to twelve of its levers moved.
fn moved(scenario: &Scenario) -> Scenario {
    let mut moved = scenario.clone();
    for lever in LeverId::all().filter(|&lever| lever != LeverId::RampStart).take(20) {
        if let Some(value) = lever.value(scenario).filter(|&value| value > 0.0) {
            lever.set(&mut moved, scenario, value * 0.9);
        }
    }
    moved
}

fn main() {
    println!(
        "{:<16}{:>8}{:>10}{:>8}{:>8}{:>8}{:>12}",
        "µs", "8 runs", "required", "latest", "effort", "map", "attribution"
    );
    for preset in
        [Preset::Paris2020, Preset::Late, Preset::Facilitators, Preset::CityLevers, Preset::ThreeFamilies]
    {
        let scenario = preset.scenario();
        let mut sweep = Sweep::new(&scenario);
        let eight = microseconds(|| {
            for _ in 0..100 {
                black_box(sweep.achieved(LeverId::Contracts, Lanes::constant(black_box(1_400.0))));
            }
        }) / 100.0;
        let decision =
            LeverId::all().find(|lever| lever.row().kind == Kind::Decision && lever.present(&scenario));
        let axis = decision.unwrap_or(LeverId::ClauseRate);
        let reference = moved(&scenario);
        println!(
            "{:<16}{:>8.2}{:>10.0}{:>8.0}{:>8.0}{:>8.0}{:>12.0}",
            preset.key(),
            eight,
            microseconds(|| required(&scenario)),
            microseconds(|| latest_start(&scenario)),
            microseconds(|| shared_effort(&scenario)),
            microseconds(|| frontier(
                &scenario,
                (axis, [0.0, 0.6]),
                (LeverId::HoursPerContract, [600.0, 9_000.0]),
                60,
                40
            )),
            microseconds(|| attribution(&reference, &scenario)),
        );
    }
}
