//! Something that is on or off.

use crate::platform::input;
use yew::prelude::*;

/// The switch.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct SwitchProps {
    /// The box's identity.
    pub(in crate::ui) id: AttrValue,
    /// What is on or off.
    pub(in crate::ui) label: AttrValue,
    /// One or two sentences, possibly empty.
    #[prop_or_default]
    pub(in crate::ui) note: AttrValue,
    /// Whether it is on.
    pub(in crate::ui) on: bool,
    /// Called with what it becomes.
    pub(in crate::ui) onswitch: Callback<bool>,
}

/// A box to tick, and what it does.
#[function_component]
pub(in crate::ui) fn Switch(props: &SwitchProps) -> Html {
    let note_id = format!("{}-note", props.id);
    let explained = !props.note.is_empty();
    let onchange = props.onswitch.reform(|event: Event| input::checked(&event));
    html! {
        <div class="choice set-option">
            <label for={props.id.clone()}>
                <input type="checkbox" id={props.id.clone()} checked={props.on} {onchange}
                    aria-describedby={explained.then(|| note_id.clone())} />
                <span>{ &props.label }</span>
            </label>
            if explained {
                <p class="note" id={note_id}>{ &props.note }</p>
            }
        </div>
    }
}
