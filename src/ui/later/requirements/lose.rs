//! What would lose the goals that are met: in a line where others are missed, else goal by goal.

use crate::analysis::breakeven::{Margin, Side, margins};
use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::order::sort_by;
use crate::state::derive::Derived;
use crate::state::losing::losing;
use crate::state::ways::Ways;
use crate::tr;
use crate::ui::later::words::ways as words;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever as names, unit, verdict};
use yew::prelude::*;

/// What would lose the goals that are met; empty where none is.
pub(super) fn lose(lang: Lang, derived: &Derived, ways: &Ways) -> Html {
    let met =
        derived.scenario.active_goals().filter(|&goal| derived.outcome(goal).reached).collect::<Vec<_>>();
    if met.is_empty() {
        return Html::default();
    }
    if !ways.missed.is_empty() {
        let told = met.iter().map(|&goal| in_a_sentence(lang, derived, goal)).collect::<Vec<_>>().join(" ");
        return html! {
            <p class="ways__lose">{ icon("just", 18) }<span><b>{ tr!(lang, "lose-title") }</b>{ tr!(lang, "colon") }{ told }</span></p>
        };
    }
    html! {
        <>
            <h3 class="h-sub">{ tr!(lang, "fragile-title") }</h3>
            <ul class="fragile">
                { for met.iter().map(|&goal| html! {
                    <li key={goal.key()}>
                        { icon("met", 18) }
                        <p><b>{ verdict::goal_name(lang, goal) }{ tr!(lang, "colon") }</b>{ fragility(lang, derived, goal) }</p>
                    </li>
                }) }
            </ul>
        </>
    }
}

fn in_a_sentence(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let losing = losing(&derived.scenario, &derived.needs, goal);
    if losing.is_empty() {
        let conditions = fragility(lang, derived, goal);
        tr!(lang, "lose-holds", goal = verdict::goal_name(lang, goal), conditions = conditions)
    } else {
        words::just_met(lang, goal, &losing)
    }
}

/// "Holds as long as …", the narrowest margins first.
pub(in crate::ui) fn fragility(lang: Lang, derived: &Derived, goal: GoalId) -> String {
    let margins = margins(&derived.scenario, &derived.required);
    let mut margins: Vec<&Margin> = margins.iter().filter(|margin| margin.goal == goal).collect();
    sort_by(&mut margins, |a, b| {
        let width = |margin: &Margin| margin.relative.map_or(f64::INFINITY, f64::abs);
        width(a).total_cmp(&width(b)).then(a.lever.cmp(&b.lever))
    });
    let parts = margins.iter().take(4).map(|margin| {
        let name = names::within(lang, margin.lever);
        // As on the slider: rounded to the side on which the goal is met.
        let needs = derived.needs.get(&margin.lever).into_iter().flat_map(|needs| &needs.needs);
        let shown = needs.filter(|need| need.goal == margin.goal).map(|need| need.shown).next();
        let value = unit::displayed(lang, margin.lever.row().unit, shown.unwrap_or(margin.limit));
        let bound = match margin.side {
            Side::AtLeast => tr!(lang, "fragile-least", name = name, value = value),
            Side::AtMost => tr!(lang, "fragile-most", name = name, value = value),
        };
        match margin.relative {
            Some(share) => {
                format!("{bound} ({})", tr!(lang, "fragile-margin", share = lang.percent(share.abs())))
            }
            None => bound,
        }
    });
    let parts = parts.collect::<Vec<_>>();
    if parts.is_empty() {
        tr!(lang, "fragile-nothing")
    } else {
        tr!(lang, "fragile-holds", conditions = parts.join(", "))
    }
}
