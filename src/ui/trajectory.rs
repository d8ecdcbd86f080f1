//! A trajectory on the page: the picture on a canvas, its labels in the page's own text, its sentence and its table.

use crate::chart::{BLEED, Horizontal, Label, Palette, PlotSize, Table, Tick, TrajectorySpec, Vertical};
use crate::i18n::Lang;
use crate::platform::{canvas, document, element};
use crate::tr;
use crate::ui::context::use_page;
use crate::ui::fold::use_unfolded;
use crate::ui::later::use_parts;
use crate::ui::styled::Styled;
use yew::prelude::*;

/// A trajectory and its colours.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TrajectoryProps {
    /// What to draw.
    pub(super) spec: TrajectorySpec,
    /// In which colours.
    pub(super) palette: Palette,
}

/// One plot: canvas, labels over it, years below.
#[function_component]
pub(super) fn Trajectory(props: &TrajectoryProps) -> Html {
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
                <canvas ref={node} role="img" aria-label={props.spec.describe(lang)}></canvas>
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
pub(super) fn use_plot_size(plot: &NodeRef) -> PlotSize {
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
pub(super) fn label(label: &Label) -> Html {
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
        <Styled key={kind} class={classes!("lbl", format!("lbl--{kind}"), across, down)} vars={vec![("--x", label.x), ("--y", label.y)]}>
            { for label.lines.iter().map(|line| html! { <span>{ line }</span> }) }
        </Styled>
    }
}

/// A year below the axis.
pub(super) fn tick(tick: &Tick) -> Html {
    let across = match tick.horizontal {
        Horizontal::Start => "at-start",
        Horizontal::Middle => "at-middle",
        Horizontal::End => "at-end",
    };
    let on = tick.emphasised.then_some("on");
    html! {
        <Styled key={tick.text.clone()} class={classes!("tick", across, on)} vars={vec![("--x", tick.at)]}>{ tick.text.clone() }</Styled>
    }
}

/// The curves whose data is asked for.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DataTablesProps {
    /// The curves.
    pub(super) specs: Vec<TrajectorySpec>,
}

/// The data of the curves, behind a disclosure; the tables are made only once it is open.
#[function_component]
pub(super) fn DataTables(props: &DataTablesProps) -> Html {
    let lang = use_page().lang;
    let parts = use_parts(lang);
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

/// The tables of curves.
pub(super) fn tables(specs: &[TrajectorySpec], lang: Lang) -> Html {
    html! { { for specs.iter().map(|spec| data_table(&spec.table(lang))) } }
}

/// A chart's table.
pub(super) fn data_table(table: &Table) -> Html {
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={table.caption.clone()}>
            <table class="data">
                <caption>{ &table.caption }</caption>
                <thead><tr>{ for table.head.iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
                <tbody>
                    { for table.rows.iter().enumerate().map(|(index, row)| html! {
                        <tr class={classes!((table.emphasised == Some(index)).then_some("on"))}>
                            { for row.iter().enumerate().map(|(column, cell)| if column == 0 {
                                html! { <th scope="row">{ cell }</th> }
                            } else {
                                html! { <td>{ cell }</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
