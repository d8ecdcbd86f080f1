//! Which goal a picture is about, and the buttons to choose another.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::model::scenario::Scenario;
use crate::state::derive::Derived;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// The goal to look at first: the wanted one if it is followed, else the furthest from being met, else the first.
pub(super) fn goal_in_view(derived: &Derived, wanted: Option<GoalId>) -> Option<GoalId> {
    let scenario: &Scenario = &derived.scenario;
    wanted
        .filter(|&goal| scenario.goal_active(goal))
        .or_else(|| derived.verdict.worst.map(|worst| worst.outcome.goal))
        .or_else(|| scenario.active_goals().next())
}

/// A button for each followed goal, one of them pressed.
pub(super) fn goal_buttons(
    lang: Lang,
    scenario: &Scenario,
    label: String,
    chosen: Option<GoalId>,
    choose: &Callback<Option<GoalId>>,
) -> Html {
    html! {
        <div class="seg" role="group" aria-label={label}>
            { for scenario.active_goals().map(|goal| {
                let choose = choose.clone();
                html! {
                    <button key={goal.key()} type="button" aria-pressed={(chosen == Some(goal)).to_string()}
                        onclick={Callback::from(move |_: MouseEvent| choose.emit(Some(goal)))}>{ verdict::goal_short(lang, goal) }</button>
                }
            }) }
        </div>
    }
}
