//! The years: series, goals and what was observed, with the shares and the totals as formulas.

use super::Contents;
use super::facts::aimed;
use super::formula::{Formula, Place, Span};
use super::look::{Form, Role};
use super::sheet::{Cell, Row, Sheet, Value, empty, head};
use super::tab::Tab;
use crate::export::trajectories::Column;
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::model::projection::SeriesId;
use crate::model::scenario::Scenario;
use crate::tr;

/// The row of the base year.
const FIRST: usize = 1;

/// The sheet.
pub(super) fn sheet(lang: Lang, contents: &Contents<'_>) -> Sheet {
    let Contents { scenario, projection, .. } = *contents;
    let columns = Column::all(scenario);
    let widths = columns.iter().map(|column| if *column == Column::Year { 22.0 } else { 15.0 }).collect();
    let mut sheet = Sheet { tab: Tab::Trajectories, widths, frozen: true, rows: Vec::new() };
    sheet.rows.push(head(columns.iter().map(|column| title(lang, scenario, *column))));
    for index in 0..scenario.year_count() {
        let cells = columns.iter().map(|column| {
            let Some(value) = column.value(scenario, projection, index) else { return empty() };
            let role = if *column == Column::Year { Role::Label } else { Role::Body };
            let value = match computed(lang, contents, *column, FIRST + index) {
                Some(formula) => Value::Computed(formula, value),
                None => Value::Number(value),
            };
            (value, (role, form(*column)))
        });
        sheet.rows.push(Row::of(cells.collect()));
    }
    sheet.rows.push(Row::default());
    sheet.rows.push(Row::of(
        columns.iter().map(|column| total(lang, contents, *column, sheet.rows.len())).collect(),
    ));
    sheet
}

fn title(lang: Lang, scenario: &Scenario, column: Column) -> String {
    match column {
        // In percent here.
        Column::Series(id @ (SeriesId::RateAwarded | SeriesId::RateInExecution | SeriesId::Phi)) => {
            text(lang, &format!("spreadsheet-series-{}", id.key()))
        }
        Column::Year | Column::Series(_) | Column::Goal(_) | Column::Observed(_) => {
            column.title(lang, scenario)
        }
    }
}

const fn is_share(id: SeriesId) -> bool {
    matches!(id, SeriesId::RateAwarded | SeriesId::RateInExecution | SeriesId::Phi)
}

fn form(column: Column) -> Form {
    match column {
        Column::Year => Form::Year,
        Column::Series(id) if is_share(id) => Form::Percent(1),
        Column::Series(_) => Form::Plain(0),
        Column::Goal(goal) | Column::Observed(goal) => {
            let [form, _] = Form::of_goal(goal);
            form
        }
    }
}

/// The place of a series in a row.
fn place(contents: &Contents<'_>, id: SeriesId, row: usize) -> Option<Place> {
    let column = Column::all(contents.scenario).iter().position(|column| *column == Column::Series(id))?;
    Some(Place { tab: Tab::Trajectories, column, row })
}

/// The contracts with a clause, and all contracts, that a clause rate is of.
const fn parts(id: SeriesId) -> Option<[SeriesId; 2]> {
    match id {
        SeriesId::RateAwarded => Some([SeriesId::ClauseContracts, SeriesId::Contracts]),
        SeriesId::RateInExecution => {
            Some([SeriesId::ClauseContractsInExecution, SeriesId::ContractsInExecution])
        }
        SeriesId::Contracts
        | SeriesId::ClauseContracts
        | SeriesId::ContractsInExecution
        | SeriesId::ClauseContractsInExecution
        | SeriesId::HoursContracted
        | SeriesId::HoursWorked
        | SeriesId::Reserved
        | SeriesId::Phi => None,
    }
}

/// What a cell is computed from; none for what the model gives.
fn computed(lang: Lang, contents: &Contents<'_>, column: Column, row: usize) -> Option<Formula> {
    match column {
        Column::Year | Column::Observed(_) => None,
        Column::Series(id) => {
            let [part, whole] = parts(id)?;
            Some(Formula::Over(place(contents, part, row)?, place(contents, whole, row)?))
        }
        Column::Goal(goal) => Some(Formula::Same(aimed(lang, contents, goal))),
    }
}

/// The places of the years in which the plan acts, up to the target year, by their rows; all years up to it where there
/// are none.
fn period(scenario: &Scenario) -> [usize; 2] {
    let target = scenario.target_index();
    let first = acting(scenario).unwrap_or_default();
    [FIRST + first, FIRST + target]
}

/// The place of the first year in which the plan acts, if that is not after the target year.
fn acting(scenario: &Scenario) -> Option<usize> {
    let first = scenario.years().position(|year| f64::from(year) > scenario.ramp.start)?;
    (first <= scenario.target_index()).then_some(first)
}

/// What a goal achieves, as a formula; none where no year counts.
pub(super) fn achieved(contents: &Contents<'_>, goal: GoalId) -> Option<Formula> {
    let scenario = contents.scenario;
    let series = goal.row().series(scenario.reading);
    if !scenario.goal_cumulative(goal) {
        return place(contents, series, FIRST + scenario.target_index()).map(Formula::Same);
    }
    let first = place(contents, series, FIRST + acting(scenario)?)?;
    Some(Formula::Sum(Span { first, last: FIRST + scenario.target_index() }))
}

/// The total over the years in which the plan acts, where there is one.
fn total(lang: Lang, contents: &Contents<'_>, column: Column, row: usize) -> Cell {
    let scenario = contents.scenario;
    let [first, last] = period(scenario);
    let sum = |id: SeriesId| -> f64 {
        let values = contents.projection.series.values(id);
        values.iter().take(last + 1 - FIRST).skip(first - FIRST).sum()
    };
    let found = match column {
        Column::Year => {
            let year = |row: usize| scenario.years().nth(row - FIRST).map(|year| lang.year(year));
            let (from, to) = (year(first).unwrap_or_default(), year(last).unwrap_or_default());
            Some(Value::Text(tr!(lang, "spreadsheet-total", from = from, to = to)))
        }
        Column::Series(
            id @ (SeriesId::Contracts
            | SeriesId::ClauseContracts
            | SeriesId::HoursContracted
            | SeriesId::HoursWorked
            | SeriesId::Reserved),
        ) => place(contents, id, first)
            .map(|first| Value::Computed(Formula::Sum(Span { first, last }), sum(id))),
        Column::Series(SeriesId::RateAwarded) => {
            let (part, whole) = (sum(SeriesId::ClauseContracts), sum(SeriesId::Contracts));
            let rate = if whole > 0.0 { part / whole } else { 0.0 };
            let place = |id| place(contents, id, row);
            place(SeriesId::ClauseContracts)
                .zip(place(SeriesId::Contracts))
                .map(|(part, whole)| Value::Computed(Formula::Over(part, whole), rate))
        }
        // Contracts in execution are the same ones from a year to the next.
        Column::Series(_) | Column::Goal(_) | Column::Observed(_) => None,
    };
    (
        found.unwrap_or(Value::Empty),
        (Role::Total, if column == Column::Year { Form::Text } else { form(column) }),
    )
}
