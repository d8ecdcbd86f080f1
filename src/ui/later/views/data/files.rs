//! The files that were read, side by side: one is shown, none are summed.

use super::door::use_data_field;
use super::words::{format, rows, say, size};
use crate::i18n::Lang;
use crate::import::Encoding;
use crate::ui::later::keep::data_desk::{Desk, Opened, change};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The desk.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FilesProps {
    pub(super) desk: Shared<Desk>,
}

/// The list of files.
#[function_component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let lang = use_page().lang;
    let (choose, field) = use_data_field();
    let desk = &props.desk;
    html! {
        <section class="src" aria-label={say(lang, "files", [])}>
            <ul>
                { for desk.files.iter().enumerate().map(|(place, opened)| html! {
                    <li key={place}>{ if place == desk.shown { shown(lang, opened) } else { other(lang, place, opened) } }</li>
                }) }
            </ul>
            <p class="acts">
                <button type="button" class="btn btn--sm" id="data-other" onclick={choose}>{ icon("plus", 16) }{ say(lang, "other-file", []) }</button>
                <button type="button" class="btn btn--sm" id="data-remove" onclick={Callback::from(|_: MouseEvent| change(Desk::remove))}>{ say(lang, "remove", []) }</button>
                { field }
            </p>
        </section>
    }
}

fn shown(lang: Lang, opened: &Opened) -> Html {
    let file = &opened.file;
    let kind = format(lang, file.reading.format);
    let about = say(lang, "file-about", [("size", size(lang, file.bytes).into()), ("kind", kind.into())]);
    let damaged = match file.reading.encoding {
        Encoding::Utf8Damaged => Some(say(lang, "file-damaged", [])),
        Encoding::Utf8 | Encoding::Utf8Bom | Encoding::Windows1252 | Encoding::Utf16 => None,
    };
    html! {
        <p class="src__f" aria-current="true">{ icon("file", 20) }<span><b>{ &file.name }</b>
            <small>{ about }</small>
            if file.example { <small>{ say(lang, "file-example", []) }</small> }
            if let Some(damaged) = damaged { <small>{ damaged }</small> }
        </span></p>
    }
}

fn other(lang: Lang, place: usize, opened: &Opened) -> Html {
    let file = &opened.file;
    let onclick = Callback::from(move |_: MouseEvent| change(|desk| desk.shown = place));
    html! {
        <p class="src__f src__f--2">{ icon("file", 20) }<span>
            <button type="button" class="link" {onclick}>{ &file.name }</button>
            <small>{ say(lang, "file-beside", [("rows", rows(lang, file.reading.rows.read).into())]) }</small></span></p>
    }
}
