//! How much of the intended clauses the facilitators can follow (docs/model.md, “Capacity”).
//!
//! The hours each facilitator can follow are compared with hours contracted, which equal hours worked in a steady
//! state: an approximation that the page states where it shows it.

use super::number::Number;
use super::ramp::Timeline;
use super::scenario::Facilitators;

/// The share of the intended clauses that can be followed, term by term.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capacity<N> {
    /// Posts x contracts each / contracts intended; 1 when it does not apply.
    pub(super) by_contracts: N,
    /// Posts x hours each / hours intended; 1 when it does not apply.
    pub(super) by_hours: N,
}

impl<N: Number> Capacity<N> {
    /// The terms in the year at `index`, for the intended contracts and hours of that year.
    pub(super) fn new(
        facilitators: Option<&Facilitators<N>>,
        timeline: &Timeline<N>,
        index: usize,
        (contracts, hours): (N, N),
    ) -> Self {
        let unlimited = N::constant(1.0);
        let Some(facilitators) = facilitators else {
            return Self { by_contracts: unlimited, by_hours: unlimited };
        };
        let posts = timeline.level(&facilitators.count, index);
        let term = |each: Option<N>, demand: N| {
            each.map_or(unlimited, |each| (posts * each).div_or(demand, unlimited))
        };
        Self {
            by_contracts: term(facilitators.contracts_each, contracts),
            by_hours: term(facilitators.hours_each, hours),
        }
    }

    /// `phi`, the smallest of the terms and 1.
    pub(super) fn share(&self) -> N {
        N::constant(1.0).min(self.by_contracts).min(self.by_hours)
    }
}
