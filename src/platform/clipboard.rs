//! Copying and handing over a text, where the browser lets it.

use super::native::NATIVE;
use js_sys::futures::JsFuture;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::NodeRef;
use yew::platform::spawn_local;

/// A function of an object that a browser may not have.
fn function(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

fn navigator() -> JsValue {
    gloo::utils::window().navigator().into()
}

/// The promise that a call gave, listened to from now on; none where it gave none.
fn answer(given: JsValue) -> Option<JsFuture> {
    given.dyn_into::<Promise>().ok().map(JsFuture::from)
}

/// Selects the text of a field of one line or more, and gives it.
fn selected(field: &NodeRef) -> Option<String> {
    if let Some(field) = field.cast::<HtmlInputElement>() {
        field.select();
        return Some(field.value());
    }
    let field = field.cast::<HtmlTextAreaElement>()?;
    field.select();
    Some(field.value())
}

/// Copies the text of a field and calls back with whether that was possible; the field is selected in any case, so that
/// it can be copied by hand.
pub fn copy(field: &NodeRef, done: impl FnOnce(bool) + 'static) {
    let Some(text) = selected(field) else { return done(false) };
    let clipboard = Reflect::get(&navigator(), &"clipboard".into()).unwrap_or_default();
    let text = JsValue::from(text);
    let written = function(&clipboard, "writeText").and_then(|write| write.call1(&clipboard, &text).ok());
    let by_hand = move || {
        // The older way, which asks for no permission.
        let document = JsValue::from(gloo::utils::document());
        let copied =
            function(&document, "execCommand").and_then(|run| run.call1(&document, &"copy".into()).ok());
        copied.is_some_and(|copied| copied.is_truthy())
    };
    match written.and_then(answer) {
        Some(written) => spawn_local(async move { done(written.await.is_ok() || by_hand()) }),
        None => done(by_hand()),
    }
}

/// Whether the device has a way to hand an address over to other programs, and a frame around the page lets it.
#[must_use]
pub fn can_share(address: &str) -> bool {
    if NATIVE {
        return false;
    }
    let navigator = navigator();
    let asked = function(&navigator, "canShare").map(|ask| ask.call1(&navigator, &offered("", address)));
    function(&navigator, "share").is_some()
        && asked.is_none_or(|answer| answer.is_ok_and(|answer| answer.is_truthy()))
}

fn offered(title: &str, address: &str) -> Object {
    let data = Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        let _ = Reflect::set(&data, &name.into(), &value.into());
    }
    data
}

/// Hands an address over to other programs; what the reader does with it, or does not, is the reader's.
pub fn share(title: &str, address: &str) {
    let navigator = navigator();
    let data = offered(title, address);
    let shared = function(&navigator, "share").and_then(|share| share.call1(&navigator, &data).ok());
    if let Some(shared) = shared.and_then(answer) {
        // A sheet that was closed breaks its promise, which is no error of the page's.
        spawn_local(async move { drop(shared.await) });
    }
}
