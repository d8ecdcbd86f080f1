//! The scenario as a workbook for spreadsheet programs (.xlsx): answer, years, levers with their sources, and what it
//! would take, with formulas where a reader expects them.
//!
//! What is computed here again is small (totals, shares, differences): each such cell also holds the value that the page
//! shows. The model itself is not in the file, which says so. Equal contents give equal bytes.

mod facts;
mod formula;
mod levers;
mod look;
mod needs;
mod package;
mod sheet;
mod summary;
mod tab;
#[cfg(test)]
mod tests;
mod trajectories;
mod xml;
mod zip;

use crate::analysis::ensemble::Probability;
use crate::i18n::Lang;
use crate::import::Day;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::per_goal::PerGoal;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use sheet::Sheet;

/// What a workbook holds.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What it is held against.
    pub reference: &'a Scenario,
    /// Its run, up to the last simulated year.
    pub projection: &'a Projection,
    /// The chances of each goal; none where nothing is uncertain.
    pub chances: Option<&'a Probability>,
    /// What each goal that is followed asks of each lever, in the order in which it is to be told.
    pub needs: &'a [Need],
    /// What the page says beside.
    pub told: &'a Told,
}

/// What a goal asks of a lever.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// The goal.
    pub goal: GoalId,
    /// The lever that would meet it alone.
    pub lever: LeverId,
    /// The value that it takes, or that is to be kept, in the unit of the scenario; none where there is none.
    pub value: Option<f64>,
    /// What the value is, or why there is none.
    pub status: String,
}

/// What the page says in its own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The page's name and what is simulated.
    pub subject: String,
    /// The scenario's name.
    pub title: String,
    /// Whose scheme it is; empty where nothing says it.
    pub city: String,
    /// The day on which the workbook is made.
    pub day: Day,
    /// The address of the page; empty where there is none.
    pub page: String,
    /// Which contracts are counted.
    pub reading: String,
    /// The answer in a sentence.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// When each goal is met.
    pub when: PerGoal<String>,
}

/// The bytes of the workbook.
#[must_use]
pub fn spreadsheet(lang: Lang, contents: &Contents<'_>) -> Vec<u8> {
    package::package(lang, &contents.told.title, &contents.told.subject, &sheets(lang, contents))
}

fn sheets(lang: Lang, contents: &Contents<'_>) -> [Sheet; 4] {
    [
        summary::sheet(lang, contents),
        trajectories::sheet(lang, contents),
        levers::sheet(lang, contents),
        needs::sheet(lang, contents),
    ]
}
