//! What the scenario on screen changes of its model: how many changes, and each with its way back.

use crate::scenario::compare::{About, Difference, Value, changes};
use crate::state::Msg;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::later::words::compare as words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::dialog::{dialog_head, use_dialog};
use crate::ui::shared::slots::ChangesProps;
use crate::ui::shared::words::scenario_name::scenario_name;
use std::rc::Rc;
use yew::prelude::*;

/// A button that tells how many changes there are, and the list that it opens.
#[function_component]
pub(in crate::ui) fn Changes(props: &ChangesProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let dialog = use_dialog();
    let found = use_memo((page.reference.clone(), props.scenario.clone()), |(reference, scenario)| {
        changes(reference, scenario)
    });
    let title = tr!(lang, "changes-title");
    let whole = {
        let dispatch = page.dispatch.clone();
        dialog.closing(move || dispatch.emit(Msg::ReferenceRestored))
    };
    html! {
        <span class="changes">
            <button type="button" class="link" aria-haspopup="dialog" onclick={dialog.open.clone()}>{ tr!(lang, "changes-count", count = found.len()) }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-label={title.clone()}>
                { dialog_head(lang, None, title, dialog.close.clone()) }
                <ul class="changes__list">{ for found.iter().map(|change| row(&page, change)) }</ul>
                <div class="acts"><button type="button" class="btn" onclick={whole}>{ tr!(lang, "reset-preset", name = scenario_name(lang, &page.reference.name)) }</button></div>
            </dialog>
        </span>
    }
}

/// One change, from what to what, and the way back.
fn row(page: &crate::ui::shared::context::Context, change: &Difference) -> Html {
    let lang = page.lang;
    let (name, from, to) = match change.about {
        About::Aspect(aspect) => {
            let seen = |value: &Value| words::value(lang, aspect, value);
            (words::aspect(lang, aspect), seen(&change.from), seen(&change.to))
        }
        About::Ranges => {
            let count = |value: &Value| {
                let Value::Segments(count) = value else { return String::new() };
                count.to_string()
            };
            (tr!(lang, "changes-ranges"), count(&change.from), count(&change.to))
        }
    };
    let onclick = {
        let (dispatch, without) = (page.dispatch.clone(), Rc::clone(&change.without));
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Edited(Edit::Replaced(Box::new((*without).clone()))));
        })
    };
    html! {
        <li key={name.clone()}>
            <p><b>{ name.clone() }</b>{ " " }<span>{ tr!(lang, "changes-row", from = from, to = to) }</span></p>
            <button type="button" class="btn btn--sm" aria-label={tr!(lang, "changes-back-of", name = name)} {onclick}>{ tr!(lang, "changes-back") }</button>
        </li>
    }
}
