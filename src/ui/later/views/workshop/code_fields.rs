//! Where codes are typed, pasted, or read from a file.

use crate::platform::{files, input};
use crate::scenario::vote::code::addressed;
use crate::scenario::vote::dictated::{Checked, checked};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// Largest file of codes, in bytes.
const LARGEST: usize = 200_000;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TakeProps {
    /// Told of a text of codes.
    pub(super) take: Callback<String>,
}

/// A field for any number of codes; what is read aloud is checked group by group as it is typed.
#[function_component]
pub(super) fn Paste(props: &TakeProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(input::text(&event)))
    };
    let submit = {
        let (typed, take) = (typed.clone(), props.take.clone());
        Callback::from(move |_: MouseEvent| {
            take.emit((*typed).clone());
            typed.set(String::new());
        })
    };
    let line = typed.trim_end().rsplit('\n').next().unwrap_or_default();
    let groups = checked(addressed(line).1).unwrap_or_default();
    let wrong = groups.iter().position(|(_, standing)| *standing == Checked::Wrong);
    html! {
        <div class="ws__paste">
            <label for="vote-paste">{ tr!(lang, "vote-paste") }</label>
            <textarea id="vote-paste" rows="4" spellcheck="false" autocomplete="off" autocapitalize="characters" value={(*typed).clone()} {oninput} aria-describedby="vote-typed-said" />
            <p class="ws__typed" id="vote-typed" aria-hidden="true" hidden={groups.is_empty()}>
                { for groups.iter().enumerate().map(|(place, (letters, standing))| match standing {
                    Checked::Right => html! { <span key={place} class="is-right">{ letters }{ icon("met", 14) }</span> },
                    Checked::Wrong => html! { <span key={place} class="is-wrong">{ letters }{ icon("warn", 14) }</span> },
                    Checked::Begun => html! { <span key={place}>{ letters }</span> },
                }) }
            </p>
            <p class="err" id="vote-typed-said" role="status">{ wrong.map(|place| tr!(lang, "intake-wrong", number = (place + 1).to_string())) }</p>
            <button type="button" class="btn btn--main" id="vote-take" disabled={typed.trim().is_empty()} onclick={submit}>{ tr!(lang, "vote-take") }</button>
        </div>
    }
}

/// Files of codes, one a line.
#[function_component]
pub(super) fn FileField(props: &TakeProps) -> Html {
    let lang = use_page().lang;
    let onchange = {
        let take = props.take.clone();
        Callback::from(move |event: Event| {
            let take = take.clone();
            files::read(files::chosen(&event), LARGEST, move |read| {
                for file in read {
                    take.emit(file.text().unwrap_or(file.name));
                }
            });
        })
    };
    html! { <label class="btn ws__file">{ tr!(lang, "vote-file") }<input type="file" id="vote-file" accept=".txt,.csv,text/plain,text/csv" {onchange} /></label> }
}
