//! Keys that act on the whole page.

use super::listen::{Listening, listen};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// What keys ask of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Control or Command and Z.
    Undo,
    /// The same with Shift, or with Y.
    Redo,
}

/// Fields that people write in, which have an undo of their own.
const TEXT_FIELDS: &str = "textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio], [type=button], [type=file])";

/// Calls back at undo and redo keys, but not above an open dialog, nor while a text is being written: those keys then
/// act on that text.
#[must_use]
pub fn on_undo_keys(asked: impl Fn(Shortcut) + 'static) -> Vec<Listening> {
    let document = gloo::utils::document();
    let writing = Rc::new(Cell::new(false));
    let note = |name: &'static str, value: bool| {
        let writing = Rc::clone(&writing);
        listen(&document, name, move |event| {
            if is_in(&event, TEXT_FIELDS) {
                writing.set(value);
            }
        })
    };
    let drafts = [note("input", true), note("change", false), note("focusout", false)];
    let keys = {
        let writing = Rc::clone(&writing);
        listen(&document, "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            if matches!(key.key().as_str(), "Enter" | "Escape") {
                writing.set(false);
            }
            let Some(shortcut) = shortcut(key).filter(|_| !writing.get()) else { return };
            let covered =
                gloo::utils::document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
            if !covered {
                event.prevent_default();
                asked(shortcut);
            }
        })
    };
    drafts.into_iter().chain([keys]).collect()
}

fn is_in(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(selector).unwrap_or(false))
}

fn shortcut(key: &KeyboardEvent) -> Option<Shortcut> {
    if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
        return None;
    }
    match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
        ("z", false) => Some(Shortcut::Undo),
        ("z", true) | ("y", false) => Some(Shortcut::Redo),
        _ => None,
    }
}

/// Calls back with each key and whether Shift is held, unless a field, a list or a shortcut of the browser wants it. A
/// key that `pressed` answers true to goes no further.
pub fn on_key(pressed: impl Fn(&str, bool) -> bool + 'static) -> Listening {
    listen(&gloo::utils::document(), "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let shortcut = key.ctrl_key() || key.alt_key() || key.meta_key();
        if !shortcut && !is_for_the_focus(key) && pressed(&key.key(), key.shift_key()) {
            event.prevent_default();
        }
    })
}

/// Whether what has the focus takes this key: fields take all, buttons the ones that press them.
fn is_for_the_focus(event: &KeyboardEvent) -> bool {
    let target = event.target();
    let tag = target.as_ref().and_then(|target| target.dyn_ref::<Element>()).map(Element::tag_name);
    match tag.as_deref() {
        Some("INPUT" | "SELECT" | "TEXTAREA") => true,
        Some("BUTTON" | "A" | "SUMMARY") => matches!(event.key().as_str(), "Enter" | " "),
        _ => false,
    }
}
