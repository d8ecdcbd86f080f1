//! A lever's slider with its marks, flanked by minus and plus, which the Tab key passes over: the slider's keys do the
//! same.
//!
//! Keys: arrows a step, with Shift a fine step, Page Up and Page Down ten steps, Home and End the slider's ends.

use crate::model::lever::LeverId;
use crate::platform::{hold, input, keys, timer};
use crate::state::Msg;
use crate::state::panel::{LeverView, Scale};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::track_marks::TrackMarks;
use crate::ui::shared::words::unit;
use yew::prelude::*;

/// Steps of a fine and a coarse move.
const FINE: f64 = 0.2;
const COARSE: f64 = 10.0;
/// How often a button that is held repeats, in milliseconds, and how many times it waits before it does.
const REPEAT: u32 = 60;
const HOLD: u32 = 7;

/// A slider.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct SliderProps {
    /// The lever.
    pub(in crate::ui) view: LeverView,
    /// The identity of the lever's name.
    pub(in crate::ui) labelled_by: AttrValue,
    /// The identity of what is said about it.
    pub(in crate::ui) described_by: AttrValue,
    /// The lever's name.
    pub(in crate::ui) name: AttrValue,
}

/// The slider of a lever.
#[function_component]
pub(in crate::ui) fn LeverSlider(props: &SliderProps) -> Html {
    let page = use_page();
    let LeverView { id, value, unit: counted, scale, .. } = props.view;
    let (low, high) = scale.ends();
    let place = scale.place(value).to_string();
    let keys = use_keys(&page.dispatch, id, scale);
    let oninput = {
        let (dispatch, place) = (page.dispatch.clone(), place.clone());
        Callback::from(move |event: InputEvent| {
            if *keys.others.borrow() {
                input::show(&event, &place);
            } else if let Some(place) = input::number(&event) {
                dispatch.emit(Msg::LeverSlid { lever: id, value: scale.value_at(place) });
            }
        })
    };
    // A touch moves the thumb before it is known to be a scroll.
    let taken_at = use_mut_ref(String::new);
    let onpointerdown = {
        let (dispatch, taken_at) = (page.dispatch.clone(), taken_at.clone());
        let place = place.clone();
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                taken_at.borrow_mut().clone_from(&place);
                dispatch.emit(Msg::GestureStarted(id));
            }
        })
    };
    let onpointercancel = Callback::from(move |event: PointerEvent| input::show(&event, &taken_at.borrow()));
    html! {
        <span class="stepper">
            { mount::<StepButton>(props!(StepButton { lever: id, steps: -1.0, name: props.name.clone() })) }
            <span class="slider">
                { mount::<TrackMarks>(props!(TrackMarks { view: props.view })) }
                <input type="range" id={format!("slider-{}", id.key())} min={low.to_string()} max={high.to_string()} step="any"
                    value={place} aria-labelledby={props.labelled_by.clone()}
                    aria-describedby={props.described_by.clone()} aria-valuetext={unit::spoken(page.lang, counted, value)}
                    {onpointerdown} {onpointercancel} {oninput} onkeydown={keys.down} onkeyup={keys.up} />
            </span>
            { mount::<StepButton>(props!(StepButton { lever: id, steps: 1.0, name: props.name.clone() })) }
        </span>
    }
}

struct Keys {
    down: Callback<KeyboardEvent>,
    up: Callback<KeyboardEvent>,
    /// Whether the key that is down is one of the browser's: what it does to the slider besides is undone.
    others: std::rc::Rc<std::cell::RefCell<bool>>,
}

/// The keys that move a slider; the browser's own keys would move it by a share of its width.
#[hook]
fn use_keys(dispatch: &Callback<Msg>, lever: LeverId, scale: Scale) -> Keys {
    let dispatch = dispatch.clone();
    let others = use_mut_ref(|| false);
    let down = {
        let others = others.clone();
        Callback::from(move |event: KeyboardEvent| {
            let key = keys::plain(&event);
            *others.borrow_mut() = key.is_none();
            let arrow = if event.shift_key() { FINE } else { 1.0 };
            let step = |steps| Msg::LeverStepped { lever, steps };
            let moved = match key.as_deref() {
                Some("ArrowRight" | "ArrowUp") => step(arrow),
                Some("ArrowLeft" | "ArrowDown") => step(-arrow),
                Some("PageUp") => step(COARSE),
                Some("PageDown") => step(-COARSE),
                Some("Home") => Msg::LeverSlid { lever, value: scale.low },
                Some("End") => Msg::LeverSlid { lever, value: scale.high },
                Some(_) | None => return,
            };
            event.prevent_default();
            dispatch.emit(Msg::PressStarted(lever));
            dispatch.emit(moved);
        })
    };
    let up = {
        let others = others.clone();
        Callback::from(move |_: KeyboardEvent| *others.borrow_mut() = false)
    };
    Keys { down, up, others }
}

/// A button that steps a lever, again and again while it is held.
#[derive(Clone, PartialEq, Properties)]
struct StepButtonProps {
    lever: LeverId,
    steps: f64,
    name: AttrValue,
}

/// Minus or plus: a step at the click, so that a scroll that begins here is none; many while it is held.
#[function_component]
fn StepButton(props: &StepButtonProps) -> Html {
    let page = use_page();
    let StepButtonProps { lever, steps, name } = props.clone();
    let step = {
        let dispatch = page.dispatch.clone();
        move || dispatch.emit(Msg::LeverStepped { lever, steps })
    };
    // What was held has stepped already.
    let held = use_mut_ref(|| false);
    let onpointerdown = {
        let (held, step, dispatch) = (held.clone(), step.clone(), page.dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            held.replace(false);
            if event.button() != 0 {
                return;
            }
            let (held, step, dispatch) = (held.clone(), step.clone(), dispatch.clone());
            let mut waited = 0;
            let repeating = timer::every(REPEAT, move || {
                waited += 1;
                if waited > HOLD {
                    if !held.replace(true) {
                        hold::end_press();
                        dispatch.emit(Msg::PressStarted(lever));
                    }
                    step();
                }
            });
            hold::until_let_go(move || drop(repeating));
        })
    };
    let onclick = Callback::from(move |event: MouseEvent| {
        if !held.replace(false) || event.detail() == 0 {
            step();
        }
    });
    let lang = page.lang;
    let (sign, label) = if steps < 0.0 {
        ("minus", tr!(lang, "lever-minus", name = name.as_str()))
    } else {
        ("plus", tr!(lang, "lever-plus", name = name.as_str()))
    };
    html! {
        <button type="button" class="step" tabindex="-1" aria-label={label} {onclick} {onpointerdown}>
            { icon(sign, 14) }
        </button>
    }
}
