//! How a scenario fares, in the cells of the board.

use crate::i18n::Lang;
use crate::model::goal::{GoalId, Outcome};
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::tr;
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::verdict;
use std::rc::Rc;
use yew::prelude::*;

/// How a scenario fares, in four cells; dashes without one.
pub(super) fn results(lang: Lang, scenario: Option<&Rc<Scenario>>) -> Html {
    let Some(scenario) = scenario else {
        return html! { <>{ for (0..4).map(|_| html! { <td>{ "–" }</td> }) }</> };
    };
    let run = project(scenario.as_ref());
    let outcomes = GoalId::ALL.map(|goal| run.outcome(scenario, goal));
    let followed = || outcomes.iter().filter(|outcome| scenario.goal_active(outcome.goal));
    let (met, all) = (followed().filter(|outcome| outcome.reached).count(), followed().count());
    html! {
        <>
            <td class="ws__score">{ tr!(lang, "ws-score-of", met = met.to_string(), all = all.to_string()) }</td>
            { for outcomes.iter().map(|outcome| html! { <td>{ result(lang, scenario, outcome) }</td> }) }
        </>
    }
}

fn result(lang: Lang, scenario: &Scenario, outcome: &Outcome) -> Html {
    let standing = Standing::of(outcome, scenario.goal_active(outcome.goal), None);
    let word = standing.word(lang);
    html! {
        <span class={classes!("ws__result", format!("state--{}", standing.icon()))}>
            { icon(standing.icon(), 16) }<span class="sr">{ word }{ " " }</span>
            { lang.achieved(verdict::quantity(outcome.goal), outcome.achieved, outcome.target) }
        </span>
    }
}
