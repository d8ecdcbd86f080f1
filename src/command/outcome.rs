//! What came of one file, and how the end of the run and standard error tell it.

use crate::ending::Ending;
use crate::inputs::{Fault, Input};
use simulateur_core::scenario::file::OpenedScenario;

/// Lines for people, and how it ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Why nothing, or less than the whole, was made of the file: a line each.
    pub(crate) told: Vec<String>,
    /// How it ended.
    pub(crate) ending: Ending,
}

impl Outcome {
    /// Of a file that could not be opened.
    pub(crate) fn failed(input: &Input, fault: &Fault) -> Self {
        let (reasons, ending) = match fault {
            Fault::Unread(why) => (vec![why.clone()], Ending::Unread),
            Fault::Refused(refusals) => (refusals.iter().map(ToString::to_string).collect(), Ending::Refused),
        };
        Self { told: reasons.iter().map(|reason| format!("{}: {reason}", input.name)).collect(), ending }
    }

    /// Of a file that was opened: a preset that it names may be of another version.
    pub(crate) fn opened(input: &Input, scenarios: &[OpenedScenario]) -> Self {
        let unknown = scenarios.iter().filter_map(|opened| opened.unknown_preset.as_ref());
        let told =
            unknown.map(|key| format!("{}: preset {key:?} is not known here, and is ignored", input.name));
        Self { told: told.collect(), ending: Ending::Answered }
    }
}
