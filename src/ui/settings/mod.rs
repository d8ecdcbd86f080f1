//! Everything of a scenario that is not a lever: goals, families, base levels, known results, sources, settings.
//!
//! Each form shows one part of the scenario and says what was changed; none keeps a value of its own but the text
//! being typed. [`ScenarioSection`] gathers them; the toggles also stand in the lever panel.

mod control;
mod conversions;
mod digest;
mod goals;
mod levels;
mod modes;
mod observed;
mod section;
mod segments;
mod sources;
mod toggles;
mod uncertainty;
mod years;

pub use crate::ui::context::{Context, Shared};
pub use section::{ScenarioSection, SectionProps};
pub(super) use toggles::{answers_toggle, calibration_toggle, facilitators_toggle, funnel_toggle};

use crate::model::scenario::Scenario;
use yew::prelude::*;

/// What a form is about.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScenarioProps {
    /// The scenario on screen.
    pub scenario: Shared<Scenario>,
}

/// A part of an element's identity made from a path of the file, such as `segments-0--clauses-direct-base`.
fn slug(path: &str) -> String {
    path.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
}
