//! A comparison as a table: results first, then what the scenarios are made of.

use super::csv::{Cell, write};
use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::model::scenario::Reading;
use crate::scenario::compare::{Aspect, Column, Comparison, SettingsPart, Value};
use crate::tr;
use std::collections::BTreeSet;

/// The CSV file of a comparison; a row of what the scenarios are made of also says whether any of them differs.
#[must_use]
pub fn comparison(lang: Lang, comparison: &Comparison) -> String {
    let columns = &comparison.columns;
    let row = |title: String, differs: Cell, cell: &dyn Fn(&Column) -> Cell| {
        let mut row = vec![Cell::Text(title), differs];
        row.extend(columns.iter().map(cell));
        row
    };
    let mut rows = vec![
        row(tr!(lang, "export-scenario"), Cell::text(tr!(lang, "export-differs")), &|column| {
            Cell::text(column.name.as_str())
        }),
        row(tr!(lang, "export-reached"), Cell::Empty, &|column| Cell::Number(column.reached as f64)),
        row(tr!(lang, "export-followed"), Cell::Empty, &|column| Cell::Number(column.followed as f64)),
    ];
    for goal in comparison.goals() {
        let name = goal_name(lang, goal);
        let followed = |column: &Column, cell: Cell| {
            if column.scenario.goal_active(goal) { cell } else { Cell::Empty }
        };
        rows.push(row(tr!(lang, "export-achieved", name = name.as_str()), Cell::Empty, &|column| {
            Cell::Number(column.outcome(goal).achieved)
        }));
        rows.push(row(tr!(lang, "export-margin", name = name.as_str()), Cell::Empty, &|column| {
            followed(column, Cell::Number(column.outcome(goal).margin))
        }));
        rows.push(row(tr!(lang, "export-met", name = name.as_str()), Cell::Empty, &|column| {
            followed(column, yes_or_no(lang, column.outcome(goal).reached))
        }));
    }
    for made_of in &comparison.rows {
        let mut cells =
            vec![Cell::Text(aspect(lang, made_of.aspect)), yes_or_no(lang, made_of.differs_anywhere())];
        cells.extend(made_of.values.iter().map(|value| cell(lang, made_of.aspect, value)));
        rows.push(cells);
    }
    write(lang, &rows)
}

fn goal_name(lang: Lang, goal: GoalId) -> String {
    text(lang, &format!("goal-{}", goal.key()))
}

fn yes_or_no(lang: Lang, yes: bool) -> Cell {
    Cell::Text(if yes { tr!(lang, "export-yes") } else { tr!(lang, "export-no") })
}

fn aspect(lang: Lang, aspect: Aspect) -> String {
    match aspect {
        Aspect::Period => tr!(lang, "export-period"),
        Aspect::Reading => tr!(lang, "export-reading"),
        Aspect::Goal(goal) => tr!(lang, "export-goal", name = goal_name(lang, goal)),
        Aspect::Segments => tr!(lang, "export-segments"),
        Aspect::Lever(lever) => text(lang, &format!("lever-{}-label", lever.key())),
        Aspect::Rest => tr!(lang, "export-rest"),
    }
}

fn cell(lang: Lang, aspect: Aspect, value: &Value) -> Cell {
    match value {
        Value::Absent | Value::Goal { active: false, .. } => Cell::Empty,
        Value::Period(base, target) => Cell::Text(format!("{base}-{target}")),
        Value::Reading(Reading::Awarded) => Cell::Text(tr!(lang, "export-awarded")),
        Value::Reading(Reading::InExecution) => Cell::Text(tr!(lang, "export-in-execution")),
        Value::Goal { value, .. } => Cell::Number(*value),
        Value::Lever(value) => {
            let more = if let Aspect::Lever(lever) = aspect { lever.row().unit.seen_more() } else { 0.0 };
            Cell::Number(*value + more)
        }
        Value::Segments(count) => Cell::Number(*count as f64),
        Value::Rest(parts) => Cell::Text(differing_parts(lang, parts)),
    }
}

/// The parts of the settings that differ from the reference's, by the names of their sections on the page.
#[must_use]
pub fn differing_parts(lang: Lang, parts: &BTreeSet<SettingsPart>) -> String {
    let name = |part: &SettingsPart| match part {
        SettingsPart::Modes => tr!(lang, "set-modes-title"),
        SettingsPart::Segments => tr!(lang, "set-segments-title"),
        SettingsPart::Levels => tr!(lang, "set-levels-title"),
        SettingsPart::Conversions => tr!(lang, "set-conversions-title"),
    };
    if parts.is_empty() {
        return tr!(lang, "export-same");
    }
    tr!(lang, "export-different", parts = parts.iter().map(name).collect::<Vec<_>>().join(", "))
}
