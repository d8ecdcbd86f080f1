//! Ranges follow their levers: a value that leaves its range takes it along, with the same widths
//! (docs/model.md, “Ranges”).

use crate::model::scenario::Scenario;

/// The scenario `after` a change, its ranges shifted where a lever's value has left them.
pub(super) fn followed(before: &Scenario, mut after: Scenario) -> Scenario {
    let mut ranges = std::mem::take(&mut after.uncertainty.ranges);
    for (lever, [low, high]) in &mut ranges {
        let Some(centre) = lever.value(&after) else { continue };
        let bounds = lever.bounds(&after);
        if centre < *low || centre > *high {
            let shift = centre - lever.value(before).unwrap_or(centre);
            *low = bounds.hold(*low + shift).min(centre);
            *high = bounds.hold(*high + shift).max(centre);
        }
        // Bounds can move too, with the years.
        *low = bounds.hold(*low);
        *high = bounds.hold(*high);
    }
    after.uncertainty.ranges = ranges;
    after
}
