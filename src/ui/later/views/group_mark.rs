//! A group's mark: a shape with a letter in it; on the page in the group's colour, on the wall and on paper without.

use crate::scenario::workshop::{Group, Shape};
use yew::prelude::*;

/// The shape of a mark in a box of 20, and where its letter stands.
const fn path(shape: Shape) -> (&'static str, &'static str) {
    match shape {
        Shape::Disc => ("M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z", "13.6"),
        Shape::Square => ("M2 2h16v16H2Z", "13.6"),
        Shape::Triangle => ("M10 .8 19.6 18.6H.4Z", "16.4"),
        Shape::Diamond => ("M10 .5 19.5 10 10 19.5.5 10Z", "13.6"),
        Shape::Cross => ("M6 1h8v5h5v8h-5v5H6v-5H1V6h5Z", "13.6"),
        Shape::Star => ("M10 .4l3 6.2 6.8.8-5 4.7 1.3 6.9L10 15.7 3.9 19l1.3-6.9-5-4.7 6.8-.8Z", "14"),
        Shape::Hexagon => ("M5.2 1.6h9.6L19.6 10l-4.8 8.4H5.2L.4 10Z", "13.6"),
    }
}

/// The mark of a group; it says nothing to screen readers, what stands beside it does.
pub(super) fn mark(group: &Group) -> Html {
    let (path, baseline) = path(group.shape);
    html! {
        <svg class={classes!("mk", format!("mk--{}", group.colour.code()))} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} /><text x="10" y={baseline} text-anchor="middle">{ group.letter.to_string() }</text>
        </svg>
    }
}

/// A group's mark and name.
pub(super) fn group_name(group: &Group) -> Html {
    html! { <span class="ws__who">{ mark(group) }<b>{ &group.name }</b></span> }
}
