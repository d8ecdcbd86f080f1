//! Icons, drawn from the page's own sprite.

use yew::prelude::*;

/// An icon by its symbol's name in the sprite, without its `i-`; `size` is its side in sixteenths of the text
/// size, which are CSS pixels unless the reader enlarged the text.
///
/// It says nothing to screen readers: the text beside it does.
pub(in crate::ui) fn icon(name: &str, size: u16) -> Html {
    icon_with(name, size, "")
}

/// An icon with a class of its own.
pub(in crate::ui) fn icon_with(name: &str, size: u16, class: &'static str) -> Html {
    let size = format!("{}rem", f64::from(size) / 16.0);
    html! {
        // Drawn by strokes, which a page without its style sheet shows too.
        <svg class={classes!("ico", class)} width={size.clone()} height={size} fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
            <use href={format!("#i-{name}")} />
        </svg>
    }
}
