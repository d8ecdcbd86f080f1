//! Works, services and supplies: a scenario's three groups, if it has them, or its one group made three.

use crate::model::bounds;
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Segment};
use crate::order::sort;

/// The names of the families, as groups of contracts are called in French and English.
const NAMES: [[&str; 2]; 3] = [["travaux", "works"], ["services", "services"], ["fournitures", "supplies"]];

/// The value of each group, where the groups are the three families and each was measured.
pub(super) struct Parts(Option<Vec<f64>>);

impl Parts {
    /// What was measured of each family, in the order of the scenario's groups.
    pub(super) fn of(scenario: &Scenario, measured: Option<[f64; 3]>) -> Self {
        let places: Option<Vec<usize>> =
            scenario.segments.iter().map(|segment| family(&segment.name)).collect();
        let mut all = places.clone().unwrap_or_default();
        sort(&mut all);
        let three = all == [0, 1, 2];
        Self(measured.zip(places.filter(|_| three)).map(|(measured, places)| {
            places.into_iter().filter_map(|place| measured.get(place).copied()).collect()
        }))
    }

    /// The value of one group.
    pub(super) fn get(&self, place: usize) -> Option<f64> {
        self.0.as_ref()?.get(place).copied()
    }

    /// Puts the values of the groups, or the total by the lever's own rule.
    pub(super) fn put(
        &self,
        after: &mut Scenario,
        lever: LeverId,
        total: f64,
        of: impl Fn(&mut Segment<f64>) -> &mut f64,
    ) {
        match &self.0 {
            Some(values) => {
                let bounds = lever.field().bounds;
                for (segment, value) in after.segments.iter_mut().zip(values) {
                    *of(segment) = bounds.hold(*value);
                }
            }
            None => *after = lever.at(after, total),
        }
    }
}

/// The family that a group is called after.
fn family(name: &str) -> Option<usize> {
    let name = name.trim().to_lowercase();
    NAMES.iter().position(|names| names.contains(&name.as_str()))
}

/// Makes three groups of the one, with the same hours, rates and durations, in the proportions that were measured. A
/// scenario with several groups, or nothing measured by family, stays as it is.
pub(super) fn split(after: &mut Scenario, names: &[String; 3], measured: Option<[u32; 3]>) {
    let ([one], Some(parts)) = (after.segments.as_slice(), measured) else { return };
    let total: u32 = parts.iter().sum();
    let split = |(name, part): (&String, u32)| Segment {
        name: name.chars().take(bounds::NAME_LENGTH).collect::<String>().into(),
        contracts: one.contracts * f64::from(part) / f64::from(total.max(1)),
        ..one.clone()
    };
    after.segments = names.iter().zip(parts).map(split).collect();
}
