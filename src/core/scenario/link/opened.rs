//! What a link holds once it is read.

use super::problem::Problem;
use super::recorded_result::RecordedResult;
use crate::model::scenario::Scenario;

/// The version written, and the newest one known.
pub const VERSION: i32 = 1;

/// What a link holds.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedLink {
    /// The scenario, checked.
    pub scenario: Scenario,
    /// The view to open, by its name.
    pub view: Option<String>,
    /// Whether it names a view and nothing else: `view=manual` opens it over whatever the page shows.
    pub view_alone: bool,
    /// What the scenario led to when the link was made.
    pub seen: Option<RecordedResult>,
    /// What was not taken as it stood.
    pub problems: Vec<Problem>,
}
