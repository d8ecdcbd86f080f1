//! « Mon vote »: what this device's participant changed, as a short code and a QR code.

use crate::chart::code::code as qr;
use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::platform::{element, random, storage};
use crate::scenario::vote::code::encode;
use crate::scenario::vote::{Ballot, BaseMark, Cast, Voter};
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::share::Enlarging;
use crate::ui::later::views::workshop::words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::scenario_title;
use crate::ui::shared::words::{lever, unit};
use std::rc::Rc;
use yew::prelude::*;

/// Where the participant's random number is kept, so that a second vote replaces the first.
const KEY: &str = "simulateur-objectifs.voter";

/// The participant of this device: the one remembered, or a new one.
fn remembered() -> Voter {
    let kept = storage::recall(KEY).and_then(|text| u64::from_str_radix(&text, 16).ok());
    kept.map_or_else(renewed, |number| {
        let [_, _, a, b, c, d, e, f] = number.to_be_bytes();
        Voter::new([a, b, c, d, e, f])
    })
}

/// Another participant on this device.
fn renewed() -> Voter {
    let bytes = random::bytes::<6>();
    let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    storage::remember(KEY, &format!("{number:012x}"));
    Voter::new(bytes)
}

/// The participant's panel.
#[function_component]
pub(super) fn MyVote(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let voter = use_state_eq(remembered);
    let scenario = &props.state.scenario;
    let start = &props.state.workshop.start;
    let cast = Ballot::cast(start, scenario, *voter);
    let take = {
        let (dispatch, scenario) = (page.dispatch.clone(), Rc::clone(scenario));
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::from(BoardChange::VoteStarted(Rc::clone(&scenario))));
        })
    };
    let renew = {
        let voter = voter.setter();
        Callback::from(move |_: MouseEvent| voter.set(renewed()))
    };
    html! {
        <section class="ws__mine" aria-labelledby="vote-title">
            <h3 id="vote-title">{ tr!(lang, "vote-title") }</h3>
            <p>{ tr!(lang, "vote-how") }</p>
            <p class="ws__start"><span>{ tr!(lang, "vote-start", name = scenario_title(lang, start)) }{ " " }<code id="vote-mark" translate="no">{ BaseMark::of(start).text() }</code></span></p>
            { match cast {
                Ok(cast) => ballot(lang, start, &cast),
                Err(reason) => html! { <p class="err" id="vote-misfit" role="alert">{ icon("warn", 16) }{ words::misfit(lang, reason) }</p> },
            } }
            <div class="acts">
                <button type="button" class="btn" id="vote-rebase" onclick={take}>{ tr!(lang, "vote-rebase") }</button>
                <button type="button" class="btn" id="vote-renew" onclick={renew}>{ tr!(lang, "vote-renew") }</button>
            </div>
            <p class="note">{ tr!(lang, "vote-privacy") }</p>
        </section>
    }
}

fn ballot(lang: Lang, start: &Scenario, cast: &Cast) -> Html {
    let code = encode(&cast.ballot);
    let proposed = cast.ballot.apply(start);
    let names =
        |levers: &[LeverId]| levers.iter().map(|id| lever::name(lang, *id)).collect::<Vec<_>>().join(", ");
    html! {
        <>
            if cast.ballot.moves.is_empty() {
                <p class="note" id="vote-none">{ tr!(lang, "vote-none") }</p>
            } else {
                <ul class="ws__moves" id="vote-moves">
                    { for cast.ballot.moves.iter().map(|(id, _)| {
                        let say = |scenario: &Scenario| id.value(scenario).map(|value| unit::displayed(lang, id.row().unit, value)).unwrap_or_default();
                        html! { <li>{ tr!(lang, "vote-move", name = lever::name(lang, *id), from = say(start), to = say(&proposed)) }</li> }
                    }) }
                </ul>
            }
            if !cast.rounded.is_empty() {
                <p class="note" id="vote-rounded">{ tr!(lang, "vote-rounded", names = names(&cast.rounded)) }</p>
            }
            <div class="ws__code">
                if let Some(drawn) = qr(&code) {
                    <div class="ws__qr"><Enlarging code={drawn} label={tr!(lang, "vote-qr")} /></div>
                }
                <CodeField code={code.clone()} />
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CodeFieldProps {
    code: String,
}

/// The code as text, chosen whole at a touch: it can be copied where nothing else may write to the clipboard.
#[function_component]
fn CodeField(props: &CodeFieldProps) -> Html {
    let lang = use_page().lang;
    let node = use_node_ref();
    let choose = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| element::select_text(&node))
    };
    html! {
        <div class="ws__text-code">
            <label for="vote-code">{ tr!(lang, "vote-code") }</label>
            <textarea id="vote-code" ref={node} readonly=true rows="4" spellcheck="false" value={props.code.clone()} onclick={choose.clone()} />
            <button type="button" class="btn" onclick={choose}>{ icon("copy", 16) }{ tr!(lang, "vote-select") }</button>
        </div>
    }
}
