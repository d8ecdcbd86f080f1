//! When the program itself fails: the static message of the page takes its place.
//!
//! After a panic nothing of the program can be trusted, so the message is part of the page's own text and this only
//! reveals it.

use std::panic;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Reveals the page's failure message if the program ever panics.
pub fn reveal_on_panic() {
    panic::set_hook(Box::new(|info| {
        gloo::console::error!(info.to_string());
        reveal();
    }));
}

fn reveal() -> Option<()> {
    let document = gloo::utils::document();
    for part in ["failure", "failure-fault"] {
        document.get_element_by_id(part)?.remove_attribute("hidden").ok()?;
    }
    // What the page showed is in its address, but for the very last moves.
    let field = document.get_element_by_id("failure-link");
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(&super::location::address());
    }
    if let Some(app) = document.get_element_by_id("app") {
        let _ = app.set_attribute("hidden", "");
    }
    Some(())
}
