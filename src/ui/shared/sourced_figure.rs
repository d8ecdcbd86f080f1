//! A figure that says where it comes from when it is chosen.

use crate::analysis::derivation::FigureId;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::context::use_page;
use yew::prelude::*;

/// Given to what has no room for dialogs: figures are text there.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct PlainFigures;

/// One figure of the page.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct SourcedFigureProps {
    /// Which one.
    pub(in crate::ui) figure: FigureId,
    /// How it reads.
    pub(in crate::ui) text: AttrValue,
}

/// The figure itself, as a button that opens « Comment est-ce calculé ? »; drawn again only when it reads otherwise.
#[function_component]
pub(in crate::ui) fn SourcedFigure(props: &SourcedFigureProps) -> Html {
    let page = use_page();
    if use_context::<PlainFigures>().is_some() {
        return html! { <span>{ props.text.clone() }</span> };
    }
    let figure = props.figure;
    let dispatch = page.dispatch.clone();
    let onclick =
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(View::Derivation(figure))));
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title={tr!(page.lang, "figure-how")} {onclick}>{ props.text.clone() }</button>
    }
}
