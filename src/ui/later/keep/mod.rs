//! What keeps the reader's work: undo keys, the replay, the work in progress, files opened anywhere on the page.
//!
//! The list of scenarios is a view of its own.

mod autosave;
pub(in crate::ui) mod board;
pub(in crate::ui) mod data_desk;
pub(in crate::ui) mod data_job;
mod dropping;
pub(in crate::ui) mod file_field;
pub(in crate::ui) mod meeting;
pub(in crate::ui) mod open_files;
mod replay_clock;
pub(in crate::ui) mod settings_desk;
pub(in crate::ui) mod shelf;
pub(in crate::ui) mod vote_start;

use crate::model::scenario::Scenario;
use crate::platform::keys::{Shortcut, on_undo_keys};
use crate::state::{Msg, State};
pub(in crate::ui) use autosave::{own_work, restored};
pub(in crate::ui) use dropping::DropArea;
use std::rc::Rc;
use yew::prelude::*;

/// Everything of this module that runs beside the page.
#[hook]
pub(in crate::ui) fn use_keeping(state: &State, first: &Rc<Scenario>, dispatch: &Callback<Msg>) {
    autosave::use_autosave(state, first, dispatch);
    vote_start::use_vote_start(&state.workshop.start);
    replay_clock::use_replay(state.replaying().is_some(), dispatch);
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let keys = on_undo_keys(move |shortcut| {
            dispatch.emit(match shortcut {
                Shortcut::Undo => Msg::Undone,
                Shortcut::Redo => Msg::Redone,
            });
        });
        move || drop(keys)
    });
}
