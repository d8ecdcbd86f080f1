//! « Mon vote »: the levers that the round asks about, the answer, and the vote as a code; for one person's phone, for a
//! group's, or for a tablet that is passed round.

mod address;
mod levers;
mod own;
mod tablet;
mod voter;

pub(in crate::ui) use address::vote_address;
pub(in crate::ui) use own::{OwnVote, moves};

use crate::platform::location;
use crate::scenario::vote::BaseMark;
use crate::tr;
use crate::ui::later::keep::board::use_kept;
use crate::ui::later::keep::vote_start::addressed_round;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::scenario_title;
use crate::ui::shared::words::{explanation, headline};
use levers::Levers;
use std::rc::Rc;
use tablet::{Tablet, is_passed_round, pass_round};
use yew::prelude::*;

/// The letter of the group that the address names: `?group=B`.
fn group() -> Option<char> {
    let named = location::query("group")?.trim().chars().next()?.to_ascii_uppercase();
    named.is_ascii_alphabetic().then_some(named)
}

/// The vote of whoever holds this device.
#[function_component]
pub(in crate::ui) fn VotePage(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    use_kept(&props.state.workshop.board, None);
    let passed = use_state_eq(is_passed_round);
    let group = use_memo((), |()| group());
    let round = use_memo((), |()| addressed_round());
    let start = &props.state.workshop.start;
    let mark = use_memo(Shared(Rc::clone(start)), |start| BaseMark::of(start));
    let toggle = {
        let passed = passed.clone();
        Callback::from(move |_: MouseEvent| {
            pass_round(!*passed);
            passed.set(!*passed);
        })
    };
    html! {
        <div class="ws">
            <ViewPage title={tr!(lang, "vote-title")}>
                <div class={classes!("vote", passed.then_some("vote--tablet"))}>
                    <p class="vote__from">
                        if let Some(round) = *round { <b>{ tr!(lang, "ws-round", number = round.to_string()) }</b>{ ". " } }
                        if let Some(group) = *group { <b id="vote-group">{ tr!(lang, "vote-as-group", letter = group.to_string()) }</b>{ " " } }
                        { tr!(lang, "vote-start", name = scenario_title(lang, start)) }{ " " }<code id="vote-mark" translate="no">{ mark.text() }</code>
                    </p>
                    if *passed {
                        // The header, which has the page's first heading, is away.
                        <h1 class="sr">{ tr!(lang, "app-name") }</h1>
                        { mount::<Tablet>(props!(Tablet { view: props.clone(), mark: *mark, group: *group })) }
                    } else {
                        <p>{ tr!(lang, "vote-here") }</p>
                        <div class="vote__answer"><p id="vote-answer"><b>{ headline::headline(lang, &props.derived, None) }</b>{ " " }{ explanation::explanation(lang, &props.derived, None).sentence() }</p></div>
                        { mount::<Levers>(props!(Levers { view: props.clone(), others: true })) }
                        <h3>{ tr!(lang, "vote-give") }</h3>
                        { mount::<OwnVote>(props!(OwnVote { start: Rc::clone(start), scenario: Rc::clone(&props.state.scenario), group: *group })) }
                    }
                    <p class="vote__tablet"><button type="button" class="btn btn--quiet" id="vote-tablet" aria-pressed={passed.to_string()} onclick={toggle}>
                        { if *passed { tr!(lang, "vote-tablet-end") } else { tr!(lang, "vote-tablet") } }</button>
                        <span class="note">{ tr!(lang, "vote-tablet-note") }</span></p>
                </div>
            </ViewPage>
        </div>
    }
}
