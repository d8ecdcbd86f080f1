//! Which contracts are counted, beside the headline: each way with how many goals it meets, so that two answers which
//! disagree explain themselves.

use crate::i18n::Lang;
use crate::model::scenario::Reading;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::words::counting::{reading_name, score};
use yew::prelude::*;

/// The switch; `prefix` starts its identities, since two pages have one.
pub(in crate::ui) fn reading_switch(
    lang: Lang,
    derived: &Derived,
    prefix: &str,
    onchoose: &Callback<Reading>,
) -> Html {
    let choice = |reading: Reading, key: &str| {
        let onclick = onchoose.reform(move |_: MouseEvent| reading);
        let pressed = derived.scenario.reading == reading;
        html! {
            <button type="button" id={format!("{prefix}-{key}")} aria-pressed={pressed.to_string()} {onclick}>
                <span>{ reading_name(lang, reading) }</span>{ " " }<b>{ score(lang, derived, reading) }</b>
            </button>
        }
    };
    let legend = format!("{prefix}-legend");
    html! {
        <div class="counting" role="group" aria-labelledby={legend.clone()}>
            <span id={legend}>{ tr!(lang, "reading-legend") }</span>
            <span class="seg">
                { choice(Reading::InExecution, "in_execution") }
                { choice(Reading::Awarded, "awarded") }
            </span>
        </div>
    }
}
