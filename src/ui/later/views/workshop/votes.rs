//! The votes of the round shown: codes that come in, ballots on paper, hands, and what they say together.

use crate::scenario::vote::BaseMark;
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::workshop::asked::AskedPart;
use crate::ui::later::views::workshop::intake::Intake;
use crate::ui::later::views::workshop::paper::PaperEntry;
use crate::ui::later::views::workshop::tally::TallyPart;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::scenario_name;
use std::rc::Rc;
use yew::prelude::*;

/// The votes of the round shown.
#[function_component]
pub(super) fn VotesPart(props: &ViewProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let board = &props.state.workshop.board;
    let Some(round) = board.round() else { return html! { <div></div> } };
    let tell = page.dispatch.reform(|change: BoardChange| Msg::from(change));
    let votes = round.votes();
    let (codes, paper) = (round.ballots.len(), round.paper.len());
    html! {
        <>
            <p>{ tr!(lang, "vote-collect-how", number = (board.shown + 1).to_string(), name = scenario_name(lang, &round.base.name)) }{ " " }<code id="vote-base" translate="no">{ BaseMark::of(&round.base).text() }</code></p>
            { mount::<Intake>(props!(Intake { board: Shared(Rc::clone(board)), tell: tell.clone() })) }
            { keyed::<PaperEntry>(format!("paper-{}", board.shown), props!(PaperEntry { board: Rc::clone(board), tell: tell.clone() })) }
            <h3 id="vote-count">{ tr!(lang, "vote-count", count = votes.len(), number = votes.len().to_string()) }</h3>
            if paper > 0 {
                <p class="note">{ tr!(lang, "vote-count-how", codes = codes.to_string(), paper = paper.to_string()) }</p>
            }
            if votes.is_empty() {
                <p class="note">{ tr!(lang, "vote-count-none") }</p>
            } else {
                { mount::<TallyPart>(props!(TallyPart { base: Shared(Rc::clone(&round.base)), ballots: votes, board: Rc::clone(board), palette: props.palette })) }
            }
            { mount::<AskedPart>(props!(AskedPart { board: Shared(Rc::clone(board)), tell })) }
        </>
    }
}
