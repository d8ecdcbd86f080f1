//! The sheet that is filled in by hand at the end: what was decided, what must stay true, who does what.

use crate::i18n::{Lang, text};
use crate::model::goal::GoalId;
use crate::scenario::workshop::Board;
use crate::tr;
use crate::ui::shared::words::verdict;
use yew::prelude::*;

/// Lines to write what comes next on.
const STEPS: usize = 4;

/// The sheet of a board: its question where it has one, its goals, and blanks.
pub(super) fn decision(lang: Lang, board: &Board) -> Html {
    let Some(round) = board.round() else { return Html::default() };
    let part = |name: &str, body: Html| {
        html! { <section key={name.to_owned()}><h4>{ text(lang, &format!("kit-decision-{name}")) }</h4><p class="kit__hint">{ text(lang, &format!("kit-decision-{name}-hint")) }</p>{ body }</section> }
    };
    let question = if round.question.is_empty() {
        blanks(1)
    } else {
        html! { <p class="kit__asked">{ &round.question }</p> }
    };
    let head = |names: [String; 3]| html! { <thead><tr>{ for names.map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead> };
    let goals = round.base.active_goals().map(|goal: GoalId| {
        let aim = lang.goal(verdict::quantity(goal), round.base.goal_value(goal));
        html! { <tr><th scope="row">{ verdict::goal_name(lang, goal) }</th><td>{ aim }</td><td></td></tr> }
    });
    html! {
        <>
            { part("question", question) }
            { part("sentence", blanks(3)) }
            { part("gives", html! {
                <table class="kit__blank" aria-label={tr!(lang, "kit-decision-gives")}>
                    { head([tr!(lang, "memo-goal"), tr!(lang, "memo-aimed"), tr!(lang, "kit-decision-reached")]) }
                    <tbody>{ for goals }</tbody>
                </table>
            }) }
            { part("true", blanks(3)) }
            { part("unknown", blanks(2)) }
            { part("next", html! {
                <table class="kit__blank kit__blank--next" aria-label={tr!(lang, "kit-decision-next")}>
                    { head([tr!(lang, "kit-decision-what"), tr!(lang, "kit-decision-who"), tr!(lang, "kit-decision-when")]) }
                    <tbody>{ for (0..STEPS).map(|_| html! { <tr><td></td><td></td><td></td></tr> }) }</tbody>
                </table>
            }) }
        </>
    }
}

/// Lines to write on.
pub(super) fn blanks(lines: usize) -> Html {
    html! { <div class="kit__lines" aria-hidden="true">{ for (0..lines).map(|_| html! { <span></span> }) }</div> }
}
