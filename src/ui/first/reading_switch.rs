//! Which contracts are counted, beside the headline: each way with how many goals it meets, so that two answers which
//! disagree explain themselves.

use crate::i18n::Lang;
use crate::model::scenario::Reading;
use crate::state::Msg;
use crate::state::derive::Derived;
use crate::state::edit::Edit;
use crate::tr;
use crate::ui::shared::words::counting::{reading_name, score};
use yew::prelude::*;

/// The switch.
pub(in crate::ui) fn reading_switch(lang: Lang, derived: &Derived, dispatch: &Callback<Msg>) -> Html {
    let choice = |reading: Reading, id: &'static str| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Edited(Edit::ReadingChosen(reading)));
        });
        let pressed = derived.scenario.reading == reading;
        html! {
            <button type="button" {id} aria-pressed={pressed.to_string()} {onclick}>
                <span>{ reading_name(lang, reading) }</span>{ " " }<b>{ score(lang, derived, reading) }</b>
            </button>
        }
    };
    html! {
        <div class="counting" role="group" aria-labelledby="reading-legend">
            <span id="reading-legend">{ tr!(lang, "reading-legend") }</span>
            <span class="seg">
                { choice(Reading::InExecution, "reading-in_execution") }
                { choice(Reading::Awarded, "reading-awarded") }
            </span>
        </div>
    }
}
