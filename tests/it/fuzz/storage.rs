//! What the browser keeps, which other pages of the same origin, and other versions, may have written.

use super::document::documents;
use super::files::assert_board;
use super::{Given, assert_refused, assert_taken, fuzz};
use crate::scenarios::any_scenario;
use proptest::prelude::*;
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::scenario::saved_work::{self, Shelf, Unfit};
use simulateur_objectifs::state::Theme;
use std::borrow::Cow;

impl Given for Vec<(String, Vec<u8>)> {
    fn told(&self) -> Cow<'_, str> {
        Cow::Owned(self.iter().map(|(key, text)| format!("{key} {}\n", text.told())).collect())
    }
}

#[test]
fn what_is_kept() {
    let reference = proptest::option::of(any_scenario());
    let whole = (any_scenario(), reference, 0..9_000_000_000_000_000_u64, 0..8_640_000_000_000_000_i64)
        .prop_map(|(scenario, reference, order, saved)| {
            saved_work::write_work(&scenario, reference.as_ref(), order, saved as f64)
        });
    let key = prop_oneof!["simulateur-objectifs\\.(saved|current)\\.[0-9a-z]{0,6}", ".{0,12}"];
    let kept = proptest::collection::vec((key, documents("simulateur-objectifs.kept", whole)), 1..4);
    fuzz("storage", kept, |found| {
        let found: Vec<(String, String)> = found
            .iter()
            .map(|(key, text)| (key.clone(), String::from_utf8_lossy(text).into_owned()))
            .collect();
        let shelf = Shelf::new(found.clone());
        let count = shelf.entries.len() + shelf.newer + shelf.unreadable.len();
        assert_eq!(count, found.len(), "nothing found is lost");
        for aside in &shelf.unreadable {
            assert!(found.contains(aside), "what cannot be read is moved as it was found");
        }
        for entry in &shelf.entries {
            assert_taken(&entry.kept.scenario);
            entry.kept.reference.iter().for_each(assert_taken);
            assert!(entry.kept.saved.is_finite());
            let free = shelf.free_name(&entry.kept.scenario.name);
            assert!(shelf.by_name(&free).is_none() && free.chars().count() <= 120, "{free}");
        }
        assert!(saved_work::outdated(&found).len() <= found.len());
        assert!(saved_work::next_order(&found) > 0);
        for (_, text) in &found {
            if let Err(Unfit::Unreadable(refusals)) = saved_work::read(text) {
                assert_refused(&refusals);
            }
            // The board, the language and the colours are kept by the same browser.
            assert_board(text);
            let _ = (Lang::from_code(text), Theme::from_code(text));
        }
    });
}
