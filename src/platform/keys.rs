//! Keys that act on the whole page.

use super::listen::listen;
use gloo::events::EventListener;
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
pub fn on_undo_keys(asked: impl Fn(Shortcut) + 'static) -> Vec<EventListener> {
    let document = gloo::utils::document();
    let writing = Rc::new(Cell::new(false));
    let note = |name: &'static str, value: bool| {
        let writing = Rc::clone(&writing);
        listen(&document, name, move |event| {
            if is_in(event, TEXT_FIELDS) {
                writing.set(value);
            }
        })
    };
    let drafts = [note("input", true), note("change", false), note("focusout", false)];
    let keys = {
        let writing = Rc::clone(&writing);
        listen(&document, "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            if is_composing(key) {
                return;
            }
            if matches!(key.key().as_str(), "Enter" | "Escape") {
                writing.set(false);
            }
            let Some(shortcut) = shortcut(key).filter(|_| !writing.get()) else { return };
            if !is_covered() {
                event.prevent_default();
                asked(shortcut);
            }
        })
    };
    drafts.into_iter().chain([keys]).collect()
}

/// Whether a dialog lies over the page: keys are for that one.
#[must_use]
pub fn is_covered() -> bool {
    gloo::utils::document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some())
}

/// The key of an event, but for those that belong to the browser: with Alt, Control or Command, or while a word is being
/// composed.
#[must_use]
pub fn plain(event: &KeyboardEvent) -> Option<String> {
    let other = event.alt_key() || event.ctrl_key() || event.meta_key();
    (!other && !is_composing(event)).then(|| event.key())
}

/// Some browsers tell the key that ends a word's composition by this code alone.
fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// What a key asks of a field that is being written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKey {
    /// To take what is written.
    Take,
    /// To give it up.
    GiveUp,
}

/// Enter or Escape in a field; what Enter would do besides is prevented.
#[must_use]
pub fn in_field(event: &KeyboardEvent) -> Option<FieldKey> {
    match plain(event)?.as_str() {
        "Enter" => {
            event.prevent_default();
            Some(FieldKey::Take)
        }
        "Escape" => Some(FieldKey::GiveUp),
        _ => None,
    }
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
pub fn on_key(pressed: impl Fn(&str, bool) -> bool + 'static) -> EventListener {
    listen(&gloo::utils::document(), "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(key) = plain(event).filter(|_| !is_for_the_focus(event)) else { return };
        if pressed(&key, event.shift_key()) {
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
