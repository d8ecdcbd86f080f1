//! What the page says of an address: links, frames, a city's own settings.

use crate::page::{assert_says, assert_silent, close, visit, visit_city};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::state::view::View;

const EXAMPLE: &str = include_str!("../../hosting/config.example.json");

#[test]
fn a_link_in_a_sentence_keeps_its_last_value_whatever_sign_follows() {
    for sign in [".", ")", ">", "»", ",", "’"] {
        // A browser writes what is not plain in an address by its bytes.
        let escaped: String = match sign {
            ">" => "%3E".to_owned(),
            other if other.is_ascii() => other.to_owned(),
            other => other.bytes().map(|byte| format!("%{byte:02X}")).collect(),
        };
        for written in [sign, &escaped] {
            let page = visit("", &format!("v=1&model=1&name=Essai&clause_rate=0.24{written}"));
            let spoken = page.find("#slider-clause_rate").attribute("aria-valuetext").unwrap_or_default();
            assert_eq!(close(spoken), "24%", "{written}");
            assert!(page.all(".notice").is_empty(), "{written}");
        }
    }
}

#[test]
fn what_could_not_be_taken_from_a_link_is_said() {
    let link = "v=3&clause_rate=1.4&couleur=rouge&duration=deux&facilitators=12&growth=0.01&view=nulle-part";
    let page = visit("", link);
    let said = page.text(".notices");
    assert_says(&said, &["ouvert, avec 6 remarques"]);
    for part in [
        &["version plus récente (3)"][..],
        &["Taux de clause visé : 140 % sort des limites, 100 % est gardé"],
        &["« couleur » n’est pas connu"],
        &["Durée", " : « deux » ne se lit pas"],
        &["Facilitateurs", " : ce scénario n’en tient pas compte"],
    ] {
        assert_says(&said, part);
    }
    assert_eq!(page.all(".notice__list li").len(), 6, "{said}");
    let spoken = page.find("#slider-clause_rate").attribute("aria-valuetext").unwrap_or_default();
    assert_eq!(close(spoken), "100%");
    let english = visit("lang=en", link);
    english.says(".notices", &["open, with 6 remarks", "140% is out of bounds, 100% is kept"]);
}

#[test]
fn a_result_that_has_changed_is_shown_beside_the_one_shared() {
    let link = "v=1&model=0&result=y0.2,y1010000,&clause_rate=0.2";
    visit("", link).says(".notices", &["formules ont changé"]);
    visit("lang=en", link).says(".notices", &["formulas have changed"]);
    for (query, parts) in [
        ("", ["2 sur 2 1 sur 3", "1 010 000 h", "Marchés réservés non suivi 100, atteint"]),
        ("lang=en", ["2 of 2 1 of 3", "1,010,000 h", "not followed 100, met"]),
    ] {
        let said = visit(query, link).text(".notices");
        for part in parts {
            assert_says(&said, &[part]);
        }
    }
}

#[test]
fn in_a_frame_the_page_says_how_contracts_are_counted_and_has_no_first_steps() {
    let page = visit("embed=1", "");
    page.says_only(
        ".embed__counting",
        "On compte les marchés en cours au 31 décembre : 1 sur 3 (attribués dans l’année : 3 sur 3).",
    );
    assert!(page.all(".guide").is_empty() && page.all("#open-guide").is_empty());
    let whole = visit("", "");
    assert!(!whole.all(".guide").is_empty() && !whole.all("#open-guide").is_empty());
    let wall = visit("", "v=1&view=wall");
    assert_eq!(wall.text(".wall__counting"), page.text(".embed__counting"));
    visit("", "v=1&view=memo")
        .says(".brief__counting", &["On compte les marchés en cours au 31 décembre : 1 sur 3"]);
}

#[test]
fn a_frame_can_forbid_moving() {
    let page = visit("embed=1&readonly=1", "");
    assert!(page.all("input").is_empty() && page.all(".embed__levers button").is_empty());
    page.says(".embed__values", &["1 500"]);
    let free = visit("embed=1", "");
    assert!(!free.all("input").is_empty() && !free.all(".embed__levers button").is_empty());
}

const NAMED: &str = r#"{"format":"simulateur-objectifs-config","version":1,"city":"Ville de Brumeval"}"#;

#[test]
fn a_view_alone_opens_over_what_the_city_s_page_opens_with() {
    for code in ["manual", "manual-setting", "model", "accessibility", "config"] {
        // A city that gives its name alone: the questions are what one comes back to, and no other city is spoken of.
        let page = visit_city("", &format!("view={code}"), NAMED);
        assert_eq!(page.state.view, View::from_code(code));
        assert_eq!(page.state.under, Some(View::City), "{code}");
        page.says(".views .hdr h1", &["Simulateur d’objectifs", "achats responsables, Ville de Brumeval"]);
        assert_silent(&page.text(".views .hdr"), &["Paris", "2020"]);
        // A city with a scenario of its own has that one behind.
        let own = visit_city("", &format!("view={code}"), EXAMPLE);
        assert_eq!(own.state.view, View::from_code(code));
        assert_ne!(own.state.scenario.city, "Paris", "{code}");
        assert!(own.all(".views .hdr").is_empty(), "{code}: the simulator’s header speaks of it");
    }
    // A link to a scenario leads to it, whosever page it is.
    let linked = visit_city("", "v=1&view=model", NAMED);
    assert_eq!((linked.state.scenario.city.as_str(), linked.state.under), ("Paris", None));
    // Without a city nothing is different.
    let plain = visit("", "view=manual");
    assert_eq!((plain.state.view, plain.state.under), (Some(View::Manual), None));
    assert!(plain.all(".views .hdr").is_empty());
    // A dialog lies over the questions.
    let dialog = visit_city("", "view=embed", NAMED);
    assert_eq!(dialog.state.page(), Some(View::City));
}

/// What the page says of a city's settings to the person who asks.
fn checked(config: &str, query: &str, parts: &[&str]) {
    let page = visit_city(&format!("config=check{query}"), "", config);
    page.says(".notices", parts);
}

#[test]
fn whoever_asks_is_told_of_the_settings_on_the_page() {
    checked(EXAMPLE, "", &["pris en entier"]);
    checked(EXAMPLE, "&lang=en", &["taken whole"]);
    checked("", "", &["absent, vide, ou remplacé"]);
    // The start script passes on what is no settings at all as an empty file, and any other text as it is.
    let german = EXAMPLE.replace("\"fr\", \"en\"]", "\"fr\", \"de\"]");
    assert_ne!(german, EXAMPLE);
    checked(&german, "", &["laissés de côté en entier : languages[1] : « de »"]);
    // Both themes are looked at, whichever is shown.
    let colours = EXAMPLE.replace("#0b5a3c", "#a34400").replace("#8fdcb5", "#0d4687");
    checked(
        &colours,
        "",
        &[
            "sauf ces couleurs : colours.light : #a34400 se confond ",
            "colours.dark : #0d4687 n’a qu’un contraste",
        ],
    );
}

#[test]
fn one_language_offered_hides_the_choice() {
    let page =
        visit_city("", "", r#"{"format":"simulateur-objectifs-config","version":1,"languages":["en"]}"#);
    assert_eq!(page.state.lang, Lang::En);
    page.says("#verdict-title", &["1 of 3 goals is met"]);
    assert!(page.find(".tools .lang").hidden());
    assert!(!visit("", "").find(".tools .lang").hidden());
}

#[test]
fn a_bad_file_of_settings_changes_nothing_and_is_told_to_no_reader() {
    let bad = EXAMPLE.replace("\"languages\": [\"fr\", \"en\"]", "\"languages\": [\"fr\", \"de\"]");
    assert_ne!(bad, EXAMPLE);
    for (config, subject) in [(bad.as_str(), "Paris 2014-2020"), (EXAMPLE, "Ville d’Exemple 2024-2030")] {
        let page = visit_city("", "", config);
        page.says(".brand h1", &[subject]);
        assert!(page.all(".notice").is_empty());
    }
    assert_silent(&visit_city("", "", EXAMPLE).text("#verdict-title"), &["2020"]);
}
