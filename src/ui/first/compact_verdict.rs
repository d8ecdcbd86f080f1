//! The verdict in one line, for when the goals have scrolled away.

use crate::analysis::ensemble::EnsembleSummary;
use crate::i18n::Lang;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::verdict as words;
use yew::prelude::*;

/// The verdict in one line; it repeats what the page says, so assistive technology passes it over.
pub(in crate::ui) fn compact_verdict(
    lang: Lang,
    derived: &Derived,
    chances: Option<&EnsembleSummary>,
    shown: bool,
) -> Html {
    let verdict = &derived.verdict;
    let (reached, followed) = (verdict.reached.to_string(), verdict.followed.to_string());
    html! {
        <div class={classes!("mini-slot", shown.then_some("mini--on"))} aria-hidden="true">
            <div class="mini">
                <b>{ tr!(lang, "mini-score", reached = reached, followed = followed) }</b>
                { for derived.scenario.active_goals().map(|goal| {
                    let outcome = derived.outcome(goal);
                    let standing = Standing::of(outcome, true, chances.and_then(|chances| chances.probability.of(goal)));
                    let quantity = words::quantity(goal);
                    html! {
                        <span key={goal.key()} class={classes!("mini__g", if outcome.reached { "mini__g--met" } else { "mini__g--miss" })}>
                            { icon(standing.icon(), 18) }
                            <span>{ words::goal_short(lang, goal) }</span>
                            <b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b>
                            <em>{ lang.margin(quantity, outcome.achieved, outcome.target) }</em>
                        </span>
                    }
                }) }
            </div>
        </div>
    }
}
