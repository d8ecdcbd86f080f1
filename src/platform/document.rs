//! The document as a whole: language, title, theme, connection to assistive technology.

use super::listen::listen;
use super::native::{self, NATIVE};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Where the page is mounted.
const ROOT: &str = "app";
/// What is shown before: that the program is on its way, and the answer that the build knew.
const WAITING: [&str; 2] = ["waiting", "answer"];

fn root() -> Option<Element> {
    if NATIVE {
        return None;
    }
    gloo::utils::document().document_element()
}

/// Says which language the page is in.
pub fn set_language(code: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", code);
    }
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// Forces a theme; `auto` leaves it to the device.
pub fn set_theme(code: &str) {
    if let Some(root) = root() {
        let _ = if code == "auto" {
            root.remove_attribute("data-theme")
        } else {
            root.set_attribute("data-theme", code)
        };
    }
}

/// Sets a variable of the style sheet for the whole page.
pub fn set_variable(name: &str, value: &str) {
    if NATIVE {
        native::set_variable(name, value);
    }
    if let Some(root) = root().and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Adds a class to the root element: which view this is.
pub fn add_class(class: &str) {
    if NATIVE {
        native::add_class(class);
    }
    if let Some(root) = root() {
        let _ = root.class_list().add_1(class);
    }
}

/// Takes a class of the root element away.
pub fn remove_class(class: &str) {
    if let Some(root) = root() {
        let _ = root.class_list().remove_1(class);
    }
}

/// Says something to whoever reads the browser's console.
pub fn warn(text: &str) {
    if !NATIVE {
        gloo::console::warn!(text);
    }
}

/// Whether the page is dark, by its own theme or the device's.
#[must_use]
pub fn is_dark() -> bool {
    match root().and_then(|root| root.get_attribute("data-theme")) {
        Some(theme) => theme == "dark",
        None => matches("(prefers-color-scheme: dark)"),
    }
}

/// Whether a media query holds now.
#[must_use]
pub fn matches(query: &str) -> bool {
    !NATIVE && gloo::utils::window().match_media(query).ok().flatten().is_some_and(|query| query.matches())
}

/// Calls back whenever one of the media queries changes, for the life of the page.
pub fn on_media_change(queries: &[&str], changed: impl Fn() + Clone + 'static) {
    for query in queries {
        if let Ok(Some(query)) = gloo::utils::window().match_media(query) {
            let changed = changed.clone();
            listen(&query, "change", move |_| changed()).forget();
        }
    }
}

/// Marks a moment that performance tools can see.
pub fn mark(name: &str) {
    if let Some(performance) = gloo::utils::window().performance() {
        let _ = performance.mark(name);
    }
}

/// What the page's body computes for properties of the style sheet, in their order; empty where it cannot be known.
#[must_use]
pub fn computed<const N: usize>(properties: [&str; N]) -> [String; N] {
    let body = gloo::utils::document().body();
    let style = body.and_then(|body| gloo::utils::window().get_computed_style(&body).ok().flatten());
    properties
        .map(|name| style.as_ref().and_then(|style| style.get_property_value(name).ok()).unwrap_or_default())
}

/// The text size of the root element, in CSS pixels.
#[must_use]
pub fn root_text_size() -> f64 {
    let style = root().and_then(|root| gloo::utils::window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(16.0)
}

/// Whether nobody sees the page now.
#[must_use]
pub fn is_hidden() -> bool {
    !NATIVE && gloo::utils::document().hidden()
}

/// The element that the page is mounted in; it shows itself with [`reveal_root`].
#[must_use]
pub fn root_of_page() -> Option<Element> {
    gloo::utils::document().get_element_by_id(ROOT)
}

/// Puts the page in the place of what was shown before it came.
pub fn reveal_root() {
    for waiting in WAITING.iter().filter_map(|id| gloo::utils::document().get_element_by_id(id)) {
        waiting.remove();
    }
    if let Some(root) = root_of_page() {
        let _ = root.class_list().remove_1("coming");
    }
}
