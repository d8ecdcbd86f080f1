//! One curve, in type that reads from the back of the room: the page's own picture, drawn larger.

use crate::chart::{BLEED, Palette, TrajectorySpec};
use crate::platform::{canvas, element};
use crate::ui::later::plot_room::use_plot_room;
use crate::ui::shared::context::use_page;
use crate::ui::shared::trajectory::{label, tick};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct WallCurveProps {
    /// What to draw.
    pub(super) spec: TrajectorySpec,
    /// In which colours.
    pub(super) palette: Palette,
}

/// The curve. Everything of the page's picture grows with the wall's text: lines, dots, labels.
#[function_component]
pub(super) fn WallCurve(props: &WallCurveProps) -> Html {
    let lang = use_page().lang;
    let (plot, node) = (use_node_ref(), use_node_ref());
    let room = use_plot_room(&plot, true);
    let size = room.0;
    use_effect_with((props.clone(), room), {
        let node = node.clone();
        move |(props, (size, scale))| {
            let bleed = 2.0 * BLEED * scale;
            let surface = (size.width * scale + bleed, size.height * scale + bleed);
            canvas::paint(&node, surface, |area, ratio| {
                // A canvas backend has no failure that a reader could act on: the sentence remains.
                let _ = props.spec.paint(area, &props.palette, ratio * scale);
            });
            element::set_variables(&node, &[("--bleed", BLEED * scale)]);
        }
    });
    html! {
        <figure class="traj wall__curve">
            <div class="plot" ref={plot}>
                <canvas ref={node} role="img" aria-label={props.spec.describe(lang)}></canvas>
                <div class="lbls" aria-hidden="true">{ for props.spec.labels(lang, size).iter().map(label) }</div>
            </div>
            <div class="axis" aria-hidden="true">{ for props.spec.ticks(size).iter().map(tick) }</div>
        </figure>
    }
}
