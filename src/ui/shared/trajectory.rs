//! A trajectory on the page: the picture on a canvas, its labels in the page's own text, its sentence and its table.

use crate::chart::{BLEED, Horizontal, Label, Palette, PlotSize, Tick, TrajectorySpec, Vertical};
use crate::platform::{canvas, document, element};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::disclosure::use_unfolded;
use crate::ui::shared::slots::use_slots;
use crate::ui::shared::still::still;
use yew::prelude::*;

/// A trajectory and its colours.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct TrajectoryProps {
    /// What to draw.
    pub(in crate::ui) spec: TrajectorySpec,
    /// In which colours.
    pub(in crate::ui) palette: Palette,
}

/// One plot: canvas, labels over it, years below.
#[function_component]
pub(in crate::ui) fn Trajectory(props: &TrajectoryProps) -> Html {
    let lang = use_page().lang;
    let plot = use_node_ref();
    let node = use_node_ref();
    let size = use_plot_size(&plot);
    use_effect_with((props.clone(), size), {
        let node = node.clone();
        move |(props, size)| {
            let surface = (size.width + 2.0 * BLEED, size.height + 2.0 * BLEED);
            canvas::paint(&node, surface, |area, ratio| {
                // A canvas backend has no failure that a reader could act on: the sentence and table remain.
                let _ = props.spec.paint(area, &props.palette, ratio);
            });
        }
    });
    html! {
        <figure class="traj">
            <div class="plot" ref={plot}>
                { still(&props.spec, size).map_or_else(
                    || html! { <canvas ref={node} role="img" aria-label={props.spec.describe(lang)}></canvas> },
                    |picture| html! { <div class="still" role="img" aria-label={props.spec.describe(lang)}>{ picture }</div> },
                ) }
                <div class="lbls" aria-hidden="true">
                    { for props.spec.labels(lang, size).iter().map(label) }
                </div>
            </div>
            <div class="axis" aria-hidden="true">{ for props.spec.ticks(size).iter().map(tick) }</div>
        </figure>
    }
}

/// The plot's size in CSS pixels, followed as it changes; a usual size until it is known.
#[hook]
pub(in crate::ui) fn use_plot_size(plot: &NodeRef) -> PlotSize {
    let size = use_state_eq(|| PlotSize::new(300.0, 300.0));
    use_effect_with(plot.clone(), {
        let size = size.clone();
        move |plot| {
            let watch = element::watch_size(plot, move |width, height| {
                size.set(PlotSize { width, height, root: document::root_text_size() });
            });
            move || drop(watch)
        }
    });
    *size
}

/// A label where the chart says it stands.
pub(in crate::ui) fn label(label: &Label) -> Html {
    let across = match label.anchor.horizontal {
        Horizontal::Start => "at-start",
        Horizontal::Middle => "at-middle",
        Horizontal::End => "at-end",
    };
    let down = match label.anchor.vertical {
        Vertical::Top => "at-top",
        Vertical::Middle => "at-centre",
        Vertical::Bottom => "at-bottom",
    };
    let kind = label.kind.name();
    html! {
        <WithVariables key={kind} class={classes!("lbl", format!("lbl--{kind}"), across, down)} vars={vec![("--x", label.x), ("--y", label.y)]}>
            { for label.lines.iter().map(|line| html! { <span>{ line }</span> }) }
        </WithVariables>
    }
}

/// A year below the axis.
pub(in crate::ui) fn tick(tick: &Tick) -> Html {
    let across = match tick.horizontal {
        Horizontal::Start => "at-start",
        Horizontal::Middle => "at-middle",
        Horizontal::End => "at-end",
    };
    let on = tick.emphasised.then_some("on");
    html! {
        <WithVariables key={tick.text.clone()} class={classes!("tick", across, on)} vars={vec![("--x", tick.at)]}>{ tick.text.clone() }</WithVariables>
    }
}

/// The curves whose data is asked for.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct DataTablesProps {
    /// The curves.
    pub(in crate::ui) specs: Vec<TrajectorySpec>,
}

/// The data of the curves, behind a disclosure; the tables are made only once it is open.
#[function_component]
pub(in crate::ui) fn DataTables(props: &DataTablesProps) -> Html {
    let lang = use_page().lang;
    let parts = use_slots(lang);
    let (unfolded, ontoggle) = use_unfolded(false);
    html! {
        <details class="disc" {ontoggle}>
            <summary>{ tr!(lang, "curves-data") }</summary>
            <div>
                if unfolded {
                    { parts.map_or_else(|waiting| waiting, |parts| (parts.tables)(&props.specs, lang)) }
                }
            </div>
        </details>
    }
}
