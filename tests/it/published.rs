//! What the built site publishes of the tables that the code reads by: the JSON Schemas, and what is said of the fields of
//! `config.json`. `PUBLISHED=renew cargo test --test it published` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::scenario::config::documentation;
use simulateur_objectifs::scenario::schema;
use std::{env, fs};

/// Holds a file to what it should be, or makes it that.
#[track_caller]
fn hold(path: &str, expected: impl Fn(&str) -> String) {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let found = fs::read_to_string(&path).unwrap_or_default();
    let expected = expected(&found);
    if env::var("PUBLISHED").is_ok_and(|value| value == "renew") {
        fs::write(&path, &expected).unwrap();
    } else {
        assert!(found == expected, "{path} is not what it should be: {expected}");
    }
}

/// A text with other rows between what begins and what ends them.
fn rows(text: &str, begin: &str, end: &str, rows: &str) -> String {
    let (before, rest) = text.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    format!("{before}{begin}{rows}{end}{after}")
}

#[test]
fn the_schemas_are_those_of_the_code() {
    for (name, schema) in schema::all() {
        hold(&format!("static/schemas/{name}"), |_| format!("{schema:#}\n"));
    }
}

#[test]
fn the_page_for_cities_says_of_each_field_what_the_code_does() {
    hold("static/settings.html", |text| {
        Lang::ALL.into_iter().fold(text.to_owned(), |text, lang| {
            let begin = format!("<tbody data-fields=\"{}\">\n", lang.code());
            rows(&text, &begin, "</tbody>", &documentation::html(lang))
        })
    });
}

#[test]
fn the_formats_say_of_each_field_what_the_code_does() {
    let begin = "| field | example | does | refused |\n|---|---|---|---|\n";
    hold("docs/scenario.md", |text| rows(text, begin, "\nIt is taken whole", &documentation::markdown()));
}
