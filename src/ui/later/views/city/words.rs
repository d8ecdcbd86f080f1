//! The words of the page: what is asked, the city in a sentence, the answer.

use crate::i18n::{Lang, text, uncapitalised};
use crate::model::goal::GoalId;
use crate::model::lever::Unit;
use crate::model::scenario::{Reading, Scenario};
use crate::scenario::questions::{Answers, Asked, ClauseKind, Names};
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::words::unit;
use crate::ui::shared::words::verdict::quantity;

/// What a figure is called.
pub(super) fn name(lang: Lang, asked: Asked) -> String {
    text(lang, &format!("city-asked-{}", asked.key().replace('.', "_")))
}

/// A figure's value with its unit.
pub(super) fn value(lang: Lang, asked: Asked, value: f64) -> String {
    let unit = asked.unit();
    if unit == Unit::Euros { lang.money(value) } else { unit::displayed(lang, unit, value) }
}

/// Names of figures within a sentence.
pub(super) fn list(lang: Lang, asked: impl Iterator<Item = Asked>) -> String {
    asked.map(|asked| uncapitalised(&name(lang, asked))).collect::<Vec<_>>().join(", ")
}

/// The first words of French names of authorities, with the article that a sentence puts before them.
const ARTICLES: [(&str, &[&str]); 3] = [
    ("la ", &["ville", "métropole", "commune", "communauté", "région", "collectivité", "mairie", "caisse"]),
    ("le ", &["département", "syndicat", "grand", "centre", "conseil", "pays", "service"]),
    ("l’", &["eurométropole", "agglomération", "établissement", "office", "université", "hôpital"]),
];

/// The city within a sentence: `la Ville de Valmer`, `Lyon`, `votre collectivité`.
pub(super) fn city(lang: Lang, answers: &Answers) -> String {
    let name = answers.city.as_str();
    if name.is_empty() {
        return tr!(lang, "city-you");
    }
    if lang != Lang::Fr {
        return name.to_owned();
    }
    let first = name.split([' ', '\u{a0}', '-']).next().unwrap_or_default().to_lowercase();
    let article = ARTICLES.iter().find(|(_, words)| words.contains(&first.as_str()));
    format!("{}{name}", article.map_or("", |(article, _)| article))
}

/// The scenario that follows from the answers, in the reader's words.
pub(super) fn scenario(lang: Lang, answers: &Answers) -> Option<Scenario> {
    let (base, target) = answers.period()?;
    let (from, to) = (lang.year(base), lang.year(target));
    let named = if answers.city.is_empty() {
        tr!(lang, "city-end-unnamed", base = from, target = to)
    } else {
        tr!(lang, "city-scenario-name", city = answers.city.as_str(), base = from, target = to)
    };
    // A city's name may be as long as a scenario's.
    let named: String = named.chars().take(crate::model::bounds::NAME_LENGTH).collect();
    let threshold = match answers.threshold {
        None => String::new(),
        Some(0) => tr!(lang, "city-note-any"),
        Some(from) => tr!(lang, "city-note-threshold", amount = lang.money(f64::from(from))),
    };
    let kind = match answers.kind {
        None => String::new(),
        Some(ClauseKind::Insertion) => tr!(lang, "city-note-insertion"),
        Some(ClauseKind::Social) => tr!(lang, "city-note-social"),
    };
    answers.scenario(Names {
        scenario: &named,
        segment: &tr!(lang, "city-segment"),
        definitions: [&threshold, &kind],
    })
}

/// The answer in a sentence.
pub(super) fn headline(lang: Lang, answers: &Answers, derived: &Derived) -> String {
    let verdict = &derived.verdict;
    let (city, year) = (city(lang, answers), lang.year(verdict.year));
    let (reached, followed) = (verdict.reached, verdict.followed);
    match (followed, reached) {
        (0, _) => tr!(lang, "city-none-followed"),
        (1, 1) => tr!(lang, "city-one-met", city = city, year = year),
        (1, _) => tr!(lang, "city-one-missed", city = city, year = year),
        (_, 0) => tr!(lang, "city-none-met", city = city, year = year, followed = followed.to_string()),
        _ if reached == followed => {
            tr!(lang, "city-all-met", city = city, year = year, followed = followed.to_string())
        }
        _ => {
            let (reached, followed) = (reached.to_string(), followed.to_string());
            tr!(lang, "city-some-met", city = city, year = year, reached = reached, followed = followed)
        }
    }
}

/// What becomes of a goal, after its figure: `des marchés en cours porteraient une clause, pour 15 % visés.`
pub(super) fn goal_said(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let aim = match goal {
        GoalId::Hours => lang.goal(quantity(goal), derived.scenario.goal_value(goal)),
        GoalId::ClauseRate | GoalId::Reserved => {
            lang.quantity(quantity(goal), derived.scenario.goal_value(goal))
        }
    };
    match (goal, derived.scenario.reading) {
        (GoalId::ClauseRate, Reading::InExecution) => tr!(lang, "city-rate-running", goal = aim),
        (GoalId::ClauseRate, Reading::Awarded) => tr!(lang, "city-rate-awarded", goal = aim),
        (GoalId::Hours, Reading::InExecution) => tr!(lang, "city-hours-running", goal = aim),
        (GoalId::Hours, Reading::Awarded) => tr!(lang, "city-hours-awarded", goal = aim),
        (GoalId::Reserved, _) => tr!(lang, "city-reserved-said", goal = aim),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::has_text;
    use crate::scenario::questions::{Entry, Framework};
    use std::rc::Rc;

    fn valmer() -> Answers {
        let mut answers = Answers::new(2026);
        answers.city = "Ville de Valmer".to_owned();
        answers.day = "2026-11-28".to_owned();
        answers.answer(Asked::Contracts, Some(Entry::Given(220.0)));
        answers.answer(Asked::RateAimed, Some(Entry::Given(0.15)));
        answers.answer(Asked::Purchases, Some(Entry::Given(95_000_000.0)));
        answers
    }

    fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    /// 6 % to 15 %, three years a contract: (12 + 13.5 + 15) / 3 = 13.5 % in execution in 2032, 15 % in 2034.
    #[test]
    fn the_answer_is_the_one_worked_out_by_hand() {
        let answers = valmer();
        let derived = Derived::new(&Rc::new(scenario(Lang::Fr, &answers).expect("a scenario follows")));
        assert_eq!(
            plain(&headline(Lang::Fr, &answers, &derived)),
            "Avec ces réponses, la Ville de Valmer n’atteint pas son objectif en 2032."
        );
        let outcome = derived.outcome(GoalId::ClauseRate);
        assert!((outcome.achieved - 0.135).abs() < 1e-12 && outcome.first_year == Some(2034));
        assert_eq!(derived.scenario.name, "Ville de Valmer 2026-2032");
        assert_eq!(
            plain(&goal_said(Lang::Fr, &derived, GoalId::ClauseRate)),
            "des marchés en cours porteraient une clause, pour 15 % visés."
        );
        let written = crate::scenario::file::write(&derived.scenario);
        assert!(!written.contains("Paris") && !written.contains("paris"), "{written}");
        let back = crate::scenario::file::read(&written).expect("a file may hold it").scenario;
        assert_eq!(back, *derived.scenario);
    }

    #[test]
    fn a_city_takes_the_article_of_its_kind() {
        let named = |name: &str| {
            let mut answers = Answers::new(2026);
            answers.city = name.to_owned();
            city(Lang::Fr, &answers)
        };
        for (name, said) in [
            ("Ville de Valmer", "la Ville de Valmer"),
            ("Département du Nord", "le Département du Nord"),
            ("Eurométropole de Strasbourg", "l’Eurométropole de Strasbourg"),
            ("Lyon", "Lyon"),
            ("", "votre collectivité"),
        ] {
            assert_eq!(named(name), said);
        }
    }

    #[test]
    fn everything_asked_has_its_words() {
        for lang in Lang::ALL {
            for asked in Asked::ALL {
                assert!(!name(lang, asked).starts_with("city-"), "{asked:?}");
            }
            for framework in Framework::ALL {
                for part in ["short", "name", "asks", "counts", "source"] {
                    let key = format!("city-frame-{}-{part}", framework.key());
                    assert!(has_text(lang, &key), "{key}");
                }
            }
        }
    }
}
