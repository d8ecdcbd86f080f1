//! What has to hold in a real browser.

#![cfg(target_arch = "wasm32")]

#[path = "../it/ensemble_bits.rs"]
mod ensemble_bits;
mod page;
#[path = "../it/scenario_files.rs"]
mod scenario_files;
#[path = "../it/scenarios_1000.rs"]
mod scenarios_1000;

use scenarios_1000::{EXPECTED, digest};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_thousand_results_have_the_bits_of_the_native_run() {
    let found = digest();
    assert_eq!(found, EXPECTED, "found {found:#018x}");
}

#[wasm_bindgen_test]
fn an_ensemble_has_the_bits_of_the_native_run() {
    let found = ensemble_bits::bits();
    assert_eq!(found, ensemble_bits::PINNED, "found {found:#018x}");
}
