//! The page that is one file on the disk: whether this is it, what it holds, and its own text.
//!
//! What the file is made of is the business of the build (`.ci/single.mjs`, `static/single.js`); here are the element
//! that holds a meeting, the page's text before it held any, and the question before a file is left with changes.

use super::apart::APART;
use super::listen::{Listening, listen};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, CustomEvent, CustomEventInit, Element, Response};

/// The element that holds a meeting.
const ELEMENT: &str = "meeting";
/// What asks the file for its own text (static/single.js).
const PRISTINE: &str = "simulateur-objectifs:pristine";
/// The empty file, beside a page that a server sends.
const FILE: &str = "./single.html";

fn element() -> Option<Element> {
    if APART {
        return None;
    }
    gloo::utils::document().get_element_by_id(ELEMENT)
}

/// Whether the page is one file.
#[must_use]
pub fn is_single() -> bool {
    element().is_some()
}

/// The data of the meeting in the file; none when the page is no such file.
#[must_use]
pub fn meeting() -> Option<String> {
    element()?.text_content()
}

/// The language that the meeting was saved in.
#[must_use]
pub fn lang() -> Option<String> {
    element()?.get_attribute("lang")
}

/// Calls back with the text of the empty file: this page's own, or the one beside it on the server. None when there is
/// no network to ask, or the server has none.
pub fn empty_file(done: impl FnOnce(Option<String>) + 'static) {
    // One of the answers comes, once.
    let done = Rc::new(Cell::new(Some(done)));
    let tell = move |text: Option<String>| {
        if let Some(done) = done.take() {
            done(text);
        }
    };
    if is_single() { own_text(tell) } else { ask_server(tell) }
}

fn own_text(tell: impl FnOnce(Option<String>) + Clone + 'static) {
    let answer = {
        let tell = tell.clone();
        Closure::once_into_js(move |text: JsValue| tell(text.as_string()))
    };
    let question = CustomEventInit::new();
    question.set_detail(&answer);
    match CustomEvent::new_with_event_init_dict(PRISTINE, &question) {
        Ok(event) => {
            let _ = gloo::utils::window().dispatch_event(&event);
        }
        Err(_) => tell(None),
    }
}

fn ask_server(tell: impl FnOnce(Option<String>) + Clone + 'static) {
    let asked = gloo::utils::window().fetch_with_str(FILE);
    let none = tell.clone();
    let failed = move || Closure::once_into_js(move |_: JsValue| none(None));
    let (lost, cut) = (failed.clone(), failed);
    let answered = Closure::once_into_js(move |answer: JsValue| {
        let answer = answer.dyn_into::<Response>().ok().filter(Response::ok);
        match answer.and_then(|answer| answer.text().ok()) {
            Some(text) => {
                let came = Closure::once_into_js(move |text: JsValue| tell(text.as_string()));
                then(&text, &came, &cut());
            }
            None => tell(None),
        }
    });
    then(&asked, &answered, &lost());
}

/// Calls one of the two once a promise is kept or broken.
fn then(promise: &JsValue, kept: &JsValue, broken: &JsValue) {
    let then = js_sys::Reflect::get(promise, &"then".into()).ok();
    if let Some(then) = then.and_then(|then| then.dyn_into::<js_sys::Function>().ok()) {
        let _ = then.call2(promise, kept, broken);
    }
}

/// Asks before the page is left while `unsaved` says that something would be lost.
pub fn ask_before_leaving(unsaved: impl Fn() -> bool + 'static) -> Listening {
    listen(&gloo::utils::window(), "beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("1");
            }
        }
    })
}
