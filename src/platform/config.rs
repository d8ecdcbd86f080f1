//! The file of the city's own settings, which the start script asks for while the program loads (static/start.js).

use super::native::{self, NATIVE};
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::platform::spawn_local;

/// Where the start script leaves the file's text, where it came before the program began; empty where there is none.
const SOON: &str = "simulateurObjectifsConfig";
/// Where it leaves the promise of it, where it did not come in time.
const LATE: &str = "simulateurObjectifsLateConfig";

fn left(name: &str) -> JsValue {
    Reflect::get(&gloo::utils::window(), &name.into()).unwrap_or_default()
}

/// The text of the file, where it came in time; empty where it did not, or there is none.
#[must_use]
pub fn soon() -> String {
    if NATIVE {
        return native::config();
    }
    left(SOON).as_string().unwrap_or_default()
}

/// Calls back with the text of the file, should it come after all.
pub fn on_late(came: impl FnOnce(String) + 'static) {
    let Ok(promise) = left(LATE).dyn_into::<Promise>() else { return };
    spawn_local(async move {
        let text = promise.await.ok().and_then(|text| text.as_string());
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            came(text);
        }
    });
}
