//! Whether a scenario still is what its name says: a preset's name over other figures would tell two people apart by
//! nothing.

use super::preset::Preset;
use crate::model::scenario::Scenario;

/// Whether a scenario bears the name of a ready-made one, or of its reference, without being it.
#[must_use]
pub fn is_modified(scenario: &Scenario, reference: &Scenario) -> bool {
    let named = Preset::ALL.into_iter().find(|preset| preset.name() == scenario.name);
    named.is_some_and(|preset| !leads_to_the_same(scenario, &preset.scenario()))
        || (scenario.name == reference.name && !leads_to_the_same(scenario, reference))
}

/// Whether two scenarios lead to the same answer, chances included: all they hold but names, notes, observed results and
/// how finely is drawn.
pub(super) fn leads_to_the_same(scenario: &Scenario, other: &Scenario) -> bool {
    scenario.base_year == other.base_year
        && scenario.target_year == other.target_year
        && scenario.ramp == other.ramp
        && scenario.reading == other.reading
        && scenario.goals == other.goals
        && scenario.segments == other.segments
        && scenario.joint_answers == other.joint_answers
        && scenario.reserved == other.reserved
        && scenario.facilitators == other.facilitators
        && scenario.realisation.total_cmp(&other.realisation).is_eq()
        && scenario.settings == other.settings
        && scenario.uncertainty.ranges == other.uncertainty.ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::goal::GoalId;
    use crate::model::lever::LeverId;

    #[test]
    fn a_preset_with_other_figures_is_told_from_itself() {
        for preset in Preset::ALL {
            let start = preset.scenario();
            assert!(!is_modified(&start, &start), "{}", preset.key());
            let moved = LeverId::Contracts.at(&start, 777.0);
            assert!(is_modified(&moved, &moved), "{}", preset.key());
            let own = Scenario { name: "Le nôtre".to_owned(), ..start.clone() };
            let ours = Scenario { name: own.name.clone(), ..moved };
            assert!(!is_modified(&ours, &ours) && !is_modified(&ours, &start) && is_modified(&ours, &own));
            let mut unfollowed = start.clone();
            unfollowed.goals[GoalId::Hours].active = false;
            assert!(is_modified(&unfollowed, &unfollowed));
            let mut ranged = start.clone();
            ranged.uncertainty.ranges.insert(LeverId::Contracts, [1.0, 20_000.0]);
            assert!(is_modified(&ranged, &ranged));
            let mut finer = start.clone();
            finer.uncertainty.draws = 65_536;
            assert!(!is_modified(&finer, &finer));
        }
        // The name decides, whatever preset a file says it comes from.
        let other = Scenario { preset: None, ..LeverId::Contracts.at(&Preset::Trend.scenario(), 777.0) };
        assert!(is_modified(&other, &other));
    }
}
