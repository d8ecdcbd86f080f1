//! The map and the tornado as files: PNG at twice the size, SVG, their figures as CSV; and copied.

use crate::chart::Figure;
use crate::i18n::Lang;
use crate::ui::later::downloads::{self, About, Takeable};
use crate::ui::later::picture_choice::use_choice;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct PictureDownloadsProps {
    /// The identity that its buttons' begin with.
    pub(super) id: &'static str,
    /// Its title, in the picture and in the name of the file, and what can be taken away, in a language.
    pub(super) shown: Callback<Lang, (String, Figure)>,
    /// Its title in the language of the page.
    pub(super) title: String,
    /// Whose it is.
    pub(super) about: About,
}

/// The buttons, and what became of the file.
#[function_component]
pub(super) fn PictureDownloads(props: &PictureDownloadsProps) -> Html {
    let lang = use_page().lang;
    let told = use_state_eq(String::new);
    let tell = {
        let told = told.setter();
        Callback::from(move |sentence: String| told.set(sentence))
    };
    let PictureDownloadsProps { id, shown, title, about } = props.clone();
    let (choice, fields) = use_choice(id);
    let picture = Takeable { title, about, choice, shown };
    let [png, svg, copy] = picture.buttons(lang, Some(id), &tell);
    html! {
        <div class="taking">
            { fields }
            <div class="acts">{ png }{ svg }{ picture.csv(lang, id, &tell) }{ copy }</div>
            { downloads::told(&told) }
        </div>
    }
}
