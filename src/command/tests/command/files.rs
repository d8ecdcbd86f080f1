//! Files that do not fit, that are not there, that are hostile; what goes on all the same, and how it ends.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use crate::csv::cells;
use crate::run::{Folder, SOURCES, paris};
use serde_json::json;
use std::io::Read;

#[test]
fn a_file_that_does_not_fit_is_told_by_its_fields_and_the_others_are_answered() {
    let wrong = paris(|it| {
        it["segments"][0]["clauses"]["direct"]["target"] = json!(1.4);
        it["surplus"] = json!(1);
    });
    let folder =
        Folder::new("refused").with("a.json", paris(|_| ())).with("b.json", wrong).with("c.json", "{");
    let ran = folder.run(&["simulate", "c.json", "b.json", "a.json"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.lines().iter().map(|line| line["file"].clone()).collect::<Vec<_>>(), ["a.json"]);
    assert_eq!(
        ran.told.lines().collect::<Vec<_>>(),
        [
            "c.json: not a JSON file (line 1, column 1)",
            "b.json: surplus: unknown field",
            "b.json: segments[0].clauses.direct.target: 1.4 is not between 0 and 1",
        ]
    );
}

#[test]
fn what_cannot_be_read_ends_with_2_after_all_others() {
    let folder = Folder::new("unread").with("a.json", paris(|_| ())).with("b.json", "{}");
    std::fs::create_dir_all(format!("{}/unread/empty", env!("CARGO_TARGET_TMPDIR"))).unwrap();
    let ran = folder.run(&["simulate", "nowhere.json", "empty", "b.json", "a.json"]);
    assert_eq!((ran.code, ran.lines().len()), (2, 1));
    let told: Vec<_> = ran.told.lines().collect();
    assert!(told[0].starts_with("nowhere.json: "), "{told:?}");
    assert_eq!(
        told[1..],
        ["empty: no file *.json in this folder", "b.json: format: not a \"simulateur-objectifs\" file"]
    );
    let ran = folder.run(&["simulate", "--output", "no/such/folder", "a.json"]);
    assert_eq!(ran.code, 2);
    assert!(ran.told.starts_with("simulateur: no/such/folder: "), "{}", ran.told);
}

#[test]
fn arguments_that_mean_nothing_end_with_2_and_say_how_to_ask() {
    let folder = Folder::new("usage").with("a.json", paris(|_| ()));
    for (arguments, expected) in [
        (&["simulate"][..], "required"),
        (&["simulate", "--everything", "a.json"], "--everything"),
        (&["simulate", "--analyse", "--format", "csv", "a.json"], "an analysis is no table"),
        (&["simulate", "--rows", "years", "a.json"], "--rows goes with --format csv"),
        (&["presets", "lyon"], "paris-2020"),
        (&["import", "a.csv", "--as-of", "2026-02-30"], "2026-02-30 is not a day"),
    ] {
        let ran = folder.run(arguments);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.told.contains(expected), "{arguments:?}: {}", ran.told);
    }
}

#[test]
fn names_that_mean_something_elsewhere_stay_names() {
    let long = "é".repeat(120);
    let names = ["=cmd|' /C calc'!A0", "a \"b\", c", "<script>", "-", long.as_str(), "\u{202e}abc", "2014"];
    let folder = names.iter().enumerate().fold(Folder::new("hostile"), |folder, (place, name)| {
        folder.with(&format!("{place}, \"x\".json"), paris(|it| it["name"] = json!(name)))
    });
    let ran = folder.run(&["simulate", "."]);
    assert_eq!(ran.lines().iter().map(|line| line["name"].clone()).collect::<Vec<_>>(), names);
    let rows = cells(&folder.run(&["simulate", "--format", "csv", "."]).output);
    let found: Vec<_> = rows[1..].iter().map(|row| row[2].as_str()).collect();
    assert_eq!(found, ["'=cmd|' /C calc'!A0", names[1], names[2], "'-", names[4], names[5], names[6]]);
    assert_eq!(rows[1][0], "./0, \"x\".json");
    // A file that would tear its line is told on one line.
    let ran =
        folder.fed(&["simulate", "-"], "{\"a\\nb\":1,\"format\":\"simulateur-objectifs\",\"version\":1}");
    assert!(ran.told.lines().all(|line| line.starts_with("(standard input): ")), "{}", ran.told);
    // Bytes that are no text, and more of them than a file may have.
    for (bytes, expected) in [
        (vec![0xff, 0xfe], "not a JSON file (line 1, column 1)"),
        (vec![b' '; 5_000_001], "5000001 bytes are more than the 5000000 allowed"),
    ] {
        let folder = Folder::new("bytes").with("a.json", bytes);
        let ran = folder.run(&["simulate", "a.json"]);
        assert_eq!((ran.code, ran.told.as_str()), (1, format!("a.json: {expected}\n").as_str()));
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let paths = vec!["a.json"; 2_000];
    let folder = Folder::new("pipe").with("a.json", paris(|_| ()));
    let mut program = folder.program(&[&["simulate"], &paths[..]].concat()).spawn().unwrap();
    let mut output = program.stdout.take().unwrap();
    output.read_exact(&mut [0; 10]).unwrap();
    drop(output);
    let done = program.wait_with_output().unwrap();
    assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), &[][..]));
    // Nor does it matter that nobody listens to what is told.
    let mut program = folder.program(&["simulate", "nowhere.json", "a.json"]).spawn().unwrap();
    drop(program.stderr.take());
    let done = program.wait_with_output().unwrap();
    assert_eq!((done.status.code(), done.stdout.iter().filter(|&&byte| byte == b'\n').count()), (Some(2), 1));
}

#[test]
fn a_check_says_every_fault_and_nothing_of_what_opens() {
    let settings = std::fs::read_to_string(format!("{SOURCES}/hosting/config.example.json")).unwrap();
    let folder = Folder::new("check")
        .with("a.json", paris(|it| it["preset"] = json!("of-tomorrow")))
        .with("b.json", paris(|it| it["goals"]["hours"]["value"] = json!("many")))
        .with("c.json", &settings)
        .with("d.json", settings.replacen("\"city\"", "\"town\"", 1));
    let ran = folder.run(&["check", "."]);
    assert_eq!((ran.code, ran.told.as_str()), (1, ""));
    assert_eq!(
        ran.output.lines().collect::<Vec<_>>(),
        [
            "./a.json: preset: \"of-tomorrow\" is not known here, left aside",
            "./b.json: goals.hours.value: \"many\" is not a number",
            "./d.json: town: unknown field",
        ]
    );
    let ran = folder.run(&["check", "--format", "jsonl", "b.json", "c.json", "nowhere"]);
    let lines = ran.lines();
    assert_eq!(ran.code, 2);
    assert_eq!(
        lines[0],
        json!({ "file": "b.json", "opens": false, "left_aside": [],
            "faults": [{ "path": "goals.hours.value", "message": "\"many\" is not a number" }] })
    );
    assert_eq!(lines[1], json!({ "file": "c.json", "opens": true, "faults": [], "left_aside": [] }));
    assert_eq!((&lines[2]["opens"], lines[2]["faults"].as_array().unwrap().len()), (&json!(false), 1));
    assert_eq!(folder.run(&["check", "c.json"]).code, 0);
}
