//! The golden cases.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

pub(crate) use crate::close::assert_close;
use serde_json::Value;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::file;

/// A scenario with what an independent implementation says of it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) scenario: Scenario,
    pub(crate) expected: Value,
}

impl Case {
    /// Every `case-*.json` of the fixtures.
    pub(crate) fn all() -> Vec<Self> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/golden");
        let mut paths: Vec<_> = std::fs::read_dir(folder)
            .expect("the fixtures are there")
            .map(|entry| entry.expect("a readable folder").path())
            .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("case-")))
            .collect();
        paths.sort();
        assert_eq!(paths.len(), 29, "every golden case is there");
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &std::path::Path) -> Self {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).expect("a readable case");
        let expected: Value = serde_json::from_str(&text).expect("a case is JSON");
        let opened =
            file::read_value(&expected["scenario"]).unwrap_or_else(|refusals| panic!("{name}: {refusals:?}"));
        Self { name, scenario: opened.scenario, expected }
    }
}
