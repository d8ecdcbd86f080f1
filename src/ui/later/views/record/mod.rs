//! « Compte rendu »: what a workshop leaves behind, on two pages.

use crate::tr;
use crate::ui::later::keep::board::use_kept;
use crate::ui::later::views::frame::ViewPage;
use crate::ui::shared::context::use_page;
use crate::ui::shared::slots::ViewProps;
use yew::prelude::*;

/// The record of the board on this device.
#[function_component]
pub(in crate::ui) fn RecordPage(props: &ViewProps) -> Html {
    let lang = use_page().lang;
    use_kept(&props.state.workshop.board, None);
    html! { <ViewPage title={tr!(lang, "rec-title")}><p></p></ViewPage> }
}
