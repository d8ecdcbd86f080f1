//! The map and the tornado as files: PNG at twice the size, SVG, their figures as CSV; and copied.

use crate::chart::Figure;
use crate::export;
use crate::platform::files;
use crate::platform::picture::Picture;
use crate::tr;
use crate::ui::later::downloads::{self, About, TWICE, Takeable, file_name, said};
use crate::ui::shared::context::use_page;
use crate::ui::shared::palette::on_paper;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct PictureDownloadsProps {
    /// The identity that its buttons' begin with.
    pub(super) id: &'static str,
    /// What can be taken away.
    pub(super) figure: Figure,
    /// Its title, in the picture and in the name of the file.
    pub(super) title: String,
    /// Whose it is.
    pub(super) about: About,
}

/// The buttons, and what became of the file.
#[function_component]
pub(super) fn PictureDownloads(props: &PictureDownloadsProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let told = use_state_eq(String::new);
    let tell = {
        let told = told.setter();
        Callback::from(move |sentence: String| told.set(sentence))
    };
    // Pictures go into documents: they are light, whatever the page's theme.
    let paper = on_paper(&page.config);
    let PictureDownloadsProps { id, figure, title, about } = props.clone();
    let caption = {
        let (about, title) = (about.clone(), title.clone());
        Rc::new(move || about.caption(lang, &title))
    };
    let picture = Takeable {
        title,
        scenario: about.scenario,
        painted: {
            let (figure, caption) = (figure.clone(), Rc::clone(&caption));
            Rc::new(move || {
                let caption = caption();
                Picture::painted(figure.size(&caption), TWICE, |area| {
                    // A canvas backend has no failure that a reader could act on.
                    let _ = figure.paint(&caption, lang, &paper, (area, TWICE));
                })
            })
        },
        drawn: {
            let figure = figure.clone();
            Rc::new(move || figure.svg(&caption(), lang, &paper).ok())
        },
    };
    let csv = picture.way(&tell, move |picture, tell| {
        let file = file_name(&picture.scenario, &picture.title, "csv");
        let done = files::save(&file, "text/csv", &export::figure(lang, &figure));
        tell.emit(said(lang, &file, done));
    });
    let [png, svg, copy] = picture.buttons(lang, Some(id), &tell);
    html! {
        <div class="taking">
            <div class="acts">
                { png }{ svg }{ picture.button(lang, (Some(id), "csv", "down"), tr!(lang, "take-csv"), csv) }{ copy }
            </div>
            { downloads::told(&told) }
        </div>
    }
}
