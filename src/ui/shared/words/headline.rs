//! The answer in one sentence. It says whose truth it is: that of the values shown, or that of the draws when these say
//! otherwise.

use crate::i18n::Lang;
use crate::state::derive::Derived;
use crate::tr;

/// From this chance of all goals together on, they are met more often than not.
pub(in crate::ui) const LIKELY: f64 = 0.5;

/// The chance of all goals together, where it contradicts what the values shown lead to.
pub(super) fn contradicting(derived: &Derived, joint: Option<f64>) -> Option<f64> {
    let all = derived.verdict.worst.is_none();
    joint.filter(|&joint| derived.verdict.followed > 0 && all != (joint >= LIKELY))
}

/// `Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020.`; what the draws say, where that is the contrary.
#[must_use]
pub(in crate::ui) fn headline(lang: Lang, derived: &Derived, joint: Option<f64>) -> String {
    let verdict = &derived.verdict;
    let (year, count) = (lang.year(verdict.year), verdict.followed.to_string());
    if let Some(joint) = contradicting(derived, joint) {
        let chances = tr!(lang, "verdict-times", text = lang.chances(joint));
        return match verdict.followed {
            1 => tr!(lang, "verdict-chances-one", year = year, chances = chances),
            2 => tr!(lang, "verdict-chances-two", year = year, chances = chances),
            _ => tr!(lang, "verdict-chances-three", year = year, chances = chances),
        };
    }
    match (verdict.followed, verdict.reached) {
        (0, _) => tr!(lang, "verdict-no-goal"),
        (1, 1) => tr!(lang, "verdict-one-reached", year = year),
        (1, 0) => tr!(lang, "verdict-one-missed", year = year),
        (_, 0) => tr!(lang, "verdict-none", year = year, followed = count),
        (2, 2) => tr!(lang, "verdict-both", year = year),
        (followed, reached) if followed == reached => {
            tr!(lang, "verdict-all", year = year, followed = count)
        }
        (_, 1) => tr!(lang, "verdict-one-of", year = year, followed = count),
        (_, reached) => {
            tr!(lang, "verdict-some", year = year, reached = reached.to_string(), followed = count)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::goal::GoalId;
    use crate::model::lever::LeverId;
    use crate::model::scenario::Scenario;
    use crate::scenario::preset::Preset;
    use crate::ui::shared::words::explanation::explanation;
    use std::rc::Rc;

    fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    fn said(lang: Lang, scenario: &Scenario, joint: Option<f64>) -> [String; 2] {
        let derived = Derived::new(&Rc::new(scenario.clone()));
        [headline(lang, &derived, joint), explanation(lang, &derived, joint).sentence()]
            .map(|text| plain(&text))
    }

    #[test]
    fn each_preset_is_answered_as_it_was_worked_out_by_hand() {
        let one = "Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020.";
        let all = "Avec ces hypothèses, les 3 objectifs sont atteints en 2020.";
        for (preset, title, why) in [
            // 19 of 20 %, 900 180 of 1 000 000 hours: 570 of 3 000 contracts in execution carry a clause.
            (
                Preset::Paris2020,
                one,
                "Il manque 1 point de marchés clausés et 100 000 heures : d’anciens marchés courent encore. Ces objectifs seraient atteints en 2021 et en 2022.",
            ),
            (
                Preset::Announced,
                all,
                "Oui, par hypothèse : le taux visé est l’objectif lui-même, 20 %. Tous sont atteints tout juste.",
            ),
            (
                Preset::Trend,
                "Avec ces hypothèses, aucun des 3 objectifs n’est atteint en 2020.",
                "Il manque 10 points de marchés clausés, 500 000 heures et 50 marchés réservés : même une fois en place, ce plan n’y suffit pas.",
            ),
            (
                Preset::Facilitators,
                one,
                "Il manque 7,4 points de marchés clausés et 372 000 heures : les 10 facilitateurs ne peuvent pas suivre plus d’heures, dès 2017.",
            ),
            (
                Preset::ThreeFamilies,
                one,
                "Il manque 3 points de marchés clausés et 123 000 heures : pour les marchés clausés, les marchés attribués en 2020 y suffiraient, pas l’ensemble des marchés en cours.",
            ),
            (
                Preset::CityLevers,
                all,
                "Les marchés clausés dépassent leur objectif de 1 point, les heures d’insertion de 19 000 heures et les marchés réservés de 8.",
            ),
        ] {
            assert_eq!(said(Lang::Fr, &preset.scenario(), None), [title, why], "{}", preset.key());
        }
        let english = said(Lang::En, &Preset::Paris2020.scenario(), None);
        assert_eq!(
            english,
            [
                "With these assumptions, 1 of 3 goals is met in 2020.",
                "Still missing: 1 point of contracts with a clause and 100,000 hours. The reason: older contracts are still running. These goals would be met in 2021 and in 2022.",
            ]
        );
    }

    #[test]
    fn the_draws_have_the_headline_where_they_say_the_contrary() {
        let (met, missed) = (Preset::CityLevers.scenario(), Preset::Paris2020.scenario());
        let title = |scenario: &Scenario, joint| said(Lang::Fr, scenario, Some(joint))[0].clone();
        for (scenario, joint, expected) in [
            (
                &met,
                0.005,
                "Avec ces fourchettes, les 3 objectifs sont atteints moins de 1 fois sur 100 en 2020.",
            ),
            (&met, 0.42, "Avec ces fourchettes, les 3 objectifs sont atteints 42 fois sur 100 en 2020."),
            (&met, 0.5, "Avec ces hypothèses, les 3 objectifs sont atteints en 2020."),
            (&missed, 0.2, "Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020."),
            (&missed, 0.6, "Avec ces fourchettes, les 3 objectifs sont atteints 60 fois sur 100 en 2020."),
        ] {
            assert_eq!(title(scenario, joint), expected);
        }
        assert!(
            said(Lang::Fr, &missed, Some(0.6))[1].starts_with("Aux valeurs affichées, il manque 1 point")
        );
    }

    #[test]
    fn a_goal_left_out_is_left_out_of_the_answer() {
        let mut scenario = LeverId::ClauseRate.at(&Preset::Paris2020.scenario(), 0.22);
        scenario.goals[GoalId::Hours].active = false;
        assert_eq!(
            said(Lang::Fr, &scenario, None),
            [
                "Avec ces hypothèses, les 2 objectifs suivis sont atteints en 2020.",
                "Taux de clause visé : de 20 % à 22 %. Les marchés clausés dépassent leur objectif de 0,8 point. Les marchés réservés l’atteignent tout juste.",
            ]
        );
        scenario.goals[GoalId::ClauseRate].active = false;
        scenario.goals[GoalId::Reserved].active = false;
        assert_eq!(said(Lang::Fr, &scenario, None)[0], "Aucun objectif n’est suivi.");
    }
}
