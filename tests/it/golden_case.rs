//! The golden cases, and how they are compared.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

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

/// Fails at the first place where two results differ by more than a relative tolerance.
pub(crate) fn assert_close(case: &str, path: &str, found: &Value, expected: &Value, tolerance: f64) {
    match (found, expected) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            let close = (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1e-3);
            assert!(close, "{case}: {path} is {a}, expected {b}");
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{case}: length of {path}");
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                assert_close(case, &format!("{path}[{index}]"), a, b, tolerance);
            }
        }
        (Value::Object(a), Value::Object(b)) => {
            let (a_keys, b_keys): (Vec<_>, Vec<_>) = (a.keys().collect(), b.keys().collect());
            assert_eq!(a_keys, b_keys, "{case}: fields of {path}");
            for (key, a) in a {
                assert_close(case, &format!("{path}.{key}"), a, &b[key], tolerance);
            }
        }
        _ => assert_eq!(found, expected, "{case}: {path}"),
    }
}
