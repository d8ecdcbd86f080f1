//! The page's own address: how to show it (the query) and what to show (the fragment).

use web_sys::UrlSearchParams;

/// The value of a query parameter.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    let search = gloo::utils::window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The page's own folder, without query and fragment: what other pages name it by.
#[must_use]
pub fn base() -> String {
    let location = gloo::utils::window().location();
    let (origin, path) = (location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    let folder = path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or("/");
    format!("{origin}{folder}")
}

/// The fragment with its `#`; empty when there is none.
#[must_use]
pub fn fragment() -> String {
    gloo::utils::window().location().hash().unwrap_or_default()
}
