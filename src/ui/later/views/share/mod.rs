//! Sharing the scenario on screen: its link, the link's code, and places for what else can be taken away.

mod code;
mod copy;

use crate::i18n::Lang;
use crate::platform::clipboard;
use crate::scenario::link::{self, LONGEST_SHARED};
use crate::state::State;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::later::keep::meeting;
use crate::ui::later::views::frame::ViewDialog;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::scenario_name::page_title;
use code::LinkCode;
pub(super) use code::{Enlarging, drawable, printed_code, shortest};
use copy::CopyField;
use yew::prelude::*;

/// What is shared.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShareProps {
    /// The state of the page.
    pub(super) state: Shared<State>,
    /// The run.
    pub(super) derived: Shared<Derived>,
    /// Shown below the link: how to put the scenario into another page.
    #[prop_or_default]
    pub(super) embed: Html,
    /// Shown at the foot: files, pictures, the printed note.
    #[prop_or_default]
    pub(super) files: Html,
}

/// The dialog « Partager ce scénario ».
#[function_component]
pub(super) fn ShareView(props: &ShareProps) -> Html {
    let lang = use_page().lang;
    let scenario = props.state.own_scenario();
    let page = use_memo((), |()| meeting::page());
    let (fragment, left_out) = link::encode(scenario, None, LONGEST_SHARED);
    let Some(page) = (*page).clone() else { return without_link(lang, &props.files) };
    let address = format!("{page}#{fragment}");
    let note = if left_out { tr!(lang, "share-sources-left") } else { tr!(lang, "share-note") };
    let hand_over = {
        let (title, address) = (page_title(lang, &props.derived, &props.state.config), address.clone());
        Callback::from(move |_: MouseEvent| clipboard::share(&title, &address))
    };
    html! {
        <ViewDialog title={tr!(lang, "share-title")}>
            <div class="dialog__cols">
                { mount::<LinkCode>(props!(LinkCode { page, fragment })) }
                <div class="share__ways">
                    { mount::<CopyField>(props!(CopyField { id: "share-link", label: tr!(lang, "share-link"), text: address.clone(), note, main: true })) }
                    if address.len() > LONGEST_SHARED {
                        <p class="note share__long">{ tr!(lang, "share-long") }</p>
                    }
                    if clipboard::can_share(&address) {
                        <p><button type="button" class="btn" id="share-over" onclick={hand_over}>
                            { icon("share", 18) }{ tr!(lang, "share-over") }</button></p>
                    }
                    <div class="share__embed">{ props.embed.clone() }</div>
                </div>
            </div>
            <div class="share__files">{ props.files.clone() }</div>
        </ViewDialog>
    }
}

/// In a file that comes from no server a link would lead nowhere: what to give instead.
fn without_link(lang: Lang, files: &Html) -> Html {
    html! {
        <ViewDialog title={tr!(lang, "share-title")}>
            <p id="share-no-link">{ tr!(lang, "share-no-link") }</p>
            <div class="share__files">{ files.clone() }</div>
        </ViewDialog>
    }
}
