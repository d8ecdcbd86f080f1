//! A scheme has an owner: a visit to another city's says its name and nothing of Paris, and goes back to its own values.

#![allow(clippy::expect_used, reason = "a test that cannot read its data must fail")]

use crate::page::{Page, after, assert_says, draw_at_once, edited, moved, visit, visit_city};
use serde_json::{Value, json};
use simulateur_objectifs::analysis::derivation::FigureId;
use simulateur_objectifs::export;
use simulateur_objectifs::i18n::{Lang, text};
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::model::scenario::Scenario;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::{file, link};
use simulateur_objectifs::state::edit::Edit;
use simulateur_objectifs::state::view::View;
use simulateur_objectifs::state::workshop::BoardChange;
use simulateur_objectifs::state::{Msg, State, Theme, update};

/// A city's own scheme: it names one of our scenarios as a hint, and has some of its very figures.
fn scheme() -> Value {
    json!({
        "format": "simulateur-objectifs", "version": 1, "name": "Plan lyonnais", "preset": "leviers", "city": "Lyon",
        "base_year": 2026, "target_year": 2032, "ramp": { "start": 2027, "exponent": 1 },
        "goals": {
            "clause_rate": { "value": 0.2, "active": true }, "hours": { "value": 300_000, "active": true },
            "reserved": { "value": 100, "active": true }
        },
        "segments": [{
            "name": "Tous marchés", "contracts": 1_500, "clauses": { "direct": { "base": 0.08, "target": 0.16 } },
            "hours": { "direct": { "base": 900, "target": 900 } }, "duration": 2
        }],
        "settings": { "yearly_purchases": 500_000_000 },
        "reserved": { "published": { "base": 12, "target": 40 }, "award_rate": { "base": 1, "target": 1 } },
        "facilitators": { "count": { "base": 4, "target": 6 }, "contracts_each": 146, "hours_each": 62_800 },
        "sources": {
            "contracts": { "status": "assumed", "text": "2026-11-28" },
            "duration": { "status": "assumed", "text": "?" }
        }
    })
}

fn lyon() -> Scenario {
    file::read(&scheme().to_string()).expect("the file is good").scenario
}

fn opened(lang: Lang) -> State {
    State::new(lyon(), lang, Theme::Auto)
}

/// What a page says but for the names of the ready-made scenarios, which lists may offer.
fn said(page: &Page) -> String {
    let lang = page.state.lang;
    let names = Preset::ALL.map(|preset| text(lang, &format!("preset-{}", preset.key())));
    // A framework of goals that any city may start from.
    let framework = text(lang, "city-frame-paris-2016-short");
    names.iter().chain([&framework]).fold(page.everything(), |said, name| said.replace(name, ""))
}

/// Fails where a text says something that is known of Paris alone.
fn assert_silent_text(said: &str, place: &str) {
    for word in [
        "Paris",
        "parisien",
        "2014",
        "2016",
        "2020",
        "Epec",
        "EPEC",
        "Banque des Territoires",
        "1,6 mill",
        "1.6 b",
    ] {
        if let Some(at) = said.find(word) {
            let around: String =
                said[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            let after: String = said[at..].chars().take(60).collect();
            panic!("{place}: « {word} » in …{around}{after}…");
        }
    }
}

#[test]
fn a_visit_to_another_city_says_nothing_of_paris() {
    for lang in Lang::ALL {
        let views = View::ALL.into_iter().filter(|view| !matches!(view, View::Model | View::Accessibility));
        let goals =
            GoalId::ALL.into_iter().flat_map(|goal| [FigureId::Achieved(goal), FigureId::FirstYear(goal)]);
        let figures = goals.chain([FigureId::People, FigureId::Spend]).map(View::Derivation);
        for view in std::iter::once(None).chain(views.chain(figures).map(Some)) {
            let mut state = after(
                opened(lang),
                [moved(LeverId::ReservedPublished, 50.0), Msg::Edited(Edit::RangesProposed)],
            );
            state.view = view;
            // As the browser has it where no board was kept yet.
            let start = BoardChange::RoundBased(std::rc::Rc::clone(&state.scenario));
            state = update(&state, Msg::from(start));
            let page = draw_at_once(state);
            let place = format!("{} {view:?}", lang.code());
            assert_silent_text(&said(&page), &place);
            if view.is_none_or(|view| !matches!(view, View::Derivation(_))) {
                assert!(said(&page).contains("Lyon 2026-2032"), "{place}");
            }
        }
    }
}

#[test]
fn what_is_taken_away_of_another_city_says_nothing_of_paris() {
    let scenario = lyon();
    let fragment = link::encode(&scenario, None, link::LONGEST).0;
    assert_eq!(link::decode(&fragment).scenario, scenario, "a link opens on any page");
    for lang in Lang::ALL {
        let table = export::levers(lang, &scenario, &scenario);
        assert_silent_text(&table, "the table of levers");
        assert_says(
            &table,
            match lang {
                Lang::Fr => &[
                    "Saisi le 28 novembre 2026, sans autre source.",
                    "À trouver : la valeur est un exemple.",
                ][..],
                Lang::En => &["Entered on 28 November 2026", "To be found: the value is an example."],
            },
        );
        assert!(!table.contains("2026-11-28") && !table.contains("\"?\""), "{table}");
        let query = format!("lang={}&embed=1&show=goals,levers,curve", lang.code());
        let frame = visit(&query, &fragment);
        assert_silent_text(&frame.text("#result"), "the frame");
        assert_says(&frame.text("#result"), &["Plan lyonnais", "Lyon 2026-2032"]);
    }
}

#[test]
fn resets_go_back_to_what_was_opened() {
    let state = after(opened(Lang::Fr), [moved(LeverId::ClauseRate, 0.3)]);
    let page = draw_at_once(state.clone());
    assert_says(&page.text(".scn"), &["modifié", "1 changement"]);
    assert_says(&page.text(".changes"), &["de 16 % à 30 %", "Revenir à « Plan lyonnais »"]);
    assert_says(&page.text("#reset-preset"), &["Revenir à « Plan lyonnais »"]);
    let lever = update(&state, Msg::LeverReset(LeverId::ClauseRate));
    assert_eq!(*lever.scenario, lyon());
    assert_eq!(*update(&state, Msg::ReferenceRestored).scenario, lyon());
    assert_eq!(*update(&state, Msg::AllRestored).scenario, Preset::Paris2020.scenario());
    // A model of ours still is what its own changes are told against.
    let ours = visit("", "v=1&clause_rate=0.25");
    assert_says(&ours.text(".changes"), &["de 20 % à 25 %", "Revenir à « Schéma parisien 2016-2020 »"]);
    // A scenario of before, which names no city, is the model whose name it bears.
    let before = Scenario { city: String::new(), ..LeverId::ClauseRate.at(&Preset::Trend.scenario(), 0.2) };
    let before = State::new(before, Lang::Fr, Theme::Auto);
    assert_eq!(*before.reference, Preset::Trend.scenario());
    assert_eq!(before.scenario.city, "Paris");
}

#[test]
fn a_step_back_over_an_opening_takes_its_reference_along() {
    let mut state =
        after(opened(Lang::Fr), [moved(LeverId::ClauseRate, 0.3), Msg::PresetChosen(Preset::Trend)]);
    assert_eq!((state.reference.name.as_str(), state.scenario.city.as_str()), ("Poursuite de 2014", "Paris"));
    state = update(&state, Msg::Undone);
    assert_eq!((state.reference.as_ref(), state.scenario.city.as_str()), (&lyon(), "Lyon"));
    let again = update(&state, Msg::Redone);
    assert_eq!(*again.reference, Preset::Trend.scenario());
    // So does a step back in the browser, which only has the link.
    let scenario = Box::new(link::decode(&link::encode(&state.scenario, None, link::LONGEST).0).scenario);
    let back = update(&again, Msg::AddressFollowed { scenario, view: None, notices: Vec::new() });
    assert_eq!((back.scenario.as_ref(), back.reference.as_ref()), (state.scenario.as_ref(), &lyon()));
}

#[test]
fn a_city_s_own_page_offers_its_own_models_first() {
    let config = |more: Value| {
        let mut config = json!({ "format": "simulateur-objectifs-config", "version": 1, "city": "Lyon" });
        let mut own = scheme();
        own.as_object_mut().expect("an object").remove("city");
        config["scenario"] = own;
        if more != Value::Null {
            config["presets"] = more;
        }
        config.to_string()
    };
    let offered = |more: Value| {
        let page = visit_city("", "", &config(more));
        let mut names = page.texts("#preset option").split_off(1);
        assert_eq!(
            names.pop().as_deref(),
            Some("Votre ville…"),
            "the way to a scheme of one's own comes last"
        );
        names
    };
    assert_eq!(offered(Value::Null), ["Plan lyonnais"]);
    assert_eq!(offered(json!(["annonce"])), ["Plan lyonnais", "Comme annoncé, lecture simple"]);
    assert_eq!(offered(json!(["annonce", scheme()])), ["Comme annoncé, lecture simple", "Plan lyonnais"]);
    for lang in ["fr", "en"] {
        let page = visit_city(&format!("lang={lang}"), "", &config(Value::Null));
        assert_silent_text(&page.everything(), lang);
        assert_says(&page.text(".hdr"), &["Lyon 2026-2032"]);
        assert_eq!(*page.state.reference, lyon(), "what the city does not say again is its own");
    }
    // What a visitor opens there and says no city is the page's too; another city's stays another's.
    let own = Scenario { name: "Essai".to_owned(), city: String::new(), ..lyon() };
    let page = visit_city("", "", &config(Value::Null));
    let essay = update(&page.state, Msg::Opened(Box::new(own)));
    assert_eq!(essay.scenario.city, "Lyon");
    let moved =
        after(page.state, [moved(LeverId::ClauseRate, 0.3), Msg::Opened(Box::new(Preset::Late.scenario()))]);
    assert_eq!(moved.scenario.city, "Paris");
    assert_eq!(*update(&moved, Msg::AllRestored).scenario, lyon(), "as on the first day of this page");
    // A link of the page opens anywhere as the same scheme.
    let fragment = link::encode(&lyon(), None, link::LONGEST).0;
    let elsewhere = visit("", &fragment);
    assert_says(&elsewhere.text(".hdr"), &["Lyon 2026-2032"]);
}

#[test]
fn a_city_is_named_where_the_scheme_is_set() {
    let named = after(opened(Lang::Fr), [edited(Edit::CityNamed("Villeurbanne".to_owned()))]);
    let page = draw_at_once(named.clone());
    assert_eq!(page.find("#set-city").attribute("value"), Some("Villeurbanne"));
    assert_says(&page.text(".hdr"), &["achats responsables, Villeurbanne 2026-2032"]);
    let unsaid = draw_at_once(after(named, [edited(Edit::CityNamed(String::new()))]));
    assert_says(&unsaid.text(".hdr"), &["achats responsables, 2026-2032"]);
}
