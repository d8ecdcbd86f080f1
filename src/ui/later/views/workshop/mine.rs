//! « Mon vote », beside the board: what the simulator shows, as this device's vote.

use crate::scenario::vote::BaseMark;
use crate::scenario::workshop::Board;
use crate::state::Msg;
use crate::state::view::View;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::vote::OwnVote;
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::scenario_title;
use std::rc::Rc;
use yew::prelude::*;

/// The participant's panel.
#[function_component]
pub(super) fn MyVote(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let scenario = &props.state.scenario;
    let start = &props.state.workshop.start;
    let board = &props.state.workshop.board;
    let round = board
        .round()
        .filter(|round| **board != Board::default() && BaseMark::of(&round.base) != BaseMark::of(start));
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    html! {
        <section class="ws__mine" aria-labelledby="vote-title">
            <h3 id="vote-title">{ tr!(lang, "vote-title") }</h3>
            <p>{ tr!(lang, "vote-how") }</p>
            <p class="ws__start"><span>{ tr!(lang, "vote-start", name = scenario_title(lang, start)) }{ " " }<code id="vote-mark" translate="no">{ BaseMark::of(start).text() }</code></span></p>
            <div class="acts">
                <button type="button" class="btn" id="vote-open" onclick={say(Msg::ViewOpened(View::Vote))}>{ tr!(lang, "vote-open") }</button>
                if let Some(round) = round {
                    <button type="button" class="btn" id="vote-round" onclick={say(Msg::Opened(Box::new((*round.base).clone())))}>{ tr!(lang, "reset-round", number = (board.shown + 1).to_string()) }</button>
                }
                <button type="button" class="btn" id="vote-rebase" onclick={say(Msg::from(BoardChange::VoteStarted(Rc::clone(scenario))))}>{ tr!(lang, "vote-rebase") }</button>
            </div>
            { mount::<OwnVote>(props!(OwnVote { start: Rc::clone(start), scenario: Rc::clone(scenario) })) }
        </section>
    }
}
