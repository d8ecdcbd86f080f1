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

/// Where a pointer is in an element, as fractions of its width and height, y upwards; not kept inside.
#[must_use]
pub fn place(event: &PointerEvent, node: &NodeRef) -> Option<(f64, f64)> {
    let area = node.cast::<Element>()?.get_bounding_client_rect();
    let inside = area.width() > 0.0 && area.height() > 0.0;
    inside.then(|| {
        let x = (f64::from(event.client_x()) - area.left()) / area.width();
        let y = (f64::from(event.client_y()) - area.top()) / area.height();
        (x, 1.0 - y)
    })
}
