//! The sentence below the headline: what is missing of each goal and why, or by how much the goals are met.

use crate::i18n::Lang;
use crate::model::goal::{GoalId, GoalUnit, Limit, Outcome};
use crate::model::lever::LeverId;
use crate::model::plausibility::Level;
use crate::state::derive::Derived;
use crate::state::verdict::Missing;
use crate::tr;
use crate::ui::shared::words::headline::contradicting;
use crate::ui::shared::words::lever as levers;
use crate::ui::shared::words::unit;
use crate::ui::shared::words::verdict::{by_assumption, cause, goal_the, missing, quantity};

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
        for (place, lacking) in missed.iter().enumerate() {
            if place > 0 {
                pieces.push(Piece::Text(separator(lang, place, missed.len())));
            }
            let goal = lacking.outcome.goal;
            if goal == GoalId::ClauseRate {
                pieces.push(Piece::Missing(goal, amount(lang, &lacking.outcome)));
                pieces.push(Piece::Text(tr!(lang, "missing-of-rate")));
            } else {
                pieces.push(Piece::Missing(goal, missing(lang, &lacking.outcome)));
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
    let same = missed.iter().all(|missing| missing.limit == worst.limit);
    // What a plan gives of one goal says nothing of another.
    if same && missed.len() > 1 && worst.limit == Limit::Ambition {
        return tr!(lang, "cause-ambition-all");
    }
    let cause = cause(lang, derived, &worst.outcome, worst.limit);
    if same {
        return cause;
    }
    tr!(lang, "verdict-cause-of", goal = goal_the(lang, worst.outcome.goal), cause = cause)
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
        let (from, to) = (lever.value(&derived.reference), lever.value(&derived.scenario));
        from.zip(to).is_some_and(|(from, to)| (from - to).abs() > 1e-9 * from.abs().max(to.abs()))
    };
    let mut changed = LeverId::all().filter(moved);
    let lever = changed.next().filter(|_| changed.next().is_none())?;
    let seen = |value| unit::displayed(lang, lever.row().unit, value);
    let (from, to) = (seen(lever.value(&derived.reference)?), seen(lever.value(&derived.scenario)?));
    Some(tr!(lang, "verdict-change", name = levers::name(lang, lever), from = from, to = to))
}

/// By how much the goals are exceeded, and which are just met.
fn surplus(lang: Lang, derived: &Derived) -> String {
    let outcomes = || derived.scenario.active_goals().map(|goal| derived.outcome(goal));
    let (just, exceeded): (Vec<&Outcome>, Vec<&Outcome>) = outcomes().partition(|outcome| is_just(outcome));
    let goal_names = |outcomes: &[&Outcome]| {
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
        (_, false) => sentences.push(tr!(lang, "verdict-just", goals = goal_names(&just))),
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
    match outcome.goal.unit() {
        GoalUnit::Share => tr!(lang, "amount-clause_rate", count = count, amount = amount),
        GoalUnit::Hours => tr!(lang, "amount-hours", count = count, amount = amount),
        GoalUnit::Contracts => amount,
    }
}
