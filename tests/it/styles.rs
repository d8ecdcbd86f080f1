//! The style sheets hold nothing that no part of the page asks for: every class in them is written somewhere in it.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its data must fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The text of every file below a path whose name ends in one of these.
fn texts(path: &Path, ends: &[&str]) -> Vec<(String, String)> {
    if path.is_dir() {
        return fs::read_dir(path).unwrap().flat_map(|entry| texts(&entry.unwrap().path(), ends)).collect();
    }
    let name = path.display().to_string();
    if !ends.iter().any(|end| name.ends_with(end)) {
        return Vec::new();
    }
    vec![(name, fs::read_to_string(path).unwrap())]
}

/// The words between double quotes, line by line.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    pieces.flat_map(|piece| piece.split(|sign: char| !(sign.is_ascii_alphanumeric() || "-_{".contains(sign))))
}

/// The classes that the selectors of a style sheet name.
fn classes(sheet: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rule in sheet.split('}') {
        let selectors = rule.rsplit('{').nth(1).unwrap_or_default();
        let selectors = selectors.rsplit("*/").next().unwrap_or_default();
        for piece in selectors.split('.').skip(1) {
            let end = piece.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'));
            found.insert(piece.get(..end.unwrap_or(piece.len())).unwrap_or_default().to_owned());
        }
    }
    found
}

#[test]
fn every_class_of_the_style_sheets_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page: Vec<_> = [("src", &[".rs"][..]), ("index.html", &[".html"]), ("static", &[".html", ".js"])]
        .into_iter()
        .flat_map(|(path, ends)| texts(&root.join(path), ends))
        .collect();
    let scripts = page.iter().filter(|(name, _)| !name.ends_with(".rs"));
    let plain = scripts.flat_map(|(_, text)| {
        text.split(|sign: char| !(sign.is_ascii_alphanumeric() || "-_".contains(sign)))
    });
    let used: BTreeSet<&str> = page.iter().flat_map(|(_, text)| quoted(text)).chain(plain).collect();
    let (mut seen, mut idle) = (0, Vec::new());
    for (name, sheet) in texts(&root.join("static/css"), &[".css"]) {
        for class in classes(&sheet) {
            // A family such as `lbl--` is written once, its members being named elsewhere.
            let family = class.split_once("--").map(|(stem, _)| format!("{stem}--{{"));
            let known = used.contains(class.as_str())
                || family.is_some_and(|family| used.iter().any(|word| word.starts_with(&family)));
            if !known {
                idle.push(format!("{name}: .{class}"));
            }
            seen += 1;
        }
    }
    assert!(idle.is_empty(), "no part of the page has these classes: {idle:#?}");
    assert!(seen > 300, "only {seen} classes were read");
}

#[test]
fn the_check_sees_classes_and_words() {
    let sheet =
        "/* .not { */ .a, .b-c:hover > .d { x: .5rem; } @media (width < 9em) { .e--f { y: 1.5em; } .g { } }";
    assert_eq!(classes(sheet).into_iter().collect::<Vec<_>>(), ["a", "b-c", "d", "e--f", "g"]);
    let words: Vec<_> = quoted("class={classes!(\"a b\", format!(\"lbl--{kind}\"))} // \"c\"").collect();
    assert!(["a", "b", "lbl--{kind", "c"].iter().all(|word| words.contains(word)), "{words:?}");
}
