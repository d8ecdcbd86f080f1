//! The engine for programs in JavaScript: a scenario file's text in, JSON out.
//!
//! Every function answers a text of JSON: what was asked for, or `{"refusals": [{"path", "message"}, …]}`. The script around
//! it (`package/engine.js`) makes values and errors of them, and is what people call. Nothing here computes, and nothing
//! knows a document: node and browsers run the same bytes.

use serde::Serialize;
use simulateur_core::export::result;
use simulateur_core::scenario::file::{self, OpenedScenario, to_json};
use simulateur_core::scenario::preset::Preset;
use simulateur_core::scenario::refusal::Fault;
use wasm_bindgen::prelude::wasm_bindgen;

/// Why a text was refused.
#[derive(Serialize)]
struct Refused {
    refusals: Vec<Fault>,
}

/// What is made of a scenario, or why there is none.
fn answered(text: &str, answer: impl FnOnce(OpenedScenario) -> String) -> String {
    match file::read(text) {
        Ok(opened) => answer(opened),
        Err(refusals) => to_json(&Refused { refusals: refusals.into_iter().map(Fault::from).collect() }),
    }
}

/// The result of a scenario (docs/scenario.md, “Result”).
#[wasm_bindgen]
#[must_use]
pub fn simulate(text: &str) -> String {
    answered(text, |opened| result(&opened.scenario))
}

/// The analysis of a scenario (docs/scenario.md, “Analysis”): a second for one with many ranges.
#[wasm_bindgen]
#[must_use]
pub fn analyse(text: &str) -> String {
    answered(text, |opened| to_json(&simulateur_core::analysis::analyse(&opened.scenario)))
}

/// Why a text is refused; no refusals for one that the page opens.
#[wasm_bindgen]
#[must_use]
pub fn check(text: &str) -> String {
    answered(text, |_| to_json(&Refused { refusals: Vec::new() }))
}

/// The whole scenario of a text, every field that it leaves out filled in.
#[wasm_bindgen]
#[must_use]
pub fn complete(text: &str) -> String {
    answered(text, |opened| file::write(&opened.scenario))
}

/// The keys and French names of the ready-made scenarios: `[[key, name], …]`.
#[wasm_bindgen]
#[must_use]
pub fn presets() -> String {
    to_json(&Preset::ALL.map(|preset| (preset.key(), preset.name())))
}

/// A ready-made scenario as a file; nothing for a key that there is not.
#[wasm_bindgen]
#[must_use]
pub fn preset(key: &str) -> Option<String> {
    Preset::from_key(key).map(|preset| file::write(&preset.scenario()))
}
