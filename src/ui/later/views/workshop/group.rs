//! A group's lines on the board: its mark and name, the face of the proposal that counts, and what can be done with it.

use crate::model::scenario::Scenario;
use crate::platform::{clock, element};
use crate::scenario::workshop::Board;
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::compare::board::Chances;
use crate::ui::later::views::group_mark::group_name;
use crate::ui::later::views::workshop::face::face;
use crate::ui::later::views::workshop::group_form::GroupForm;
use crate::ui::later::views::workshop::proposals::Proposals;
use crate::ui::later::views::workshop::results::results;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GroupRowProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// The group's place among the groups.
    pub(super) place: usize,
    /// The scenario on screen, which can be proposed.
    pub(super) scenario: Rc<Scenario>,
    /// Whether the round takes no more.
    pub(super) full: bool,
    /// Whether chances are shown: some proposal of the round has ranges.
    pub(super) chances: bool,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// A row of the board, and one below it while the group is being changed.
#[function_component]
pub(super) fn GroupRow(props: &GroupRowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let editing = use_state_eq(|| false);
    let GroupRowProps { board, place, tell, .. } = props;
    let place = *place;
    let (Some(group), Some(round)) = (board.groups.get(place), board.round()) else { return Html::default() };
    let last = round.last_of(place);
    let count = round.proposals.iter().filter(|proposal| proposal.group == place).count();
    let name = group.name.as_str();
    let propose = {
        let scenario = Rc::clone(&props.scenario);
        tell.reform(move |_: MouseEvent| BoardChange::Proposed(place, Rc::clone(&scenario), clock::seconds()))
    };
    let show = last.map(|(_, proposal)| {
        let (dispatch, scenario) = (page.dispatch.clone(), Rc::clone(&proposal.scenario));
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Opened(Box::new((*scenario).clone())));
            dispatch.emit(Msg::ViewClosed);
        })
    });
    let withdraw = last.map(|(at, _)| {
        tell.reform(move |_: MouseEvent| {
            element::keep_focus("ws-undo");
            BoardChange::ProposalWithdrawn(at)
        })
    });
    let toggle = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(!*editing))
    };
    html! {
        <>
            <tr>
                <th scope="row">
                    <button type="button" class="ws__edit" aria-expanded={editing.to_string()} onclick={toggle} title={tr!(lang, "ws-group-edit")}>
                        { group_name(group) }<span class="sr">{ " " }{ tr!(lang, "ws-group-edit") }</span></button>
                    if let Some((_, proposal)) = last.filter(|(_, proposal)| !proposal.name.is_empty()) {
                        <span class="ws__what">{ &proposal.name }</span>
                    }
                    if count > 1 { <span class="ws__what">{ tr!(lang, "ws-proposal-number", number = count.to_string()) }</span> }
                    if group.left { <span class="ws__what">{ tr!(lang, "ws-group-gone") }</span> }
                </th>
                <td class="ws__face">{ last.map_or_else(|| html! { "–" }, |(_, proposal)| face(lang, &round.base, &proposal.scenario)) }</td>
                { results(lang, last.map(|(_, proposal)| &proposal.scenario)) }
                if props.chances {
                    <td>{ last.map(|(_, proposal)| mount::<Chances>(props!(Chances { scenario: Shared(Rc::clone(&proposal.scenario)) }))) }</td>
                }
                <td><div class="ws__do">
                    <button type="button" class="btn btn--sm" disabled={props.full || group.left} onclick={propose} aria-label={tr!(lang, "ws-propose-for", name = name)}>{ tr!(lang, "ws-propose") }</button>
                    if let (Some(show), Some(withdraw)) = (show, withdraw) {
                        <button type="button" class="btn btn--sm btn--quiet" onclick={show} aria-label={tr!(lang, "ws-show-of", name = name)}>{ tr!(lang, "ws-show") }</button>
                        <button type="button" class="iconbtn" onclick={withdraw} aria-label={tr!(lang, "ws-withdraw", name = name)} title={tr!(lang, "ws-withdraw", name = name)}>{ icon("close", 16) }</button>
                    }
                </div></td>
            </tr>
            if *editing {
                <tr class="ws__more"><td colspan="8">
                    { mount::<GroupForm>(props!(GroupForm { board: board.clone(), place, tell })) }
                    { mount::<Proposals>(props!(Proposals { board: board.clone(), place, full: props.full, tell })) }
                </td></tr>
            }
        </>
    }
}
