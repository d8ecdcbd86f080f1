//! One choice among a few, each explained.

use yew::prelude::*;

/// One of the choices.
#[derive(Clone, PartialEq)]
pub(in crate::ui::later::settings) struct Radio {
    /// What it is called.
    pub(in crate::ui::later::settings) label: String,
    /// One sentence, possibly empty.
    pub(in crate::ui::later::settings) note: String,
}

/// The choices.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui::later::settings) struct RadiosProps {
    /// The group's identity.
    pub(in crate::ui::later::settings) id: AttrValue,
    /// What is chosen.
    pub(in crate::ui::later::settings) legend: AttrValue,
    /// The choices, in order.
    pub(in crate::ui::later::settings) choices: Vec<Radio>,
    /// The place of the one in force.
    pub(in crate::ui::later::settings) chosen: usize,
    /// Called with the place of another.
    pub(in crate::ui::later::settings) onchoose: Callback<usize>,
}

/// A group of radio buttons.
#[function_component]
pub(in crate::ui::later::settings) fn Radios(props: &RadiosProps) -> Html {
    let choice = |(place, radio): (usize, &Radio)| {
        let id = format!("{}-{place}", props.id);
        let note_id = format!("{id}-note");
        let explained = !radio.note.is_empty();
        let onchange = props.onchoose.reform(move |_: Event| place);
        html! {
            <div class="set-option" key={place}>
                <label for={id.clone()}>
                    <input type="radio" id={id} name={props.id.clone()} checked={props.chosen == place} {onchange}
                        aria-describedby={explained.then(|| note_id.clone())} />
                    <span>{ &radio.label }</span>
                </label>
                if explained {
                    <p class="note" id={note_id}>{ &radio.note }</p>
                }
            </div>
        }
    };
    html! {
        <fieldset class="choice set-choice">
            <legend>{ &props.legend }</legend>
            { for props.choices.iter().enumerate().map(choice) }
        </fieldset>
    }
}
