//! « Que faudrait-il ? » in a few lines: the one value that does, the levers that would do alone, or what would lose it
//! all; prudent values where something is uncertain.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::{LeverId, LeverSet};
use crate::state::common_effort::common_effort;
use crate::state::derive::Derived;
use crate::state::secured::{Hold, SecuredRequirements};
use crate::state::ways::{Way, Ways, ways};
use crate::tr;
use crate::ui::later::requirements::fragility;
use crate::ui::later::words::ways as told;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::{lever as names, requirements as words, unit, verdict};
use yew::prelude::*;

/// The most levers told for a goal.
const MOST: usize = 5;

/// The section's text; `secured` are the prudent values, if they are known.
pub(super) fn needs(lang: Lang, props: &ViewProps, secured: Option<&SecuredRequirements>) -> Html {
    let (derived, locked): (&Derived, &LeverSet) = (&props.derived, &props.state.locked);
    let found = ways(&derived.scenario, &derived.outcomes, &derived.required, &derived.needs, locked);
    html! {
        <>
            if derived.verdict.followed == 0 {
                <p>{ tr!(lang, "verdict-no-goal-why") }</p>
            } else if found.missed.is_empty() {
                { held(lang, derived, &unsure(props, secured)) }
            } else {
                { for paragraphs(lang, derived, &found, locked).into_iter().map(|text| html! { <p>{ text }</p> }) }
            }
            { for prudent(lang, derived, locked, secured).into_iter().map(|text| html! { <p>{ text }</p> }) }
        </>
    }
}

/// What would reach the goals that are missed, a paragraph each.
fn paragraphs(lang: Lang, derived: &Derived, found: &Ways, locked: &LeverSet) -> Vec<String> {
    let first: Vec<_> = found.first().map(|one| way(lang, one.lever, one.current, one.value)).collect();
    let all = if first.is_empty() {
        let effort = common_effort(&derived.scenario, &derived.required, locked);
        let effort = words::common_effort(lang, &derived.scenario, effort.as_ref());
        format!("{} {effort}", tr!(lang, "together-title"))
    } else {
        tr!(lang, "memo-single", ways = first.join(&tr!(lang, "memo-or")))
    };
    std::iter::once(all)
        .chain(found.missed.iter().flat_map(|&goal| alone(lang, derived, found, goal)))
        .collect()
}

/// The levers that would meet a goal alone: those that the city decides, then those that it would have to hope for.
fn alone(lang: Lang, derived: &Derived, found: &Ways, goal: GoalId) -> Vec<String> {
    let place = found.missed.iter().position(|&missed| missed == goal).unwrap_or_default();
    let told = |ways: &[Way]| {
        let values = ways.iter().filter_map(|one| {
            let value = one.value_for(place)?;
            Some(way(lang, one.lever, one.current, value))
        });
        values.take(MOST).collect::<Vec<_>>().join(&tr!(lang, "memo-or"))
    };
    let (decided, hoped) = (told(&found.decided), told(&found.hoped));
    let name = words::goal_in_words(lang, derived, goal);
    if decided.is_empty() && hoped.is_empty() {
        return vec![tr!(lang, "memo-no-way", goal = name)];
    }
    let decided = Some(decided).filter(|ways| !ways.is_empty());
    let decided = decided.map(|ways| tr!(lang, "memo-decide", goal = name.as_str(), ways = ways));
    let hoped = Some(hoped).filter(|ways| !ways.is_empty());
    let hoped = hoped.map(|ways| tr!(lang, "memo-hope", goal = name.as_str(), ways = ways));
    decided.into_iter().chain(hoped).collect()
}

fn way(lang: Lang, lever: LeverId, current: f64, value: f64) -> String {
    let seen = |value| unit::displayed(lang, lever.row().unit, value);
    tr!(lang, "memo-way", name = names::within(lang, lever), value = seen(value), current = seen(current))
}

/// The followed goals that are not met as often as is asked for: as the chances on screen say, which come first.
fn unsure(props: &ViewProps, secured: Option<&SecuredRequirements>) -> Vec<GoalId> {
    let scenario = &props.derived.scenario;
    let chance = |goal| props.chances.as_ref().and_then(|chances| chances.probability.of(goal));
    let rare = |goal: &GoalId| chance(*goal).is_some_and(|chance| chance < scenario.uncertainty.confidence);
    secured.map_or_else(|| scenario.active_goals().filter(rare).collect(), |secured| secured.goals.clone())
}

/// What the goals that are met depend on; whether they are as long as no assumption varies only.
fn held(lang: Lang, derived: &Derived, unsure: &[GoalId]) -> Html {
    let met: Vec<_> = derived.scenario.active_goals().collect();
    let first = if unsure.is_empty() {
        tr!(lang, "needs-none")
    } else {
        let odds = told::odds(lang, derived.scenario.uncertainty.confidence);
        tr!(lang, "needs-none-unsure", odds = odds, goals = told::goals(lang, unsure))
    };
    html! {
        <>
            <p>{ first }</p>
            { for met.iter().map(|&goal| html! {
                <p><b>{ verdict::goal_name(lang, goal) }{ tr!(lang, "colon") }</b>{ fragility(lang, derived, goal) }</p>
            }) }
        </>
    }
}

/// Where to hold a lever for each goal that is not sure, a paragraph each.
fn prudent(
    lang: Lang,
    derived: &Derived,
    locked: &LeverSet,
    secured: Option<&SecuredRequirements>,
) -> Vec<String> {
    let Some(secured) = secured else { return Vec::new() };
    let offers = secured.offers(&derived.scenario, locked);
    let odds = told::odds(lang, secured.confidence);
    let paragraph = |(place, &goal): (usize, &GoalId)| {
        let ways = offers.iter().filter_map(|offer| {
            let need = offer.cells.get(place).copied().flatten()?;
            let (Hold::At(value) | Hold::Here(value)) = need.hold else { return None };
            let value = unit::displayed(lang, offer.lever.row().unit, value);
            Some(tr!(lang, "memo-prudent-way", name = names::within(lang, offer.lever), value = value))
        });
        let ways = ways.take(MOST).collect::<Vec<_>>().join(&tr!(lang, "memo-or"));
        let goal = words::goal_in_words(lang, derived, goal);
        if ways.is_empty() {
            tr!(lang, "memo-no-prudent", odds = odds.as_str(), goal = goal)
        } else {
            tr!(lang, "memo-prudent", odds = odds.as_str(), goal = goal, ways = ways)
        }
    };
    secured.goals.iter().enumerate().map(paragraph).collect()
}
