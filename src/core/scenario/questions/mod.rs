//! « Votre ville »: what is asked of a city that has no scenario yet, what was answered, and the scenario that follows.
//!
//! [`Asked`] is the table of what is asked, with the example that stands in for an answer nobody knows; [`Answers`] what
//! was answered; `plan` turns answers into a scenario that says of each figure who gave it; `framework` holds goals to
//! start from; `file` keeps answers on a device. Nothing here is worded, and nothing of a ready-made scenario is used.

mod answers;
mod asked;
mod change;
mod file;
mod framework;
mod missing;
mod plan;

pub use answers::{Answers, ClauseKind, Entry, THRESHOLDS};
pub use asked::{Asked, Example};
pub use change::Change;
pub use file::{read, write};
pub use framework::Framework;
pub use missing::{Missing, missing};
pub use plan::Names;
