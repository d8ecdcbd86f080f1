//! The whole screen, where the browser lends it.
//!
//! A browser answers a moment later, and may then refuse: that is no error of the page, which stays as it is.

use super::native::NATIVE;
use js_sys::futures::JsFuture;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::platform::spawn_local;

/// Whether the page has the whole screen.
#[must_use]
pub fn is_on() -> bool {
    gloo::utils::document().fullscreen_element().is_some()
}

/// Gives the screen back.
pub fn leave() {
    let _ = ask(&gloo::utils::document(), "exitFullscreen");
}

/// Calls a function that answers later; none where the browser has it not, or refuses at once.
fn ask(target: &JsValue, name: &str) -> Option<()> {
    let function: Function = Reflect::get(target, &JsValue::from_str(name)).ok()?.dyn_into().ok()?;
    let answer = function.call0(target).ok()?;
    if let Ok(promise) = answer.dyn_into::<Promise>() {
        // A refusal that no one hears would be an error in the console.
        let answer = JsFuture::from(promise);
        spawn_local(async move { drop(answer.await) });
    }
    Some(())
}

/// Whether the browser lends the screen at all.
#[must_use]
pub fn is_allowed() -> bool {
    !NATIVE && gloo::utils::document().fullscreen_enabled()
}

/// Takes the screen, or gives it back. False where the browser refuses at once; it may still refuse a moment later.
pub fn toggle() -> bool {
    if is_on() {
        leave();
        return true;
    }
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| ask(&root, "requestFullscreen").is_some())
}
