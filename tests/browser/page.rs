//! The page mounted in a real browser: what it says, and how it follows events. What people do with a pointer and a
//! keyboard is for the end-to-end tests.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use gloo::render::request_animation_frame;
use simulateur_objectifs::ui::first::app::App;
use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::AppHandle;

#[wasm_bindgen(inline_js = "
export const send = (target, type) => target.dispatchEvent(new Event(type, { bubbles: true }));
export const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
")]
extern "C" {
    fn send(target: &Element, kind: &str);
    fn press(target: &Element, key: &str);
}

/// The application in a container of its own, taken away with it.
struct Mounted {
    root: Element,
    app: Option<AppHandle<App>>,
}

impl Mounted {
    async fn new() -> Self {
        let document = gloo::utils::document();
        let Ok(root) = document.create_element("div") else { panic!("the document makes elements") };
        assert!(gloo::utils::body().append_child(&root).is_ok(), "the body takes it");
        document.set_title("");
        // A page writes its scenario into the address, where the next one would find it.
        let history = gloo::utils::window().history();
        let url = Some("?");
        let cleared = history.and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", url));
        assert!(cleared.is_ok(), "the address can be written");
        let app = yew::Renderer::<App>::with_root(root.clone()).render();
        // It is mounted in pieces, the last group of levers last.
        let last = || root.query_selector("#section-pace").ok().flatten().is_some();
        until("the page", || last() && !document.title().is_empty()).await;
        Self { root, app: Some(app) }
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.root.query_selector(selector).ok().flatten();
        found.and_then(|found| found.dyn_into().ok()).unwrap_or_else(|| panic!("{selector} is on the page"))
    }

    /// A text with plain spaces.
    fn text(&self, selector: &str) -> String {
        let text = self.find::<HtmlElement>(selector).inner_text();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Types into a field and leaves the text there.
    fn type_in(&self, selector: &str, text: &str) {
        let field = self.find::<HtmlInputElement>(selector);
        field.set_value(text);
        send(&field, "input");
    }

    fn press_in(&self, selector: &str, key: &str) {
        press(&self.find(selector), key);
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

/// Waits, a frame at a time, for what has to come; fails when it does not within ten seconds or so.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..600 {
        if holds() {
            return;
        }
        frame().await;
    }
    assert!(holds(), "{what} comes");
}

/// Resolves at the next frame.
async fn frame() {
    let due = Rc::new(Cell::new(false));
    let mut frame = None;
    poll_fn(move |context| {
        if due.get() {
            return Poll::Ready(());
        }
        if frame.is_none() {
            let (due, waker) = (Rc::clone(&due), context.waker().clone());
            frame = Some(request_animation_frame(move |_| {
                due.set(true);
                waker.wake();
            }));
        }
        Poll::Pending
    })
    .await;
}

const FIELD: &str = "#field-clause_rate";
const SLIDER: &str = "#slider-clause_rate";

#[wasm_bindgen_test]
async fn the_page_opens_on_its_verdict() {
    let page = Mounted::new().await;
    assert_eq!(page.text("#verdict-title"), "Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020.");
    assert_eq!(page.text("#card-hours .goal__value"), "900 000 h objectif 1 000 000 h");
}

#[wasm_bindgen_test]
async fn a_slider_that_moves_changes_the_verdict() {
    let page = Mounted::new().await;
    page.type_in(SLIDER, "0.3");
    until("the verdict", || {
        page.text("#verdict-title") == "Avec ces hypothèses, les 3 objectifs sont atteints en 2020."
    })
    .await;
    assert_eq!(page.find::<HtmlInputElement>(FIELD).value(), "30");
}

#[wasm_bindgen_test]
async fn a_field_keeps_what_is_typed_until_it_is_taken_or_given_up() {
    let page = Mounted::new().await;
    let value = || page.find::<HtmlInputElement>(FIELD).value();
    let spoken = || page.find::<Element>(SLIDER).get_attribute("aria-valuetext").unwrap_or_default();
    let refused = || page.find::<Element>(FIELD).has_attribute("aria-invalid");
    page.type_in(FIELD, "22,5");
    frame().await;
    assert_eq!((value().as_str(), spoken().as_str()), ("22,5", "20 %"), "a draft");
    page.press_in(FIELD, "Enter");
    until("22.5 %", || spoken() == "22,5 %").await;
    // What follows a commit (the draft is let go) has run by the next frame.
    frame().await;
    page.type_in(FIELD, "240");
    page.press_in(FIELD, "Enter");
    until("the refusal", refused).await;
    assert_eq!(
        (value().as_str(), spoken().as_str()),
        ("240", "22,5 %"),
        "the last good value stays in force"
    );
    assert!(page.text("#error-clause_rate").contains("22,5 %"), "and the reason says so");
    page.press_in(FIELD, "Escape");
    until("the end of the refusal", || !refused()).await;
    assert_eq!((value().as_str(), spoken().as_str()), ("22,5", "22,5 %"));
}
