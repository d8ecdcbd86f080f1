//! The page around: messages to and from it, the height of our content.
//!
//! What is said and to whom is decided in `state::embed`; this only carries it. The height alone goes to any origin.

use super::element::{Watch, watch_box};
use super::listen::listen;
use super::native::NATIVE;
use super::timer;
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};
use yew::NodeRef;

/// The window around ours; none when ours stands alone.
fn parent() -> Option<Window> {
    if NATIVE {
        return None;
    }
    let window = gloo::utils::window();
    let parent = window.parent().ok().flatten()?;
    (!same(&parent, &window)).then_some(parent)
}

/// Whether the page is inside another one.
#[must_use]
pub fn is_framed() -> bool {
    parent().is_some()
}

/// Whether the pages around ours let files out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// They do, or there are none.
    Open,
    /// They do not let ours look.
    Unknown,
    /// One of them does not.
    Closed,
}

/// Whether files get out: a frame's `sandbox` may forbid it, and then says nothing when it does.
#[must_use]
pub fn downloads() -> Passage {
    if NATIVE {
        return Passage::Open;
    }
    let mut window = gloo::utils::window();
    while let Some(outer) = window.parent().ok().flatten().filter(|outer| !same(outer, &window)) {
        // Another site's frame does not show itself.
        let Ok(Some(frame)) = window.frame_element() else { return Passage::Unknown };
        let allowed = frame.get_attribute("sandbox").is_none_or(|words| words.contains("allow-downloads"));
        if !allowed {
            return Passage::Closed;
        }
        window = outer;
    }
    // A server may put a page into a sandbox too; a file of the disk has no origin either, and is in none.
    let page = gloo::utils::window();
    let origin = js_sys::Reflect::get(&page, &"origin".into()).unwrap_or_default();
    let served = page.location().protocol().is_ok_and(|protocol| protocol.starts_with("http"));
    if served && origin == JsValue::from_str("null") { Passage::Unknown } else { Passage::Open }
}

fn same(one: &Window, other: &Window) -> bool {
    js_sys::Object::is(one.as_ref(), other.as_ref())
}

/// Tells the page around the height of our content in CSS pixels, in our words and in those that French public
/// simulators share. It holds nothing of the scenario.
pub fn post_height(height: f64) {
    let Some(parent) = parent() else { return };
    let ours = format!(r#"{{"type":"simulateur-objectifs","version":1,"event":"height","value":{height}}}"#);
    let shared = format!(r#"{{"kind":"resize-height","value":{height}}}"#);
    for text in [ours, shared] {
        if let Ok(message) = js_sys::JSON::parse(&text) {
            let _ = parent.post_message(&message, "*");
        }
    }
}

/// Sends a message, given as JSON, to the page around if it is of this origin; nothing is sent to an unnamed one.
pub fn post(message: &str, origin: &str) {
    if origin.is_empty() || origin == "*" || origin == "null" {
        return;
    }
    if let (Some(parent), Ok(message)) = (parent(), js_sys::JSON::parse(message)) {
        let _ = parent.post_message(&message, origin);
    }
}

/// Calls back with each message that reaches the window: whether it is from the page around, its origin, its data as
/// JSON. What is not an object is passed over.
pub fn on_message(heard: impl Fn(bool, &str, &str) + 'static) -> EventListener {
    listen(&gloo::utils::window(), "message", move |event| {
        let event = event.unchecked_ref::<MessageEvent>();
        let data = event.data();
        if !data.is_object() {
            return;
        }
        let from_parent = match (event.source(), parent()) {
            (Some(source), Some(parent)) => js_sys::Object::is(source.as_ref(), parent.as_ref()),
            (_, None) | (None, _) => false,
        };
        let json = js_sys::JSON::stringify(&data).ok().and_then(|text| JsValue::from(text).as_string());
        if let Some(json) = json {
            heard(from_parent, &event.origin(), &json);
        }
    })
}

/// Calls back with an element's height in CSS pixels and the time in milliseconds, now and whenever it changes.
#[must_use]
pub fn watch_height(node: &NodeRef, changed: impl Fn(f64, f64) + 'static) -> Option<Watch> {
    watch_box(node, move |element| changed(element.get_bounding_client_rect().height(), timer::now()))
}
