//! What the built site publishes of the tables that the code reads by: the JSON Schemas, and what is said of the fields of
//! `config.json`. `PUBLISHED=renew cargo test --test it published` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simulateur_objectifs::export::{schema, settings_fields};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::tr;
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
            rows(&text, &begin, "</tbody>", &settings_fields::html(lang))
        })
    });
}

#[test]
fn the_page_for_hosts_says_what_the_dialog_says() {
    hold("static/integration.html", |text| {
        Lang::ALL.into_iter().fold(text.to_owned(), |text, lang| {
            let code = lang.code();
            let tools = [
                ("SharePoint", tr!(lang, "embed-sharepoint-where"), tr!(lang, "embed-sharepoint-admin")),
                ("Drupal", tr!(lang, "embed-drupal-where"), tr!(lang, "embed-drupal-admin")),
                ("WordPress", tr!(lang, "embed-wordpress-where"), tr!(lang, "embed-wordpress-admin")),
                ("TYPO3", tr!(lang, "embed-typo3-where"), tr!(lang, "embed-typo3-admin")),
            ];
            let row = |(name, place, admin)| {
                format!("<tr><th scope=\"row\">{name}</th><td>{place}</td><td>{admin}</td></tr>\n")
            };
            let table: String = tools.into_iter().map(row).collect();
            let text = rows(&text, &format!("<tbody data-places=\"{code}\">\n"), "</tbody>", &table);
            let refused = tr!(lang, "embed-refused");
            let text = rows(&text, &format!("<p data-text=\"embed-refused-{code}\">"), "</p>", &refused);
            let title = tr!(lang, "embed-places");
            rows(&text, &format!("<h2 data-text=\"embed-places-{code}\">"), "</h2>", &title)
        })
    });
}

#[test]
fn the_formats_say_of_each_field_what_the_code_does() {
    let begin = "| field | example | does | refused |\n|---|---|---|---|\n";
    hold("docs/scenario.md", |text| rows(text, begin, "\nIt is taken whole", &settings_fields::markdown()));
}
