//! The field that seeks in the guide, what it found, and the way back; and the button that prints the guide.

use crate::platform::element;
use crate::platform::input;
use crate::platform::keys::{FieldKey, in_field};
use crate::tr;
use crate::ui::later::views::memo::printing;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// The longest text that can be sought, in characters.
const LONGEST: &str = "80";
const FIELD: &str = "manual-find";

/// What is sought and found.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FinderProps {
    /// What stands in the field.
    pub(super) typed: String,
    /// How many passages hold it; none while nothing is sought.
    pub(super) kept: Option<usize>,
    /// How many passages there are.
    pub(super) all: usize,
    /// The heading of the first one found.
    pub(super) first: Option<AttrValue>,
    /// Told what is typed.
    pub(super) ontyped: Callback<String>,
}

/// The field.
#[function_component]
pub(super) fn Finder(props: &FinderProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let oninput = props.ontyped.reform(|event: InputEvent| input::text(&event));
    let clear = props.ontyped.reform(|()| {
        element::focus(FIELD);
        String::new()
    });
    let onkeydown = {
        let (clear, first, sought) = (clear.clone(), props.first.clone(), props.kept.is_some());
        Callback::from(move |event: KeyboardEvent| match in_field(&event) {
            Some(FieldKey::GiveUp) => clear.emit(()),
            Some(FieldKey::Take) if sought => first.iter().for_each(|first| {
                element::scroll_to(first);
                element::show(first);
            }),
            Some(FieldKey::Take) | None => {}
        })
    };
    let said = props.kept.map(|kept| match kept {
        0 => tr!(lang, "manual-found-none"),
        kept => {
            tr!(lang, "manual-found", count = kept, number = kept.to_string(), all = props.all.to_string())
        }
    });
    html! {
        <div class="manual__bar">
            <label class="find">{ icon("find", 20) }<span class="sr">{ tr!(lang, "manual-find") }</span>
                <input id={FIELD} type="text" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" maxlength={LONGEST}
                    placeholder={tr!(lang, "manual-find")} value={props.typed.clone()} {oninput} {onkeydown} /></label>
            <p class="manual__said"><span role="status" id="manual-said">{ said }</span>
                <button type="button" class="linkbtn" id="manual-clear" hidden={props.typed.is_empty()} onclick={clear.reform(|_: MouseEvent| ())}>{ tr!(lang, "manual-clear") }</button></p>
            <button type="button" class="btn btn--sm" id="manual-print" onclick={printing(&page)}>{ icon("print", 16) }{ tr!(lang, "manual-print") }</button>
        </div>
    }
}
