//! The trajectories as a table: a row a year, a column for each series, goal and observed result.

use super::csv::{Cell, write};
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::model::projection::{Projection, Series};
use crate::model::scenario::{Observed, Scenario};
use crate::tr;

/// A series and its key in results and messages.
fn series(series: &Series) -> [(&'static str, &[f64]); 10] {
    [
        ("contracts", &series.contracts),
        ("clause_contracts", &series.clause_contracts),
        ("rate_awarded", &series.rate_awarded),
        ("contracts_in_execution", &series.contracts_in_execution),
        ("clause_contracts_in_execution", &series.clause_contracts_in_execution),
        ("rate_in_execution", &series.rate_in_execution),
        ("hours_contracted", &series.hours_contracted),
        ("hours_worked", &series.hours_worked),
        ("reserved", &series.reserved),
        ("phi", &series.phi),
    ]
}

/// The CSV file of a scenario's trajectories.
#[must_use]
pub fn trajectories(lang: Lang, scenario: &Scenario, projection: &Projection) -> String {
    let series = series(&projection.series);
    let goals: Vec<_> = scenario.active_goals().collect();
    let observed = |seen: &Observed, goal| match goal {
        GoalId::ClauseRate => seen.clause_rate,
        GoalId::Hours => seen.hours,
        GoalId::Reserved => seen.reserved,
    };
    let is_observed = |&goal: &GoalId| scenario.observed.values().any(|seen| observed(seen, goal).is_some());
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
        row.extend(seen.iter().map(|&goal| Cell::maybe(result.and_then(|result| observed(result, goal)))));
        rows.push(row);
    }
    write(lang, &rows)
}
