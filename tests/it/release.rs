//! A version says the same of itself wherever it says it, and both forges ask the same.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::page::{draw, fresh};
use simulateur_objectifs::i18n::Lang;
use std::fs;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn text(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR")))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_version_is_that_of_the_newest_heading_of_the_changelog() {
    let changelog = text("CHANGELOG.md");
    let headings: Vec<_> = changelog.lines().filter_map(|line| line.strip_prefix("## [")).collect();
    assert_eq!(headings.first(), Some(&"Unreleased]"), "what comes next has its place");
    let (newest, date) = headings.get(1).unwrap().split_once("] - ").unwrap();
    assert_eq!(newest, VERSION);
    let catalogue = text("publiccode.yml");
    for line in [format!("softwareVersion: {VERSION}"), format!("releaseDate: \"{date}\"")] {
        assert!(catalogue.lines().any(|one| one == line), "publiccode.yml does not say {line}");
    }
    for package in ["src/engine", "src/core", "src/core/import", "src/command", "src/npm"] {
        let manifest = text(&format!("{package}/Cargo.toml"));
        assert!(manifest.contains(&format!("\nversion = \"{VERSION}\"\n")), "{package} has another version");
    }
}

#[test]
fn the_foot_of_the_page_says_the_version() {
    for lang in Lang::ALL {
        assert_eq!(draw(fresh(lang)).text(".foot #version"), format!("Version {VERSION}"));
    }
}

#[test]
fn both_forges_ask_the_same_of_a_change_and_of_a_report() {
    assert_eq!(text(".github/pull_request_template.md"), text(".gitlab/merge_request_templates/Default.md"));
    for name in ["fault", "wish"] {
        let github = text(&format!(".github/ISSUE_TEMPLATE/{name}.md"));
        let (_, body) = github.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        assert_eq!(body, text(&format!(".gitlab/issue_templates/{name}.md")), "{name}");
    }
}

#[test]
fn the_forges_run_targets_that_there_are() {
    let makefile = text("Makefile");
    let mut seen = 0;
    for file in [
        ".gitlab-ci.yml",
        ".github/workflows/test.yml",
        ".github/workflows/release.yml",
        ".github/workflows/advisories.yml",
    ] {
        let steps = text(file);
        for target in steps.split("make ").skip(1).filter_map(|rest| rest.lines().next()) {
            assert!(makefile.contains(&format!("\n{target}: ")), "{file}: make {target}");
            seen += 1;
        }
    }
    assert_eq!(seen, 7);
}
