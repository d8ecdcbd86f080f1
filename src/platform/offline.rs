//! New versions of the page: the script that keeps the page for later says when one is ready; this hears it.

use super::listen::listen;
use web_sys::Event;

/// What the script says, and what it is told (static/offline.js).
const READY: &str = "simulateur-objectifs:update";
/// Said once someone listens: a version may have been ready long before.
const LISTENING: &str = "simulateur-objectifs:listening";
const RELOAD: &str = "simulateur-objectifs:reload";

/// Calls back when a new version is ready, for the life of the page.
pub fn on_update(ready: impl Fn() + 'static) {
    listen(&gloo::utils::window(), READY, move |_| ready()).forget();
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
