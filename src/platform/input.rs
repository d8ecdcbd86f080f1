//! What people type and choose.

use super::listen::listen;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{
    DataTransfer, Event, EventInit, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement,
};
use yew::NodeRef;

/// The text of the field that an event comes from.
#[must_use]
pub fn text(event: &Event) -> String {
    let target = event.target();
    let field = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>());
    let choice = target.as_ref().and_then(|target| target.dyn_ref::<HtmlSelectElement>());
    let area = target.as_ref().and_then(|target| target.dyn_ref::<HtmlTextAreaElement>());
    field
        .map(HtmlInputElement::value)
        .or_else(|| choice.map(HtmlSelectElement::value))
        .or_else(|| area.map(HtmlTextAreaElement::value))
        .unwrap_or_default()
}

/// The number of the slider that an event comes from.
#[must_use]
pub fn number(event: &Event) -> Option<f64> {
    let target = event.target()?;
    let number = target.dyn_ref::<HtmlInputElement>()?.value_as_number();
    number.is_finite().then_some(number)
}

/// Whether the box that an event comes from is ticked.
#[must_use]
pub fn checked(event: &Event) -> bool {
    let target = event.target();
    target
        .as_ref()
        .and_then(|target| target.dyn_ref::<HtmlInputElement>())
        .is_some_and(HtmlInputElement::checked)
}

/// Shows a value again in the field that an event comes from, where nothing else would redraw it.
pub fn show(event: &Event, value: &str) {
    let target = event.target();
    if let Some(field) = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()) {
        field.set_value(value);
    }
}

/// Shows a choice in a list, which keeps what the reader chose last whatever its options say.
pub fn choose(list: &NodeRef, value: &str) {
    if let Some(list) = list.cast::<HtmlSelectElement>() {
        list.set_value(value);
    }
}

/// Whether the part that an event comes from is unfolded.
#[must_use]
pub fn unfolded(event: &Event) -> bool {
    let target = event.target();
    target
        .as_ref()
        .and_then(|target| target.dyn_ref::<HtmlDetailsElement>())
        .is_some_and(HtmlDetailsElement::open)
}

/// Keeps lines that are pasted into a field apart by tabs, until dropped: a browser would write them as one, and two
/// numbers would read as a third one.
pub fn keep_lines_apart() -> EventListener {
    listen(&gloo::utils::document(), "paste", |event| {
        let target = event.target();
        let Some(field) = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()) else {
            return;
        };
        let data = js_sys::Reflect::get(event, &"clipboardData".into()).ok();
        let data = data.and_then(|data| data.dyn_into::<DataTransfer>().ok());
        let text = data.and_then(|data| data.get_data("text").ok()).unwrap_or_default();
        if !text.trim().contains(['\n', '\r']) {
            return;
        }
        let line = text.trim().lines().collect::<Vec<_>>().join("\t");
        let start = field.selection_start().ok().flatten().unwrap_or_default();
        if field.set_range_text(&line).is_err() {
            return;
        }
        event.prevent_default();
        let caret = start + u32::try_from(line.encode_utf16().count()).unwrap_or_default();
        let _ = field.set_selection_range(caret, caret);
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        if let Ok(typed) = Event::new_with_event_init_dict("input", &bubbling) {
            let _ = field.dispatch_event(&typed);
        }
    })
}
