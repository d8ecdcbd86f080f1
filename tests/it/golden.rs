//! The model against an independent implementation.

use crate::golden_case::{Case, assert_close};
use simulateur_objectifs::model::simulate;
use simulateur_objectifs::scenario::file;

#[test]
fn results_match_an_independent_implementation() {
    for case in Case::all() {
        let result =
            serde_json::from_str(&file::to_json(&simulate(&case.scenario))).expect("a result is JSON");
        assert_close(&case.name, "result", &result, &case.expected["result"], 1e-9);
    }
}
