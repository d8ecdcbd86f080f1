//! The reader's scenario on the map: dragged with a pointer, or moved with the arrow keys.
//!
//! A drag moves both levers and is one step to take back. Keys: arrows a step, with Shift a fine one, Page Up and Page
//! Down ten steps of the lever upwards. The fields beside the map do the same without either.

use crate::chart::MapAxis;
use crate::platform::{element, pointer};
use crate::state::Msg;
use crate::state::map::MapView;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::context::use_page;
use crate::ui::words::map as words;
use yew::prelude::*;

/// Steps of a fine and a coarse move.
const FINE: f64 = 0.2;
const COARSE: f64 = 10.0;

/// The point.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MapPointProps {
    /// The element that the map fills.
    pub(super) plot: NodeRef,
    /// The axis across.
    pub(super) x: MapAxis,
    /// The axis upwards.
    pub(super) y: MapAxis,
    /// The map.
    pub(super) view: MapView,
    /// Told when the point is taken hold of and let go.
    pub(super) onhold: Callback<bool>,
}

/// A point that moves two levers.
#[function_component]
pub(super) fn MapPoint(props: &MapPointProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let node = use_node_ref();
    let said = use_state_eq(String::new);
    let at = place(props);
    use_effect_with(at, {
        let node = node.clone();
        move |&(x, y)| element::set_variables(&node, &[("--x", x), ("--y", 1.0 - y)])
    });
    let drag = use_drag(props, at);
    let by_key = use_mut_ref(|| false);
    let onkeydown = {
        let (dispatch, by_key) = (page.dispatch.clone(), by_key.clone());
        let (x, y) = (props.view.x.id, props.view.y.id);
        Callback::from(move |event: KeyboardEvent| {
            let step = if event.shift_key() { FINE } else { 1.0 };
            let (lever, steps) = match event.key().as_str() {
                "ArrowRight" => (x, step),
                "ArrowLeft" => (x, -step),
                "ArrowUp" => (y, step),
                "ArrowDown" => (y, -step),
                "PageUp" => (y, COARSE),
                "PageDown" => (y, -COARSE),
                _ => return,
            };
            event.prevent_default();
            if !event.repeat() {
                dispatch.emit(Msg::GestureStarted(lever));
            }
            *by_key.borrow_mut() = true;
            dispatch.emit(Msg::LeverStepped { lever, steps });
        })
    };
    let text = words::point(lang, &props.view);
    let onkeyup = {
        let (dispatch, said, text, by_key) =
            (page.dispatch.clone(), said.clone(), text.clone(), by_key.clone());
        Callback::from(move |_: KeyboardEvent| {
            // The new place is said once the key is let go, not at each repeat.
            if std::mem::take(&mut *by_key.borrow_mut()) {
                dispatch.emit(Msg::GestureEnded);
                said.set(text.clone());
            }
        })
    };
    html! {
        <>
            <button type="button" class="map__point" ref={node} aria-label={text} aria-roledescription={tr!(lang, "map-point-role")}
                aria-describedby="map-point-help" onpointerdown={drag.down} onpointermove={drag.moved}
                onpointerup={drag.up.clone()} onpointercancel={drag.up} {onkeydown} {onkeyup}></button>
            <span class="sr" id="map-point-help">{ tr!(lang, "map-point-help") }</span>
            <span class="sr" role="status">{ (*said).clone() }</span>
        </>
    }
}

/// Where the point stands, as fractions of the map, y upwards, kept inside.
fn place(props: &MapPointProps) -> (f64, f64) {
    let x = props.x.position(props.view.x.value).clamp(0.0, 1.0);
    (x, props.y.position(props.view.y.value).clamp(0.0, 1.0))
}

struct Drag {
    down: Callback<PointerEvent>,
    moved: Callback<PointerEvent>,
    up: Callback<PointerEvent>,
}

/// Follows a pointer from where it took hold, so that the point does not jump under it.
#[hook]
fn use_drag(props: &MapPointProps, at: (f64, f64)) -> Drag {
    let dispatch = use_page().dispatch;
    let grip = use_mut_ref(|| None::<(f64, f64)>);
    let MapPointProps { plot, x, y, view, onhold } = props.clone();
    let levers = (view.x.id, view.y.id);
    Drag {
        down: {
            let (grip, dispatch, onhold, plot) =
                (grip.clone(), dispatch.clone(), onhold.clone(), plot.clone());
            Callback::from(move |event: PointerEvent| {
                if let Some((x, y)) = pointer::place(&event, &plot).filter(|_| event.button() == 0) {
                    pointer::capture(&event);
                    *grip.borrow_mut() = Some((x - at.0, y - at.1));
                    onhold.emit(true);
                    dispatch.emit(Msg::LeversGrasped(vec![levers.0, levers.1]));
                }
            })
        },
        moved: {
            let (grip, dispatch) = (grip.clone(), dispatch.clone());
            Callback::from(move |event: PointerEvent| {
                let Some(grip) = *grip.borrow() else { return };
                if let Some(here) = pointer::place(&event, &plot) {
                    let x = on_step(&view.x, &x, here.0 - grip.0);
                    let y = on_step(&view.y, &y, here.1 - grip.1);
                    dispatch.emit(Msg::LeversMoved(vec![(levers.0, x), (levers.1, y)]));
                }
            })
        },
        up: Callback::from(move |_: PointerEvent| {
            if grip.borrow_mut().take().is_some() {
                dispatch.emit(Msg::GestureEnded);
                onhold.emit(false);
            }
        }),
    }
}

/// The value at a fraction of an axis, on the slider's steps and within what is shown.
fn on_step(view: &LeverView, axis: &MapAxis, at: f64) -> f64 {
    let value = axis.value(at.clamp(0.0, 1.0));
    view.scale.value_at(view.scale.place(value))
}
