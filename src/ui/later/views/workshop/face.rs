//! What a proposal is called and what it changes, on the board.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::scenario::workshop::{Board, Group, Proposal, moved};
use crate::tr;
use crate::ui::later::words::face;
use yew::prelude::*;

/// Levers of a proposal that are shown at once.
const SHOWN: usize = 4;

/// What a proposal is called.
pub(super) fn proposal_name<'a>(proposal: &'a Proposal, group: &'a Group) -> &'a str {
    if proposal.name.is_empty() { &group.name } else { &proposal.name }
}

/// The proposals that count in the round shown: the letter of each group, `A Élus`, and the proposal.
pub(super) fn counted(board: &Board) -> Vec<(char, String, &Proposal)> {
    let Some(round) = board.round() else { return Vec::new() };
    let one = |(place, group): (usize, &'_ Group)| {
        let proposal = round.last_of(place)?.1;
        let name = format!("{} {}", group.letter, proposal_name(proposal, group));
        Some((group.letter, name, proposal))
    };
    board.at_table(round).filter_map(one).collect()
}

/// What a proposal changes, from where to where.
pub(super) fn face(lang: Lang, base: &Scenario, proposal: &Scenario) -> Html {
    let (moves, more) = moved(base, proposal);
    let rest = moves.len().saturating_sub(SHOWN);
    html! {
        <ul class="ws__moved">
            { for moves.iter().take(SHOWN).map(|moved| {
                let said = face::moved(lang, moved);
                html! { <li key={moved.lever.key()}>{ said.name }{ " " }<b>{ said.values }</b></li> }
            }) }
            if rest > 0 { <li>{ tr!(lang, "ws-face-rest", count = rest) }</li> }
            if more { <li>{ tr!(lang, "ws-face-more") }</li> }
            if moves.is_empty() && !more { <li>{ tr!(lang, "ws-face-none") }</li> }
        </ul>
    }
}
