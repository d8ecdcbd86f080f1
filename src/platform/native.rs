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
    extent: Extent,
    variables: Vec<(String, String)>,
    classes: Vec<String>,
}

/// How much of the page is drawn.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Extent {
    /// All, unfolded, with what is found a moment after the answer.
    #[default]
    Whole,
    /// All, unfolded, without what is found after.
    Hurried,
    /// What a first visit shows before anything comes later: no more than it has unfolded, and its curves as SVG.
    FirstScreen,
}

thread_local! {
    static VISIT: RefCell<Visit> = RefCell::default();
}

/// Leads this thread's next visit to a query and a fragment (without their marks), beside a file of settings.
pub fn lead(query: &str, fragment: &str, config: &str) {
    let [query, fragment, config] = [query, fragment, config].map(str::to_owned);
    VISIT.set(Visit { query, fragment, config, ..Visit::default() });
}

/// Has this thread's next visit drawn without what is found a moment after the answer.
pub fn hurry() {
    VISIT.with_borrow_mut(|visit| visit.extent = Extent::Hurried);
}

/// Has this thread's next visit drawn as the built page holds it before its program runs.
pub fn first_screen() {
    VISIT.with_borrow_mut(|visit| visit.extent = Extent::FirstScreen);
}

/// Whether what is found a moment after the answer is found before the page is drawn.
#[must_use]
pub fn rests() -> bool {
    NATIVE && VISIT.with_borrow(|visit| visit.extent == Extent::Whole)
}

/// Whether the first screen alone is drawn.
#[must_use]
pub fn is_first_screen() -> bool {
    NATIVE && VISIT.with_borrow(|visit| visit.extent == Extent::FirstScreen)
}

/// Variables of the style sheet that an element will have, `--x:0.5;--y:1`, where no effect will set them: the build makes
/// rules of them.
#[must_use]
pub fn variables(variables: &[(&'static str, f64)]) -> Option<String> {
    is_first_screen().then(|| {
        let written = variables.iter().map(|(name, value)| format!("{name}:{value}"));
        written.collect::<Vec<_>>().join(";")
    })
}

/// A variable of the style sheet is set for the whole page.
pub(super) fn set_variable(name: &str, value: &str) {
    VISIT.with_borrow_mut(|visit| visit.variables.push((name.to_owned(), value.to_owned())));
}

/// A class is given to the whole page.
pub(super) fn add_class(class: &str) {
    VISIT.with_borrow_mut(|visit| visit.classes.push(class.to_owned()));
}

/// The classes given to the whole page during this thread's visit: what a city does not offer.
#[must_use]
pub fn page_classes() -> Vec<String> {
    VISIT.with_borrow(|visit| visit.classes.clone())
}

/// The variables set for the whole page during this thread's visit, names and values: a city's colours.
#[must_use]
pub fn page_variables() -> Vec<(String, String)> {
    VISIT.with_borrow(|visit| visit.variables.clone())
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
