//! The picture of a map of two levers: its zones and their names, its two axes, and what is laid over it.

use crate::chart::{BLEED, MapSpec, Palette};
use crate::platform::{canvas, element};
use crate::ui::later::plot_room::use_plot_room;
use crate::ui::shared::context::use_page;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::trajectory::{label, tick};
use std::rc::Rc;
use yew::prelude::*;

/// Least room between two figures of an axis, as fractions of the map.
const ROOM: (f64, f64) = (0.17, 0.12);

/// What the picture is made of.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later) struct MapFrameProps {
    /// What to draw.
    pub(in crate::ui::later) spec: Rc<MapSpec>,
    /// In which colours.
    pub(in crate::ui::later) palette: Palette,
    /// The plot's element, for what is laid over it.
    pub(in crate::ui::later) plot: NodeRef,
    /// Whether the picture grows with the text around it.
    #[prop_or_default]
    pub(in crate::ui::later) grows: bool,
    /// What is laid over it, at places of the plot.
    pub(in crate::ui::later) children: Html,
}

/// The picture with its texts and its axes.
#[function_component]
pub(in crate::ui::later) fn MapFrame(props: &MapFrameProps) -> Html {
    let lang = use_page().lang;
    let node = use_node_ref();
    let MapFrameProps { spec, palette, plot, grows, children } = props;
    let room = use_plot_room(plot, *grows);
    use_effect_with((Rc::clone(spec), *palette, room), {
        let node = node.clone();
        move |(spec, palette, (size, scale))| {
            let bleed = 2.0 * BLEED * scale;
            let surface = (size.width * scale + bleed, size.height * scale + bleed);
            canvas::paint(&node, surface, |area, ratio| {
                // A canvas backend has no failure that a reader could act on: the sentence and table remain.
                let _ = spec.paint(area, palette, ratio * scale);
            });
            element::set_variables(&node, &[("--bleed", BLEED * scale)]);
        }
    });
    html! {
        <figure class="map">
            <figcaption class="map__y" aria-hidden="true">{ &spec.y.name }</figcaption>
            <div class="map__grid">
                <div class="axis-y" aria-hidden="true">
                    { for spec.y.ticks(lang, ROOM.1).iter().map(|tick| html! {
                        <WithVariables key={tick.text.clone()} vars={vec![("--y", 1.0 - tick.at)]}>{ tick.text.clone() }</WithVariables>
                    }) }
                </div>
                <div class="plot plot--map" ref={plot.clone()}>
                    <canvas ref={node} role="img" aria-label={spec.describe(lang)}></canvas>
                    <div class="lbls" aria-hidden="true">
                        { for spec.labels(lang, room.0).iter().enumerate().map(|(index, text)| html! { <span key={index}>{ label(text) }</span> }) }
                    </div>
                    { children.clone() }
                </div>
            </div>
            <div class="axis axis--map" aria-hidden="true">{ for spec.x.ticks(lang, ROOM.0).iter().map(tick) }</div>
            <p class="map__x" aria-hidden="true">{ &spec.x.name }</p>
        </figure>
    }
}
