//! A group's mark: a shape in a colour, told apart by either alone.

use crate::scenario::workshop::{Colour, Group, Shape};
use yew::prelude::*;

/// The shape of a mark in a box of 20.
const fn path(shape: Shape) -> &'static str {
    match shape {
        Shape::Disc => "M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z",
        Shape::Square => "M2.5 2.5h15v15h-15Z",
        Shape::Triangle => "M10 1.5 19 18H1Z",
        Shape::Diamond => "M10 .5 19.5 10 10 19.5.5 10Z",
        Shape::Cross => "M7 1.5h6V7h5.5v6H13v5.5H7V13H1.5V7H7Z",
        Shape::Star => "M10 .8l2.7 6.2 6.7.6-5.1 4.4 1.6 6.6L10 15.1l-5.9 3.5 1.6-6.6L.6 7.6l6.7-.6Z",
    }
}

/// The mark of a colour and a shape; it says nothing to screen readers, the name beside it does.
pub(super) fn mark(colour: Colour, shape: Shape) -> Html {
    html! {
        <svg class={classes!("mk", format!("mk--{}", colour.code()))} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path(shape)} />
        </svg>
    }
}

/// A group's mark and name.
pub(super) fn group_name(group: &Group) -> Html {
    html! { <span class="ws__who">{ mark(group.colour, group.shape) }<b>{ &group.name }</b></span> }
}
