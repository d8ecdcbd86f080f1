//! Events of the window and the document, listened to until dropped.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent};

/// Listens to an event before anything on the page hears it, and may prevent what the browser would do.
pub fn listen(
    target: &EventTarget,
    name: &'static str,
    heard: impl FnMut(&Event) + 'static,
) -> EventListener {
    listen_boxed(target, name, Box::new(heard))
}

/// In one copy, whatever it calls back: each kind of closure would bring its own.
fn listen_boxed(target: &EventTarget, name: &'static str, heard: Box<dyn FnMut(&Event)>) -> EventListener {
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    EventListener::new_with_options(target, name, options, heard)
}

/// Calls back at the next keys or presses anywhere but on the element of an identity.
pub fn on_input_outside(id: &'static str, heard: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    on_input_but(id, &[], heard)
}

/// The same, for what the reader may go to by keys: the keys that lead there are passed over.
pub fn on_other_input(id: &'static str, heard: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    on_input_but(id, &["Tab", "Shift", "Control", "Alt", "Meta"], heard)
}

fn on_input_but(
    id: &'static str,
    passed: &'static [&'static str],
    heard: impl Fn() + Clone + 'static,
) -> [EventListener; 2] {
    ["keydown", "pointerdown"].map(|name| {
        let heard = heard.clone();
        listen(&gloo::utils::document(), name, move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let inside = target.and_then(|target| target.closest(&format!("#{id}")).ok().flatten()).is_some();
            if !inside && !key.is_some_and(|key| passed.contains(&key.as_str())) {
                heard();
            }
        })
    })
}

/// Calls back when the network returns.
pub fn on_network(returned: impl Fn() + 'static) -> EventListener {
    listen(&gloo::utils::window(), "online", move |_| returned())
}

/// Calls back when the page is left or goes out of sight: the last moment to keep something.
pub fn on_leave(left: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    let hidden = left.clone();
    [
        listen(&gloo::utils::window(), "pagehide", move |_| left()),
        listen(&gloo::utils::document(), "visibilitychange", move |_| hidden()),
    ]
}
