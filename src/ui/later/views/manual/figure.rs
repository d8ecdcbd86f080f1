//! A picture of the guide, with what stands under it. Where it cannot be had (no network, a page that is one file), its
//! frame goes and those words stay.

use crate::i18n::Lang;
use crate::ui::later::views::text::Picture;
use yew::prelude::*;

/// The picture.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FigureProps {
    /// Where its file is, beside the page; none where it cannot be had.
    pub(super) address: Option<AttrValue>,
    /// Its width and height on the page, in CSS pixels.
    pub(super) size: (u32, u32),
    /// What it shows, for those who do not see it.
    pub(super) alt: AttrValue,
    /// What stands under it.
    pub(super) caption: Html,
}

/// Where a picture is, beside the page.
pub(super) fn address(lang: Lang, picture: &Picture<'_>) -> String {
    format!("./manual/{}/{}.png", lang.code(), picture.name)
}

/// The picture with its words, or the words alone.
#[function_component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let lost = use_state_eq(|| false);
    let onerror = {
        let lost = lost.setter();
        Callback::from(move |_: Event| lost.set(true))
    };
    let (width, height) = props.size;
    let address = props.address.clone().filter(|_| !*lost);
    html! {
        <figure class={classes!("manual__pic", address.is_none().then_some("manual__pic--none"))}>
            if let Some(src) = address {
                <img {src} width={width.to_string()} height={height.to_string()} alt={props.alt.clone()} loading="lazy" decoding="async" {onerror} />
            }
            <figcaption>{ props.caption.clone() }</figcaption>
        </figure>
    }
}
