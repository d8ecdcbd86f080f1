//! Whether a value contradicts what is documented of the base year: a guess that holds for all years holds for it too.

use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::scenario::facts::documented_base;

/// The results of 2014 are told in round figures: further away than this share of them, a value contradicts them.
const ROUND: f64 = 0.1;

/// A goal's measure of the base year that is not what is documented.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contradiction {
    /// The goal.
    pub goal: GoalId,
    /// The base year.
    pub year: i32,
    /// What the scenario has the year give.
    pub found: f64,
    /// What is documented.
    pub documented: f64,
}

/// What a lever at a value would have the base year give, against what is documented; none where it agrees, or where the
/// lever at `origin` would have it give the same.
#[must_use]
pub fn contradiction(scenario: &Scenario, lever: LeverId, value: f64, origin: f64) -> Option<Contradiction> {
    let base = |value: f64| {
        let moved = lever.at(scenario, value);
        let run = project(&moved);
        PerGoal::from_fn(|goal| run.measure(goal, moved.reading).first().copied().unwrap_or_default())
    };
    documented_base(scenario, GoalId::Hours)?;
    let (found, before) = (base(value), base(origin));
    let far = |value: f64, documented: f64| (value - documented).abs() > ROUND * documented;
    GoalId::ALL.into_iter().find_map(|goal| {
        let documented = documented_base(scenario, goal)?;
        let (found, before) = (found[goal], before[goal]);
        let moved = (found - before).abs() > 1e-9 * before.abs();
        (moved && far(found, documented)).then_some(Contradiction {
            goal,
            year: scenario.base_year,
            found,
            documented,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    fn found(preset: Preset, lever: LeverId, value: f64) -> Option<(GoalId, f64)> {
        let scenario = preset.scenario();
        let origin = lever.value(&scenario)?;
        contradiction(&scenario, lever, value, origin).map(|found| (found.goal, libm::round(found.found)))
    }

    /// 2014 had 150 clause contracts of the 1,500; as announced, 300 of 3,000.
    #[test]
    fn what_2014_would_have_given_by_hand() {
        for (preset, lever, value, expected) in [
            (Preset::Paris2020, LeverId::HoursPerContract, 430.0, Some((GoalId::Hours, 64_500.0))),
            (Preset::Paris2020, LeverId::HoursPerContract, 3_704.0, Some((GoalId::Hours, 555_600.0))),
            (Preset::Paris2020, LeverId::HoursPerContract, 3_500.0, None),
            (Preset::Announced, LeverId::HoursPerContract, 430.0, Some((GoalId::Hours, 129_000.0))),
            (Preset::Paris2020, LeverId::Contracts, 1_667.0, Some((GoalId::Hours, 555_778.0))),
            // Fifty reserved contracts of 1,051 hours beside the 500,100.
            (Preset::Paris2020, LeverId::ReservedHours, 1_051.0, Some((GoalId::Hours, 552_650.0))),
            (Preset::Paris2020, LeverId::AwardRate, 0.8, Some((GoalId::Reserved, 40.0))),
            // A decision departs from its base level, growth from the base year.
            (Preset::Paris2020, LeverId::ClauseRate, 0.4, None),
            (Preset::Paris2020, LeverId::Growth, 0.1, None),
        ] {
            assert_eq!(found(preset, lever, value), expected, "{preset:?}, {lever:?} at {value}");
        }
    }

    #[test]
    fn nothing_is_documented_of_another_scheme_and_what_was_so_already_is_not_blamed_on_the_lever() {
        let mut other = Preset::Paris2020.scenario();
        (other.base_year, other.target_year, other.ramp.start) = (2025, 2031, 2026.0);
        assert_eq!(contradiction(&other, LeverId::HoursPerContract, 430.0, 3_334.0), None);
        let fewer = LeverId::HoursPerContract.at(&Preset::Paris2020.scenario(), 430.0);
        assert_eq!(contradiction(&fewer, LeverId::Growth, 0.05, 0.0), None);
    }
}
