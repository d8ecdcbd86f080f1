//! Mice, fingers and pens on an element.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::NodeRef;

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
    pub fn below(&self) -> (f64, f64) {
        let place = self.0.get_bounding_client_rect();
        (place.left(), place.bottom())
    }

    /// Gives it the focus.
    pub fn focus(&self) {
        let _ = self.0.focus();
    }
}
