//! What the program says of itself: help, manual, presets, schemas, version; and a city's file, as its samples expect.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::close::assert_close;
use crate::run::{Folder, SOURCES};
use serde_json::Value;
use std::fs;

const COMMANDS: [&str; 6] = ["simulate", "check", "import", "presets", "schema", "man"];

/// The long options that a text names.
fn options(text: &str) -> Vec<String> {
    // A manual page marks hyphens and bold words.
    let plain = text.replace("\\-", "-").replace("\\f", " ").replace(" B-", " -");
    let words = plain.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-'));
    let mut found: Vec<_> =
        words.filter(|word| word.starts_with("--") && word.len() > 2).map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_command_and_option_is_in_the_help_the_manual_and_the_documentation() {
    let folder = Folder::new("help");
    let whole = folder.run(&["--help"]);
    let manual = folder.run(&["man"]).output;
    let documentation = fs::read_to_string(format!("{SOURCES}/docs/programs.md")).unwrap();
    assert!(
        manual.starts_with(".ie")
            && manual.contains(".SH \"EXIT STATUS\"")
            && manual.contains(".SH EXAMPLES")
    );
    let mut seen = 0;
    for command in COMMANDS {
        assert!(whole.output.contains(&format!("\n  {command}")), "{command}");
        assert!(manual.contains(&format!("SIMULATEUR {}", command.to_uppercase())), "{command}");
        let help = folder.run(&[command, "--help"]);
        assert_eq!(help.code, 0);
        for option in options(&help.output) {
            assert!(options(&manual).contains(&option), "the manual does not have {option}");
            assert!(
                option == "--help" || options(&documentation).contains(&option),
                "docs/programs.md: {option}"
            );
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen} options");
    for code in ["0  every file", "1  a file", "2  a file"] {
        assert!(whole.output.contains(code), "{code}");
    }
    let version = folder.run(&["--version"]).output;
    assert_eq!(version.trim(), format!("simulateur {}", env!("CARGO_PKG_VERSION")));
    // Without anything, what may be asked.
    let nothing = folder.run(&[]);
    assert_eq!(nothing.code, 2);
    assert!(nothing.told.contains("Usage: simulateur"));
}

#[test]
fn a_preset_printed_is_a_scenario_that_opens() {
    let folder = Folder::new("presets");
    let list = folder.run(&["presets"]).output;
    assert_eq!(list.lines().count(), 8);
    for key in list.lines().map(|line| line.split(' ').next().unwrap()) {
        let file = folder.run(&["presets", key]);
        assert_eq!(file.code, 0);
        let ran = folder.fed(&["simulate", "-"], &file.output);
        assert_eq!((ran.code, ran.lines().len()), (0, 1), "{key}");
    }
    let paris: Value = serde_json::from_str(&folder.run(&["presets", "paris-2020"]).output).unwrap();
    let kept = fs::read_to_string(format!("{SOURCES}/tests/fixtures/paris-2020.scenario.json")).unwrap();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    assert_close("paris-2020", "segments", &paris["segments"], &kept["segments"], 0.0);
}

#[test]
fn schemas_are_those_of_the_site() {
    let folder = Folder::new("schemas");
    for kind in ["scenario", "workbook", "config"] {
        let published = fs::read_to_string(format!("{SOURCES}/static/schemas/{kind}.schema.json")).unwrap();
        assert_eq!(folder.run(&["schema", kind]).output, published, "{kind}");
    }
}

#[test]
fn an_analysis_is_added_where_it_is_asked_for() {
    let folder = Folder::new("analysis")
        .with("a.json", fs::read(format!("{SOURCES}/tests/fixtures/paris-2020.scenario.json")).unwrap());
    let plain = folder.run(&["simulate", "a.json"]).lines().remove(0);
    let mut analysed = folder.run(&["simulate", "--analyse", "a.json"]).lines().remove(0);
    let analysis = analysed.as_object_mut().unwrap().remove("analysis").unwrap();
    assert_eq!(plain, analysed);
    for part in ["required", "latest_start", "secured", "shared_effort", "uncertainty"] {
        assert!(analysis.get(part).is_some(), "{part}");
    }
}

#[test]
fn a_city_s_file_gives_what_its_sample_expects() {
    let folder = Folder::new("import");
    for name in ["01_decp2022.json", "05_lines.jsonl"] {
        let sample = format!("{SOURCES}/tests/fixtures/import/{name}");
        let expected = fs::read_to_string(format!("{sample}.expected.json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let ran = folder.run(&["import", &sample, "--as-of", expected["as_of"].as_str().unwrap()]);
        assert_eq!(ran.code, 0, "{}", ran.told);
        let found: Value = serde_json::from_str(&ran.output).unwrap();
        for part in ["format", "rows", "counted", "years"] {
            assert!(!expected[part].is_null(), "{part} of {name}");
            assert_close(name, part, &found[part], &expected[part], 1e-9);
        }
    }
    let missing = folder.run(&["import", "nowhere.csv"]);
    assert_eq!(missing.code, 2);
    let refused = folder.with("not.pdf", "%PDF-1.4\n").run(&["import", "not.pdf"]);
    assert_eq!(refused.code, 1);
    assert!(refused.output.contains("\"refused\""));
}
