//! All that a group proposed in a round: each can be named, made once more, withdrawn, or be the one that counts.

use crate::platform::{clock, element};
use crate::scenario::workshop::Board;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::workshop::face::{face, proposal_name};
use crate::ui::later::views::workshop::naming::Naming;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ProposalsProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// The group's place among the groups.
    pub(super) place: usize,
    /// Whether the round takes no more.
    pub(super) full: bool,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// A proposal is withdrawn; what takes it back has the focus then.
fn withdrawn(at: usize) -> BoardChange {
    element::keep_focus("ws-undo");
    BoardChange::ProposalWithdrawn(at)
}

/// The group's proposals, newest last: that one counts.
#[function_component]
pub(super) fn Proposals(props: &ProposalsProps) -> Html {
    let lang = use_page().lang;
    let ProposalsProps { board, place, tell, .. } = props;
    let (Some(group), Some(round)) = (board.groups.get(*place), board.round()) else {
        return Html::default();
    };
    let own: Vec<_> =
        round.proposals.iter().enumerate().filter(|(_, proposal)| proposal.group == *place).collect();
    let last = own.len().saturating_sub(1);
    html! {
        <ol class="ws__own">
            { for own.iter().enumerate().map(|(number, &(at, proposal))| {
                let name = proposal_name(proposal, group);
                let copy = tr!(lang, "ws-proposal-copy", name = name);
                html! {
                    <li key={at}>
                        { mount::<Naming>(props!(Naming { id: format!("ws-proposal-{at}"), label: tr!(lang, "ws-proposal-name", number = (number + 1).to_string()), value: proposal.name.clone(), hint: group.name.clone(), named: tell.reform(move |name| BoardChange::ProposalNamed(at, name)) })) }
                        { face(lang, &round.base, &proposal.scenario) }
                        <div class="ws__do">
                            if number < last {
                                <button type="button" class="btn btn--sm" onclick={tell.reform(move |_: MouseEvent| BoardChange::ProposalChosen(at))}>{ tr!(lang, "ws-proposal-choose") }</button>
                            } else {
                                <span class="note">{ tr!(lang, "ws-proposal-counts") }</span>
                            }
                            <button type="button" class="btn btn--sm btn--quiet" disabled={props.full} onclick={tell.reform(move |_: MouseEvent| BoardChange::ProposalDuplicated(at, copy.clone(), clock::seconds()))}>{ tr!(lang, "ws-proposal-duplicate") }</button>
                            <button type="button" class="btn btn--sm btn--quiet" onclick={tell.reform(move |_: MouseEvent| withdrawn(at))}>{ tr!(lang, "ws-proposal-withdraw") }</button>
                        </div>
                    </li>
                }
            }) }
        </ol>
    }
}
