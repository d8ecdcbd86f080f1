//! The years of a scenario, and what has to stay between them.

use crate::model::bounds;
use crate::model::scenario::Scenario;

/// Sets the base and the target year; starts of ramps are brought between them. None where a file could not hold these
/// years.
// Within both of its callers: one of them is in the file that a first visit waits for, the other is not.
#[inline(always)]
#[must_use]
pub fn set_years(after: &mut Scenario, base: i32, target: i32) -> Option<()> {
    let known = bounds::YEARS.contain(f64::from(base)) && bounds::YEARS.contain(f64::from(target));
    (known && base < target && target - base <= bounds::LONGEST_PERIOD).then_some(())?;
    (after.base_year, after.target_year) = (base, target);
    let starts = after.starts();
    after.ramp.start = starts.hold(after.ramp.start);
    after.each_start(&mut |_, start| *start = start.map(|year| starts.hold_year(year)));
    Some(())
}
