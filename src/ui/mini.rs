//! The verdict in one line, for when the goals have scrolled away.

use super::context::{Shared, use_page};
use super::goals::Standing;
use super::icon::Icon;
use super::words::verdict as words;
use crate::state::derive::Derived;
use crate::tr;
use yew::prelude::*;

/// What the line is about.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MiniProps {
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// Whether the goals are out of view.
    pub(super) shown: bool,
}

/// The verdict in one line; it repeats what the page says, so assistive technology passes it over.
#[function_component]
pub(super) fn MiniVerdict(props: &MiniProps) -> Html {
    let lang = use_page().lang;
    let verdict = &props.derived.verdict;
    let (reached, followed) = (verdict.reached.to_string(), verdict.followed.to_string());
    html! {
        <div class={classes!("mini-slot", props.shown.then_some("mini--on"))} aria-hidden="true">
            <div class="mini">
                <b>{ tr!(lang, "mini-score", reached = reached, followed = followed) }</b>
                { for props.derived.scenario.active_goals().map(|goal| {
                    let outcome = props.derived.outcome(goal);
                    let standing = Standing::of(outcome, true);
                    let quantity = words::quantity(goal);
                    html! {
                        <span key={goal.key()} class={classes!("mini__g", if outcome.reached { "mini__g--met" } else { "mini__g--miss" })}>
                            <Icon name={standing.icon()} size={18} />
                            <span>{ words::goal_short(lang, goal) }</span>
                            <b>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</b>
                            <em>{ lang.margin(quantity, outcome.margin) }</em>
                        </span>
                    }
                }) }
            </div>
        </div>
    }
}
