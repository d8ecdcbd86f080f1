//! Every entrance of the page, given what no person would write: bytes of any kind, and what each entrance expects
//! with some of it changed, left out, repeated or blown up.
//!
//! What holds for all: it never panics; a case takes a second and 64 MB at most; what is refused is refused in words
//! that fit on a screen, and changes nothing; what is taken is sound, can be written and reads back as the same.
//!
//! A short run belongs to the tests; `make fuzz` gives each entrance 100,000 cases (`FUZZ_CASES`), other ones each time.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod camera;
mod document;
mod files;
mod host;
mod imports;
mod links;
mod measure;
mod storage;
mod text;
mod votes;

use crate::scenarios::{assert_sound, assert_valid};
use measure::{Cost, measured};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::refusal::Refusal;
use simulateur_objectifs::state::{Msg, State, Theme, update};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::Debug;
use std::time::Instant;

/// Cases of each entrance in a short run.
const FEW: u32 = 250;
/// Longest words about one fault, in characters.
const WORDS: usize = 600;
/// Most faults told.
const FAULTS: usize = 64;

/// What can stand in the place of a text given: bytes, a text, several of them.
trait Given: Debug {
    /// As it is told when its case never ends.
    fn told(&self) -> Cow<'_, str>;
}

impl Given for Vec<u8> {
    fn told(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.get(..8_000).unwrap_or(self))
    }
}

impl Given for String {
    fn told(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

/// Gives an entrance its cases, and says what they cost.
fn fuzz<T: Given>(entrance: &str, strategy: impl Strategy<Value = T>, case: impl Fn(&T)) {
    let asked = std::env::var("FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = ProptestConfig {
        cases: asked.unwrap_or(FEW),
        rng_seed: if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(2016) },
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::default()
    };
    let (started, cost) = (Instant::now(), Cell::<Cost>::default());
    let run = TestRunner::new(config).run(&strategy, |given| {
        measured(&cost, &given.told(), || case(&given));
        Ok(())
    });
    if let Err(failure) = run {
        panic!("{entrance}: {}", failure.to_string().chars().take(4_000).collect::<String>());
    }
    let Cost { longest, peak } = cost.get();
    println!(
        "{entrance}: {} cases in {} s, the longest {:.1} ms, the largest {:.1} MB",
        asked.unwrap_or(FEW),
        started.elapsed().as_secs(),
        longest.as_secs_f64() * 1e3,
        peak as f64 / 1_048_576.0
    );
}

/// A page on which something was done.
fn page() -> State {
    let state = State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto);
    update(&state, Msg::PresetChosen(Preset::CityLevers))
}

/// Fails unless a scenario is one that a file may hold, that comes back from it, and whose result is sound.
fn assert_taken(scenario: &Scenario) {
    assert_valid(scenario);
    assert_sound(scenario, &simulate(scenario));
    match file::read(&file::write(scenario)) {
        Ok(opened) => assert_eq!(opened.scenario, *scenario),
        Err(refusals) => panic!("{refusals:?}"),
    }
}

/// Fails unless the scenario can be shown, and the one before be had again.
fn assert_shown(message: Msg) {
    let before = page();
    let after = update(&before, message);
    assert_valid(&after.scenario);
    if after.scenario != before.scenario {
        assert_eq!(
            update(&after, Msg::Undone).scenario,
            before.scenario,
            "what was there before is not lost"
        );
    }
}

/// Fails unless a refusal is in words that fit on a screen.
fn assert_refused(refusals: &[Refusal]) {
    let words: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    assert_worded(&words);
}

fn assert_worded(words: &[String]) {
    assert!((1..=FAULTS).contains(&words.len()), "{} faults", words.len());
    for text in words {
        assert!((1..=WORDS).contains(&text.chars().count()), "{} characters: {text:.200}", text.len());
    }
}
