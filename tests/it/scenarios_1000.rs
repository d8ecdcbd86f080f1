//! A thousand scenarios over all options, always the same, and one figure that stands for every bit of their results.
//!
//! Native tests and browser tests share this module: when both find [`EXPECTED`], browsers and machines agree to the
//! last bit.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use crate::scenario_files::{Choices, scenario_file};
use simulateur_objectifs::model::goal::Outcome;
use simulateur_objectifs::model::{Simulation, simulate};
use simulateur_objectifs::scenario::file;

/// The digest of the thousand results. It changes only when the model's formulas, or the generator, change.
pub(crate) const EXPECTED: u64 = 0xae63_c256_986d_8fb7;

/// The digest of the thousand results on this machine.
pub(crate) fn digest() -> u64 {
    let mut digest = Digest(0xcbf2_9ce4_8422_2325);
    for seed in 0..1_000 {
        let text = scenario_file(Choices(splitmix64(seed)));
        let scenario = file::read(&text).expect("a scenario built valid").scenario;
        digest.take_result(&simulate(&scenario));
    }
    digest.0
}

/// The sequence SplitMix64 (Steele, Lea and Flood 2014), from a seed.
fn splitmix64(seed: u64) -> impl FnMut() -> u64 {
    // Seeds that follow one another would share their sequence, a step apart.
    let mut state = seed.wrapping_mul(0xd134_2543_de82_ef95);
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// FNV-1a, 64 bits.
struct Digest(u64);

impl Digest {
    fn take(&mut self, word: u64) {
        for byte in word.to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn take_number(&mut self, number: f64) {
        self.take(number.to_bits());
    }

    fn take_result(&mut self, result: &Simulation) {
        let series = &result.series;
        let all = [
            &series.contracts,
            &series.clause_contracts,
            &series.rate_awarded,
            &series.contracts_in_execution,
            &series.clause_contracts_in_execution,
            &series.rate_in_execution,
            &series.hours_contracted,
            &series.hours_worked,
            &series.reserved,
            &series.phi,
        ];
        for values in all {
            values.iter().for_each(|&value| self.take_number(value));
        }
        result.goals.iter().for_each(|outcome| self.take_outcome(outcome));
        self.take(u64::from(result.reached_all));
        self.take_number(result.plausibility.clause_spend);
        self.take_number(result.plausibility.share_of_purchases);
        self.take(result.plausibility.level as u64);
    }

    fn take_outcome(&mut self, outcome: &Outcome) {
        self.take(outcome.goal as u64);
        for number in [outcome.target, outcome.achieved, outcome.margin, outcome.ratio.unwrap_or(-1.0)] {
            self.take_number(number);
        }
        self.take(u64::from(outcome.reached));
        self.take(outcome.first_year.map_or(0, |year| u64::from(year.unsigned_abs())));
        self.take(outcome.limited_by.map_or(99, |limit| limit as u64));
    }
}
