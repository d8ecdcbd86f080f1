//! Tests that need a real browser: what only a browser can tell.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_browser_runs_the_tests() {
    assert!(gloo::utils::document().body().is_some());
}
