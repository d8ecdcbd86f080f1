//! « Que faudrait-il ? » in a few lines: the levers that would do alone, one common effort, or what would lose it all.

use crate::analysis::breakeven::margins;
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::state::derive::Derived;
use crate::state::together::together;
use crate::tr;
use crate::ui::needs::fragility;
use crate::ui::words::{lever as names, needs as words, unit, verdict};
use std::collections::BTreeSet;
use yew::prelude::*;

/// The most levers told for a goal.
const MOST: usize = 5;

/// The section's text.
pub(super) fn needs(lang: Lang, derived: &Derived, locked: &BTreeSet<LeverId>) -> Html {
    let (met, missed): (Vec<_>, Vec<_>) =
        derived.scenario.active_goals().partition(|&goal| derived.outcome(goal).reached);
    if missed.is_empty() {
        return held(lang, derived, &met);
    }
    html! {
        <>
            { for missed.iter().map(|&goal| alone(lang, derived, goal, locked)) }
            <p>{ tr!(lang, "together-title") }{ " " }{ words::together(lang, together(&derived.scenario, &derived.required, locked).as_ref()) }</p>
        </>
    }
}

/// The levers that would meet a goal alone.
fn alone(lang: Lang, derived: &Derived, goal: GoalId, locked: &BTreeSet<LeverId>) -> Html {
    let ways: Vec<_> = derived
        .needs
        .iter()
        .filter(|(lever, _)| !locked.contains(lever))
        .flat_map(|(lever, needs)| needs.needs.iter().map(move |need| (*lever, need)))
        .filter(|(_, need)| need.goal == goal && !need.hold)
        .filter_map(|(lever, need)| {
            let seen = |value| unit::seen(lang, lever.row().unit, value);
            let current = lever.value(&derived.scenario)?;
            let (name, value, current) = (names::within(lang, lever), seen(need.shown), seen(current));
            Some(tr!(lang, "memo-way", name = name, value = value, current = current))
        })
        .take(MOST)
        .collect();
    let goal = words::goal_in_words(lang, derived, goal);
    html! {
        <p>
            if ways.is_empty() {
                { tr!(lang, "memo-no-way", goal = goal) }
            } else {
                { tr!(lang, "memo-ways", goal = goal) }{ " " }{ ways.join(&tr!(lang, "memo-or")) }{ "." }
            }
        </p>
    }
}

/// What the goals that are met depend on.
fn held(lang: Lang, derived: &Derived, met: &[GoalId]) -> Html {
    let margins = margins(&derived.scenario, &derived.required);
    html! {
        <>
            <p>{ tr!(lang, "needs-none") }</p>
            { for met.iter().map(|&goal| {
                let own = margins.iter().filter(|margin| margin.goal == goal).collect::<Vec<_>>();
                html! { <p><b>{ verdict::goal_name(lang, goal) }{ tr!(lang, "colon") }</b>{ fragility(lang, derived, &own) }</p> }
            }) }
        </>
    }
}
