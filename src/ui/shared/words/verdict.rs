//! Goals in words: their names, what is missing, what limits them, when they are met.

use crate::i18n::{Lang, Quantity, filled, text};
use crate::model::goal::{GoalId, GoalUnit, Limit, Outcome};
use crate::model::plausibility::{Level, Plausibility};
use crate::model::scenario::Scenario;
use crate::state::derive::Derived;
use crate::state::verdict::Means;
use crate::tr;

/// What a goal is measured in.
#[must_use]
pub(in crate::ui) fn quantity(goal: GoalId) -> Quantity {
    match goal.unit() {
        GoalUnit::Share => Quantity::Share,
        GoalUnit::Hours => Quantity::Hours,
        GoalUnit::Contracts => Quantity::Count,
    }
}

/// A goal's name.
#[must_use]
pub(in crate::ui) fn goal_name(lang: Lang, goal: GoalId) -> String {
    text(lang, &format!("goal-{}", goal.key()))
}

/// A goal's name within a sentence: `les marchés clausés`.
#[must_use]
pub(in crate::ui) fn goal_the(lang: Lang, goal: GoalId) -> String {
    text(lang, &format!("goal-{}-the", goal.key()))
}

/// A goal's name in one word, where there is little room.
#[must_use]
pub(in crate::ui) fn goal_short(lang: Lang, goal: GoalId) -> String {
    text(lang, &format!("goal-{}-short", goal.key()))
}

/// A goal's value beside its name: `objectif 20 %`.
#[must_use]
pub(in crate::ui) fn target_text(lang: Lang, scenario: &Scenario, goal: GoalId) -> String {
    let value = lang.goal(quantity(goal), scenario.goal_value(goal));
    match goal.unit() {
        _ if scenario.goal_cumulative(goal) => tr!(lang, "goal-target-summed", value = value),
        GoalUnit::Share | GoalUnit::Hours => tr!(lang, "goal-target", value = value),
        GoalUnit::Contracts => tr!(lang, "goal-target-a-year", value = value),
    }
}

/// `Oui, par hypothèse : …`: the rate is reached because it is the goal itself.
#[must_use]
pub(in crate::ui) fn by_assumption(lang: Lang, derived: &Derived) -> String {
    tr!(
        lang,
        "verdict-by-assumption",
        goal = lang.goal(Quantity::Share, derived.scenario.goals[GoalId::ClauseRate].value)
    )
}

/// How much of a goal is missing, with the words of its unit.
#[must_use]
pub(in crate::ui) fn missing(lang: Lang, outcome: &Outcome) -> String {
    let amount = lang.shortfall(quantity(outcome.goal), outcome.achieved, outcome.target);
    // The plural follows the number that is read.
    let count = lang.parse_number(&amount, &[]).unwrap_or(2.0);
    filled(
        lang,
        &format!("missing-{}", outcome.goal.key()),
        [("count", count.into()), ("amount", amount.into())],
    )
}

/// What limits a goal, as the end of a sentence.
#[must_use]
pub(in crate::ui) fn cause(lang: Lang, derived: &Derived, outcome: &Outcome, limit: Limit) -> String {
    let means = &derived.means;
    let scenario = &derived.scenario;
    match limit {
        Limit::FacilitatorsContracts | Limit::FacilitatorsHours => {
            let year = means.saturated_from.unwrap_or(scenario.target_year);
            let (count, posts, year) = (means.posts, lang.plain(means.posts), lang.year(year));
            if limit == Limit::FacilitatorsContracts {
                tr!(lang, "cause-facilitators-contracts", count = count, posts = posts, year = year)
            } else {
                tr!(lang, "cause-facilitators-hours", count = count, posts = posts, year = year)
            }
        }
        Limit::Realisation => tr!(lang, "cause-realisation", share = lang.percent(scenario.realisation)),
        Limit::Inertia => outcome
            .first_year
            .map_or_else(|| tr!(lang, "cause-inertia-cumulative"), |_| tr!(lang, "cause-inertia")),
        Limit::Mix => tr!(lang, "cause-mix", year = lang.year(scenario.target_year)),
        Limit::SiaeAnswers => {
            let (answered, published) = (lang.count(means.answered), lang.count(means.published));
            tr!(lang, "cause-siae-answers", answered = answered, published = published)
        }
        Limit::AwardRate => {
            tr!(lang, "cause-award-rate", share = lang.percent(scenario.reserved.award_rate.target))
        }
        Limit::Ambition => ambition(lang, derived, outcome),
    }
}

/// What the plan gives once it is in place, beside what older contracts still make of it in the target year.
fn ambition(lang: Lang, derived: &Derived, outcome: &Outcome) -> String {
    let (goal, scenario) = (outcome.goal, &derived.scenario);
    let seen = |value: f64| lang.achieved(quantity(goal), value, outcome.target);
    if goal == GoalId::Reserved {
        return tr!(lang, "cause-ambition-reserved", value = seen(derived.means.published));
    }
    let now = seen(outcome.achieved);
    if scenario.goal_cumulative(goal) {
        return tr!(lang, "cause-ambition-summed", value = now);
    }
    // By the last simulated year the older contracts are over.
    let settled = derived.projection.measure(goal, scenario.reading).last().copied();
    let value = seen(settled.unwrap_or(outcome.achieved));
    let aside = if value == now {
        String::new()
    } else {
        tr!(lang, "cause-ambition-aside", value = now, year = lang.year(scenario.target_year))
    };
    if goal == GoalId::Hours {
        tr!(lang, "cause-ambition-hours", value = value, aside = aside)
    } else {
        tr!(lang, "cause-ambition-rate", value = value, aside = aside)
    }
}

/// One line under a goal: what limits it, what helps it, or nothing.
#[must_use]
pub(in crate::ui) fn goal_reason(
    lang: Lang,
    derived: &Derived,
    outcome: &Outcome,
) -> Option<(String, String)> {
    if let Some(limit) = outcome.limited_by {
        return Some((tr!(lang, "reason-limits"), limit_detail(lang, derived, outcome, limit)));
    }
    if outcome.goal == GoalId::ClauseRate && derived.verdict.by_assumption {
        return Some((tr!(lang, "reason-assumed"), tr!(lang, "reason-assumed-detail")));
    }
    let first = outcome.first_year.filter(|&year| year < derived.scenario.target_year)?;
    Some((tr!(lang, "reason-helps"), tr!(lang, "reason-early", year = lang.year(first))))
}

/// What limits a goal, with the figures of the target year.
fn limit_detail(lang: Lang, derived: &Derived, outcome: &Outcome, limit: Limit) -> String {
    let (means, scenario) = (&derived.means, &derived.scenario);
    if Means::is_capacity(limit) {
        let (followed, intended) = (lang.count(means.followed), lang.count(means.intended));
        return tr!(lang, "reason-capacity", followed = followed, intended = intended);
    }
    match limit {
        Limit::Inertia => match outcome.first_year {
            Some(_) if outcome.goal == GoalId::Hours => tr!(lang, "reason-inertia-hours"),
            Some(_) => tr!(lang, "reason-inertia-contracts"),
            None => format!("{}.", tr!(lang, "cause-inertia-cumulative")),
        },
        Limit::Mix => tr!(lang, "reason-mix", year = lang.year(scenario.target_year)),
        Limit::FacilitatorsContracts
        | Limit::FacilitatorsHours
        | Limit::Realisation
        | Limit::SiaeAnswers
        | Limit::AwardRate
        | Limit::Ambition => format!("{}.", cause(lang, derived, outcome, limit)),
    }
}

/// When a goal is met: the first year, or not by the last simulated one.
#[must_use]
pub(in crate::ui) fn when(lang: Lang, derived: &Derived, outcome: &Outcome) -> String {
    let scenario = &derived.scenario;
    if scenario.goal_cumulative(outcome.goal) {
        let start = scenario.ramp.start + 1.0;
        let span = (lang.quantity(Quantity::Year, start), lang.year(scenario.target_year));
        return tr!(lang, "when-cumulative", start = span.0, end = span.1);
    }
    match (outcome.first_year, scenario.years().last()) {
        (Some(year), _) => lang.year(year),
        (None, Some(last)) => tr!(lang, "when-never", year = lang.year(last)),
        (None, None) => String::new(),
    }
}

/// The people and full-time equivalents that some hours stand for.
#[must_use]
pub(in crate::ui) fn people(lang: Lang, derived: &Derived, hours: f64) -> String {
    let settings = &derived.scenario.settings;
    let people = lang.people(hours / settings.hours_per_person);
    tr!(lang, "people", people = people, fte = lang.fte(hours / settings.hours_per_fte))
}

/// What the hours imply in purchases, and whether that is believable.
#[must_use]
pub(in crate::ui) fn spend(lang: Lang, plausibility: &Plausibility) -> String {
    let (money, share) =
        (lang.money(plausibility.clause_spend), lang.percent(plausibility.share_of_purchases));
    match plausibility.level {
        Level::Ok => tr!(lang, "spend-ok", money = money, share = share),
        Level::Demanding => tr!(lang, "spend-demanding", money = money, share = share),
        Level::Impossible => tr!(lang, "spend-impossible", money = money, share = share),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lever::LeverId;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    /// What limits the hours where a contract brings only some.
    fn limit(lang: Lang, hours: f64, reading: crate::model::scenario::Reading) -> String {
        let mut scenario = LeverId::HoursPerContract.at(&Preset::Paris2020.scenario(), hours);
        scenario.reading = reading;
        let derived = Derived::new(&Rc::new(scenario));
        let outcome = derived.outcome(GoalId::Hours);
        let limit = outcome.limited_by.expect("the goal is missed");
        cause(lang, &derived, outcome, limit).replace(['\u{202f}', '\u{a0}'], " ")
    }

    #[test]
    fn a_plan_that_is_too_small_is_told_as_it_will_be_once_in_place() {
        use crate::model::scenario::Reading::{Awarded, InExecution};
        let french = limit(Lang::Fr, 430.0, InExecution);
        assert!(french.starts_with("une fois en place, ce plan donne 129 000 h par an ("), "{french}");
        assert!(french.ends_with(" h en 2020 : d’anciens marchés comptent encore)"), "{french}");
        assert_eq!(limit(Lang::En, 430.0, Awarded), "once in place, this plan gives 129,000 h a year");
    }
}
