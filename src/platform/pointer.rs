//! Mice, fingers and pens on an element; taps that were not meant.

use super::listen::listen;
use super::timer;
use gloo::events::EventListener;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, PointerEvent};
use yew::NodeRef;

/// What takes its own place away when it is pressed bears this attribute.
const ONCE: &str = "[data-once]";
/// What a press can set off.
const PRESSED: &str = "a, button, summary, input, label, select";
/// How long, in milliseconds, and how far, in CSS pixels, a second tap follows the first by mistake.
const AGAIN: f64 = 1_000.0;
const NEAR: i32 = 24;

/// Keeps a second tap from pressing what came to stand where the first one pressed something marked `data-once`, until
/// dropped.
pub fn forgive_second_taps() -> EventListener {
    let last = RefCell::new(None::<(f64, i32, i32)>);
    listen(&gloo::utils::window(), "click", move |event| {
        let Some(click) = event.dyn_ref::<MouseEvent>().filter(|click| click.detail() > 0) else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(pressed) = target.and_then(|target| target.closest(PRESSED).ok().flatten()) else { return };
        let (now, x, y) = (timer::now(), click.client_x(), click.client_y());
        let mistaken = last.borrow().as_ref().is_some_and(|(then, at_x, at_y)| {
            now - then < AGAIN && (x - at_x).abs() < NEAR && (y - at_y).abs() < NEAR
        });
        if mistaken {
            event.prevent_default();
            event.stop_immediate_propagation();
        } else {
            let once = pressed.matches(ONCE).unwrap_or(false);
            *last.borrow_mut() = once.then_some((now, x, y));
        }
    })
}

/// Sends the rest of this pointer's moves to the element under it, wherever they go.
pub fn capture(event: &PointerEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(target) = target {
        // The only failure is a pointer that is gone already.
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// Where a pointer is in the window, in fractions of an element's width and height, y upwards: differences are moves
/// within the element, even if the page slides meanwhile.
#[must_use]
pub fn place(event: &PointerEvent, node: &NodeRef) -> Option<(f64, f64)> {
    let element = node.cast::<Element>()?;
    let (width, height) = (f64::from(element.client_width()), f64::from(element.client_height()));
    let sized = width > 0.0 && height > 0.0;
    sized.then(|| (f64::from(event.client_x()) / width, -f64::from(event.client_y()) / height))
}

/// A button or link that was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed(HtmlElement);

impl Pressed {
    /// The one whose event is being answered; none when there is no such event.
    #[must_use]
    pub fn now() -> Option<Self> {
        let event = js_sys::Reflect::get(&gloo::utils::window(), &"event".into()).ok()?;
        let target = event.dyn_into::<web_sys::Event>().ok()?.target()?.dyn_into::<Element>().ok()?;
        target.closest("button, a").ok()??.dyn_into().ok().map(Self)
    }

    /// Where it begins and ends in the window, in CSS pixels from the left and the top.
    #[must_use]
    pub fn bottom_left(&self) -> (f64, f64) {
        let place = self.0.get_bounding_client_rect();
        (place.left(), place.bottom())
    }

    /// Gives it the focus.
    pub fn focus(&self) {
        let _ = self.0.focus();
    }
}
