//! New versions of the page: the script that keeps the page for later says when one is ready; this hears it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Event;

/// What the script says, and what it is told (static/offline.js).
const READY: &str = "simulateur-objectifs:update";
/// Said once someone listens: a version may have been ready long before.
const LISTENING: &str = "simulateur-objectifs:listening";
const RELOAD: &str = "simulateur-objectifs:reload";

/// Calls back when a new version is ready, for the life of the page.
pub fn on_update(ready: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(ready).into_js_value();
    let _ = gloo::utils::window().add_event_listener_with_callback(READY, closure.unchecked_ref());
    say(LISTENING);
}

fn say(name: &str) {
    if let Ok(event) = Event::new(name) {
        let _ = gloo::utils::window().dispatch_event(&event);
    }
}

/// Loads the new version in place of this one.
pub fn take_update() {
    say(RELOAD);
}
