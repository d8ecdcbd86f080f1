//! Results as a table for programs (RFC 4180): commas, decimal points, every digit of a number, whatever the language.
//!
//! Texts are written as in the page's own tables: one that a spreadsheet would take for a formula has an apostrophe before it.

use crate::arguments::Rows;
use serde::Serialize;
use simulateur_core::export::csv;
use simulateur_core::model::Simulation;
use simulateur_core::model::goal::{GoalId, Outcome};
use simulateur_core::model::projection::SeriesId;
use simulateur_core::scenario::file::to_json;

const SEPARATOR: char = ',';
/// What every row begins with: whose it is.
const WHOSE: [&str; 3] = ["file", "place", "name"];
/// What is told of each goal, each name after the goal's key.
const OF_A_GOAL: [&str; 7] = ["target", "achieved", "margin", "ratio", "reached", "first_year", "limited_by"];
const OF_THE_SPEND: [&str; 3] = ["clause_spend", "share_of_purchases", "level"];

/// The first row.
pub(crate) fn heading(rows: Rows) -> String {
    let whose = WHOSE.map(str::to_owned).into_iter();
    line(match rows {
        Rows::Scenarios => {
            let goals = GoalId::ALL.into_iter();
            let goals = goals.flat_map(|goal| OF_A_GOAL.map(|told| format!("{}_{told}", goal.row().key)));
            let rest = OF_THE_SPEND.map(str::to_owned);
            whose.chain(["reached_all".to_owned()]).chain(goals).chain(rest).collect::<Vec<_>>()
        }
        Rows::Years => {
            let series = SeriesId::ALL.map(|id| id.key().to_owned());
            whose.chain(["year".to_owned()]).chain(series).collect()
        }
    })
}

/// The rows of a result.
pub(crate) fn rows(rows: Rows, whose: [&str; 3], result: &Simulation) -> String {
    let whose = whose.map(|text| csv::text(text, SEPARATOR));
    match rows {
        Rows::Scenarios => {
            let of_goal = |goal| cells_of_goal(result.goals.iter().find(|outcome| outcome.goal == goal));
            let spend = &result.plausibility;
            let spend = [cell(&spend.clause_spend), cell(&spend.share_of_purchases), cell(&spend.level)];
            let goals = GoalId::ALL.into_iter().flat_map(of_goal);
            line(whose.into_iter().chain([cell(&result.reached_all)]).chain(goals).chain(spend))
        }
        Rows::Years => {
            let years = result.years.iter().enumerate();
            let row = |(index, year)| {
                let value = |id| result.series.values(id).get(index).map(cell).unwrap_or_default();
                let values = SeriesId::ALL.map(value);
                line(whose.iter().cloned().chain([cell(year)]).chain(values))
            };
            years.map(row).collect()
        }
    }
}

fn cells_of_goal(outcome: Option<&Outcome>) -> [String; OF_A_GOAL.len()] {
    let Some(outcome) = outcome else { return Default::default() };
    let Outcome { goal: _, target, achieved, margin, ratio, reached, first_year, limited_by } = outcome;
    [
        cell(target),
        cell(achieved),
        cell(margin),
        cell(ratio),
        cell(reached),
        cell(first_year),
        cell(limited_by),
    ]
}

/// A value as JSON writes it, without the marks of a text; nothing where there is none.
fn cell(value: &impl Serialize) -> String {
    let written = to_json(value);
    if written == "null" { String::new() } else { written.trim_matches('"').to_owned() }
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<_> = cells.into_iter().collect();
    cells.join(&SEPARATOR.to_string()) + "\r\n"
}
