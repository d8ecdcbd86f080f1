//! What every form of the scenario is given, and how its elements are named.

use crate::model::scenario::Scenario;
use crate::ui::shared::context::Shared;
use yew::prelude::*;

/// What a form is about.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScenarioProps {
    /// The scenario on screen.
    pub scenario: Shared<Scenario>,
}

/// A part of an element's identity made from a path of the file, such as `segments-0--clauses-direct-base`.
pub(super) fn slug(path: &str) -> String {
    path.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
}
