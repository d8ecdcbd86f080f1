//! A lever's slider with its marks, flanked by minus and plus.
//!
//! Keys: arrows a step, with Shift a fine step, Page Up and Page Down ten steps, Home and End the slider's ends.

use super::context::use_page;
use super::icon::icon;
use super::track_marks::TrackMarks;
use super::words::unit;
use crate::model::lever::LeverId;
use crate::platform::{input, timer};
use crate::state::Msg;
use crate::state::panel::{LeverView, Scale};
use crate::tr;
use yew::prelude::*;

/// Steps of a fine, a plain and a coarse move.
const FINE: f64 = 0.2;
const COARSE: f64 = 10.0;
/// How long a button is held before it repeats, and how often it then does, in milliseconds.
const HOLD: u32 = 400;
const REPEAT: u32 = 60;

/// A slider.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SliderProps {
    /// The lever.
    pub(super) view: LeverView,
    /// The identity of the lever's name.
    pub(super) labelled_by: AttrValue,
    /// The identity of what is said about it.
    pub(super) described_by: AttrValue,
    /// The lever's name.
    pub(super) name: AttrValue,
}

/// The slider of a lever.
#[function_component]
pub(super) fn LeverSlider(props: &SliderProps) -> Html {
    let page = use_page();
    let LeverView { id, value, unit: counted, scale, .. } = props.view;
    let (low, high) = scale.ends();
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        move || dispatch.emit(msg.clone())
    };
    let started = say(Msg::GestureStarted(id));
    let ended = say(Msg::GestureEnded);
    let oninput = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(place) = input::number(&event) {
                dispatch.emit(Msg::LeverMoved { lever: id, value: scale.value_at(place) });
            }
        })
    };
    let onkeydown = use_keys(&page.dispatch, id, scale);
    let on_end = {
        let ended = ended.clone();
        Callback::from(move |_: Event| ended())
    };
    let on_key_end = {
        let ended = ended.clone();
        Callback::from(move |_: KeyboardEvent| ended())
    };
    html! {
        <span class="stepper">
            <StepButton lever={id} steps={-1.0} name={props.name.clone()} />
            <span class="slider">
                <TrackMarks view={props.view} />
                <input type="range" id={format!("slider-{}", id.key())} min={low.to_string()} max={high.to_string()} step="any"
                    value={scale.place(value).to_string()} aria-labelledby={props.labelled_by.clone()}
                    aria-describedby={props.described_by.clone()} aria-valuetext={unit::spoken(page.lang, counted, value)}
                    onpointerdown={Callback::from(move |_: PointerEvent| started())} {oninput} onchange={on_end}
                    onpointerup={Callback::from(move |_: PointerEvent| ended())} {onkeydown} onkeyup={on_key_end} />
            </span>
            <StepButton lever={id} steps={1.0} name={props.name.clone()} />
        </span>
    }
}

/// The keys that move a slider; the browser's own keys would move it by a share of its width.
#[hook]
fn use_keys(dispatch: &Callback<Msg>, lever: LeverId, scale: Scale) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let arrow = if event.shift_key() { FINE } else { 1.0 };
        let step = |steps| Some(Msg::LeverStepped { lever, steps });
        let moved = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => step(arrow),
            "ArrowLeft" | "ArrowDown" => step(-arrow),
            "PageUp" => step(COARSE),
            "PageDown" => step(-COARSE),
            "Home" => Some(Msg::LeverMoved { lever, value: scale.low }),
            "End" => Some(Msg::LeverMoved { lever, value: scale.high }),
            _ => None,
        };
        if let Some(moved) = moved {
            event.prevent_default();
            if !event.repeat() {
                dispatch.emit(Msg::GestureStarted(lever));
            }
            dispatch.emit(moved);
        }
    })
}

/// A button that steps a lever, again and again while it is held.
#[derive(Clone, PartialEq, Properties)]
struct StepButtonProps {
    lever: LeverId,
    steps: f64,
    name: AttrValue,
}

/// Minus or plus.
#[function_component]
fn StepButton(props: &StepButtonProps) -> Html {
    let page = use_page();
    let StepButtonProps { lever, steps, name } = props.clone();
    let held = use_mut_ref(|| None::<(timer::Due, std::rc::Rc<std::cell::RefCell<Option<timer::Due>>>)>);
    let step = {
        let dispatch = page.dispatch.clone();
        move || dispatch.emit(Msg::LeverStepped { lever, steps })
    };
    let onpointerdown = {
        let (held, step, dispatch) = (held.clone(), step.clone(), page.dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            dispatch.emit(Msg::GestureStarted(lever));
            step();
            let repeating = std::rc::Rc::new(std::cell::RefCell::new(None));
            let (slot, step) = (std::rc::Rc::clone(&repeating), step.clone());
            let first = timer::after(HOLD, move || *slot.borrow_mut() = Some(timer::every(REPEAT, step)));
            *held.borrow_mut() = Some((first, repeating));
        })
    };
    let release = {
        let (held, dispatch) = (held.clone(), page.dispatch.clone());
        Callback::from(move |_: PointerEvent| {
            if let Some((first, repeating)) = held.borrow_mut().take() {
                drop(first);
                repeating.borrow_mut().take();
                dispatch.emit(Msg::GestureEnded);
            }
        })
    };
    // A click without a pointer is a key press or a voice: one step.
    let onclick = Callback::from(move |event: MouseEvent| {
        if event.detail() == 0 {
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
        <button type="button" class="step" aria-label={label} {onclick} {onpointerdown}
            onpointerup={release.clone()} onpointerleave={release.clone()} onpointercancel={release}>
            { icon(sign, 14) }
        </button>
    }
}
