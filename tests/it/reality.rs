//! « Et en vrai ? »: what open data show of Paris, and where nothing of it is said.

use crate::page::{after, assert_silent, draw_at_once, edited, fresh, moved};
use simulateur_objectifs::analysis::derivation::FigureId;
use simulateur_objectifs::i18n::Lang;
use simulateur_objectifs::model::goal::GoalId;
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::state::Msg;
use simulateur_objectifs::state::edit::Edit;
use simulateur_objectifs::state::view::View;

fn told(goal: GoalId) -> Msg {
    Msg::ViewOpened(View::Derivation(FigureId::Achieved(goal)))
}

#[test]
fn the_arithmetic_of_the_goal_is_held_against_the_contracts_in_execution() {
    let page = draw_at_once(fresh(Lang::Fr));
    page.says(
        "#reality",
        &[
            "Et en vrai ? Fin 2020, 3 571 marchés étaient en cours à Paris",
            "liste des marchés de la collectivité parisienne",
            "600 marchés clausés en feraient 16,8 %. Fin 2018, ils n’en auraient fait que 14 %.",
            "Les résultats du schéma lui-même ne nous sont pas connus.",
        ],
    );
    draw_at_once(fresh(Lang::En)).says(
        "#reality",
        &[
            "3,571 contracts were in execution",
            "600 clause contracts would be 16.8%",
            "2018",
            "14%",
            "not known to us",
        ],
    );
}

#[test]
fn the_account_gives_the_five_years_where_the_clause_rate_is_explained() {
    let page = draw_at_once(after(
        fresh(Lang::Fr),
        [Msg::PresetChosen(Preset::Announced), told(GoalId::ClauseRate)],
    ));
    page.says("#reality-years", &["20 % de ces marchés", "Part que font 600 marchés"]);
    for row in [
        "2016 3 976 795 15,1 %",
        "2017 4 031 806 14,9 %",
        "2018 4 274 855 14 %",
        "2019 3 976 795 15,1 %",
        "2020 3 571 714 16,8 %",
    ] {
        page.says("#reality-years", &[row]);
    }
    let english = draw_at_once(after(fresh(Lang::En), [told(GoalId::ClauseRate)]));
    english.says("#reality-years", &["20% of these contracts", "2018 4,274 855 14%"]);
    assert!(!draw_at_once(after(fresh(Lang::Fr), [told(GoalId::Hours)])).has("#reality-years"));
}

#[test]
fn another_city_and_other_years_never_see_it() {
    for change in [
        Edit::CityNamed("Valmer".to_owned()),
        Edit::CityNamed(String::new()),
        Edit::Years { base: 2014, target: 2019 },
        Edit::Years { base: 2020, target: 2026 },
    ] {
        let page = draw_at_once(after(fresh(Lang::Fr), [edited(change.clone()), told(GoalId::ClauseRate)]));
        assert!(!page.has("#reality") && !page.has("#reality-years"), "{change:?}");
        assert_silent(&page.text("main"), &["Et en vrai", "3 571"]);
    }
}

#[test]
fn paris_today_says_what_is_measured_and_whose_goals_it_has() {
    let chosen = [Msg::PresetChosen(Preset::Today)];
    let page = draw_at_once(after(fresh(Lang::Fr), chosen.clone()));
    page.says(
        "#reality",
        &["1 408 marchés de 2024-2025", "plus large que l’insertion", "Les objectifs sont ceux de 2016"],
    );
    let goal = Edit::Number { path: "goals.hours.value".to_owned(), value: 400_000.0 };
    let other = draw_at_once(after(fresh(Lang::Fr), chosen.clone().into_iter().chain([edited(goal)])));
    assert_silent(&other.text("#reality"), &["ceux de 2016"]);
    let opened =
        draw_at_once(after(fresh(Lang::Fr), chosen.clone().into_iter().chain([told(GoalId::ClauseRate)])));
    opened.says(
        ".views dialog",
        &[
            "38,06 %",
            "part des marchés clausés encore en cours",
            "marchés clausés en cours + marchés sans clause en cours = marchés en cours",
            "752 marchés + 1 223 marchés = 1 975 marchés",
        ],
    );
    opened.says("dialog .drv__inputs", &["Durée d’un marché clausé 3 ans et 6 mois Mesuré"]);
    assert!(!opened.has("#reality-years"), "its years are others");
    let margin = Msg::ViewOpened(View::Derivation(FigureId::Margin(GoalId::Hours)));
    let opened = draw_at_once(after(fresh(Lang::Fr), chosen.clone().into_iter().chain([margin])));
    opened.says("dialog .drv__inputs", &["Supposé Repris du schéma de 2016"]);
    let valmer = draw_at_once(after(
        fresh(Lang::Fr),
        chosen.into_iter().chain([edited(Edit::CityNamed("Valmer".to_owned()))]),
    ));
    assert!(!valmer.has("#reality"));
}

#[test]
fn a_duration_of_clause_contracts_is_switched_on_in_the_settings_and_has_a_slider() {
    let plain = draw_at_once(fresh(Lang::Fr));
    assert!(!plain.has("#lever-clause_duration") && plain.has("#set-clause-duration-0-1"));
    let on = [edited(Edit::ClauseDurationChosen(0, true)), moved(LeverId::ClauseDuration, 4.0)];
    let page = draw_at_once(after(fresh(Lang::Fr), on));
    page.says("#section-contracts", &["Durée d’un marché clausé"]);
    page.says("#set-segments", &["Sans clause", "Avec clause"]);
}
