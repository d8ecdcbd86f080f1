//! What "reset" means is asked: those of what was opened, the start of the workshop's round, or the default scenario.

use crate::state::Msg;
use crate::tr;
use crate::ui::later::keep::board::use_round_start;
use crate::ui::shared::context::use_page;
use crate::ui::shared::dialog::dialog_head;
use crate::ui::shared::slots::ResetProps;
use crate::ui::shared::words::scenario_name::scenario_name;
use yew::prelude::*;

/// The question and its answers.
#[function_component]
pub(in crate::ui) fn Reset(props: &ResetProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let choose = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        props.dialog.closing(move || dispatch.emit(msg.clone()))
    };
    let round = use_round_start();
    html! {
        <>
            { dialog_head(lang, None, tr!(lang, "reset-title"), props.dialog.close.clone()) }
            <p class="note">{ tr!(lang, "reset-note") }</p>
            <div class="acts">
                <button type="button" class="btn" id="reset-preset" onclick={choose(Msg::ReferenceRestored)}>
                    { tr!(lang, "reset-preset", name = scenario_name(lang, &page.reference.name)) }</button>
                if let Some((number, start)) = round {
                    <button type="button" class="btn" id="reset-round" onclick={choose(Msg::Opened(Box::new((*start).clone())))}>{ tr!(lang, "reset-round", number = number.to_string()) }</button>
                }
                <button type="button" class="btn" id="reset-all" onclick={choose(Msg::AllRestored)}>{ tr!(lang, "reset-all") }</button>
            </div>
        </>
    }
}
