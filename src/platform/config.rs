//! The file of the city's own settings, which the start script fetches while the program loads.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CustomEvent, Event};

/// What the start script says once the file is there (static/start.js); its detail is the file's text.
const LOADED: &str = "simulateur-objectifs:config";

/// What it is told once someone listens.
const LISTENING: &str = "simulateur-objectifs:listening";

/// Calls back with the text of the file, when there is one; at most once.
pub fn on_loaded(loaded: impl Fn(&str) + 'static) {
    let closure = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        if let Some(text) = event.detail().as_string() {
            loaded(&text);
        }
    });
    let window = gloo::utils::window();
    let _ = window.add_event_listener_with_callback(LOADED, closure.into_js_value().unchecked_ref());
    if let Ok(event) = Event::new(LISTENING) {
        let _ = window.dispatch_event(&event);
    }
}
