//! A picture: strokes that stretch with the page, labels in its own text over them, a sentence, and a table.

use super::words::say;
use crate::chart::Table;
use crate::i18n::Lang;
use crate::ui::later::data_table::data_table;
use crate::ui::shared::css_variables::WithVariables;
use crate::ui::shared::disclosure::use_unfolded;
use std::fmt::Write;
use yew::prelude::*;

/// A point: across and down, fractions of the picture.
pub(super) type Point = [f64; 2];

/// A text of the picture: where, what, and the classes that place it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    pub(super) at: Point,
    pub(super) text: String,
    pub(super) class: &'static str,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plot {
    /// Its title.
    pub(super) title: String,
    /// What is counted.
    pub(super) about: String,
    /// What it says, in a sentence.
    pub(super) told: String,
    /// How it is read.
    pub(super) note: String,
    /// Strokes: a class and a path.
    pub(super) strokes: Vec<(&'static str, String)>,
    /// Labels over them.
    pub(super) labels: Vec<Label>,
    /// Labels below: where, what, whether it stands out.
    pub(super) axis: Vec<(f64, String, bool)>,
    /// The same as a table.
    pub(super) table: Table,
}

impl Plot {
    /// Adds a stroke.
    pub(super) fn stroke(&mut self, class: &'static str, path: String) {
        self.strokes.push((class, path));
    }

    /// Adds a label.
    pub(super) fn label(&mut self, at: Point, class: &'static str, text: String) {
        self.labels.push(Label { at, text, class });
    }
}

/// A path through points.
pub(super) fn line(points: &[Point]) -> String {
    let mut path = String::new();
    for (place, [x, y]) in points.iter().enumerate() {
        let _ = write!(path, "{}{:.1} {:.1}", if place == 0 { "M" } else { "L" }, x * 1000.0, y * 1000.0);
    }
    path
}

/// A dot, drawn by the ends of a stroke that is hardly one: paper shows no square ends of a stroke without a length.
pub(super) fn dot([x, y]: Point) -> String {
    format!("M{:.1} {:.1}h.5", x * 1000.0, y * 1000.0)
}

/// A band between two lines of points.
pub(super) fn band(high: &[Point], low: &[Point]) -> String {
    let round: Vec<Point> = high.iter().chain(low.iter().rev()).copied().collect();
    format!("{}Z", line(&round))
}

/// The picture of a plot.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PictureProps {
    pub(super) lang: Lang,
    pub(super) plot: Plot,
}

/// A picture, with its data behind a disclosure.
#[function_component]
pub(super) fn Picture(props: &PictureProps) -> Html {
    let PictureProps { lang, plot } = props;
    let (unfolded, ontoggle) = use_unfolded(false);
    html! {
        <figure class="pic">
            <figcaption><b>{ &plot.title }</b><span>{ &plot.about }</span></figcaption>
            <div class="pic__p">
                <div class="plot">
                    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" role="img" aria-label={plot.told.clone()}>
                        { for plot.strokes.iter().map(|(class, path)| html! { <path class={*class} d={path.clone()} /> }) }
                    </svg>
                    <div aria-hidden="true">{ for plot.labels.iter().map(|label| html! {
                        <WithVariables class={classes!("lbl", label.class)} vars={vec![("--x", label.at[0]), ("--y", label.at[1])]}>{ label.text.clone() }</WithVariables>
                    }) }</div>
                </div>
                <div class="axis" aria-hidden="true">{ for plot.axis.iter().map(|(at, text, on)| html! {
                    <WithVariables class={classes!("tick", "at-middle", on.then_some("on"))} vars={vec![("--x", *at)]}>{ text.clone() }</WithVariables>
                }) }</div>
            </div>
            <p class="note">{ &plot.note }</p>
            <details class="disc" {ontoggle}>
                <summary>{ say(*lang, "picture-data", []) }<span class="sr">{ say(*lang, "picture-of", [("name", plot.title.as_str().into())]) }</span></summary>
                if unfolded { { data_table(&plot.table) } }
            </details>
        </figure>
    }
}

/// Places of things side by side, a margin at both ends.
#[allow(clippy::cast_precision_loss, reason = "a few years or thresholds")]
pub(super) fn across(count: usize) -> Vec<f64> {
    (0..count).map(|place| (place as f64 + 0.5) / count.max(1) as f64).collect()
}

/// The round number that holds the largest of some values.
pub(super) fn top(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, f64::max).max(1e-9) * 1.12
}
