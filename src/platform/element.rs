//! Elements on the page: variables for the style sheet, sizes, focus, visibility.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, FocusOptions, HtmlDialogElement, HtmlElement, HtmlTextAreaElement, IntersectionObserver,
    IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::NodeRef;

use super::timer;

/// Milliseconds after which a change is on the page.
const REDRAW: u32 = 60;

/// Sets numbers as CSS variables of an element.
///
/// A `style` attribute would be refused by the content policy that the page is served with; the object model is not.
pub fn set_variables(node: &NodeRef, variables: &[(&'static str, f64)]) {
    write(node.cast(), variables);
}

/// Sets numbers as CSS variables of one of the elements that an element holds and nothing else.
pub fn set_inner_variables(node: &NodeRef, index: u32, variables: &[(&'static str, f64)]) {
    let inner = node.cast::<Element>().and_then(|element| element.child_nodes().item(index));
    write(inner.and_then(|inner| inner.dyn_into().ok()), variables);
}

fn write(element: Option<HtmlElement>, variables: &[(&'static str, f64)]) {
    let Some(element) = element else { return };
    for (name, value) in variables {
        // The only failure is a read-only declaration, which an element's own style never is.
        let _ = element.style().set_property(name, &value.to_string());
    }
}

/// Moves the focus to the element of an identity.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
    }
}

/// Brings the element of an identity into view, no further than need be, and moves the focus to it, marked as by a key.
pub fn show(id: &str) {
    let Some(element) = by_id(id) else { return };
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
    let marked = FocusOptions::new();
    marked.set_prevent_scroll(true);
    // Without the mark where the browser does not know this option.
    let _ = js_sys::Reflect::set(&marked, &"focusVisible".into(), &true.into());
    let _ = element.focus_with_options(&marked);
}

/// Moves the focus to the element of an identity if, once the page is drawn anew, what had it is gone.
pub fn keep_focus(id: &'static str) {
    timer::once(REDRAW, move || {
        let document = gloo::utils::document();
        let lost = document.active_element().is_none_or(|active| active.tag_name() == "BODY");
        if lost {
            show(id);
        }
    });
}

/// Whether an element of this identity is on the page.
#[must_use]
pub fn exists(id: &str) -> bool {
    by_id(id).is_some()
}

/// Moves the focus to an element of a component.
pub fn focus_node(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The text size of an element, in CSS pixels.
#[must_use]
pub fn text_size(node: &NodeRef) -> Option<f64> {
    let style = gloo::utils::window().get_computed_style(&node.cast::<Element>()?).ok()??;
    style.get_property_value("font-size").ok()?.trim_end_matches("px").parse().ok()
}

/// Chooses all the text of a field, ready to be copied.
pub fn select_text(node: &NodeRef) {
    if let Some(field) = node.cast::<HtmlTextAreaElement>() {
        let _ = field.focus();
        field.select();
    }
}

/// Brings the element of an identity into view.
pub fn scroll_to(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
    }
}

/// How far below the top of the window an element stands, in CSS pixels.
#[must_use]
pub fn top(node: &NodeRef) -> Option<f64> {
    Some(node.cast::<Element>()?.get_bounding_client_rect().top())
}

/// How high an element is, in CSS pixels; 0 where it is not on the page.
#[must_use]
pub fn height(node: &NodeRef) -> f64 {
    node.cast::<Element>().map_or(0.0, |element| element.get_bounding_client_rect().height())
}

/// Whether an element holds more than it is high.
#[must_use]
pub fn overflows(node: &NodeRef) -> bool {
    node.cast::<Element>().is_some_and(|element| element.scroll_height() > element.client_height() + 1)
}

/// Scrolls the page down by some CSS pixels, at once.
pub fn scroll_down(pixels: f64) {
    gloo::utils::window().scroll_by_with_x_and_y(0.0, pixels);
}

fn by_id(id: &str) -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog above the page; Escape closes it.
pub fn open_dialog(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog; the browser gives the focus back.
pub fn close_dialog(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Watches an element until dropped.
pub struct Watch {
    stop: Box<dyn Fn()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        (self.stop)();
    }
}

/// Calls back with an element's width and height in CSS pixels, now and whenever they change.
#[must_use]
pub fn watch_size(node: &NodeRef, changed: impl Fn(f64, f64) + 'static) -> Option<Watch> {
    watch_box(node, move |element| {
        changed(f64::from(element.client_width()), f64::from(element.client_height()));
    })
}

/// Calls back with an element, now and whenever its size changes.
pub(super) fn watch_box(node: &NodeRef, changed: impl Fn(&Element) + 'static) -> Option<Watch> {
    let element = node.cast::<Element>()?;
    let watched = element.clone();
    let report = Closure::<dyn FnMut()>::new(move || changed(&watched));
    let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(Watch {
        stop: Box::new(move || {
            // The observer holds the closure by reference: it lives as long as the observer does.
            let _ = &report;
            observer.disconnect();
        }),
    })
}

/// Calls back with whether an element is in view, whenever that changes.
#[must_use]
pub fn watch_visibility(node: &NodeRef, changed: impl Fn(bool) + 'static) -> Option<Watch> {
    let element = node.cast::<Element>()?;
    let report = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Some(entry) =
            entries.iter().last().and_then(|entry| entry.dyn_into::<IntersectionObserverEntry>().ok())
        {
            changed(entry.is_intersecting());
        }
    });
    let options = IntersectionObserverInit::new();
    // An element whose edge only touches the window's is not in view.
    options.set_root_margin("-4px");
    let observer = IntersectionObserver::new_with_options(report.as_ref().unchecked_ref(), &options).ok()?;
    observer.observe(&element);
    Some(Watch {
        stop: Box::new(move || {
            let _ = &report;
            observer.disconnect();
        }),
    })
}
