//! Opening whatever file is handed to the page, and naming the files it hands out.
//!
//! What the file is shows in its own mark, not in its name: mail and intranets rename files.

use super::file::{self, OpenedScenario};
use super::reader::parse;
use super::refusal::{Reason, Refusal};
use super::workbook;
use crate::import::fold_into;
use serde_json::Value;

/// Longest stem of a file's name, in characters.
const LONGEST_STEM: usize = 60;

/// Reads a scenario file or a workbook, whichever the bytes are: at least one scenario.
///
/// # Errors
/// Every reason to refuse the file; at least one.
pub fn read(bytes: &[u8]) -> Result<Vec<OpenedScenario>, Vec<Refusal>> {
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, error.valid_up_to()))?;
    let value = parse(text, workbook::LARGEST)?;
    if value.get("format").and_then(Value::as_str) == Some(workbook::FORMAT) {
        return workbook::read_value(&value);
    }
    if text.len() > file::LARGEST {
        return Err(too_large(text.len(), file::LARGEST));
    }
    file::read_value(&value).map(|opened| vec![opened])
}

/// What a text says it is, in its field `format`; none where it is no JSON, or does not say.
#[must_use]
pub fn mark(text: &str) -> Option<String> {
    let value = parse(text, workbook::LARGEST).ok()?;
    value.get("format").and_then(Value::as_str).map(str::to_owned)
}

/// Whether a file says, by its name or in how it begins, that it is one of ours: a broken one is still told what is wrong.
#[must_use]
pub fn is_ours(name: &str, beginning: &[u8]) -> bool {
    let named = [".scenario.", ".scenarios.", "config.json"].iter().any(|part| name.contains(part));
    named || String::from_utf8_lossy(beginning).contains("\"simulateur-objectifs")
}

/// Whether a file is JSON by its name, and says nothing of contracts in how it begins: beside one of ours it may be meant as
/// one.
#[must_use]
pub fn may_be_ours(name: &str, beginning: &[u8]) -> bool {
    let says = String::from_utf8_lossy(beginning).to_lowercase();
    name.to_lowercase().ends_with(".json")
        && !["acheteur", "marche", "notification", "titulaire"].iter().any(|word| says.contains(word))
}

/// The refusal of a file by its size alone; both in bytes.
#[must_use]
pub fn too_large(found: usize, most: usize) -> Vec<Refusal> {
    vec![Refusal { path: String::new(), reason: Reason::TooLarge { found, most } }]
}

/// The refusal of bytes that are no text from a place on.
fn not_text(bytes: &[u8], place: usize) -> Vec<Refusal> {
    let before = bytes.get(..place).unwrap_or_default();
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|&&byte| byte != b'\n').count() + 1;
    vec![Refusal { path: String::new(), reason: Reason::NotJson { line, column } }]
}

/// The name of a file for a scenario of this name: plain letters, digits and hyphens, whatever the system.
#[must_use]
pub fn file_name(name: &str) -> String {
    format!("{}.scenario.json", stem(name))
}

/// The name of a workbook's file.
#[must_use]
pub fn workbook_name(name: &str) -> String {
    format!("{}.scenarios.json", stem(name))
}

/// A name as [`hyphenated`] gives it; `scenario` when nothing is left.
#[must_use]
pub fn stem(name: &str) -> String {
    let stem = hyphenated(name);
    if stem.is_empty() { "scenario".to_owned() } else { stem }
}

/// A text in small letters without accents, what is neither letter nor figure as one hyphen, cut at some 60 characters: every
/// system, archive and mail keeps it.
#[must_use]
pub fn hyphenated(text: &str) -> String {
    let (mut name, mut plain) = (String::new(), String::new());
    for letter in text.chars() {
        plain.clear();
        fold_into(&mut plain, letter);
        for letter in plain.chars() {
            if letter.is_ascii_alphanumeric() {
                name.push(letter);
            } else if !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        }
        if name.len() >= LONGEST_STEM {
            break;
        }
    }
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{file_name, is_ours, may_be_ours, stem, workbook_name};

    #[test]
    fn a_file_of_ours_is_told_from_a_city_s_data() {
        for (name, beginning, expected) in [
            ("a.json", r#"{ "format": "simulateur-objectifs", "#, true),
            ("a.json", r#"{ "format": "simulateur-objectifs.workbook", "#, true),
            ("ete.scenario.json", "{", true),
            ("decp-2024.json", r#"{"marches":{"marche":[{"id":"1"#, false),
            ("liste.csv", "id;montant", false),
        ] {
            assert_eq!(is_ours(name, beginning.as_bytes()), expected, "{name}: {beginning}");
        }
        for (name, beginning, expected) in [
            ("note.json", "pas du JSON", true),
            ("plan.JSON", r#"{"name":"#, true),
            ("decp-2024.json", r#"[{"id":"1","acheteur":{"#, false),
            ("liste.csv", "id;montant", false),
        ] {
            assert_eq!(may_be_ours(name, beginning.as_bytes()), expected, "{name}: {beginning}");
        }
    }

    #[test]
    fn names_of_files_are_plain() {
        for (name, expected) in [
            ("Schéma parisien 2016-2020", "schema-parisien-2016-2020"),
            ("  Été / œuvre : 20 %  ", "ete-oeuvre-20"),
            ("../../etc/passwd", "etc-passwd"),
            ("日本", "scenario"),
            ("", "scenario"),
        ] {
            assert_eq!(stem(name), expected, "{name}");
        }
        assert_eq!(stem(&"a".repeat(500)).len(), 60);
        assert_eq!(file_name("Été"), "ete.scenario.json");
        assert_eq!(workbook_name("Été"), "ete.scenarios.json");
    }
}
