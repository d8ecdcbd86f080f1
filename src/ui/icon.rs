//! Icons, drawn from the page's own sprite.

use yew::prelude::*;

/// Which icon, and how large.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct IconProps {
    /// The symbol's name in the sprite, without its `i-`.
    pub(super) name: AttrValue,
    /// Side, in CSS pixels.
    #[prop_or(20)]
    pub(super) size: u16,
    /// More classes.
    #[prop_or_default]
    pub(super) class: Classes,
}

/// An icon; it says nothing to screen readers, the text beside it does.
#[function_component]
pub(super) fn Icon(props: &IconProps) -> Html {
    let size = props.size.to_string();
    html! {
        <svg class={classes!("ico", props.class.clone())} width={size.clone()} height={size} aria-hidden="true" focusable="false">
            <use href={format!("#i-{}", props.name)} />
        </svg>
    }
}
