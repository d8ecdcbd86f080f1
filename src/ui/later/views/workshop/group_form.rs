//! A group's own settings: name, mark, order, leaving, and the code that opens the page as that group.

use crate::chart::code::code as qr;
use crate::platform::{element, input};
use crate::scenario::workshop::{Board, Colour, Shape};
use crate::state::workshop::BoardChange;
use crate::tr;
use crate::ui::later::views::group_mark::mark;
use crate::ui::later::views::share::Enlarging;
use crate::ui::later::views::vote::vote_address;
use crate::ui::later::views::workshop::naming::Naming;
use crate::ui::later::words::workshop as words;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GroupFormProps {
    /// The board.
    pub(super) board: Shared<Board>,
    /// The group's place among the groups.
    pub(super) place: usize,
    /// Says what happened.
    pub(super) tell: Callback<BoardChange>,
}

/// Name, colour, shape, place, and leaving.
#[function_component]
pub(super) fn GroupForm(props: &GroupFormProps) -> Html {
    let lang = use_page().lang;
    let GroupFormProps { board, place, tell } = props;
    let place = *place;
    let Some(group) = board.groups.get(place) else { return Html::default() };
    let (colour, shape, left) = (group.colour, group.shape, group.left);
    let removable = !board.has_proposed(place);
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
    // A shape that is no longer offered stays with who has it.
    let shapes =
        Shape::OFFERED.into_iter().chain(Some(shape).filter(|shape| !Shape::OFFERED.contains(shape)));
    let remove = tell.reform(move |_: MouseEvent| {
        element::keep_focus("ws-undo");
        BoardChange::GroupRemoved(place)
    });
    let step = |by: isize, name: String, sign: &'static str, off: bool| {
        let onclick = tell.reform(move |_: MouseEvent| BoardChange::GroupMoved(place, by));
        html! { <button type="button" class="iconbtn" aria-label={name.clone()} title={name} disabled={off} {onclick}>{ icon(sign, 18) }</button> }
    };
    html! {
        <div class="ws__form">
            { mount::<Naming>(props!(Naming { id: format!("ws-group-{place}"), label: tr!(lang, "ws-group-name"), value: group.name.clone(), named: tell.reform(move |name| BoardChange::GroupRenamed(place, name)) })) }
            <label>{ tr!(lang, "ws-group-colour") }<select onchange={paint}>
                { for Colour::ALL.map(|other| html! { <option value={other.code()} selected={other == colour}>{ words::colour(lang, other) }</option> }) }
            </select></label>
            <label>{ tr!(lang, "ws-group-shape") }<select onchange={cut}>
                { for shapes.map(|other| html! { <option value={other.code()} selected={other == shape}>{ words::shape(lang, other) }</option> }) }
            </select></label>
            { mark(group) }
            { step(-1, tr!(lang, "ws-group-up"), "chev-up", place == 0) }
            { step(1, tr!(lang, "ws-group-down"), "chev", place + 1 >= board.groups.len()) }
            if removable {
                <button type="button" class="btn btn--sm" onclick={remove}>{ tr!(lang, "ws-group-remove") }</button>
            } else {
                <button type="button" class="btn btn--sm" onclick={tell.reform(move |_: MouseEvent| BoardChange::GroupLeft(place, !left))}>{ if left { tr!(lang, "ws-group-back") } else { tr!(lang, "ws-group-leave") } }</button>
                <span class="note">{ tr!(lang, "ws-group-keeps") }</span>
            }
            { as_group(lang, board, group.letter) }
        </div>
    }
}

/// The code that opens « Mon vote » as this group.
fn as_group(lang: crate::i18n::Lang, board: &Board, letter: char) -> Html {
    let address = board.round().and_then(|round| vote_address(board.shown + 1, Some(letter), &round.base));
    match address.as_deref().and_then(qr) {
        Some(code) => html! {
            <figure class="ws__group-qr"><div class="ws__qr">{ mount::<Enlarging>(props!(Enlarging { code, label: tr!(lang, "ws-group-qr", letter = letter.to_string()) })) }</div>
                <figcaption class="note">{ tr!(lang, "ws-group-qr-note", letter = letter.to_string()) }</figcaption></figure>
        },
        None if address.is_some() => html! { <p class="note">{ tr!(lang, "ws-no-code") }</p> },
        None => html! { <p class="note">{ tr!(lang, "ws-no-address") }</p> },
    }
}
