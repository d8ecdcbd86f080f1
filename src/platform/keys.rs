//! Keys pressed anywhere on the page, for a view that is driven by them.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, KeyboardEvent};

/// Listens until dropped.
pub struct Listening {
    listener: Closure<dyn Fn(KeyboardEvent)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let listener = self.listener.as_ref().unchecked_ref();
        let _ = gloo::utils::document().remove_event_listener_with_callback("keydown", listener);
    }
}

/// Calls back with each key and whether Shift is held, unless a field, a list or a shortcut of the browser wants it. A
/// key that `pressed` answers true to goes no further.
#[must_use]
pub fn on_key(pressed: impl Fn(&str, bool) -> bool + 'static) -> Listening {
    let listener = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let shortcut = event.ctrl_key() || event.alt_key() || event.meta_key();
        if !shortcut
            && !event.default_prevented()
            && !is_for_the_focus(&event)
            && pressed(&event.key(), event.shift_key())
        {
            event.prevent_default();
        }
    });
    let _ = gloo::utils::document()
        .add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
    Listening { listener }
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
