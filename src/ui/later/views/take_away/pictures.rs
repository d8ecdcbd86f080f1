//! The curves as pictures: PNG at twice the size, SVG, or copied.

use crate::chart::{PlotSize, TrajectorySpec, captioned_svg, paint_picture, picture_size};
use crate::platform::picture::Picture;
use crate::ui::later::downloads::{About, TWICE, Takeable};
use crate::ui::shared::context::use_page;
use crate::ui::shared::palette::on_paper;
use std::rc::Rc;
use yew::prelude::*;

/// The plot of a picture: wide enough for a slide, with text that reads in a report.
const PLOT: PlotSize = PlotSize::new(640.0, 360.0);

/// What to make pictures of.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PicturesProps {
    /// The curves.
    pub(super) specs: Vec<TrajectorySpec>,
    /// Whose they are.
    pub(super) about: About,
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
    let row = |spec: &TrajectorySpec| {
        let title = spec.name.clone();
        let (painting, drawing) = (spec.clone(), spec.clone());
        let caption = {
            let (about, title) = (props.about.clone(), title.clone());
            Rc::new(move || about.caption(lang, &title))
        };
        let written = Rc::clone(&caption);
        let picture = Takeable {
            title: title.clone(),
            scenario: props.about.scenario.clone(),
            painted: Rc::new(move || {
                let caption = caption();
                Picture::painted(picture_size(PLOT, &caption), TWICE, |area| {
                    // A canvas backend has no failure that a reader could act on.
                    let _ = paint_picture(&painting, &caption, lang, &paper, PLOT, (area, TWICE));
                })
            }),
            drawn: Rc::new(move || captioned_svg(&drawing, &written(), lang, &paper, PLOT).ok()),
        };
        html! {
            <li key={title.clone()}>
                <span>{ title }</span>
                { for picture.buttons(lang, None, &props.tell) }
            </li>
        }
    };
    html! { <ul class="take__pictures">{ for props.specs.iter().map(row) }</ul> }
}
