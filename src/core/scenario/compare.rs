//! Scenarios side by side: what each leads to, and where they differ.
//!
//! Any number of columns, the first being the reference. What brought the difference of a result is told by
//! [`crate::analysis::attribution`]; nothing here is worded.

use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;
use std::rc::Rc;

mod changes;
mod row;
mod settings_part;

pub use changes::{About, Difference, changes};
pub use row::{Aspect, Row, Value};
pub use settings_part::SettingsPart;

/// One scenario and what it leads to.
#[derive(Clone, Debug)]
pub struct Column {
    /// What it is called in the comparison.
    pub name: String,
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// The run.
    pub projection: Projection,
    /// How the three goals fare, followed or not.
    pub outcomes: PerGoal<Outcome>,
    /// Goals that are followed.
    pub followed: usize,
    /// Goals that are reached, among those.
    pub reached: usize,
}

impl Column {
    /// Runs a scenario.
    #[must_use]
    pub fn new(name: String, scenario: Rc<Scenario>) -> Self {
        let projection = project(scenario.as_ref());
        let outcomes = PerGoal::from_fn(|goal| projection.outcome(&scenario, goal));
        let followed = || outcomes.values().iter().filter(|outcome| scenario.goal_active(outcome.goal));
        let (count, reached) = (followed().count(), followed().filter(|outcome| outcome.reached).count());
        Self { name, scenario, projection, outcomes, followed: count, reached }
    }

    /// How a goal fares.
    #[must_use]
    pub fn outcome(&self, goal: GoalId) -> &Outcome {
        &self.outcomes[goal]
    }
}

/// Scenarios side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The scenarios, the reference first.
    pub columns: Vec<Column>,
    /// What they are made of, all rows.
    pub rows: Vec<Row>,
}

impl Comparison {
    /// Compares scenarios; the first is the reference.
    #[must_use]
    pub fn new(scenarios: Vec<(String, Rc<Scenario>)>) -> Self {
        let columns: Vec<_> =
            scenarios.into_iter().map(|(name, scenario)| Column::new(name, scenario)).collect();
        let rows = aspects().filter_map(|aspect| row(&columns, aspect)).collect();
        Self { columns, rows }
    }

    /// The rows in which a column differs from the first.
    pub fn differences(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.differs_anywhere())
    }

    /// The goals that any scenario follows.
    #[must_use]
    pub fn goals(&self) -> Vec<GoalId> {
        let followed = |goal: &GoalId| self.columns.iter().any(|column| column.scenario.goal_active(*goal));
        GoalId::ALL.into_iter().filter(followed).collect()
    }

    /// The first base year and the last target year.
    #[must_use]
    pub fn period(&self) -> (i32, i32) {
        let base = self.columns.iter().map(|column| column.scenario.base_year).min();
        let target = self.columns.iter().map(|column| column.scenario.target_year).max();
        (base.unwrap_or_default(), target.unwrap_or_default())
    }

    /// The largest value of a goal's path and of its goal over all columns, until each target year: the top of a
    /// common scale.
    #[must_use]
    pub fn top(&self, goal: GoalId) -> f64 {
        let largest = |column: &Column| {
            let scenario = column.scenario.as_ref();
            let path = column.projection.measure(goal, scenario.reading);
            let until = path.iter().take(scenario.target_index() + 1).copied().fold(0.0, f64::max);
            let annual = scenario.goal_active(goal) && !scenario.goal_cumulative(goal);
            if annual { until.max(scenario.goal_value(goal)) } else { until }
        };
        self.columns.iter().map(largest).fold(0.0, f64::max)
    }
}

fn aspects() -> impl Iterator<Item = Aspect> {
    let first = [Aspect::Period, Aspect::Reading].into_iter();
    let goals = GoalId::ALL.into_iter().map(Aspect::Goal);
    first
        .chain(goals)
        .chain([Aspect::Segments])
        .chain(LeverId::all().map(Aspect::Lever))
        .chain([Aspect::Rest])
}

/// The row of an aspect; none for a part that no scenario has.
fn row(columns: &[Column], aspect: Aspect) -> Option<Row> {
    let reference = columns.first()?;
    let values: Vec<_> =
        columns.iter().map(|column| value(&reference.scenario, &column.scenario, aspect)).collect();
    let there = values.iter().any(|value| *value != Value::Absent);
    there.then_some(Row { aspect, values })
}

fn value(reference: &Scenario, scenario: &Scenario, aspect: Aspect) -> Value {
    match aspect {
        Aspect::Period => Value::Period(scenario.base_year, scenario.target_year),
        Aspect::Reading => Value::Reading(scenario.reading),
        Aspect::Goal(goal) => Value::Goal {
            value: scenario.goal_value(goal),
            active: scenario.goal_active(goal),
            cumulative: scenario.goal_cumulative(goal),
        },
        Aspect::Segments => Value::Segments(scenario.segments.len()),
        Aspect::Lever(lever) => lever.value(scenario).map_or(Value::Absent, Value::Lever),
        Aspect::Rest => Value::Rest(settings_part::differing(reference, scenario)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Reading;
    use crate::scenario::preset::Preset;

    fn compared(scenarios: &[Scenario]) -> Comparison {
        let named = |scenario: &Scenario| (scenario.name.clone(), Rc::new(scenario.clone()));
        Comparison::new(scenarios.iter().map(named).collect())
    }

    fn differing(scenarios: &[Scenario]) -> Vec<Aspect> {
        compared(scenarios).differences().map(|row| row.aspect).collect()
    }

    #[test]
    fn each_change_is_told_in_its_own_row() {
        let paris = Preset::Paris2020.scenario();
        let families = Preset::ThreeFamilies.scenario();
        type Difference = (&'static str, Aspect, fn(&mut Scenario));
        let changes: [Difference; 7] = [
            ("name", Aspect::Rest, |scenario| scenario.name = "other".to_owned()),
            ("lever", Aspect::Lever(LeverId::ClauseRate), |scenario| {
                *scenario = LeverId::ClauseRate.at(scenario, 0.25);
            }),
            ("years", Aspect::Period, |scenario| scenario.target_year = 2022),
            ("reading", Aspect::Reading, |scenario| scenario.reading = Reading::Awarded),
            ("goal", Aspect::Goal(GoalId::Hours), |scenario| scenario.goals[GoalId::Hours].value = 9e5),
            ("base level", Aspect::Rest, |scenario| scenario.reserved.published.base = 12.0),
            ("settings", Aspect::Rest, |scenario| scenario.settings.hours_per_person = 500.0),
        ];
        for start in [paris, families] {
            assert_eq!(differing(&[start.clone(), start.clone()]), []);
            for (what, aspect, change) in &changes {
                let mut changed = start.clone();
                change(&mut changed);
                // In three families the rate belongs to the families that have one.
                let expected = if *what == "name" { vec![] } else { vec![*aspect] };
                assert_eq!(differing(&[start.clone(), changed]), expected, "{what}");
            }
        }
    }

    #[test]
    fn scaling_all_segments_is_a_change_of_the_lever_alone() {
        let families = Preset::ThreeFamilies.scenario();
        let more = LeverId::Contracts.at(&families, 1_733.0);
        assert_eq!(differing(&[families.clone(), more]), [Aspect::Lever(LeverId::Contracts)]);
        let mut one = families.clone();
        if let Some(segment) = one.segments.first_mut() {
            segment.duration += 0.5;
        }
        assert_eq!(differing(&[families, one]), [Aspect::Lever(LeverId::Duration), Aspect::Rest]);
    }

    #[test]
    fn a_part_that_one_scenario_lacks_is_absent() {
        let comparison = compared(&[Preset::Paris2020.scenario(), Preset::Facilitators.scenario()]);
        let lever = Aspect::Lever(LeverId::Facilitators);
        let row = comparison.rows.iter().find(|row| row.aspect == lever);
        assert_eq!(row.map(|row| row.values.clone()), Some(vec![Value::Absent, Value::Lever(10.0)]));
        assert!(row.is_some_and(|row| row.differs(1) && !row.differs(0) && !row.differs(2)));
        assert!(!comparison.rows.iter().any(|row| row.aspect == Aspect::Lever(LeverId::Amount)));
    }

    #[test]
    fn twelve_columns_stand_on_one_scale() {
        let scenarios: Vec<_> = Preset::ALL.into_iter().cycle().take(12).map(Preset::scenario).collect();
        let comparison = compared(&scenarios);
        assert_eq!(comparison.columns.len(), 12);
        assert!(comparison.rows.iter().all(|row| row.values.len() == 12));
        for goal in GoalId::ALL {
            let top = comparison.top(goal);
            for column in &comparison.columns {
                assert!(top >= column.scenario.goal_value(goal));
                assert!(top >= column.outcome(goal).achieved);
            }
        }
        assert_eq!(comparison.period(), (2014, 2032));
        let first = comparison.columns.first().map(|column| (column.followed, column.reached));
        assert_eq!(first.map(|(followed, _)| followed), Some(3));
    }

    #[test]
    fn nothing_to_compare_is_no_comparison() {
        let comparison = Comparison::new(vec![]);
        assert!(comparison.columns.is_empty() && comparison.rows.is_empty() && comparison.goals().is_empty());
    }
}
