//! The scenario on the wall: the verdict, the three goals, one curve and the lever being moved.

use crate::model::goal::GoalId;
use crate::scenario::workshop::Board;
use crate::state::derive::PriorRun;
use crate::tr;
use crate::ui::later::views::wall::curve::WallCurve;
use crate::ui::later::views::wall::keys::Act;
use crate::ui::later::views::wall::lever::WallLever;
use crate::ui::later::views::wall::places::Places;
use crate::ui::later::views::wall::top::WallClock;
use crate::ui::later::words::owner::whole_title;
use crate::ui::shared::context::use_page;
use crate::ui::shared::goals::{Standing, standing_badge};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::specs::trajectory as specs;
use crate::ui::shared::verdict::VerdictView;
use crate::ui::shared::words::counting::reading_line;
use crate::ui::shared::words::verdict as words;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ScenarioProps {
    /// What there is to show.
    pub(super) view: ViewProps,
    /// Where the room looks.
    pub(super) places: Places,
    /// What buttons do.
    pub(super) act: Callback<Act>,
}

/// The scenario, in large type.
#[function_component]
pub(super) fn ScenarioPage(props: &ScenarioProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let Places { goal, lever, .. } = props.places;
    let ViewProps { state, derived, palette, chances } = &props.view;
    let trace = use_memo(state.trace.clone(), |trace| trace.as_ref().map(PriorRun::new));
    let all = specs::trajectories(lang, derived, (*trace).as_ref(), chances.as_deref());
    let spec = all[goal].clone();
    let press = |what: Act| props.act.reform(move |_: MouseEvent| what);
    let board = &state.workshop.board;
    html! {
        <>
            <h1 class="sr">{ tr!(lang, "wall-title") }</h1>
            <div class="wall__answer">
                <div>
                    <p class="wall__scenario">{ whole_title(lang, derived, &page.config) }</p>
                    { mount::<VerdictView>(props!(VerdictView { derived: derived.clone(), moving: state.moving().is_some(), joint: chances.as_ref().map(|chances| chances.probability.all) })) }
                    <p class="wall__counting">{ reading_line(lang, derived) }</p>
                </div>
                // Where no workshop is going on, no time is running.
                if **board != Board::default() {
                    { mount::<WallClock>(props!(WallClock { timer: board.timer })) }
                }
            </div>
            <div class="wall__goals" role="group" aria-label={tr!(lang, "wall-goals")}>
                { for GoalId::ALL.map(|one| goal_button(lang, &props.view, one, one == goal, press(Act::Goal(one.index())))) }
            </div>
            { mount::<WallCurve>(props!(WallCurve { spec, palette: *palette })) }
            { mount::<WallLever>(props!(WallLever { derived: derived.clone(), lever, act: props.act.clone() })) }
        </>
    }
}

fn goal_button(
    lang: crate::i18n::Lang,
    props: &ViewProps,
    goal: GoalId,
    on: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    let derived = &props.derived;
    let outcome = derived.outcome(goal);
    let active = derived.scenario.goal_active(goal);
    let chance = props.chances.as_ref().and_then(|chances| chances.probability.of(goal));
    let standing = Standing::of(outcome, active, chance);
    let quantity = words::quantity(goal);
    html! {
        <button type="button" class="wall__goal" id={format!("wall-{}", goal.key())} aria-pressed={on.to_string()} {onclick}>
            <span class="wall__name"><kbd aria-hidden="true">{ ["A", "B", "C"].get(goal.index()).copied() }</kbd>{ words::goal_name(lang, goal) }</span>
            <span class="wall__value"><strong>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</strong>if active { { " " }{ words::target_text(lang, &derived.scenario, goal) } }</span>
            <span class="wall__state">{ standing_badge(lang, standing) }if active { <span>{ lang.margin(quantity, outcome.achieved, outcome.target) }</span> }</span>
        </button>
    }
}
