//! The page's own address: how to show it (the query) and what to show (the fragment).

use web_sys::UrlSearchParams;

/// The value of a query parameter.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    let search = gloo::utils::window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The whole address of the page.
#[must_use]
pub fn address() -> String {
    gloo::utils::window().location().href().unwrap_or_default()
}
