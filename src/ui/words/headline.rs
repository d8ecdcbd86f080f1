//! The answer in one sentence, the sentence that explains it, and which contracts are counted.
//!
//! A headline says whose truth it is: that of the values shown, or that of the draws when these say otherwise.

use super::lever as levers;
use super::unit;
use super::verdict::{by_assumption, cause, goal_the, quantity};
use crate::i18n::Lang;
use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverId;
use crate::model::plausibility::Level;
use crate::model::scenario::{Reading, Scenario};
use crate::state::derive::Derived;
use crate::state::verdict::Missing;
use crate::tr;

/// From this chance of all goals together on, they are met more often than not.
pub(in crate::ui) const LIKELY: f64 = 0.5;

/// The chance of all goals together, where it contradicts what the values shown lead to.
fn contradicting(derived: &Derived, joint: Option<f64>) -> Option<f64> {
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

/// A piece of the sentence below the headline.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Piece {
    /// Plain text.
    Text(String),
    /// How much of a goal is missing, emphasised.
    Missing(GoalId, String),
}

/// The sentence below the headline.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Explanation(pub(in crate::ui) Vec<Piece>);

impl Explanation {
    fn plain(text: String) -> Self {
        Self(vec![Piece::Text(text)])
    }

    /// The whole sentence.
    #[must_use]
    pub(in crate::ui) fn sentence(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(text) | Piece::Missing(_, text) => text.clone(),
        };
        self.0.iter().map(text).collect()
    }
}

/// What is missing of every goal and why, or by how much the goals are met.
#[must_use]
pub(in crate::ui) fn explanation(lang: Lang, derived: &Derived, joint: Option<f64>) -> Explanation {
    let verdict = &derived.verdict;
    if verdict.followed == 0 {
        return Explanation::plain(tr!(lang, "verdict-no-goal-why"));
    }
    let missed: Vec<_> = derived.missed().collect();
    if let Some(worst) = verdict.worst {
        let mut pieces = vec![Piece::Text(if contradicting(derived, joint).is_some() {
            tr!(lang, "verdict-missing-before-shown")
        } else {
            tr!(lang, "verdict-missing-before")
        })];
        for (place, missing) in missed.iter().enumerate() {
            if place > 0 {
                pieces.push(Piece::Text(separator(lang, place, missed.len())));
            }
            let goal = missing.outcome.goal;
            if goal == GoalId::ClauseRate {
                pieces.push(Piece::Missing(goal, amount(lang, &missing.outcome)));
                pieces.push(Piece::Text(tr!(lang, "missing-of-rate")));
            } else {
                pieces.push(Piece::Missing(goal, super::verdict::missing(lang, &missing.outcome)));
            }
        }
        let mut after = tr!(lang, "verdict-missing-after", cause = one_cause(lang, derived, &missed, &worst));
        if let Some(years) = years(lang, derived, &missed) {
            after.push(' ');
            after.push_str(&years);
        }
        if verdict.by_assumption {
            after.push(' ');
            after.push_str(&by_assumption(lang, derived));
        }
        pieces.push(Piece::Text(after));
        return Explanation(pieces);
    }
    if derived.plausibility.level == Level::Impossible {
        let share = lang.percent(derived.plausibility.share_of_purchases);
        return Explanation::plain(tr!(lang, "verdict-impossible-why", share = share));
    }
    if contradicting(derived, joint).is_some() {
        return Explanation::plain(match verdict.followed {
            1 => tr!(lang, "verdict-fragile-one-why"),
            _ => tr!(lang, "verdict-fragile-why"),
        });
    }
    let mut text = if verdict.by_assumption {
        format!("{} ", by_assumption(lang, derived))
    } else {
        only_change(lang, derived).map(|change| format!("{change} ")).unwrap_or_default()
    };
    text.push_str(&surplus(lang, derived));
    Explanation::plain(text)
}

/// What stands before the item at `place` of a list of `count`.
fn separator(lang: Lang, place: usize, count: usize) -> String {
    if place + 1 == count { tr!(lang, "list-last") } else { tr!(lang, "list-next") }
}

/// Items in a sentence: `a, b et c`.
fn list(lang: Lang, items: &[String]) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            text.push_str(&separator(lang, place, items.len()));
        }
        text.push_str(item);
    }
    text
}

/// What limits the missed goals when it is the same for all; else what limits the furthest one, which is then named.
fn one_cause(lang: Lang, derived: &Derived, missed: &[Missing], worst: &Missing) -> String {
    let cause = cause(lang, derived, &worst.outcome, worst.limit);
    if missed.iter().all(|missing| says_the_same(missing, worst)) {
        return cause;
    }
    tr!(lang, "verdict-cause-of", goal = goal_the(lang, worst.outcome.goal), cause = cause)
}

/// Whether one sentence tells what limits both: the same limit, in words that hold no figure of one goal alone.
fn says_the_same(missing: &Missing, worst: &Missing) -> bool {
    use crate::model::goal::Limit;
    missing.outcome.goal == worst.outcome.goal
        || (missing.limit == worst.limit && worst.limit != Limit::Ambition)
}

/// When the missed goals would be met, if all of them are to be met later.
fn years(lang: Lang, derived: &Derived, missed: &[Missing]) -> Option<String> {
    let first = |missing: &Missing| missing.outcome.first_year;
    let target = derived.scenario.target_year;
    if !missed.iter().all(|missing| first(missing).is_some_and(|year| year > target)) {
        return None;
    }
    let years =
        derived.scenario.years().filter(|&year| missed.iter().any(|missing| first(missing) == Some(year)));
    let told = years.map(|year| tr!(lang, "verdict-in-year", year = lang.year(year)));
    let years = list(lang, &told.collect::<Vec<_>>());
    Some(match missed.len() {
        1 => tr!(lang, "verdict-later-one", years = years),
        _ => tr!(lang, "verdict-later", years = years),
    })
}

/// `Taux de clause visé : de 20 % à 22 %.`, when one lever alone is not at its preset's value.
fn only_change(lang: Lang, derived: &Derived) -> Option<String> {
    let moved = |lever: &LeverId| {
        let (from, to) = (lever.value(&derived.preset), lever.value(&derived.scenario));
        from.zip(to).is_some_and(|(from, to)| (from - to).abs() > 1e-9 * from.abs().max(to.abs()))
    };
    let mut changed = LeverId::all().filter(moved);
    let lever = changed.next().filter(|_| changed.next().is_none())?;
    let seen = |value| unit::seen(lang, lever.row().unit, value);
    let (from, to) = (seen(lever.value(&derived.preset)?), seen(lever.value(&derived.scenario)?));
    Some(tr!(lang, "verdict-change", name = levers::name(lang, lever), from = from, to = to))
}

/// By how much the goals are exceeded, and which are just met.
fn surplus(lang: Lang, derived: &Derived) -> String {
    let outcomes = || derived.scenario.active_goals().map(|goal| derived.outcome(goal));
    let (just, exceeded): (Vec<&Outcome>, Vec<&Outcome>) = outcomes().partition(|outcome| is_just(outcome));
    let named = |outcomes: &[&Outcome]| {
        list(lang, &outcomes.iter().map(|outcome| goal_the(lang, outcome.goal)).collect::<Vec<_>>())
    };
    let mut sentences = Vec::new();
    let amounts = exceeded.iter().enumerate().map(|(place, outcome)| {
        let (goal, amount) = (goal_the(lang, outcome.goal), amount(lang, outcome));
        if place == 0 {
            tr!(lang, "verdict-exceeds", goal = goal, amount = amount)
        } else {
            tr!(lang, "verdict-exceeds-too", goal = goal, amount = amount)
        }
    });
    if !exceeded.is_empty() {
        sentences.push(format!("{}.", list(lang, &amounts.collect::<Vec<_>>())));
    }
    match (just.len(), exceeded.is_empty()) {
        (0, _) => {}
        (1, true) => sentences.push(tr!(lang, "verdict-just-one")),
        (_, true) => sentences.push(tr!(lang, "verdict-just-all")),
        (_, false) => sentences.push(tr!(lang, "verdict-just", goals = named(&just))),
    }
    sentences.into_iter().map(capitalised).collect::<Vec<_>>().join(" ")
}

/// A sentence with a capital; sentences begin with letters without accents.
fn capitalised(mut sentence: String) -> String {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// Margins below this share of the goal read "just met".
const JUST: f64 = 0.005;

/// Whether a goal is reached with less than 0.5 % to spare.
pub(in crate::ui) fn is_just(outcome: &Outcome) -> bool {
    outcome.reached && outcome.margin.abs() < JUST * outcome.target
}

/// A margin with the words of its unit: `0,8 point`, `19 000 heures`, `8`.
fn amount(lang: Lang, outcome: &Outcome) -> String {
    let amount = lang.shortfall(quantity(outcome.goal), outcome.achieved, outcome.target);
    // The plural follows the number that is read.
    let count = lang.parse_number(&amount, &[]).unwrap_or(2.0);
    match outcome.goal {
        GoalId::ClauseRate => tr!(lang, "amount-clause_rate", count = count, amount = amount),
        GoalId::Hours => tr!(lang, "amount-hours", count = count, amount = amount),
        GoalId::Reserved => amount,
    }
}

/// What a goal's figure is: `des marchés en cours fin 2020`, `travaillées dans l’année 2020`.
#[must_use]
pub(in crate::ui) fn measured(lang: Lang, scenario: &Scenario, goal: GoalId) -> String {
    let year = lang.year(scenario.target_year);
    let summed = scenario.goal_cumulative(goal);
    let from = lang.quantity(crate::i18n::Quantity::Year, scenario.ramp.start + 1.0);
    match (goal, scenario.reading) {
        (GoalId::ClauseRate, Reading::InExecution) => tr!(lang, "measured-rate-execution", year = year),
        (GoalId::ClauseRate, Reading::Awarded) => tr!(lang, "measured-rate-awarded", year = year),
        (GoalId::Hours, Reading::InExecution) if summed => {
            tr!(lang, "measured-hours-execution-summed", from = from, year = year)
        }
        (GoalId::Hours, Reading::Awarded) if summed => {
            tr!(lang, "measured-hours-awarded-summed", from = from, year = year)
        }
        (GoalId::Hours, Reading::InExecution) => tr!(lang, "measured-hours-execution", year = year),
        (GoalId::Hours, Reading::Awarded) => tr!(lang, "measured-hours-awarded", year = year),
        (GoalId::Reserved, _) => tr!(lang, "measured-reserved", year = year),
    }
}

/// Which contracts are counted: `en cours au 31 décembre`.
#[must_use]
pub(in crate::ui) fn reading_name(lang: Lang, reading: Reading) -> String {
    match reading {
        Reading::InExecution => tr!(lang, "reading-in_execution"),
        Reading::Awarded => tr!(lang, "reading-awarded"),
    }
}

/// How many of the followed goals are met under a reading: `1 sur 3`; nothing when none is followed.
#[must_use]
pub(in crate::ui) fn score(lang: Lang, derived: &Derived, reading: Reading) -> String {
    let verdict = &derived.verdict;
    if verdict.followed == 0 {
        return String::new();
    }
    let reached =
        if reading == derived.scenario.reading { verdict.reached } else { verdict.reached_otherwise };
    tr!(lang, "mini-score", reached = reached.to_string(), followed = verdict.followed.to_string())
}

/// Both readings in a line, where there is no switch: `On compte les marchés en cours au 31 décembre : 1 sur 3 (attribués
/// dans l’année : 3 sur 3).`
#[must_use]
pub(in crate::ui) fn reading_line(lang: Lang, derived: &Derived) -> String {
    let reading = derived.scenario.reading;
    let other = reading.other();
    let name = reading_name(lang, reading);
    if derived.verdict.followed == 0 {
        return tr!(lang, "reading-line-alone", reading = name);
    }
    let (score_other, other) = (score(lang, derived, other), reading_name(lang, other));
    tr!(
        lang,
        "reading-line",
        reading = name,
        score = score(lang, derived, reading),
        other = other,
        otherwise = score_other
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
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
                "Il manque 10 points de marchés clausés, 500 000 heures et 50 marchés réservés : pour les marchés clausés, le plan ne vise que 10 %.",
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
        scenario.goals.hours.active = false;
        assert_eq!(
            said(Lang::Fr, &scenario, None),
            [
                "Avec ces hypothèses, les 2 objectifs suivis sont atteints en 2020.",
                "Taux de clause visé : de 20 % à 22 %. Les marchés clausés dépassent leur objectif de 0,8 point. Les marchés réservés l’atteignent tout juste.",
            ]
        );
        scenario.goals.clause_rate.active = false;
        scenario.goals.reserved.active = false;
        assert_eq!(said(Lang::Fr, &scenario, None)[0], "Aucun objectif n’est suivi.");
    }

    #[test]
    fn both_ways_to_count_are_told() {
        let derived = Derived::new(&Rc::new(Preset::Paris2020.scenario()));
        let line = plain(&reading_line(Lang::Fr, &derived));
        assert_eq!(
            line,
            "On compte les marchés en cours au 31 décembre : 1 sur 3 (attribués dans l’année : 3 sur 3)."
        );
        let mut other = Preset::Paris2020.scenario();
        other.reading = Reading::Awarded;
        let derived = Derived::new(&Rc::new(other));
        assert_eq!(score(Lang::Fr, &derived, Reading::Awarded), "3 sur 3");
        assert_eq!(score(Lang::Fr, &derived, Reading::InExecution), "1 sur 3");
        assert_eq!(measured(Lang::Fr, &derived.scenario, GoalId::Hours), "prévues par les marchés de 2020");
    }
}
