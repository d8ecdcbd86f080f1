//! What each lever would have to be, as the sliders and the table show it.
//!
//! The values come from `analysis::required`; here they are rounded to what is displayed, on the side that still
//! meets the goal, so that typing the figure shown does meet it.

use crate::analysis::required::{Required, RequiredStatus, feasible_step};
use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Scenario;
use crate::scenario::facts::earliest_start;
use litemap::LiteMap;

/// A value that decides whether a goal is met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement {
    /// The goal.
    pub goal: GoalId,
    /// The value itself.
    pub exact: f64,
    /// The value rounded for display, which meets the goal.
    pub shown: f64,
    /// Whether the goal is met already, and the value is a limit to keep to.
    pub hold: bool,
    /// Whether higher values are the ones that meet the goal.
    pub upwards: bool,
    /// Why the value is not one to propose by itself, though the formulas would have it.
    pub bar: Option<Bar>,
}

/// Why a value that would meet a goal is not proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// More hours would be worked than are written in the contracts.
    MoreThanAllHours,
    /// The lever would begin to act before the scheme was adopted, against its own source.
    BeforeAdoption,
    /// The hours would take more than all purchases.
    Spend,
}

impl Bar {
    /// What speaks against a value of a lever by itself, whatever it leads to.
    #[must_use]
    pub fn of(scenario: &Scenario, lever: LeverId, value: f64) -> Option<Self> {
        if lever == LeverId::Realisation && value > 1.0 {
            return Some(Self::MoreThanAllHours);
        }
        let earliest = earliest_start(scenario).filter(|_| lever == LeverId::RampStart);
        earliest.is_some_and(|year| value < year).then_some(Self::BeforeAdoption)
    }
}

/// What the goals ask of one lever.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeverRequirements {
    /// Values that decide, a goal each.
    pub needs: Vec<Requirement>,
    /// Goals missed that no value of this lever alone would meet.
    pub never: Vec<GoalId>,
    /// Whether no followed goal depends on the lever.
    pub inert: bool,
}

impl LeverRequirements {
    /// What the goals ask of the lever that is worth a mark: what is proposed, and what is to be kept.
    pub fn marked(&self) -> impl Iterator<Item = &Requirement> {
        self.needs.iter().filter(|need| need.bar.is_none())
    }
}

/// What the goals ask of every lever.
#[must_use]
pub fn lever_requirements(
    scenario: &Scenario,
    outcomes: &PerGoal<Outcome>,
    required: &[Required],
) -> LiteMap<LeverId, LeverRequirements> {
    let mut all = LiteMap::<LeverId, LeverRequirements>::new();
    for row in required {
        let reached = outcomes[row.goal].reached;
        let entry = all
            .entry(row.lever)
            .or_insert_with(|| LeverRequirements { inert: true, ..LeverRequirements::default() });
        entry.inert &= row.status == RequiredStatus::Inert;
        match (row.status, row.value) {
            (RequiredStatus::At, Some(exact)) => {
                let shown =
                    feasible_step(scenario, row, row.lever.row().unit.display_step()).unwrap_or(exact);
                // A goal that is missed is met beyond the value, seen from here; one that is met, on this side of it.
                let upwards = if reached { row.current >= exact } else { row.current < exact };
                let bar = if reached { None } else { Bar::of(scenario, row.lever, shown) };
                entry.needs.push(Requirement { goal: row.goal, exact, shown, hold: reached, upwards, bar });
            }
            (RequiredStatus::Never, _) => entry.never.push(row.goal),
            (RequiredStatus::Inert, _) if !reached => entry.never.push(row.goal),
            (RequiredStatus::At | RequiredStatus::Always | RequiredStatus::Inert, _) => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::required::required;
    use crate::model::projection::project;
    use crate::scenario::preset::Preset;

    #[test]
    fn typing_the_value_shown_meets_the_goal() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let run = project(&scenario);
            let outcomes = PerGoal::from_fn(|goal| run.outcome(&scenario, goal));
            for (lever, needs) in lever_requirements(&scenario, &outcomes, &required(&scenario)) {
                for need in needs.needs {
                    let typed = lever.at(&scenario, need.shown);
                    let reached = project(&typed).outcome(&typed, need.goal).reached;
                    assert!(reached, "{}: {} at {}", preset.key(), lever.key(), need.shown);
                }
            }
        }
    }
}
