//! The one value that meets all goals, with what each would get and one button.

use crate::model::goal::GoalId;
use crate::model::lever::Kind;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::ways::{Single, Ways};
use crate::tr;
use crate::ui::later::requirements::applying::applying;
use crate::ui::later::words::ways as words;
use crate::ui::shared::context::Context;
use crate::ui::shared::goals::Standing;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::{lever as names, unit, verdict};
use yew::prelude::*;

/// The most values put first.
const MOST: usize = 2;

/// The values that are put first; empty where there are none.
pub(super) fn singles(page: &Context, derived: &Derived, ways: &Ways) -> Html {
    if ways.singles.is_empty() {
        return Html::default();
    }
    let title = tr!(page.lang, "one-title", count = derived.verdict.followed);
    html! {
        <section class="one" aria-labelledby="one-title">
            <h3 id="one-title">{ title }</h3>
            { for ways.first().take(MOST).map(|single| one(page, derived, ways, single)) }
        </section>
    }
}

fn one(page: &Context, derived: &Derived, ways: &Ways, single: &Single) -> Html {
    let lang = page.lang;
    let (lever, value) = (single.lever, single.value);
    let seen = unit::displayed(lang, lever.row().unit, value);
    let name = names::name(lang, lever);
    let (kind, main) = match lever.row().kind {
        Kind::Decision => ("decision", Some("btn--main")),
        Kind::Assumption => ("assumption", None),
    };
    html! {
        <div class="one__b" key={lever.key()}>
            <p class="one__v"><span>{ icon(kind, 20) }{ name.clone() }</span>{ " " }<b>{ words::one_move(lang, lever, single.current, value) }</b></p>
            <ul class="one__g">{ for derived.scenario.active_goals().map(|goal| then(page, single, goal)) }</ul>
            <button type="button" data-once="" class={classes!("btn", main)} onclick={applying(page, Msg::LeverMoved { lever, value })}
                aria-label={tr!(lang, "apply-to", name = name, value = seen.as_str())}>{ tr!(lang, "apply-value", value = seen) }</button>
            <p class="one__s">{ words::one_note(lang, derived, ways, single) }</p>
        </div>
    }
}

/// What a goal would get.
fn then(page: &Context, single: &Single, goal: GoalId) -> Html {
    let lang = page.lang;
    let outcome = &single.outcomes[goal];
    let standing = Standing::of(outcome, true, None);
    let value = lang.achieved(verdict::quantity(goal), outcome.achieved, outcome.target);
    html! {
        <li key={goal.key()}>{ icon(standing.icon(), 20) }<span>{ verdict::goal_name(lang, goal) }{ " " }<b>{ value }</b></span></li>
    }
}
