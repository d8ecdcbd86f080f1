//! The board on this device: opened again where the browser keeps it, and kept as it changes.
//!
//! What cannot be read is put aside under another name, never deleted, and said.

use crate::platform::storage;
use crate::scenario::workshop::{Board, read, write};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::workshop::Change;
use crate::ui::context::use_page;
use std::rc::Rc;
use yew::prelude::*;

/// Where the board is kept, and what could not be read of it.
const KEY: &str = "simulateur-objectifs.workshop";
const ASIDE: &str = "simulateur-objectifs.workshop.aside";

/// Opens the board kept, keeps every change of it; false once the browser does not keep it.
#[hook]
pub(super) fn use_kept(board: &Rc<Board>) -> bool {
    let dispatch = use_page().dispatch;
    let kept = use_state_eq(|| true);
    let opened = use_mut_ref(|| false);
    use_effect_with(Rc::clone(board), {
        let kept = kept.clone();
        move |board| {
            let first = !std::mem::replace(&mut *opened.borrow_mut(), true);
            if first && **board == Board::default() {
                if let Some(text) = storage::recall(KEY) {
                    match read(&text) {
                        Ok(found) => dispatch.emit(Msg::Workshop(Change::BoardOpened(Box::new(found)))),
                        Err(_) => {
                            storage::remember(ASIDE, &text);
                            dispatch.emit(Msg::Noticed(Notice::BoardSetAside));
                        }
                    }
                }
            } else {
                kept.set(storage::remember(KEY, &write(board)));
            }
        }
    });
    *kept
}
