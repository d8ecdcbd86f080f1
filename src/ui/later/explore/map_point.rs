//! The reader's scenario on the map: dragged with a pointer, or moved with the arrow keys.
//!
//! A drag moves both levers and is one step to take back. Keys: arrows a step, with Shift a fine one, Page Up and Page
//! Down ten steps of the lever upwards. The fields beside the map do the same without either.

use crate::chart::MapAxis;
use crate::platform::{element, hold, keys, pointer};
use crate::state::Msg;
use crate::state::map::MapView;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::later::specs::map as words;
use crate::ui::shared::context::use_page;
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
    /// Whether it is held: only then are moves of the pointer followed, wherever they are on the page.
    pub(super) held: bool,
    /// Told when the point is taken hold of and let go.
    pub(super) onhold: Callback<bool>,
}

/// A point that moves two levers.
#[function_component]
pub(super) fn MapPoint(props: &MapPointProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let node = use_node_ref();
    let said = use_state_eq(|| false);
    let at = place(props);
    use_effect_with(at, {
        let node = node.clone();
        move |&(x, y)| element::set_variables(&node, &[("--x", x), ("--y", 1.0 - y)])
    });
    let drag = use_drag(props, at);
    let by_key = use_mut_ref(|| false);
    let onkeydown = {
        let (dispatch, by_key, said) = (page.dispatch.clone(), by_key.clone(), said.clone());
        let (x, y) = (props.view.x.id, props.view.y.id);
        Callback::from(move |event: KeyboardEvent| {
            let step = if event.shift_key() { FINE } else { 1.0 };
            let Some(key) = keys::plain(&event) else { return };
            let (lever, steps) = match key.as_str() {
                "ArrowRight" => (x, step),
                "ArrowLeft" => (x, -step),
                "ArrowUp" => (y, step),
                "ArrowDown" => (y, -step),
                "PageUp" => (y, COARSE),
                "PageDown" => (y, -COARSE),
                _ => return,
            };
            event.prevent_default();
            said.set(false);
            dispatch.emit(Msg::PressStarted(lever));
            dispatch.emit(Msg::LeverStepped { lever, steps });
            // The new place is said once the key is let go, not at each repeat.
            if !by_key.replace(true) {
                let (by_key, said) = (by_key.clone(), said.clone());
                hold::until_let_go(move || {
                    by_key.replace(false);
                    said.set(true);
                });
            }
        })
    };
    let text = words::point(lang, &props.view);
    html! {
        <>
            <button type="button" class="map__point" ref={node} aria-label={text.clone()} aria-roledescription={tr!(lang, "map-point-role")}
                aria-describedby="map-point-help" onpointerdown={drag.down} onpointermove={props.held.then_some(drag.moved)} {onkeydown}></button>
            <span class="sr" id="map-point-help">{ tr!(lang, "map-point-help") }</span>
            <span class="sr" role="status">{ said.then_some(text) }</span>
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
}

/// Follows a pointer from where it took hold, so that the point does not jump under it.
#[hook]
fn use_drag(props: &MapPointProps, at: (f64, f64)) -> Drag {
    let dispatch = use_page().dispatch;
    let grip = use_mut_ref(|| None::<(f64, f64)>);
    let MapPointProps { plot, x, y, view, onhold, .. } = props.clone();
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
                    let (grip, onhold) = (grip.clone(), onhold.clone());
                    hold::until_let_go(move || {
                        grip.take();
                        onhold.emit(false);
                    });
                }
            })
        },
        moved: {
            Callback::from(move |event: PointerEvent| {
                let Some(grip) = *grip.borrow() else { return };
                if let Some(here) = pointer::place(&event, &plot) {
                    let x = on_step(&view.x, &x, here.0 - grip.0);
                    let y = on_step(&view.y, &y, here.1 - grip.1);
                    dispatch.emit(Msg::LeversMoved(vec![(levers.0, x), (levers.1, y)]));
                }
            })
        },
    }
}

/// The value at a fraction of an axis, on the slider's steps and within what is shown.
fn on_step(view: &LeverView, axis: &MapAxis, at: f64) -> f64 {
    let value = axis.value(at.clamp(0.0, 1.0));
    view.scale.value_at(view.scale.place(value))
}
