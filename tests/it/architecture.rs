//! The directions between modules, and what the part without a browser may not name.
//!
//! It reads the source as text, comments left out: what a macro writes escapes it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::source_graph::{circles, graph};
use std::fs;
use std::path::{Path, PathBuf};

/// Each part of the crate and the parts it may read; `main.rs`, `lib.rs` and `ui` may read all. The command line and the
/// engine of other programs are packages that the compiler keeps from the page.
const DIRECTIONS: [(&str, &[&str]); 8] = [
    ("engine/model", &["model"]),
    ("engine/analysis", &["model", "analysis", "order"]),
    ("core/scenario", &["model", "analysis", "order", "import", "scenario"]),
    ("core/i18n", &["i18n", "tr"]),
    ("core/chart", &["model", "analysis", "order", "i18n", "tr", "chart"]),
    ("core/export", &["model", "analysis", "order", "import", "scenario", "i18n", "tr", "chart", "export"]),
    ("core/state", &["model", "analysis", "order", "import", "scenario", "i18n", "tr", "state"]),
    ("platform", &["platform"]),
];

/// The parts that never touch the browser.
const BROWSERLESS: [&str; 3] = ["engine", "core", "command"];

/// Packages beside the page's, in its folder.
const BESIDE: [&str; 4] = ["engine", "core", "command", "npm"];

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "gloo", "yew", "wasm_bindgen"];
const LONGEST: usize = 300;
/// Files from before that rule, with the lines that they may have at most: this list only shrinks.
const LONG: [(&str, usize); 2] = [("engine/model/scenario.rs", 400), ("core/scenario/file/mod.rs", 400)];
/// Names that say nothing of what a file holds.
const VAGUE: [&str; 5] = ["utils", "helpers", "common", "types", "misc"];

/// Every source file below a folder of `src`.
pub(crate) fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder), &mut found);
    found
}

fn collect(path: &Path, found: &mut Vec<(PathBuf, String)>) {
    let Ok(entries) = fs::read_dir(path) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

/// The numbered lines of a file, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Lists every line of some folders in which a check finds fault.
fn faults<'a>(
    folders: impl IntoIterator<Item = &'a str>,
    fault: impl Fn(&str, &str) -> Option<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for folder in folders {
        for (path, text) in sources(folder) {
            for (number, line) in code(&text) {
                found.extend(fault(folder, line).map(|what| format!("{}:{number}: {what}", path.display())));
            }
        }
    }
    found
}

/// The parts of the crate that a line names.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
}

/// Whether a line names a word, and not a longer one.
fn names(line: &str, word: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(place, _)| {
        let (before, after) = (line.get(..place).unwrap_or(""), line.get(place + word.len()..).unwrap_or(""));
        !before.ends_with(inside) && !after.starts_with(inside)
    })
}

#[test]
fn nothing_reads_upwards() {
    for (folder, allowed) in DIRECTIONS {
        let found = faults([folder], |_, line| {
            parts(line)
                .find(|part| !part.is_empty() && !allowed.contains(part))
                .map(|part| format!("reads {part}"))
        });
        assert!(found.is_empty(), "{folder} may read {allowed:?} only:\n{}", found.join("\n"));
    }
}

#[test]
fn only_the_page_names_the_browser() {
    let found = faults(BROWSERLESS, |_, line| {
        BROWSER.into_iter().find(|&word| names(line, word)).map(|word| format!("names {word}"))
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
    // What JavaScript calls is WebAssembly, with no document around it.
    let found = faults(["npm"], |_, line| {
        let without = BROWSER.into_iter().filter(|&word| word != "wasm_bindgen");
        without.into_iter().find(|&word| names(line, word)).map(|word| format!("names {word}"))
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_file_tells_one_story() {
    let most =
        |path: &Path| LONG.iter().find(|(long, _)| path.ends_with(long)).map_or(LONGEST, |&(_, most)| most);
    let long: Vec<_> = sources("")
        .into_iter()
        .map(|(path, text)| (text.lines().count(), most(&path), path))
        .filter(|&(lines, most, _)| lines > most)
        .map(|(lines, most, path)| format!("{}: {lines} lines, above {most}", path.display()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn a_file_says_what_it_is_for() {
    for (path, text) in sources("") {
        assert!(text.starts_with("//!"), "{} does not begin by saying what it is for", path.display());
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!VAGUE.contains(&name.as_str()), "{} says nothing", path.display());
    }
}

#[test]
fn views_are_reached_from_one_place() {
    let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/later/views");
    let modules: Vec<_> = fs::read_dir(views)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(!modules.is_empty());
    for (path, text) in
        sources("").into_iter().filter(|(path, _)| !path.components().any(|part| part.as_os_str() == "views"))
    {
        for (number, line) in code(&text) {
            let named = modules.iter().find(|module| line.contains(&format!("views::{module}")));
            assert!(named.is_none(), "{}:{number}: names a view from outside", path.display());
        }
    }
}

#[test]
fn the_map_names_every_part() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let parts: Vec<_> = map.lines().filter_map(|line| line.strip_prefix("pub mod ")).collect();
    for part in parts.iter().map(|part| part.trim_end_matches(';')) {
        assert!(map.contains(&format!("[`{part}`]")), "lib.rs does not say what {part} is");
    }
}

#[test]
fn the_checks_see_what_they_look_for() {
    assert_eq!(parts("use crate::state::Msg; crate::ui::first::app()").collect::<Vec<_>>(), ["state", "ui"]);
    assert!(names("use yew::html;", "yew") && !names("let renewal = viewyew;", "yew"));
    assert!(sources("engine/model").len() > 5);
}

#[test]
fn no_circle_of_files() {
    for (root, without, least) in
        [("engine", &[][..], 20), ("core", &["plurals"], 20), ("", &BESIDE, 20), ("command", &["tests"], 8)]
    {
        let read = graph(root, without);
        assert!(
            read.len() > least && read.values().flatten().count() > least,
            "{root}: {} files",
            read.len()
        );
        let left = circles(read);
        assert!(left.is_empty(), "on a circle: {left:#?}");
    }
}

#[test]
fn the_first_screen_and_the_rest_are_apart() {
    let may = |reader: &str| -> &[&str] {
        match reader {
            "shared" => &["shared"],
            "first" => &["first", "shared", "load"],
            "later" | "load" => &["later", "shared"],
            _ => &["first", "later", "shared", "load"],
        }
    };
    let folder =
        |module: &str| module.strip_prefix("ui::").map(|rest| rest.split("::").next().unwrap().to_owned());
    let read = graph("", &BESIDE);
    let mut seen = 0;
    for (reader, others) in &read {
        let Some(from) = folder(reader) else { continue };
        for other in others.iter().filter_map(|other| folder(other).map(|to| (other, to))) {
            assert!(may(&from).contains(&other.1.as_str()), "{reader} reads {}", other.0);
            seen += 1;
        }
    }
    assert!(seen > 300, "only {seen} were seen");
}

#[test]
fn circles_are_seen() {
    let graph = |edges: &[(&str, &[&str])]| {
        edges
            .iter()
            .map(|(name, read)| ((*name).to_owned(), read.iter().map(|other| (*other).to_owned()).collect()))
            .collect()
    };
    assert!(circles(graph(&[("a", &["b"]), ("b", &["c"]), ("c", &[])])).is_empty());
    assert_eq!(circles(graph(&[("a", &["b"]), ("b", &["a", "c"]), ("c", &[])])).len(), 2);
}
