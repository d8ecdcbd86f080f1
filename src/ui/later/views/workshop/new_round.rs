//! A new round, and where everyone starts from in it: a proposal, the middle of the votes or of the hands, the same start,
//! or what the simulator shows.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::scenario::vote::count::tally;
use crate::scenario::vote::hands;
use crate::scenario::workshop::{Board, MOST_ROUNDS};
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::workshop::face::counted;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::dialog::{dialog_head, use_dialog};
use crate::ui::shared::icon::icon;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct NewRoundProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// The scenario on screen.
    pub(super) scenario: Rc<Scenario>,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// The button, and what to start from.
#[function_component]
pub(super) fn NewRound(props: &NewRoundProps) -> Html {
    let lang = use_page().lang;
    let dialog = use_dialog();
    let onopen = dialog.open.clone();
    html! {
        <>
            <button type="button" class="btn" id="ws-round-new" disabled={props.board.rounds.len() >= MOST_ROUNDS} onclick={onopen}>{ icon("plus", 16) }{ tr!(lang, "ws-round-new") }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-labelledby="ws-round-from">
                { dialog_head(lang, Some("ws-round-from"), tr!(lang, "ws-round-from"), dialog.close.clone()) }
                <p class="note">{ tr!(lang, "ws-round-from-note") }</p>
                <ul class="choices">
                    { for starts(lang, &props.board, &props.scenario).into_iter().enumerate().map(|(place, (name, start))| {
                        let tell = props.tell.clone();
                        let begin = dialog.closing(move || tell.emit(BoardChange::RoundBegun(Rc::clone(&start))));
                        html! { <li key={place}><button type="button" class="btn btn--quiet" autofocus={place == 0} onclick={begin}>{ name }</button></li> }
                    }) }
                </ul>
            </dialog>
        </>
    }
}

/// Where a round may start from, with what each is called.
fn starts(lang: Lang, board: &Board, scenario: &Rc<Scenario>) -> Vec<(String, Rc<Scenario>)> {
    let Some(round) = board.round() else { return Vec::new() };
    let mut starts = vec![(tr!(lang, "ws-from-same"), Rc::clone(&round.base))];
    starts.extend(counted(board).into_iter().map(|(_, name, proposal)| {
        (tr!(lang, "ws-from-proposal", name = name), Rc::clone(&proposal.scenario))
    }));
    let votes = round.votes();
    if !votes.is_empty() {
        let median = tally(&round.base, &votes).median;
        starts.push((tr!(lang, "ws-from-votes", count = votes.len()), Rc::new(median)));
    }
    if round.asked.iter().any(|asked| asked.hands() > 0) {
        starts.push((tr!(lang, "ws-from-hands"), Rc::new(hands::median(&round.base, &round.asked))));
    }
    starts.push((tr!(lang, "ws-from-screen"), Rc::clone(scenario)));
    starts
}
