//! One number for all the bits of an ensemble: the same figures on every machine and in every browser.

use simulateur_objectifs::analysis::ensemble::Ensemble;
use simulateur_objectifs::analysis::lever_draws::LeverDraws;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;

/// What [`bits`] gives everywhere. It changes when a published figure does, on purpose only.
pub(crate) const PINNED: u64 = 0xc91d_ed6e_b2ec_3bee;

/// A scenario that goes through every part of the model, with a range on every lever it has.
pub(crate) fn scenario() -> Scenario {
    let mut scenario = Preset::CityLevers.scenario();
    for lever in LeverId::all() {
        let Some(value) = lever.value(&scenario) else { continue };
        let bounds = lever.bounds(&scenario);
        let around = if lever == LeverId::RampStart {
            [bounds.low, bounds.high]
        } else {
            [bounds.hold(value * 0.8 - 0.01), bounds.hold(value * 1.2 + 0.01)]
        };
        scenario.uncertainty.ranges.insert(lever, around);
    }
    scenario
}

/// A hash (FNV-1a) of the bits of 1,024 draws, of their probabilities and of their bands.
pub(crate) fn bits() -> u64 {
    let scenario = scenario();
    let mut ensemble = Ensemble::new(&scenario, 1024);
    ensemble.finish(&mut LeverDraws::new());
    let summary = ensemble.summary();
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for goal in GoalId::ALL {
        hash.add(summary.probability.of(goal).unwrap_or(-1.0));
        (0..scenario.year_count())
            .flat_map(|year| ensemble.row(goal, year))
            .for_each(|&value| hash.add(value));
    }
    hash.add(summary.probability.all);
    for bands in summary.bands.into_values() {
        [bands.p5, bands.p10, bands.p25, bands.p50, bands.p75, bands.p90, bands.p95]
            .into_iter()
            .flatten()
            .for_each(|value| hash.add(value));
    }
    hash.0
}

struct Fnv(u64);

impl Fnv {
    fn add(&mut self, value: f64) {
        for byte in value.to_bits().to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
