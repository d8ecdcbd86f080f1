//! What is proposed of a lever beside its value: where an effort would take it, and how uncertain it may be.

use super::catalogue::{Ambitious, Spread};
use crate::model::fields::LeverId;
use crate::model::scenario::Scenario;

impl LeverId {
    /// The value that a shared effort moves towards; never worse than the current one.
    #[must_use]
    pub fn ambitious(self, scenario: &Scenario) -> Option<f64> {
        let current = self.value(scenario)?;
        let bounds = self.bounds(scenario);
        Some(match self.row().ambitious {
            Ambitious::AsIs => current,
            Ambitious::Value(value) => bounds.hold(value).max(current),
            Ambitious::Times(factor) => bounds.hold(current * factor).max(current),
            Ambitious::Earliest => bounds.low,
        })
    }

    /// The range that "± uncertainty" proposes around the current value, clamped to the bounds.
    #[must_use]
    pub fn proposed_range(self, scenario: &Scenario) -> Option<[f64; 2]> {
        let current = self.value(scenario)?;
        let bounds = self.bounds(scenario);
        let (low, high) = match self.row().spread {
            Spread::None => return None,
            Spread::Relative(low, high) => (current + current * low, current + current * high),
            Spread::Absolute(low, high) => (current + low, current + high),
            Spread::Factor(factor) => (current / factor, current * factor),
        };
        Some([bounds.hold(low).min(current), bounds.hold(high).max(current)])
    }
}
