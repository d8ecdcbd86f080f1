//! What would lose a goal that is only just met: the levers that have nothing to spare, a step less each.

use super::requirement::LeverRequirements;
use crate::analysis::derivation::effect::steps_away;
use crate::model::goal::GoalId;
use crate::model::lever::{Kind, LeverId};
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use litemap::LiteMap;

/// The levers that stand at their limit for a goal, decisions first, each with a value beyond it, which was run: the goal
/// is lost there.
#[must_use]
pub fn losing(
    scenario: &Scenario,
    needs: &LiteMap<LeverId, LeverRequirements>,
    goal: GoalId,
) -> Vec<(LeverId, f64)> {
    let beyond = |(&lever, needs): (&LeverId, &LeverRequirements)| {
        let need = needs.needs.iter().find(|need| need.goal == goal && need.hold)?;
        let current = lever.value(scenario)?;
        let at_limit = (need.shown - current).abs() <= 1e-9 * current.abs();
        let value =
            steps_away(scenario, lever, if need.upwards { -1.0 } else { 1.0 }).filter(|_| at_limit)?;
        let moved = lever.at(scenario, value);
        let lost = !project(&moved).outcome(&moved, goal).reached;
        lost.then_some((lever, value))
    };
    let mut found: Vec<_> = needs.iter().filter_map(beyond).collect();
    sort_by_key(&mut found, |(lever, _)| lever.row().kind == Kind::Assumption);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::state::derive::Derived;
    use std::rc::Rc;

    #[test]
    fn what_is_just_met_is_lost_by_a_step() {
        let derived = Derived::new(&Rc::new(Preset::Paris2020.scenario()));
        let found = losing(&derived.scenario, &derived.needs, GoalId::Reserved);
        assert_eq!(found, vec![(LeverId::ReservedPublished, 99.0), (LeverId::AwardRate, 0.99)]);
        assert_eq!(losing(&derived.scenario, &derived.needs, GoalId::Hours), Vec::new(), "it is missed");
        let spare = Derived::new(&Rc::new(Preset::CityLevers.scenario()));
        assert_eq!(losing(&spare.scenario, &spare.needs, GoalId::Reserved), Vec::new(), "108 of 100");
    }
}
