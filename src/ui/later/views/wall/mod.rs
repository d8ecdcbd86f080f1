//! The wall: the answer for a whole room. The verdict, the three goals, one curve and the lever being moved, in large
//! type, driven by a few keys; the page's other parts are a key away and not here.

mod curve;
mod keys;
mod lever;

use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::platform::{element, fullscreen, timer};
use crate::state::Msg;
use crate::state::derive::{Derived, PriorRun};
use crate::tr;
use crate::ui::later::words::owner::whole_title;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::goals::{Standing, standing_badge};
use crate::ui::shared::icon::icon;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::specs::trajectory as specs;
use crate::ui::shared::verdict::VerdictView;
use crate::ui::shared::words::counting::reading_line;
use crate::ui::shared::words::verdict as words;
use curve::WallCurve;
use keys::{Act, KeyHelp, key_line, use_wall_keys};
use lever::WallLever;
use yew::prelude::*;

/// How long after the last key a move counts as finished, in milliseconds.
const PAUSE: u32 = 900;

/// What the room looks at.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Focus {
    /// The goal whose curve is shown.
    pub(super) goal: GoalId,
    /// The lever that the arrows move.
    pub(super) lever: LeverId,
}

/// The wall.
#[function_component]
pub(in crate::ui) fn Wall(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let derived = &props.derived;
    let focus = use_state_eq(|| first_focus(derived));
    let help = use_state_eq(|| false);
    let refused = use_state_eq(|| false);
    let act = use_acts(derived, *focus, *help, {
        let (focus, help, refused) = (focus.setter(), help.clone(), refused.setter());
        move |seen| match seen {
            WallChange::Focus(next) => focus.set(next),
            WallChange::Help => help.set(!*help),
            WallChange::Refused => refused.set(true),
        }
    });
    use_wall_keys(&act);
    let node = use_node_ref();
    use_effect_with(node.clone(), {
        let dispatch = page.dispatch.clone();
        move |node| {
            element::focus_node(node);
            move || {
                dispatch.emit(Msg::GestureEnded);
                if fullscreen::is_on() {
                    fullscreen::leave();
                }
            }
        }
    });
    let trace = use_memo(props.state.trace.clone(), |trace| trace.as_ref().map(PriorRun::new));
    let all = specs::trajectories(lang, derived, (*trace).as_ref(), props.chances.as_deref());
    let spec = all[focus.goal].clone();
    let press = |what: Act| {
        let act = act.clone();
        Callback::from(move |_: MouseEvent| act.emit(what))
    };
    html! {
        <main class="wall" tabindex="-1" ref={node} aria-label={tr!(lang, "wall-title")}>
            <h1 class="sr">{ tr!(lang, "wall-title") }</h1>
            <div class="wall__acts">
                <button type="button" class="btn" onclick={press(Act::Screen)} hidden={!fullscreen::is_allowed()}>{ icon("screen", 20) }{ tr!(lang, "wall-screen") }</button>
                <button type="button" class="btn" aria-expanded={help.to_string()} aria-controls="wall-help" onclick={press(Act::Help)}>{ tr!(lang, "wall-help") }</button>
                <button type="button" class="btn" onclick={press(Act::Leave)}>{ icon("close", 20) }{ tr!(lang, "wall-leave") }</button>
            </div>
            <div class="wall__answer">
                <p class="wall__scenario">{ whole_title(lang, derived, &page.config) }</p>
                <VerdictView derived={derived.clone()} moving={props.state.moving().is_some()} joint={props.chances.as_ref().map(|chances| chances.probability.all)} />
                <p class="wall__counting">{ reading_line(lang, derived) }</p>
            </div>
            <div class="wall__goals" role="group" aria-label={tr!(lang, "wall-goals")}>
                { for GoalId::ALL.map(|goal| goal_button(lang, props, goal, goal == focus.goal, press(Act::Goal(goal.index())))) }
            </div>
            <WallCurve {spec} palette={props.palette} />
            <WallLever derived={derived.clone()} lever={focus.lever} act={act.clone()} />
            { key_line(lang) }
            <p class="wall__note" role="status">{ refused.then(|| tr!(lang, "wall-screen-refused")) }</p>
            <KeyHelp open={*help} />
        </main>
    }
}

/// The goal that is furthest, or the hours; the first decision of the city.
fn first_focus(derived: &Derived) -> Focus {
    let goal = derived.verdict.worst.map_or(GoalId::Hours, |worst| worst.outcome.goal);
    let levers = keys::levers(&derived.scenario);
    let decision =
        levers.iter().copied().find(|lever| lever.row().kind == crate::model::lever::Kind::Decision);
    Focus { goal, lever: decision.unwrap_or(LeverId::Contracts) }
}

/// What a key changes of the wall itself.
enum WallChange {
    Focus(Focus),
    Help,
    Refused,
}

/// What keys and buttons do.
#[hook]
fn use_acts(
    derived: &Shared<Derived>,
    focus: Focus,
    helped: bool,
    seen: impl Fn(WallChange) + 'static,
) -> Callback<Act> {
    let dispatch = use_page().dispatch;
    let due = use_mut_ref(|| None::<timer::Due>);
    let scenario = std::rc::Rc::clone(&derived.scenario);
    Callback::from(move |act: Act| match act {
        Act::Goal(index) => {
            if let Some(&goal) = GoalId::ALL.get(index) {
                seen(WallChange::Focus(Focus { goal, ..focus }));
            }
        }
        Act::Lever(step) => {
            let lever = keys::neighbour(&scenario, focus.lever, step);
            seen(WallChange::Focus(Focus { lever, ..focus }));
        }
        Act::Move(steps) => {
            // Keys that follow one another are one move, with one trace and one step to take back.
            dispatch.emit(Msg::PressStarted(focus.lever));
            dispatch.emit(Msg::LeverStepped { lever: focus.lever, steps });
            let dispatch = dispatch.clone();
            *due.borrow_mut() = Some(timer::after(PAUSE, move || dispatch.emit(Msg::GestureEnded)));
        }
        Act::Reset => dispatch.emit(Msg::LeverReset(focus.lever)),
        Act::Undo => dispatch.emit(Msg::Undone),
        Act::Screen => {
            if !fullscreen::toggle() {
                seen(WallChange::Refused);
            }
        }
        Act::Help => seen(WallChange::Help),
        Act::Escape if helped => seen(WallChange::Help),
        Act::Escape | Act::Leave => {
            dispatch.emit(Msg::ViewClosed);
            element::keep_focus("open-wall");
        }
    })
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
            <span class="wall__name"><kbd>{ (goal.index() + 1).to_string() }</kbd>{ words::goal_name(lang, goal) }</span>
            <span class="wall__value"><strong>{ lang.achieved(quantity, outcome.achieved, outcome.target) }</strong>if active { { " " }{ words::target_text(lang, &derived.scenario, goal) } }</span>
            <span class="wall__state">{ standing_badge(lang, standing) }if active { <span>{ lang.margin(quantity, outcome.achieved, outcome.target) }</span> }</span>
        </button>
    }
}
