//! The trajectories as a table: a row a year, a column for each series, goal and observed result.

use super::csv::{Cell, write};
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::model::projection::{Projection, SeriesId};
use crate::model::scenario::Scenario;
use crate::tr;

/// What a column of the table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// The year.
    Year,
    /// A series of the run.
    Series(SeriesId),
    /// The value of a goal that is followed.
    Goal(GoalId),
    /// What was observed of a goal.
    Observed(GoalId),
}

impl Column {
    /// The columns of a scenario's table, in order.
    pub(super) fn all(scenario: &Scenario) -> Vec<Self> {
        let is_observed = |goal: &GoalId| scenario.observed.values().any(|seen| seen[*goal].is_some());
        let seen = GoalId::ALL.into_iter().filter(is_observed).map(Self::Observed);
        let goals = scenario.active_goals().map(Self::Goal);
        std::iter::once(Self::Year).chain(SeriesId::ALL.map(Self::Series)).chain(goals).chain(seen).collect()
    }

    /// Its title; shares are said to run from 0 to 1.
    pub(super) fn title(self, lang: Lang, scenario: &Scenario) -> String {
        let name = |goal: GoalId| text(lang, &format!("goal-{}", goal.key()));
        match self {
            Self::Year => tr!(lang, "export-year"),
            Self::Series(id) => text(lang, &format!("export-series-{}", id.key())),
            Self::Goal(goal) if scenario.goal_cumulative(goal) => {
                tr!(lang, "export-goal-summed", name = name(goal))
            }
            Self::Goal(goal) => tr!(lang, "export-goal", name = name(goal)),
            Self::Observed(goal) => tr!(lang, "export-observed", name = name(goal)),
        }
    }

    /// Its value in the year at `index`; none where there is none.
    pub(super) fn value(self, scenario: &Scenario, projection: &Projection, index: usize) -> Option<f64> {
        let year = || scenario.years().nth(index);
        match self {
            Self::Year => year().map(f64::from),
            Self::Series(id) => projection.series.values(id).get(index).copied(),
            Self::Goal(goal) => Some(scenario.goal_value(goal)),
            Self::Observed(goal) => scenario.observed.get(&year()?).and_then(|seen| seen[goal]),
        }
    }
}

/// The CSV file of a scenario's trajectories.
#[must_use]
pub fn trajectories(lang: Lang, scenario: &Scenario, projection: &Projection) -> String {
    let columns = Column::all(scenario);
    let head = columns.iter().map(|column| Cell::Text(column.title(lang, scenario))).collect();
    let row = |index| {
        let cell = |column: &Column| Cell::maybe(column.value(scenario, projection, index));
        columns.iter().map(cell).collect()
    };
    let rows: Vec<Vec<Cell>> = std::iter::once(head).chain((0..scenario.year_count()).map(row)).collect();
    write(lang, &rows)
}
