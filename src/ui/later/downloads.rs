//! What is taken away: the names of files, what became of them, and the ways out of a picture.

use crate::chart::{Caption, Figure, Shape};
use crate::export;
use crate::i18n::Lang;
use crate::model::scenario::Reading;
use crate::platform::clock;
use crate::platform::embed::{self, Passage};
use crate::platform::files::{self, Handed};
use crate::platform::picture::Picture;
use crate::scenario::config::Config;
use crate::state::derive::Derived;
use crate::state::notice::Notice;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::picture_choice::Choice;
use crate::ui::later::today::today;
use crate::ui::later::way_out::WayOut;
use crate::ui::later::words::owner::whole_title;
use crate::ui::later::words::source::source;
use crate::ui::shared::context::{Context, Shared};
use crate::ui::shared::icon::icon;
use crate::ui::shared::palette::on_paper;
use crate::ui::shared::part::mount;
use std::rc::Rc;
use yew::prelude::*;

/// Pixels of a PNG in a CSS pixel.
const TWICE: f64 = 2.0;

/// The name of a file of today.
pub(in crate::ui) fn file_name(scenario: &str, what: &str, extension: &str) -> String {
    export::file_name(scenario, what, today(), extension)
}

/// What became of a file, in words.
pub(in crate::ui) fn said(lang: Lang, file: &str, handed: Handed) -> String {
    match handed {
        Handed::Out => tr!(lang, "take-done", name = file),
        Handed::Unsure => tr!(lang, "take-unsure", name = file),
        Handed::Forbidden => tr!(lang, "take-forbidden", name = file),
        Handed::Failed => tr!(lang, "take-failed", name = file),
    }
}

/// What is said where a file that was saved needs no word; `failed` where the browser could not take it.
pub(in crate::ui) fn unsaved(handed: Handed, failed: Notice) -> Option<Notice> {
    match handed {
        Handed::Out => None,
        Handed::Unsure => Some(Notice::FileUnsure),
        Handed::Forbidden => Some(Notice::FileForbidden),
        Handed::Failed => Some(failed),
    }
}

/// The place where that is said, with the way out of a frame that may have kept the file.
pub(in crate::ui) fn told(sentence: &str) -> Html {
    html! { <p class="note" role="status">{ sentence.to_owned() }if !sentence.is_empty() && embed::downloads() != Passage::Open { { " " }{ mount::<WayOut>(()) } }</p> }
}

/// Whose picture it is: what its caption says beside its title, in any language.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct About {
    derived: Shared<Derived>,
    config: Rc<Config>,
}

impl About {
    pub(in crate::ui) fn new(page: &Context, derived: &Shared<Derived>) -> Self {
        Self { derived: derived.clone(), config: Rc::clone(&page.config) }
    }

    /// The scenario's name, and whether it was changed.
    fn scenario(&self, lang: Lang) -> String {
        whole_title(lang, &self.derived, &self.config)
    }

    /// The caption of a picture taken now: it must be understood without the page.
    fn caption(&self, lang: Lang, title: &str) -> Caption {
        let scenario = &self.derived.scenario;
        let reading = match scenario.reading {
            Reading::InExecution => tr!(lang, "set-reading-execution-note"),
            Reading::Awarded => tr!(lang, "set-reading-awarded-note"),
        };
        let day = clock::today_in_words(lang.locale().dates);
        let made = match meeting::page() {
            Some(page) => tr!(lang, "take-made-at", day = day, page = page),
            None => tr!(lang, "take-made", day = day),
        };
        Caption {
            title: title.to_owned(),
            about: vec![self.scenario(lang), reading],
            foot: vec![
                tr!(lang, "take-simulation"),
                source(lang, scenario, self.config.city.as_deref()),
                made,
            ],
        }
    }
}

/// A picture that can be taken away.
#[derive(Clone)]
pub(in crate::ui) struct Takeable {
    /// What it shows, in the language of the page.
    pub(in crate::ui) title: String,
    /// Whose it is.
    pub(in crate::ui) about: About,
    /// Its shape, and the language that it speaks.
    pub(in crate::ui) choice: Choice,
    /// Its title and what it shows, in a language.
    pub(in crate::ui) shown: Callback<Lang, (String, Figure)>,
}

impl Takeable {
    /// Paints it; none where the browser has no canvas.
    fn painted(&self) -> Option<Picture> {
        let Choice { shape, lang } = self.choice;
        let (title, figure) = self.shown.emit(lang);
        let caption = self.about.caption(lang, &title);
        // Pictures go into documents: they are light, whatever the page's theme.
        let paper = on_paper(&self.about.config);
        Picture::painted(shape.size(), TWICE, |area| {
            // A canvas backend has no failure that a reader could act on.
            let _ = figure.paint((&caption, shape), lang, &paper, (area, TWICE));
        })
    }

    /// Draws it as an SVG document.
    fn drawn(&self) -> Option<String> {
        let Choice { shape, lang } = self.choice;
        let (title, figure) = self.shown.emit(lang);
        let caption = self.about.caption(lang, &title);
        figure.svg((&caption, shape), lang, &on_paper(&self.about.config)).ok()
    }

    /// The name of its file: in its own language, with its shape where that is not the usual one.
    fn file(&self, extension: &str) -> String {
        let Choice { shape, lang } = self.choice;
        let (title, _) = self.shown.emit(lang);
        let what = match shape {
            Shape::Wide => title,
            Shape::Square => format!("{title} {}", tr!(lang, "take-shape-square-file")),
        };
        file_name(&self.about.scenario(lang), &what, extension)
    }

    /// The buttons that make a PNG of it, an SVG, and that copy it; `tell` hears what became of each.
    pub(in crate::ui) fn buttons(&self, lang: Lang, id: Option<&str>, tell: &Callback<String>) -> [Html; 3] {
        let png = self.way(tell, move |picture, tell| {
            let file = picture.file("png");
            let name = file.clone();
            match picture.painted() {
                Some(painted) => painted.download(file, move |done| tell.emit(said(lang, &name, done))),
                None => tell.emit(said(lang, &name, Handed::Failed)),
            }
        });
        let svg = self.way(tell, move |picture, tell| {
            let file = picture.file("svg");
            let drawn = picture.drawn();
            let done = drawn.map_or(Handed::Failed, |svg| files::save(&file, "image/svg+xml", &svg));
            tell.emit(said(lang, &file, done));
        });
        let copy = self.way(tell, move |picture, tell| {
            let told = move |done: bool| {
                tell.emit(if done { tr!(lang, "take-copied") } else { tr!(lang, "take-not-copied") });
            };
            match picture.painted() {
                Some(painted) => painted.copy(told),
                None => told(false),
            }
        });
        [
            self.button(lang, (id, "png", "down"), tr!(lang, "take-png"), png),
            self.button(lang, (id, "svg", "down"), tr!(lang, "take-svg"), svg),
            self.button(lang, (id, "copy", "copy"), tr!(lang, "take-copy"), copy),
        ]
    }

    /// The button that takes the figures of the picture as CSV, in the language of the page.
    pub(in crate::ui) fn csv(&self, lang: Lang, id: &str, tell: &Callback<String>) -> Html {
        let csv = self.way(tell, move |picture, tell| {
            let (title, figure) = picture.shown.emit(lang);
            let file = file_name(&picture.about.scenario(lang), &title, "csv");
            let done = files::save(&file, "text/csv", &export::figure(lang, &figure));
            tell.emit(said(lang, &file, done));
        });
        self.button(lang, (Some(id), "csv", "down"), tr!(lang, "take-csv"), csv)
    }

    /// What a press does with the picture.
    fn way(
        &self,
        tell: &Callback<String>,
        take: impl Fn(&Self, Callback<String>) + 'static,
    ) -> Callback<MouseEvent> {
        let (picture, tell) = (self.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| take(&picture, tell.clone()))
    }

    /// A button of the picture: the beginning of its identity, where it has one, its kind and its sign.
    fn button(
        &self,
        lang: Lang,
        (id, kind, sign): (Option<&str>, &str, &'static str),
        label: String,
        onclick: Callback<MouseEvent>,
    ) -> Html {
        let named = tr!(lang, "take-picture-of", action = label.as_str(), name = self.title.as_str());
        let id = id.map(|id| format!("{id}-{kind}"));
        html! {
            <button type="button" class="btn btn--sm" {id} aria-label={named} {onclick}>{ icon(sign, 16) }{ label }</button>
        }
    }
}
