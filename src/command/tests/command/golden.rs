//! The golden cases, by the command line: an independent implementation says what each scenario leads to.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::close::assert_close;
use crate::csv::cells;
use crate::run::{Folder, SOURCES};
use serde_json::{Value, json};
use std::fs;

/// The names and the contents of the cases.
fn cases() -> Vec<(String, Value)> {
    let mut cases: Vec<_> = fs::read_dir(format!("{SOURCES}/tests/fixtures/golden"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .filter(|(name, _)| name.starts_with("case-"))
        .map(|(name, path)| (name, serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()))
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert_eq!(cases.len(), 29);
    cases
}

/// A line without what says whose it is.
fn result(mut line: Value) -> Value {
    let fields = line.as_object_mut().unwrap();
    for whose in ["file", "place", "name"] {
        fields.remove(whose).unwrap();
    }
    line
}

fn folder(name: &str) -> Folder {
    cases()
        .iter()
        .fold(Folder::new(name), |folder, (name, case)| folder.with(name, case["scenario"].to_string()))
}

#[test]
fn a_folder_of_the_cases_gives_their_results_in_order() {
    let ran = folder("golden").run(&["simulate", "."]);
    assert_eq!((ran.code, ran.told.as_str()), (0, ""));
    let (lines, cases) = (ran.lines(), cases());
    assert_eq!(lines.len(), cases.len());
    for (line, (name, case)) in lines.into_iter().zip(cases) {
        assert_eq!(line["file"], format!("./{name}"));
        assert_eq!((&line["place"], &line["name"]), (&json!(0), &case["scenario"]["name"]));
        assert_close(&name, "result", &result(line), &case["result"], 1e-9);
    }
}

#[test]
fn a_workbook_and_standard_input_give_the_same_bits() {
    let folder = folder("golden-ways");
    let lines = folder.run(&["simulate", "."]).lines();
    let scenarios: Vec<_> = cases().into_iter().map(|(_, case)| case["scenario"].clone()).collect();
    let workbook = json!({ "format": "simulateur-objectifs.workbook", "version": 1, "scenarios": scenarios });
    let together = folder.fed(&["simulate", "-"], &workbook.to_string()).lines();
    assert_eq!(together.len(), lines.len());
    for (place, (one, other)) in together.into_iter().zip(lines).enumerate() {
        assert_eq!((&one["file"], &one["place"]), (&json!("(standard input)"), &json!(place)));
        assert_eq!(result(one), result(other));
    }
}

#[test]
fn a_table_holds_the_same_numbers_as_the_lines() {
    let folder = folder("golden-table");
    let lines = folder.run(&["simulate", "."]).lines();
    let ran = folder.run(&["simulate", "--format", "csv", "--output", "all.csv", "."]);
    assert_eq!((ran.code, ran.output.as_str(), ran.told.as_str()), (0, "", ""));
    let rows = cells(&folder.read("all.csv"));
    assert_eq!(rows.len(), lines.len() + 1);
    for (row, line) in rows[1..].iter().zip(&lines) {
        assert_eq!(row.len(), rows[0].len());
        for (name, cell) in rows[0].iter().zip(row) {
            let goal = line["goals"].as_array().unwrap().iter().find_map(|goal| {
                let told = name.strip_prefix(goal["goal"].as_str().unwrap())?.strip_prefix('_')?;
                Some(goal[told].clone())
            });
            let spend = line["plausibility"].get(name).cloned();
            let expected = goal.or(spend).or_else(|| line.get(name).cloned()).unwrap_or_default();
            assert_eq!(cell, &written(&expected), "{name} of {}", line["file"]);
        }
    }
}

#[test]
fn a_table_of_years_holds_every_series() {
    let folder = folder("golden-years");
    let lines = folder.run(&["simulate", "."]).lines();
    let rows = cells(&folder.run(&["simulate", "--format=csv", "--rows=years", "."]).output);
    let mut next = rows[1..].iter();
    for line in &lines {
        for (index, year) in line["years"].as_array().unwrap().iter().enumerate() {
            let row = next.next().unwrap();
            assert_eq!(row[..4], [&line["file"], &line["place"], &line["name"], year].map(written));
            for (name, cell) in rows[0].iter().zip(row).skip(4) {
                assert_eq!(cell, &written(&line["series"][name][index]), "{name}, {year}");
            }
        }
    }
    assert!(next.next().is_none());
}

/// A value as a cell has it.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}
