//! Copying and handing over a text, where the browser lets it.

use super::apart::APART;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::NodeRef;

/// A function of an object that a browser may not have.
fn function(object: &JsValue, name: &str) -> Option<js_sys::Function> {
    js_sys::Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

fn navigator() -> JsValue {
    gloo::utils::window().navigator().into()
}

/// Calls back with whether a promise was kept.
fn when_settled(promise: &js_sys::Promise, done: impl FnOnce(bool) + 'static) {
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let settle = |kept: bool| {
        let done = std::rc::Rc::clone(&done);
        Closure::once_into_js(move |_: JsValue| {
            if let Some(done) = done.take() {
                done(kept);
            }
        })
    };
    if let (Some(then), kept, broken) = (function(promise, "then"), settle(true), settle(false)) {
        let _ = then.call2(promise, &kept, &broken);
    }
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
    let clipboard = js_sys::Reflect::get(&navigator(), &"clipboard".into()).unwrap_or_default();
    let text = JsValue::from(text);
    let promise = function(&clipboard, "writeText").and_then(|write| write.call1(&clipboard, &text).ok());
    let by_hand = move || {
        // The older way, which asks for no permission.
        let document = JsValue::from(gloo::utils::document());
        let copied =
            function(&document, "execCommand").and_then(|run| run.call1(&document, &"copy".into()).ok());
        copied.is_some_and(|copied| copied.is_truthy())
    };
    match promise.and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok()) {
        Some(promise) => when_settled(&promise, move |copied| done(copied || by_hand())),
        None => done(by_hand()),
    }
}

/// Whether the device has a way to hand an address over to other programs, and a frame around the page lets it.
#[must_use]
pub fn can_share(address: &str) -> bool {
    if APART {
        return false;
    }
    let navigator = navigator();
    let asked = function(&navigator, "canShare").map(|ask| ask.call1(&navigator, &offered("", address)));
    function(&navigator, "share").is_some()
        && asked.is_none_or(|answer| answer.is_ok_and(|answer| answer.is_truthy()))
}

fn offered(title: &str, address: &str) -> js_sys::Object {
    let data = js_sys::Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        let _ = js_sys::Reflect::set(&data, &name.into(), &value.into());
    }
    data
}

/// Hands an address over to other programs; what the reader does with it, or does not, is the reader's.
pub fn share(title: &str, address: &str) {
    let navigator = navigator();
    let data = offered(title, address);
    let promise = function(&navigator, "share").and_then(|share| share.call1(&navigator, &data).ok());
    if let Some(promise) = promise.and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok()) {
        // A sheet that was closed breaks its promise, which is no error of the page's.
        when_settled(&promise, |_| {});
    }
}
