//! Every sample gives the result that stands beside it, as independent implementations of the rules do.
//!
//! A result has the options that it was made with in itself. `CHECK_DATA` names a folder of other files, each with its
//! `*.expected.json`: they are checked in the same way.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::{Map, Value};
use simulateur_import::{Content, Day, File, Options, Reading, Refusal, Request, read_whole, result_file};
use std::fs;
use std::path::{Path, PathBuf};

/// Members whose wording is free.
const FREE: [&str; 3] = ["file", "bytes", "source"];

#[test]
fn every_sample_gives_its_result() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/import");
    let folders = [Some(samples), std::env::var_os("CHECK_DATA").map(PathBuf::from)];
    let (mut checked, mut faults) = (0, Vec::new());
    for folder in folders.into_iter().flatten() {
        let mut expected: Vec<PathBuf> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.to_string_lossy().ends_with(".expected.json"))
            .collect();
        expected.sort();
        for path in expected {
            checked += 1;
            check(&path, &mut faults);
        }
    }
    assert!(checked >= 69, "{checked} results");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Compares the result of a file with the expected one.
fn check(path: &Path, faults: &mut Vec<String>) {
    let expected: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let stem = path.file_name().unwrap().to_string_lossy().replace(".expected.json", "");
    // With options, a result is named after the file and them.
    let file = [Some(stem.as_str()), stem.rsplit_once('.').map(|(file, _)| file)]
        .into_iter()
        .flatten()
        .map(|name| path.with_file_name(name))
        .find(|file| file.is_file())
        .unwrap();
    let bytes = fs::read(&file).unwrap();
    let with_options = !file.ends_with(&stem);
    // Whatever the length of a slice, the result is the same.
    for slice in [1 << 20, 97] {
        let got = result(&file, &bytes, &expected, with_options, slice);
        let before = faults.len();
        compare(&stem, &expected, &got, faults);
        if faults.len() > before {
            return;
        }
    }
}

fn result(file: &Path, bytes: &[u8], expected: &Value, with_options: bool, slice: usize) -> Value {
    let as_of = day(expected["as_of"].as_str().unwrap());
    let given = expected["selection"]["rule"] == "given";
    let buyers = given
        .then(|| expected["selection"]["siren"].as_str().unwrap().split('+').map(str::to_owned).collect());
    let reading = read(bytes, Request { as_of, buyers, size: bytes.len() as u64 }, slice);
    let options = if with_options { options(expected) } else { Options::default() };
    let findings = match &reading {
        Ok(Reading { content: Content::Contracts(contracts), .. }) => Some(contracts.findings(&options)),
        Ok(_) | Err(_) => None,
    };
    let name = file.file_name().unwrap().to_string_lossy();
    let told = File { name: &name, bytes: bytes.len() as u64, as_of };
    serde_json::to_value(result_file(told, reading.as_ref().map_err(|refusal| *refusal), findings.as_ref()))
        .unwrap()
}

fn read(bytes: &[u8], request: Request, slice: usize) -> Result<Reading, Refusal> {
    let read = read_whole(request, |reader| {
        bytes.chunks(slice).for_each(|slice| reader.feed(slice));
        Ok::<_, std::convert::Infallible>(())
    });
    read.unwrap()
}

/// The options that a result tells.
fn options(expected: &Value) -> Options {
    let told = &expected["options"];
    let years = expected["selected_years"]
        .as_array()
        .map(|years| years.iter().map(|year| year.as_i64().unwrap().try_into().unwrap()).collect());
    Options {
        threshold: told["threshold"].as_f64(),
        subsequent: told["subsequent"].as_bool().unwrap_or(true),
        multi_award_once: told["multi_award_once"].as_bool().unwrap_or(true),
        years,
        base_year: expected["base_year"].as_i64().map(|year| year.try_into().unwrap()),
        ..Options::default()
    }
}

fn day(text: &str) -> Day {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Day::of(parts[0], parts[1], parts[2]).unwrap()
}

/// Structure and texts equal, numbers within 1e-9; an absent member equals null.
fn compare(path: &str, expected: &Value, got: &Value, faults: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            let keys: std::collections::BTreeSet<&String> = expected.keys().chain(got.keys()).collect();
            for key in keys {
                if FREE.contains(&key.as_str()) || (key == "value" && path.contains("rejected_examples")) {
                    continue;
                }
                let of = |map: &Map<String, Value>| map.get(key).cloned().unwrap_or(Value::Null);
                compare(&format!("{path}.{key}"), &of(expected), &of(got), faults);
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (place, (expected, got)) in expected.iter().zip(got).enumerate() {
                compare(&format!("{path}[{place}]"), expected, got, faults);
            }
        }
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            if (one - other).abs() > (1e-9 * one.abs().max(other.abs())).max(1e-12) {
                faults.push(format!("{path}: {one} / {other}"));
            }
        }
        (expected, got) if expected == got => {}
        (expected, got) => faults.push(format!("{path}: {expected} / {got}")),
    }
}
