//! The trajectories as a table: a row a year, a column for each series, goal and observed result.

use super::csv::{Cell, write};
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::model::projection::{Projection, SeriesId};
use crate::model::scenario::Scenario;
use crate::tr;

/// The CSV file of a scenario's trajectories.
#[must_use]
pub fn trajectories(lang: Lang, scenario: &Scenario, projection: &Projection) -> String {
    let series = SeriesId::ALL.map(|id| (id.key(), projection.series.values(id)));
    let goals: Vec<_> = scenario.active_goals().collect();
    let is_observed = |&goal: &GoalId| scenario.observed.values().any(|seen| seen[goal].is_some());
    let seen: Vec<_> = GoalId::ALL.into_iter().filter(is_observed).collect();
    let goal_name = |goal: GoalId| text(lang, &format!("goal-{}", goal.key()));
    let mut head = vec![Cell::text(tr!(lang, "export-year"))];
    head.extend(series.iter().map(|(key, _)| Cell::text(text(lang, &format!("export-series-{key}")))));
    head.extend(goals.iter().map(|&goal| {
        let name = goal_name(goal);
        Cell::text(if scenario.goal_cumulative(goal) {
            tr!(lang, "export-goal-summed", name = name)
        } else {
            tr!(lang, "export-goal", name = name)
        })
    }));
    head.extend(seen.iter().map(|&goal| Cell::text(tr!(lang, "export-observed", name = goal_name(goal)))));
    let mut rows = vec![head];
    for (index, year) in scenario.years().enumerate() {
        let mut row = vec![Cell::Number(f64::from(year))];
        row.extend(series.iter().map(|(_, values)| Cell::maybe(values.get(index).copied())));
        row.extend(goals.iter().map(|&goal| Cell::Number(scenario.goal_value(goal))));
        let result = scenario.observed.get(&year);
        row.extend(seen.iter().map(|&goal| Cell::maybe(result.and_then(|result| result[goal]))));
        rows.push(row);
    }
    write(lang, &rows)
}
