//! A group's line on the board: its mark and name, its last proposal, what can be done with it.

use crate::model::scenario::Scenario;
use crate::platform::{clock, input};
use crate::scenario::workshop::{Colour, Group, Shape};
use crate::state::Msg;
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::group_mark::{group_name, mark};
use crate::ui::later::views::workshop::naming::Naming;
use crate::ui::later::views::workshop::results::results;
use crate::ui::later::views::workshop::words;
use crate::ui::shared::context::use_page;
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::scenario_name::scenario_title;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GroupRowProps {
    /// Its place among the groups.
    pub(super) place: usize,
    /// The group.
    pub(super) group: Group,
    /// Its last proposal of this round, and that one's place.
    pub(super) last: Option<(usize, Rc<Scenario>)>,
    /// How many it made in this round.
    pub(super) count: usize,
    /// Whether it can leave without losing anything.
    pub(super) removable: bool,
    /// The scenario on screen, which can be proposed.
    pub(super) scenario: Rc<Scenario>,
    /// Whether the round takes no more.
    pub(super) full: bool,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// A row of the board.
#[function_component]
pub(super) fn GroupRow(props: &GroupRowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let editing = use_state_eq(|| false);
    let GroupRowProps { place, group, last, count, tell, .. } = props;
    let place = *place;
    let name = group.name.as_str();
    let propose = {
        let scenario = Rc::clone(&props.scenario);
        tell.reform(move |_: MouseEvent| BoardChange::Proposed(place, Rc::clone(&scenario), clock::seconds()))
    };
    let show = last.clone().map(|(_, scenario)| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Opened(Box::new((*scenario).clone())));
            dispatch.emit(Msg::ViewClosed);
        })
    });
    let withdraw = last.as_ref().map(|(at, _)| {
        let at = *at;
        tell.reform(move |_: MouseEvent| BoardChange::ProposalWithdrawn(at))
    });
    let toggle = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(!*editing))
    };
    html! {
        <tr>
            <th scope="row">
                <button type="button" class="ws__edit" aria-expanded={editing.to_string()} onclick={toggle} title={tr!(lang, "ws-group-edit")}>
                    { group_name(group) }<span class="sr">{ " " }{ tr!(lang, "ws-group-edit") }</span></button>
                if let Some((_, scenario)) = last {
                    <span class="ws__what">{ scenario_title(lang, scenario) }if *count > 1 { { tr!(lang, "ws-proposal-number", number = count.to_string()) } }</span>
                }
                <div hidden={!*editing}>if *editing { { form(lang, props) } }</div>
            </th>
            { results(lang, last.as_ref().map(|(_, scenario)| scenario)) }
            <td><div class="ws__do">
                <button type="button" class="btn btn--sm" disabled={props.full} onclick={propose} aria-label={tr!(lang, "ws-propose-for", name = name)}>{ tr!(lang, "ws-propose") }</button>
                if let (Some(show), Some(withdraw)) = (show, withdraw) {
                    <button type="button" class="btn btn--sm btn--quiet" onclick={show} aria-label={tr!(lang, "ws-show-of", name = name)}>{ tr!(lang, "ws-show") }</button>
                    <button type="button" class="iconbtn" onclick={withdraw} aria-label={tr!(lang, "ws-withdraw", name = name)} title={tr!(lang, "ws-withdraw", name = name)}>{ icon("close", 16) }</button>
                }
            </div></td>
        </tr>
    }
}

/// Name, colour, shape, and leaving.
fn form(lang: crate::i18n::Lang, props: &GroupRowProps) -> Html {
    let GroupRowProps { place, group, tell, .. } = props;
    let place = *place;
    let (colour, shape) = (group.colour, group.shape);
    let paint = tell.reform(move |event: Event| {
        let chosen = input::text(&event);
        let colour = Colour::ALL.into_iter().find(|colour| colour.code() == chosen).unwrap_or(colour);
        BoardChange::GroupMarked(place, colour, shape)
    });
    let cut = tell.reform(move |event: Event| {
        let chosen = input::text(&event);
        let shape = Shape::ALL.into_iter().find(|shape| shape.code() == chosen).unwrap_or(shape);
        BoardChange::GroupMarked(place, colour, shape)
    });
    html! {
        <div class="ws__form">
            <Naming id={format!("ws-group-{place}")} label={tr!(lang, "ws-group-name")} value={group.name.clone()}
                named={tell.reform(move |name| BoardChange::GroupRenamed(place, name))} />
            <label>{ tr!(lang, "ws-group-colour") }<select onchange={paint}>
                { for Colour::ALL.map(|other| html! { <option value={other.code()} selected={other == colour}>{ words::colour(lang, other) }</option> }) }
            </select></label>
            <label>{ tr!(lang, "ws-group-shape") }<select onchange={cut}>
                { for Shape::OFFERED.into_iter().chain(Some(shape).filter(|shape| !Shape::OFFERED.contains(shape))).map(|other| html! { <option value={other.code()} selected={other == shape}>{ words::shape(lang, other) }</option> }) }
            </select></label>
            { mark(group) }
            <button type="button" class="btn btn--sm" disabled={!props.removable} onclick={tell.reform(move |_: MouseEvent| BoardChange::GroupRemoved(place))}>{ tr!(lang, "ws-group-remove") }</button>
            <span class="note" hidden={props.removable}>{ tr!(lang, "ws-group-keeps") }</span>
        </div>
    }
}
