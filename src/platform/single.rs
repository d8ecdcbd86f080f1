//! The page that is one file on the disk: whether this is it, what it holds, and its own text.
//!
//! What the file is made of is the business of the build (`.ci/single.mjs`, `static/single.js`); here are the element
//! that holds a meeting, the page's text before it held any, and the question before a file is left with changes.

use super::listen::listen;
use super::native::NATIVE;
use gloo::events::EventListener;
use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, CustomEvent, CustomEventInit, Element, Response};
use yew::platform::spawn_local;

/// The element that holds a meeting.
const ELEMENT: &str = "meeting";
/// What asks the file for its own text (static/single.js).
const PRISTINE: &str = "simulateur-objectifs:pristine";
/// The empty file, beside a page that a server sends.
const FILE: &str = "./single.html";

fn element() -> Option<Element> {
    if NATIVE {
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
    if is_single() {
        let text = JsFuture::from(own_text());
        spawn_local(async move { done(text.await.ok().and_then(|text| text.as_string())) });
    } else {
        let answer = JsFuture::from(gloo::utils::window().fetch_with_str(FILE));
        spawn_local(async move { done(text_of(answer).await) });
    }
}

/// The text of the file before it held any meeting, once its script told it.
fn own_text() -> Promise {
    Promise::new(&mut |tell, fail| {
        let question = CustomEventInit::new();
        question.set_detail(&tell);
        let asked = CustomEvent::new_with_event_init_dict(PRISTINE, &question)
            .and_then(|event| gloo::utils::window().dispatch_event(&event));
        if asked.is_err() {
            let _ = fail.call0(&JsValue::NULL);
        }
    })
}

/// The text that a server answers; none when it does not, or has none.
async fn text_of(answer: JsFuture) -> Option<String> {
    let answer = answer.await.ok()?.dyn_into::<Response>().ok().filter(Response::ok)?;
    answer.text().ok()?.await.ok()?.as_string()
}

/// Asks before the page is left while `unsaved` says that something would be lost.
pub fn ask_before_leaving(unsaved: impl Fn() -> bool + 'static) -> EventListener {
    listen(&gloo::utils::window(), "beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("1");
            }
        }
    })
}
