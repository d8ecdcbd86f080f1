//! The ensemble alone, in WebAssembly: what `benches/peers.mjs` measures beside the same model written otherwise.
//!
//! Drawing is done when a [`Kernel`] is made; [`Kernel::run`] runs the model on the draws and summarises them.

use simulateur_engine::analysis::ensemble::{Ensemble, EnsembleSummary};
use simulateur_engine::analysis::lever_draws::{LeverDraws, Matrix, ranged};
use simulateur_engine::model::goal::{GoalId, GoalUnit};
use simulateur_engine::model::lever::LeverId;
use simulateur_engine::model::number::LANES;
use simulateur_engine::model::scenario::{
    Clauses, Goal, Goals, Hours, Ramp, Ramped, Reading, Reserved, Scenario, Segment, Uncertainty,
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The eight uncertain levers, and their ranges: a fifth or so around the Paris scheme.
const RANGES: [(LeverId, [f64; 2]); 8] = [
    (LeverId::Contracts, [1_350.0, 1_650.0]),
    (LeverId::Growth, [-0.02, 0.02]),
    (LeverId::ClauseRate, [0.16, 0.24]),
    (LeverId::HoursPerContract, [2_667.0, 4_001.0]),
    (LeverId::Duration, [1.5, 2.5]),
    (LeverId::RampExponent, [0.67, 1.5]),
    (LeverId::Realisation, [0.85, 1.1]),
    (LeverId::ReservedPublished, [80.0, 120.0]),
];

/// A scenario ready to be run on its draws, again and again.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Kernel {
    scenario: Scenario,
    draws: usize,
    store: LeverDraws,
    ensemble: Ensemble,
    summary: Option<EnsembleSummary>,
}

#[wasm_bindgen]
impl Kernel {
    /// The Paris scheme in so many equal segments (1 to 12), with so many draws (brought to a multiple of eight).
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(segments: usize, draws: usize) -> Self {
        let scenario = paris(segments);
        let draws = draws.next_multiple_of(LANES);
        let ensemble = Ensemble::new(&scenario, draws as u32);
        let mut kernel = Self { scenario, draws, store: LeverDraws::new(), ensemble, summary: None };
        kernel.run();
        kernel
    }

    /// Runs every draw over all years, then the probabilities and the quantiles.
    pub fn run(&mut self) {
        self.simulate();
        self.summary = Some(self.ensemble.summary());
    }

    /// Runs every draw over all years: [`Kernel::run`] without the statistics.
    pub fn simulate(&mut self) {
        self.ensemble.reset(&self.scenario, self.draws as u32);
        // The first calls may only fetch the levers' draws, which are at hand: no run in them.
        for _ in RANGES {
            self.ensemble.step(&mut self.store, 0);
        }
        self.ensemble.step(&mut self.store, self.draws / LANES);
    }

    /// Each lever's value in every draw, lever after lever in the order of [`Kernel::levers`].
    #[must_use]
    pub fn values(&mut self) -> Vec<f64> {
        let ranges: Vec<_> = ranged(&self.scenario).collect();
        let mut values = Vec::with_capacity(ranges.len() * self.draws);
        for (lever, range) in ranges {
            let places = self.store.positions(lever, Matrix::A, range.place().unwrap_or(0.0), self.draws);
            let width = range.high() - range.low();
            values.extend(
                places.iter().take(self.draws).map(|place| (range.low() + width * place).min(range.high())),
            );
        }
        values
    }

    /// The names of the levers drawn, in order.
    #[must_use]
    pub fn levers(&self) -> Vec<String> {
        ranged(&self.scenario).map(|(lever, _)| lever.row().key.to_owned()).collect()
    }

    /// What came out: four probabilities (the three goals, then all), then for each goal and each year the quantiles at
    /// 5, 10, 25, 50, 75, 90 and 95 %.
    #[must_use]
    pub fn figures(&self) -> Vec<f64> {
        let Some(summary) = &self.summary else { return Vec::new() };
        let mut figures: Vec<f64> =
            GoalId::ALL.iter().map(|&goal| summary.probability.of(goal).unwrap_or(f64::NAN)).collect();
        figures.push(summary.probability.all);
        for bands in summary.bands.values() {
            let columns = [&bands.p5, &bands.p10, &bands.p25, &bands.p50, &bands.p75, &bands.p90, &bands.p95];
            for year in 0..self.scenario.year_count() {
                figures.extend(columns.iter().filter_map(|column| column.get(year)));
            }
        }
        figures
    }
}

/// A value that moves from `base` to `target` on the common ramp.
const fn ramp(base: f64, target: f64) -> Ramped<f64> {
    Ramped { base, target, start: None }
}

/// The Paris scheme, its contracts shared out between equal segments, with [`RANGES`].
fn paris(segments: usize) -> Scenario {
    let segment = Segment {
        name: "Tous marchés".into(),
        contracts: 1_500.0 / segments as f64,
        growth: 0.0,
        clauses: Clauses::Direct(ramp(0.1, 0.2)),
        hours: Hours::Direct(ramp(3_334.0, 3_334.0)),
        duration: 2.0,
        clause_duration: None,
    };
    Scenario {
        ramp: Ramp { start: 2015.0, exponent: 1.0 },
        reading: Reading::InExecution,
        goals: Goals::from_fn(|goal| Goal {
            value: match goal.unit() {
                GoalUnit::Share => 0.2,
                GoalUnit::Hours => 1_000_000.0,
                GoalUnit::Contracts => 100.0,
            },
            active: true,
            cumulative: goal.row().summable.then_some(false),
        }),
        segments: vec![segment; segments],
        reserved: Reserved { published: ramp(50.0, 100.0), ..Reserved::NEUTRAL },
        uncertainty: Uncertainty { ranges: RANGES.into_iter().collect(), draws: 4_096, confidence: 0.8 },
        ..Scenario::neutral(2014, 2020)
    }
}
