//! Two results are the same, but for the last bits. Tests of the command line use this file too, so it names nothing of ours.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::Value;

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
