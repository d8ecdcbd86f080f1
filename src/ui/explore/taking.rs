//! The map and the tornado as files: PNG at twice the size, SVG, and their figures as CSV.

use crate::chart::{Figure, Palette};
use crate::export::{self, Day};
use crate::i18n::Lang;
use crate::platform::picture::Picture;
use crate::platform::{clock, files};
use crate::tr;
use crate::ui::context::use_page;
use crate::ui::icon::icon;
use yew::prelude::*;

/// Pixels of a PNG in a CSS pixel.
const TWICE: f64 = 2.0;
/// Pictures go into documents: they are light, whatever the page's theme.
const PAPER: Palette = Palette::LIGHT;

/// Hands a figure out as a file of a name, and tells whether the browser took it.
type HandOut = fn(&TakingProps, Lang, &str, &Callback<bool>);

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TakingProps {
    /// The identity that its buttons' begin with.
    pub(super) id: &'static str,
    /// What can be taken away.
    pub(super) figure: Figure,
    /// Its title, in the picture and in the name of the file.
    pub(super) title: String,
    /// The scenario's name.
    pub(super) scenario: String,
}

/// The buttons, and what became of the file.
#[function_component]
pub(super) fn Taking(props: &TakingProps) -> Html {
    let lang = use_page().lang;
    let told = use_state_eq(String::new);
    let file = |extension: &'static str, hand_out: HandOut| {
        let (props, told) = (props.clone(), told.setter());
        Callback::from(move |_: MouseEvent| {
            let (year, month, day) = clock::today();
            let name = export::file_name(&props.scenario, &props.title, Day { year, month, day }, extension);
            let (told, said) = (told.clone(), name.clone());
            let done = Callback::from(move |done: bool| {
                let said = said.as_str();
                told.set(if done {
                    tr!(lang, "take-done", name = said)
                } else {
                    tr!(lang, "take-failed", name = said)
                });
            });
            hand_out(&props, lang, &name, &done);
        })
    };
    let copy = {
        let (props, told) = (props.clone(), told.setter());
        Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            let done = move |done: bool| {
                told.set(if done { tr!(lang, "take-copied") } else { tr!(lang, "take-not-copied") });
            };
            match painted(&props, lang) {
                Some(picture) => picture.copy(done),
                None => done(false),
            }
        })
    };
    let button = |kind: &str, sign: &'static str, label: String, onclick: Callback<MouseEvent>| {
        let named = tr!(lang, "take-picture-of", action = label.as_str(), name = props.title.as_str());
        html! {
            <button type="button" class="btn btn--sm" id={format!("{}-{kind}", props.id)} aria-label={named} {onclick}>{ icon(sign, 16) }{ label }</button>
        }
    };
    html! {
        <div class="taking">
            <div class="acts">
                { button("png", "down", tr!(lang, "take-png"), file("png", png)) }
                { button("svg", "down", tr!(lang, "take-svg"), file("svg", svg)) }
                { button("csv", "down", tr!(lang, "take-csv"), file("csv", csv)) }
                { button("copy", "copy", tr!(lang, "take-copy"), copy) }
            </div>
            <p class="note" role="status">{ (*told).clone() }</p>
        </div>
    }
}

fn painted(props: &TakingProps, lang: Lang) -> Option<Picture> {
    Picture::painted(props.figure.size(), TWICE, |area| {
        // A canvas backend has no failure that a reader could act on.
        let _ = props.figure.paint(&props.title, lang, &PAPER, (area, TWICE));
    })
}

fn png(props: &TakingProps, lang: Lang, name: &str, done: &Callback<bool>) {
    match painted(props, lang) {
        Some(picture) => {
            let done = done.clone();
            picture.download(name.to_owned(), move |saved| done.emit(saved));
        }
        None => done.emit(false),
    }
}

fn svg(props: &TakingProps, lang: Lang, name: &str, done: &Callback<bool>) {
    let drawn = props.figure.svg(&props.title, lang, &PAPER);
    done.emit(drawn.is_ok_and(|svg| files::save(name, "image/svg+xml", &svg)));
}

fn csv(props: &TakingProps, lang: Lang, name: &str, done: &Callback<bool>) {
    done.emit(files::save(name, "text/csv", &export::figure(lang, &props.figure)));
}
