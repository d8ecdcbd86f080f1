//! What this device's participant changed, as a short code and a QR code.

use crate::chart::code::code as qr;
use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::platform::element;
use crate::scenario::vote::code::{encode, encode_for};
use crate::scenario::vote::dictated::dictated;
use crate::scenario::vote::{Ballot, Cast, Misfit};
use crate::tr;
use crate::ui::later::views::share::Enlarging;
use crate::ui::later::views::vote::voter::{remembered, renewed};
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::{lever, unit};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct OwnVoteProps {
    /// Where the vote starts from.
    pub(in crate::ui) start: Rc<Scenario>,
    /// What was made of it.
    pub(in crate::ui) scenario: Rc<Scenario>,
    /// The letter of the group that votes; none for a person.
    #[prop_or_default]
    pub(in crate::ui) group: Option<char>,
}

/// What this device's participant changed, as a code to show and to read aloud.
#[function_component]
pub(in crate::ui) fn OwnVote(props: &OwnVoteProps) -> Html {
    let lang = use_page().lang;
    let voter = use_state_eq(remembered);
    let OwnVoteProps { start, scenario, group } = props;
    let cast = Ballot::cast(start, scenario, *voter);
    let renew = {
        let voter = voter.setter();
        Callback::from(move |_: MouseEvent| voter.set(renewed()))
    };
    html! {
        <>
            { match cast {
                Ok(cast) => ballot(lang, start, &cast, *group),
                Err(reason) => misfit(lang, reason),
            } }
            <p class="acts"><button type="button" class="btn" id="vote-renew" onclick={renew}>{ tr!(lang, "vote-renew") }</button></p>
            <p class="note">{ tr!(lang, "vote-privacy") }</p>
        </>
    }
}

/// Why the scenario on screen cannot be voted.
pub(super) fn misfit(lang: Lang, reason: Misfit) -> Html {
    html! { <p class="err" id="vote-misfit" role="alert">{ icon("warn", 16) }{ words::misfit(lang, reason) }</p> }
}

/// The levers that a ballot moves.
pub(in crate::ui) fn moves(lang: Lang, start: &Scenario, ballot: &Ballot, rounded: &[LeverId]) -> Html {
    let proposed = ballot.apply(start);
    let names =
        |levers: &[LeverId]| levers.iter().map(|id| lever::name(lang, *id)).collect::<Vec<_>>().join(", ");
    html! {
        <>
            if ballot.moves.is_empty() {
                <p class="note" id="vote-none">{ tr!(lang, "vote-none") }</p>
            } else {
                <ul class="ws__moves" id="vote-moves">
                    { for ballot.moves.iter().map(|(id, _)| {
                        let say = |scenario: &Scenario| id.value(scenario).map(|value| unit::displayed(lang, id.row().unit, value)).unwrap_or_default();
                        html! { <li>{ tr!(lang, "vote-move", name = lever::name(lang, *id), from = say(start), to = say(&proposed)) }</li> }
                    }) }
                </ul>
            }
            if !rounded.is_empty() {
                <p class="note" id="vote-rounded">{ tr!(lang, "vote-rounded", names = names(rounded)) }</p>
            }
        </>
    }
}

/// The code itself carries no group: a letter before it says whose proposal it may be.
fn ballot(lang: Lang, start: &Scenario, cast: &Cast, group: Option<char>) -> Html {
    let code = group.map_or_else(|| encode(&cast.ballot), |group| encode_for(group, &cast.ballot));
    let aloud = dictated(&encode(&cast.ballot));
    let aloud = group.map_or_else(|| aloud.clone(), |group| format!("{group}:{aloud}"));
    html! {
        <>
            { moves(lang, start, &cast.ballot, &cast.rounded) }
            <div class="ws__code">
                if let Some(drawn) = qr(&code) {
                    <div class="ws__qr">{ mount::<Enlarging>(props!(Enlarging { code: drawn, label: tr!(lang, "vote-qr") })) }</div>
                }
                { mount::<CodeField>(props!(CodeField { code: aloud })) }
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
