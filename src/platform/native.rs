//! The page where there is no browser: drawn natively, as tests do. It has an address and the file of a city's settings
//! all the same; it remembers nothing, and nothing around it shows itself.

use std::cell::RefCell;

/// Whether the page is drawn without a browser.
pub const NATIVE: bool = !cfg!(target_family = "wasm");

/// What a visit is led to.
#[derive(Default)]
struct Visit {
    query: String,
    fragment: String,
    config: String,
    hurried: bool,
}

thread_local! {
    static VISIT: RefCell<Visit> = RefCell::default();
}

/// Leads this thread's next visit to a query and a fragment (without their marks), beside a file of settings.
pub fn lead(query: &str, fragment: &str, config: &str) {
    let [query, fragment, config] = [query, fragment, config].map(str::to_owned);
    VISIT.set(Visit { query, fragment, config, hurried: false });
}

/// Has this thread's next visit drawn without what is found a moment after the answer.
pub fn hurry() {
    VISIT.with_borrow_mut(|visit| visit.hurried = true);
}

/// Whether what is found a moment after the answer is found before the page is drawn.
#[must_use]
pub fn rests() -> bool {
    NATIVE && !VISIT.with_borrow(|visit| visit.hurried)
}

/// The value of a query parameter, written without any escape.
pub(super) fn query(name: &str) -> Option<String> {
    VISIT.with_borrow(|visit| {
        let mut pairs = visit.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    })
}

/// The fragment.
pub(super) fn fragment() -> String {
    VISIT.with_borrow(|visit| visit.fragment.clone())
}

/// The text of the city's file; empty where there is none.
pub(super) fn config() -> String {
    VISIT.with_borrow(|visit| visit.config.clone())
}

/// Where the page stands.
pub(super) const BASE: &str = "https://simulateur.example/";
