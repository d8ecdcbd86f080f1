//! Mice, fingers and pens on an element.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};
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
