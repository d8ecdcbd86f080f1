//! The sheets of the workbook, in order, and their names.

use super::xml::sheet_name;
use crate::i18n::Lang;
use crate::tr;

/// A sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    /// What the scenario is, the answer, how each goal fares.
    Summary,
    /// The years.
    Trajectories,
    /// The levers and their sources.
    Levers,
    /// What it would take.
    Needs,
}

impl Tab {
    /// Its name at the foot of the window.
    pub(super) fn name(self, lang: Lang) -> String {
        sheet_name(&match self {
            Self::Summary => tr!(lang, "spreadsheet-summary"),
            Self::Trajectories => tr!(lang, "spreadsheet-trajectories"),
            Self::Levers => tr!(lang, "spreadsheet-levers"),
            Self::Needs => tr!(lang, "spreadsheet-needs"),
        })
    }
}
