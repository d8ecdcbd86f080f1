//! « Mon vote »: one person's vote, on a phone or on a tablet that is passed round.

use crate::tr;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::shared::context::use_page;
use crate::ui::shared::slots::ViewProps;
use yew::prelude::*;

/// The vote of whoever holds this device.
#[function_component]
pub(in crate::ui) fn VotePage(_: &ViewProps) -> Html {
    let lang = use_page().lang;
    html! { <ViewPage title={tr!(lang, "vote-title")}><p></p></ViewPage> }
}
