//! The workshop: the facilitator's board and votes, a participant's own vote, and a page to guide the session.

mod asked;
mod board;
mod code_fields;
mod face;
mod group;
mod group_form;
mod intake;
mod mine;
mod naming;
mod new_round;
mod paper;
mod proposals;
pub(super) mod results;
mod scanner;
mod tally;
mod timer;
pub(super) mod vote_map;
mod votes;
mod ways;

use crate::platform::document;
use crate::scenario::preset::is_ours;
use crate::tr;
use crate::ui::later::keep::board::use_kept;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::views::kit::Kit;
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use board::BoardPart;
use mine::MyVote;
use std::cell::Cell;
use votes::VotesPart;
use yew::prelude::*;

/// Up to this width a device is taken for a participant's phone.
const PHONE: &str = "(max-width: 639px)";

thread_local! {
    /// The part that was on screen when the workshop was left: one comes back to it.
    static LEFT: Cell<Option<Tab>> = const { Cell::new(None) };
}

/// A part of the workshop.
#[derive(Clone, Copy, PartialEq)]
enum Tab {
    Board,
    Votes,
    Mine,
    Guide,
}

/// The workshop's page.
#[function_component]
pub(in crate::ui) fn WorkshopPage(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let part = use_state_eq(|| {
        let first = if document::matches(PHONE) { Tab::Mine } else { Tab::Board };
        LEFT.get().unwrap_or(first)
    });
    use_effect_with(*part, |part| LEFT.set(Some(*part)));
    let other = Some(props.state.own_scenario()).filter(|scenario| !is_ours(scenario));
    let kept = use_kept(&props.state.workshop.board, other.cloned());
    let parts = [
        (Tab::Board, "board", tr!(lang, "ws-part-board")),
        (Tab::Votes, "votes", tr!(lang, "ws-part-votes")),
        (Tab::Mine, "mine", tr!(lang, "ws-part-mine")),
        (Tab::Guide, "guide", tr!(lang, "ws-part-guide")),
    ];
    let tab = |(which, id, name): &(Tab, &'static str, String)| {
        let (part, which) = (part.clone(), *which);
        html! {
            <button type="button" id={format!("ws-{id}")} aria-pressed={(*part == which).to_string()}
                onclick={Callback::from(move |_: MouseEvent| part.set(which))}>{ name }</button>
        }
    };
    let show = |to: Tab| {
        let part = part.setter();
        Callback::from(move |()| part.set(to))
    };
    let shown = match *part {
        Tab::Board => {
            mount::<BoardPart>(props!(BoardPart { state: props.state.clone(), onvotes: show(Tab::Votes) }))
        }
        Tab::Votes => mount::<VotesPart>(props.clone()),
        Tab::Mine => mount::<MyVote>(props.clone()),
        Tab::Guide => {
            let part = part.setter();
            mount::<Kit>(props!(Kit {
                state: props.state.clone(),
                onboard: Callback::from(move |()| part.set(Tab::Board))
            }))
        }
    };
    html! {
        <div class="ws">
            <ViewPage title={tr!(lang, "ws-title")}>
                <div class="ws__body">
                    <div class="seg ws__parts" role="group" aria-label={tr!(lang, "ws-parts")}>{ for parts.iter().map(tab) }</div>
                    <p class="note" hidden={kept}>{ tr!(lang, "ws-not-kept") }</p>
                    <div key={parts.iter().position(|(which, ..)| *which == *part).unwrap_or(0).to_string()}>{ shown }</div>
                </div>
            </ViewPage>
        </div>
    }
}
