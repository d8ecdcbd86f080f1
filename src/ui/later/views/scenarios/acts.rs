//! What the parts of the dialog of scenarios may do.

use crate::state::notice::Notice;
use yew::prelude::*;

/// A change that can be taken back: what was there before.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Undoable {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) name: String,
    /// Whether something else is there now.
    pub(super) replaced: bool,
}

/// What the parts of the dialog may do.
#[derive(Clone, PartialEq)]
pub(super) struct Acts {
    /// Something changed on the shelf; what the browser says of it.
    pub(super) changed: Callback<Option<Notice>>,
    /// Something was deleted or replaced.
    pub(super) undoable: Callback<Undoable>,
    /// Something was done, in words.
    pub(super) done: Callback<String>,
}
