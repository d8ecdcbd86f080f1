//! What a result file tells, and what it leaves out.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
use super::*;
use crate::contract::{sample, samples};
use crate::{Contract, Contracts, Ledger, Options, Place, Reason, Rule};
use serde_json::{Value, json};

const FILE: File<'static> = File { name: "a.csv", bytes: 7, as_of: Day(0) };

fn reading(content: Content) -> Reading {
    let rejected = Rejected { at: Place::Line(4), reason: Reason::BadDate, value: Some("x".into()) };
    Reading {
        format: Format::DecpTable,
        encoding: Encoding::Utf8Bom,
        separator: Some(';'),
        header_line: Some(1),
        open_quote_line: None,
        truncated: false,
        rows: Rows { read: 40, kept: 15, rejected: BTreeMap::from([(Reason::BadDate, 25)]) },
        rejected: vec![rejected; 25],
        buyer_count: 12,
        buyers: vec![Buyer { siren: "1".into(), name: String::new(), rows: 1 }; 12],
        selection: Selection { siren: Some("1".into()), rule: Rule::Main },
        notes: BTreeMap::from([(Note::IdDamaged, 2)]),
        content,
    }
}

fn contracts(all: Vec<Contract>) -> Contracts {
    Contracts { rows_of_other_buyers: 3, ..samples(all) }
}

fn told(reading: Result<&Reading, Refusal>, findings: Option<&Findings>) -> Value {
    serde_json::to_value(result_file(FILE, reading, findings)).unwrap()
}

fn members(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_refusal_tells_nothing_else() {
    assert_eq!(
        told(Err(Refusal::OldExcel), None),
        json!({ "file": "a.csv", "bytes": 7, "as_of": "1970-01-01", "can_apply": false, "refused": "old_excel" })
    );
}

#[test]
fn nothing_is_told_below_the_selection_before_a_choice() {
    let value = told(Ok(&reading(Content::Undecided)), None);
    assert_eq!(
        members(&value),
        [
            "as_of",
            "buyers",
            "bytes",
            "can_apply",
            "encoding",
            "file",
            "format",
            "header_line",
            "rejected_examples",
            "rows",
            "selection",
            "separator",
            "truncated",
        ]
    );
    assert_eq!(value["buyers"]["first"].as_array().unwrap().len(), 10);
    assert_eq!(value["rejected_examples"].as_array().unwrap().len(), 20);
    assert_eq!(
        value["rejected_examples"][0],
        json!({ "at": { "line": 4 }, "reason": "bad_date", "value": "x" })
    );
    assert_eq!(value["rows"], json!({ "read": 40, "kept": 15, "rejected": { "bad_date": 25 } }));
    assert_eq!(value["encoding"], "utf-8-bom");
}

#[test]
fn a_ledger_has_neither_buyers_nor_notes() {
    let ledger = Ledger::new(vec![], vec![], Day::first_of(2026), true);
    let value = told(Ok(&reading(Content::Ledger(ledger))), None);
    assert_eq!(
        members(&value),
        [
            "as_of",
            "bytes",
            "can_apply",
            "categories",
            "encoding",
            "file",
            "format",
            "header_line",
            "proposals",
            "purchases",
            "rejected_examples",
            "rows",
            "separator",
            "truncated",
        ]
    );
}

#[test]
fn without_a_counted_contract_the_account_ends() {
    for (all, last) in [(vec![], "selection"), (vec![sample(2024, 1, 1)], "years")] {
        let contracts = contracts(all);
        let findings = contracts.findings(&Options::default());
        let value = told(Ok(&reading(Content::Contracts(contracts))), Some(&findings));
        assert_eq!(value["left_out"], json!({ "rows_of_other_buyers": 3 }));
        assert_eq!(value["notes"], json!({ "id_damaged": 2 }));
        assert!(value.get("merged").is_some() && value.get("options").is_some());
        assert!(value.get(last).is_some() && (last == "years") == value.get("back_test").is_some());
    }
}
