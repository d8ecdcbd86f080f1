//! The curves as pictures: PNG at twice the size, SVG, or copied.

use super::{file_name, said};
use crate::chart::{PlotSize, TrajectorySpec, paint_picture, picture_size, trajectory_svg};
use crate::platform::files;
use crate::platform::picture::Picture;
use crate::tr;
use crate::ui::context::use_page;
use crate::ui::icon::icon;
use crate::ui::palette::on_paper;
use yew::prelude::*;

/// The plot of a picture: wide enough for a slide, with text that reads in a report.
const PLOT: PlotSize = PlotSize::new(640.0, 360.0);
/// Pixels of a PNG in a CSS pixel.
const TWICE: f64 = 2.0;

/// What to make pictures of.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PicturesProps {
    /// The curves.
    pub(super) specs: Vec<TrajectorySpec>,
    /// The scenario's name.
    pub(super) scenario: String,
    /// Told what became of each.
    pub(super) tell: Callback<String>,
}

/// A row of buttons for each curve.
#[function_component]
pub(super) fn Pictures(props: &PicturesProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    // Pictures go into documents: they are light, whatever the page's theme.
    let paper = on_paper(&page.config);
    let painted = move |spec: &TrajectorySpec| {
        Picture::painted(picture_size(PLOT), TWICE, |area| {
            // A canvas backend has no failure that a reader could act on.
            let _ = paint_picture(spec, lang, &paper, PLOT, (area, TWICE));
        })
    };
    let row = |spec: &TrajectorySpec| {
        let name = spec.name.clone();
        let png = {
            let (spec, tell, scenario) = (spec.clone(), props.tell.clone(), props.scenario.clone());
            Callback::from(move |_: MouseEvent| {
                let file = file_name(&scenario, &spec.name, "png");
                let (tell, name) = (tell.clone(), file.clone());
                match painted(&spec) {
                    Some(picture) => picture.download(file, move |done| tell.emit(said(lang, &name, done))),
                    None => tell.emit(said(lang, &name, false)),
                }
            })
        };
        let svg = {
            let (spec, tell, scenario) = (spec.clone(), props.tell.clone(), props.scenario.clone());
            Callback::from(move |_: MouseEvent| {
                let file = file_name(&scenario, &spec.name, "svg");
                let drawn = trajectory_svg(&spec, lang, &paper, PLOT);
                let done = drawn.is_ok_and(|svg| files::save(&file, "image/svg+xml", &svg));
                tell.emit(said(lang, &file, done));
            })
        };
        let copy = {
            let (spec, tell) = (spec.clone(), props.tell.clone());
            Callback::from(move |_: MouseEvent| {
                let tell = tell.clone();
                let told = move |done: bool| {
                    tell.emit(if done { tr!(lang, "take-copied") } else { tr!(lang, "take-not-copied") });
                };
                match painted(&spec) {
                    Some(picture) => picture.copy(told),
                    None => told(false),
                }
            })
        };
        let named = |action: String| tr!(lang, "take-picture-of", action = action, name = name.as_str());
        html! {
            <li key={name.clone()}>
                <span>{ &name }</span>
                <button type="button" class="btn btn--sm" onclick={png} aria-label={named(tr!(lang, "take-png"))}>{ icon("down", 16) }{ tr!(lang, "take-png") }</button>
                <button type="button" class="btn btn--sm" onclick={svg} aria-label={named(tr!(lang, "take-svg"))}>{ icon("down", 16) }{ tr!(lang, "take-svg") }</button>
                <button type="button" class="btn btn--sm" onclick={copy} aria-label={named(tr!(lang, "take-copy"))}>{ icon("copy", 16) }{ tr!(lang, "take-copy") }</button>
            </li>
        }
    };
    html! { <ul class="take__pictures">{ for props.specs.iter().map(row) }</ul> }
}
