//! How sure are we: every answer that needs draws, joined as in a result file (docs/scenario.md, “Analysis”).
//!
//! Computes all at once, for the library and the command line; a page runs the parts in slices.

use serde::Serialize;

use super::ensemble::{Ensemble, EnsembleSummary, Probability, SeriesBands, serialize_bands};
use super::lever_draws::{LeverDraws, ranged};
use super::sobol::{SobolIndices, SobolRun};
use super::swings::{Swing, swings};
use crate::model::scenario::Scenario;

/// How sure the results are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Uncertainty {
    /// Number of draws.
    pub draws: u32,
    /// The probability of each followed goal, and of all.
    pub probability: Probability,
    /// The bands of the yearly series, in the reading in force.
    #[serde(serialize_with = "serialize_bands")]
    pub bands: SeriesBands,
    /// Which lever matters.
    pub sobol: Vec<SobolIndices>,
    /// What each lever's range alone does.
    pub swings: Vec<Swing>,
}

/// How sure the results are; none when no lever present carries a range.
#[must_use]
pub fn uncertainty(scenario: &Scenario, store: &mut LeverDraws) -> Option<Uncertainty> {
    ranged(scenario).next()?;
    let mut ensemble = Ensemble::new(scenario, scenario.uncertainty.draws);
    ensemble.finish(store);
    let EnsembleSummary { draws, probability, bands } = ensemble.summary();
    let mut sobol = SobolRun::new(scenario);
    sobol.finish(store);
    Some(Uncertainty { draws, probability, bands, sobol: sobol.indices(), swings: swings(scenario) })
}
