//! The way out of a frame: the same scenario in a tab of its own, where nothing around the page forbids anything.

use crate::platform::{embed, location};
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::part::{mount, props};
use yew::prelude::*;

/// What the link says.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct TabLinkProps {
    /// Its text.
    pub(in crate::ui) text: String,
}

/// A link to the whole page in a tab, with what is on screen.
#[function_component]
pub(in crate::ui) fn TabLink(props: &TabLinkProps) -> Html {
    let lang = use_page().lang;
    let link = use_node_ref();
    // The fragment follows the reader's moves: the link takes it at the last moment.
    let aim = {
        let link = link.clone();
        move || location::aim_at_page(&link)
    };
    let (on_focus, on_down, on_over) = (aim.clone(), aim.clone(), aim);
    html! {
        <a href="./" ref={link} target="_blank" rel="noopener" onfocus={Callback::from(move |_: FocusEvent| on_focus())}
            onpointerdown={Callback::from(move |_: PointerEvent| on_down())} onpointerover={Callback::from(move |_: PointerEvent| on_over())}>
            { &props.text }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a>
    }
}

/// The link with the page's address, which can be copied where a frame opens no tab either; nothing outside a frame.
#[function_component]
pub(in crate::ui) fn WayOut() -> Html {
    let lang = use_page().lang;
    let address = use_memo((), |()| embed::is_framed().then(location::page));
    match &*address {
        Some(address) => {
            mount::<TabLink>(props!(TabLink { text: tr!(lang, "frame-way-out", address = address.as_str()) }))
        }
        None => html! { <span></span> },
    }
}
