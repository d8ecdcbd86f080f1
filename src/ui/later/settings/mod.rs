//! Everything of a scenario that is not a lever: goals, families, base levels, known results, sources, settings.
//!
//! Each form shows one part of the scenario and says what was changed; none keeps a value of its own but the text
//! being typed. [`ScenarioSection`] gathers them; the switches of the model also stand in the lever panel (`shared::model_switches`).

mod control;
mod conversions;
mod digest;
mod form;
mod goals;
mod levels;
mod modes;
mod observed;
mod section;
mod segments;
mod sources;
mod uncertainty;
mod years;

pub use form::ScenarioProps;
pub use section::{ScenarioSection, SectionProps};
