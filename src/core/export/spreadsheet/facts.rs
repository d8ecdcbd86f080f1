//! What the first sheet tells of the scenario before its goals, and hence where these stand.

use super::Contents;
use super::formula::Place;
use super::tab::Tab;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::tr;

/// The column of the values that goals aim at.
pub(super) const AIMED: usize = 1;
/// Rows beside the facts before the first goal: the title, a gap, two sentences, a gap, the titles of columns.
const ROWS_BEFORE: usize = 6;

/// The place of the value that a goal aims at.
pub(super) fn aimed(lang: Lang, contents: &Contents<'_>, goal: GoalId) -> Place {
    let row = facts(lang, contents).len() + ROWS_BEFORE + goal.index();
    Place { tab: Tab::Summary, column: AIMED, row }
}

/// What is told of the scenario.
pub(super) enum Fact {
    /// In words.
    Words(String),
    /// A day, by its number.
    Day(f64),
}

/// What the first sheet tells before the answer, each with its label.
pub(super) fn facts(lang: Lang, contents: &Contents<'_>) -> Vec<(String, Fact)> {
    let told = contents.told;
    let said = |label: String, text: &str| (!text.is_empty()).then(|| (label, Fact::Words(text.to_owned())));
    let day = f64::from(told.day.serial());
    [
        said(tr!(lang, "export-scenario"), &told.title),
        said(tr!(lang, "spreadsheet-city"), &told.city),
        Some((tr!(lang, "spreadsheet-day"), Fact::Day(day))),
        said(tr!(lang, "export-reading"), &told.reading),
        said(tr!(lang, "spreadsheet-page"), &told.page),
    ]
    .into_iter()
    .flatten()
    .collect()
}
