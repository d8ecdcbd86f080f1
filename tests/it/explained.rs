//! What explains the answer: the figures' own calculations, what it would take, the pages of text, the files to take away.

use crate::page::{
    Page, after, assert_says, assert_silent, close, draw, draw_after, draw_at_once, draw_preset, fresh,
    moved, uncertain,
};
use simulateur_objectifs::analysis::derivation::FigureId;
use simulateur_objectifs::analysis::required::{RequiredStatus, required};
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::view::View;
use simulateur_objectifs::state::{Msg, State};
use std::collections::BTreeSet;

const HOURS: FigureId = FigureId::Achieved(GoalId::Hours);

/// The page of a model with the dialog of a figure open.
fn told(preset: Preset, figure: FigureId) -> Page {
    draw_at_once(after(
        fresh(Lang::Fr),
        [Msg::PresetChosen(preset), Msg::ViewOpened(View::Derivation(figure))],
    ))
}

#[test]
fn the_chain_is_told_with_the_figures_on_screen_as_on_paper() {
    let page = told(Preset::Announced, HOURS);
    page.says(".views dialog", &["3 000 marchés × 20 % × 1 667 h = 1 000 200 h"]);
    page.says(
        ".views dialog",
        &["Un marché clausé de plus attribué en 2020 (« taux de clause visé ») = +1 667 h"],
    );
    page.says(
        "dialog .drv__inputs",
        &["Taux de clause visé 10 % en 2014, 20 % en 2020 Source Objectif du schéma"],
    );
}

#[test]
fn the_years_whose_contracts_are_worked_in_the_target_year_are_told() {
    let page = told(Preset::Paris2020, HOURS);
    let table = page.text(".drv__table");
    assert_says(&table, &["2020 1 500 marchés 20 % 3 334 h 25 % 250 050 h 2019", "Total"]);
    // One dialog has one rounding: its figure is the total of its table, to the hour.
    let figure = page.text(".drv__head strong");
    assert_says(&table, &[&format!("Total {figure}")]);
    let page = told(Preset::Paris2020, FigureId::Margin(GoalId::Hours));
    let margin = page.text(".drv__head strong");
    page.says(".views dialog", &[&format!("{figure} − 1 000 000 h = {margin}")]);
}

#[test]
fn a_full_capacity_is_told() {
    told(Preset::Facilitators, HOURS).says(
        ".views dialog",
        &[
            "10 postes × 62 800 h ÷ 1 000 200 h = 62,79 %",
            "les 10 facilitateurs suivent toutes les heures qu’ils peuvent",
            "Facilitateurs : un poste de plus, +62 800 h",
        ],
    );
}

#[test]
fn a_first_year_names_its_inputs() {
    let page = told(Preset::Paris2020, FigureId::FirstYear(GoalId::Hours));
    assert!(page.all(".drv__inputs tbody tr").len() > 3);
}

/// Every figure of a page that is a button.
fn figures(state: &State) -> Vec<FigureId> {
    let sure = !state.scenario.is_uncertain();
    let of_goals = GoalId::ALL.into_iter().flat_map(|goal| {
        [
            FigureId::Achieved(goal),
            FigureId::Margin(goal),
            FigureId::FirstYear(goal),
            FigureId::Chance(Some(goal)),
        ]
    });
    let asked = required(&state.scenario).into_iter().filter(|row| row.status == RequiredStatus::At);
    let asked = asked.map(|row| FigureId::Required(row.goal, row.lever));
    let all = of_goals.chain(asked).chain([FigureId::People, FigureId::Spend, FigureId::Chance(None)]);
    all.filter(|figure| !(sure && matches!(figure, FigureId::Chance(_)))).collect()
}

/// The first letters of keys of texts, which no reader may see.
const KEYS: [&str; 9] = ["what-", "name-", "lead-", "setting-", "unit-", "more-", "kink-", "trial-", "col-"];

#[test]
fn every_figure_tells_where_it_comes_from_without_a_word_missing() {
    for (preset, vary) in [(Preset::Paris2020, false), (Preset::CityLevers, true)] {
        let state =
            after(fresh(Lang::Fr), [Msg::PresetChosen(preset)].into_iter().chain(vary.then(uncertain)));
        let all = figures(&state);
        assert!(all.len() >= 12, "{} figures", all.len());
        for figure in all {
            let page = draw_at_once(after(state.clone(), [Msg::ViewOpened(View::Derivation(figure))]));
            let text = page.text(".views dialog");
            assert!(text.len() > 100, "{figure:?}: {text}");
            assert!(!text.contains("undefined") && !text.contains("NaN"), "{figure:?}: {text}");
            for (place, _) in text.match_indices('–') {
                let after = text.get(place..).unwrap_or_default().trim_start_matches('–').trim_start();
                assert!(!after.starts_with('h'), "{figure:?}: {text}");
            }
            for word in text.split(|sign: char| !(sign.is_alphanumeric() || sign == '-')) {
                let key = KEYS.iter().chain(&["op-"]).any(|start| word.starts_with(start));
                assert!(!key, "{figure:?}: {word} in {text}");
            }
        }
    }
}

#[test]
fn what_it_would_take_is_sorted_by_what_is_decided_hoped_for_and_out_of_reach() {
    let page = draw_after([]);
    page.says(
        "#requirements .sec__head",
        &["Deux objectifs manqués en 2020 : 1 point de marchés clausés, 100 000 heures."],
    );
    page.says(
        ".one",
        &[
            "Une seule valeur pour les trois objectifs Taux de clause visé 20 → 22,5 %",
            "Appliquer 22,5 %",
            "338 marchés clausés attribués en 2020 au lieu de 300. C’est la seule valeur qui suffise à elle seule.",
        ],
    );
    page.says(
        "#ways-hoped",
        &["Heures par marché clausé 3 334 h sans effet 3 704 h 8,6 fois la moyenne nationale (430 h). \
           Avec 3 704 h, 2014 ferait 556 000 h, et non 500 000."],
    );
    let out = page.find("#ways-out");
    let rows = out.all("tr").len() - out.all(".ways__group").len();
    assert_eq!(rows, 3, "{}", out.text());
    assert_says(&out.text(), &["au mieux 19,2 %"]);
    assert_says(&out.text(), &["avant l’adoption (février 2016)"]);
    assert_says(&out.text(), &["Il faudrait travailler plus d’heures qu’il n’en est prévu"]);
    assert!(out.all(".btn").is_empty(), "nothing out of reach is proposed");
    assert!(!page.all("#ways-hoped .btn").is_empty());
    page.says(
        ".ways__lose",
        &["« Marchés réservés » est juste atteint ; avec marchés réservés publiés à 99 par an ou taux \
           d’attribution à 99 %, il ne l’est plus."],
    );
}

#[test]
fn what_it_would_take_is_the_same_in_english() {
    draw(fresh(Lang::En)).says(".one", &["One value for all three goals Planned clause rate 20 → 22.5%"]);
}

#[test]
fn what_is_proposed_together_can_be_typed_and_is_for_the_goals_that_are_missed() {
    let page = draw_preset(Preset::Trend);
    let common_effort = page.text(".together");
    let start = "Aucune valeur ne suffit seule. Plusieurs décisions ensemble y suffisent : taux de clause visé à \
                 22,5 %, marchés réservés publiés à 100";
    assert!(close(&common_effort).starts_with(&close(start)), "{common_effort}");
    let posts = common_effort.split(" postes").next().unwrap_or_default();
    let fraction = posts.rsplit(' ').next().is_some_and(|number| number.contains(','));
    assert!(!(common_effort.contains(" postes") && fraction), "{common_effort}");
    assert_silent(&common_effort, &["montée en charge"]);
    assert!(draw_after([]).find(".together").hidden(), "one value is enough there");
}

#[test]
fn prudent_values_are_not_asked_for_when_nothing_is_uncertain_and_the_page_says_so() {
    let page = draw(fresh(Lang::En));
    let note = page.text("#secured-note");
    assert!(close(&note).starts_with(&close("No assumption has a range")), "{note}");
    assert!(page.all(".ways--prudent").is_empty());
    assert_eq!(draw(after(fresh(Lang::En), [uncertain()])).all(".ways--prudent").len(), 1);
}

#[test]
fn the_foot_says_how_accessible_the_page_is_as_the_page_itself_does() {
    let mention = draw_after([]).text("#open-accessibility");
    assert_eq!(close(&mention), close("Accessibilité : partiellement conforme"));
    let text = draw_after([Msg::ViewOpened(View::Accessibility)]).text(".text");
    for part in [
        mention.as_str(),
        "à renseigner dans la configuration de la ville",
        "Contenus non accessibles",
        "Dérogations",
        "Voies de recours",
        "Défenseur des droits",
        "Contact",
    ] {
        assert_says(&text, &[part]);
    }
}

#[test]
fn the_note_of_one_page_is_the_first_thing_to_take_away() {
    let page = draw_after([Msg::ViewOpened(View::Share)]);
    assert_eq!(page.find(".take button").attribute("id"), Some("take-memo"));
}

#[test]
fn every_slider_has_a_name_and_a_value_in_words_with_its_unit() {
    let units = [
        "%",
        "an",
        "ans",
        "heure",
        "heures",
        "heures par an",
        "h par an",
        "par an",
        "€",
        "€/h",
        "poste",
        "postes",
    ];
    for preset in [Preset::Paris2020, Preset::Facilitators, Preset::CityLevers] {
        let page = draw_preset(preset);
        let sliders = page.all("input[type=range]");
        assert!(sliders.len() >= 12, "{} sliders", sliders.len());
        let mut names = BTreeSet::new();
        for slider in &sliders {
            let id = slider.attribute("id").unwrap_or_default();
            let labels = slider.attribute("aria-labelledby").unwrap_or_default().split(' ');
            let name = labels.map(|label| page.text(&format!("#{label}"))).collect::<Vec<_>>().join(" ");
            assert!(name.chars().count() > 3, "{preset:?} {id}: {name}");
            let value = slider.attribute("aria-valuetext").unwrap_or_default();
            assert!(!value.contains(['\u{202f}', '\u{2009}']), "{id}: {value}");
            let (number, unit) = value.split_once([' ', '\u{a0}']).unwrap_or((value, ""));
            let good = match id {
                "slider-ramp_start" => value.len() == 4 && value.parse::<u16>().is_ok(),
                "slider-ramp_exponent" => {
                    let shape = value.trim_start_matches("très ").split(" (").next().unwrap_or_default();
                    ["précoce", "régulier", "tardif"].contains(&shape)
                }
                _ => !number.is_empty() && (units.contains(&unit) || unit.starts_with("euro")),
            };
            assert!(good, "{preset:?} {id}: {value}");
            names.insert(name);
        }
        assert_eq!(names.len(), sliders.len(), "{preset:?}: names are told apart");
    }
}

#[test]
fn no_identity_is_used_twice_and_every_reference_leads_somewhere() {
    for state in
        [fresh(Lang::Fr), after(fresh(Lang::Fr), [Msg::PresetChosen(Preset::CityLevers), uncertain()])]
    {
        let page = draw(after(state, [moved(LeverId::ClauseRate, 0.25)]));
        let mut known = BTreeSet::new();
        for element in page.all("[id]") {
            let id = element.attribute("id").unwrap_or_default();
            assert!(known.insert(id), "{id} is used twice");
        }
        assert!(known.len() > 200, "{} identities", known.len());
        for name in ["aria-labelledby", "aria-describedby"] {
            for element in page.all(&format!("[{name}]")) {
                for id in element.attribute(name).unwrap_or_default().split_whitespace() {
                    assert!(known.contains(id), "{name} {id}");
                }
            }
        }
    }
}
