//! A field of the record: what is typed is kept as it is, on leaving the field or after a pause; what is too long is said
//! and stays typed.

use crate::platform::input;
use crate::platform::timer::{self, Due};
use crate::state::record::{kept_text, typed_text};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::field::on_left;
use yew::prelude::*;

/// The pause after which what was typed is kept, in milliseconds.
const PAUSE: u32 = 700;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TypedProps {
    /// The field's identity.
    pub(super) id: AttrValue,
    /// What it is for.
    pub(super) label: String,
    /// Whether the label is seen; it is always heard.
    #[prop_or(true)]
    pub(super) seen: bool,
    /// What is kept.
    pub(super) value: String,
    /// The most characters.
    pub(super) most: usize,
    /// Lines of a large field; one line where it is 0.
    #[prop_or_default]
    pub(super) lines: u32,
    /// What stands below it.
    #[prop_or_default]
    pub(super) note: String,
    /// Told what is to be kept.
    pub(super) told: Callback<String>,
}

/// The field with its label, how much of it is used, and why it cannot be kept.
#[function_component]
pub(super) fn Typed(props: &TypedProps) -> Html {
    let lang = use_page().lang;
    let typed = use_state_eq(|| None::<String>);
    let left = use_mut_ref(|| None::<String>);
    let due = use_mut_ref(|| None::<Due>);
    use_effect_with(props.value.clone(), {
        let typed = typed.clone();
        move |value: &String| {
            // What is kept is what was typed, or another tab wrote.
            if typed.as_ref().is_some_and(|typed| typed.chars().count() <= value.chars().count()) {
                typed.set(None);
            }
        }
    });
    let shown = (*typed).clone().unwrap_or_else(|| typed_text(&props.value));
    let count = shown.chars().count();
    let bad = count > props.most;
    let take = {
        let (typed, told, most, due) = (typed.clone(), props.told.clone(), props.most, due.clone());
        Callback::from(move |text: String| {
            due.replace(None);
            if text.chars().count() <= most {
                told.emit(kept_text(&text));
            }
            typed.set(Some(text));
        })
    };
    let oninput = {
        let (typed, take) = (typed.clone(), take.clone());
        Callback::from(move |event: InputEvent| {
            let text = input::text(&event);
            typed.set(Some(text.clone()));
            let take = take.clone();
            due.replace(Some(timer::after(PAUSE, move || take.emit(text))));
        })
    };
    let onchange = on_left(&left, take);
    let fault = format!("{}-note", props.id);
    let sr = (!props.seen).then_some("sr");
    let invalid = bad.then_some("true");
    html! {
        <div class="rec__field">
            <label class={classes!(sr)} for={props.id.clone()}>{ &props.label }</label>
            if props.lines > 0 {
                <textarea id={props.id.clone()} rows={props.lines.to_string()} autocomplete="off" value={shown} aria-invalid={invalid} aria-describedby={fault.clone()} {oninput} {onchange} />
                <p class="note rec__note"><span>{ &props.note }</span><span>{ tr!(lang, "rec-used", count = count.to_string(), most = props.most.to_string()) }</span></p>
            } else {
                <input id={props.id.clone()} autocomplete="off" value={shown} aria-invalid={invalid} aria-describedby={fault.clone()} {oninput} {onchange} />
            }
            <p class="err" id={fault} role="alert" hidden={!bad}>{ if bad { tr!(lang, "rec-too-long", most = props.most.to_string()) } else { String::new() } }</p>
        </div>
    }
}
