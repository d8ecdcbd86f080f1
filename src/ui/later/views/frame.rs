//! What a view stands in: a dialog over the page, or a page in place of the simulator's.

use crate::platform::element;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::dialog::dialog_head;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// What the view on screen comes back to.
#[derive(Clone, PartialEq)]
pub(super) struct Under(pub(super) Option<View>);

/// A dialog over the page, and what it holds.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ViewDialogProps {
    /// Its title.
    pub(in crate::ui) title: String,
    /// What it holds.
    pub(in crate::ui) children: Html,
}

/// A dialog that is open as long as its view is; Escape and its button leave the view, the focus goes back by itself.
#[function_component]
pub(in crate::ui) fn ViewDialog(props: &ViewDialogProps) -> Html {
    let page = use_page();
    let node = use_node_ref();
    use_effect_with(node.clone(), element::open_dialog);
    let leave = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::ViewClosed))
    };
    html! {
        <dialog class="dialog" ref={node.clone()} aria-labelledby="view-title" onclose={leave.reform(|_: Event| ())}>
            { dialog_head(page.lang, Some("view-title"), props.title.clone(), Callback::from(move |_| element::close_dialog(&node))) }
            { props.children.clone() }
        </dialog>
    }
}

/// A page in place of the simulator's, with a way back.
#[function_component]
pub(in crate::ui) fn ViewPage(props: &ViewDialogProps) -> Html {
    let page = use_page();
    let heading = use_node_ref();
    use_effect_with(heading.clone(), element::focus_node);
    let dispatch = page.dispatch.clone();
    let back = match use_context::<Under>().and_then(|under| under.0) {
        None => tr!(page.lang, "view-back"),
        Some(View::Workshop) => tr!(page.lang, "view-back-workshop"),
        Some(_) => tr!(page.lang, "view-back-page"),
    };
    html! {
        <main class="app app--page">
            <button type="button" class="btn btn--quiet" onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewClosed))}>
                { icon("undo", 16) }{ back }</button>
            <h2 id="view-heading" tabindex="-1" ref={heading}>{ &props.title }</h2>
            { props.children.clone() }
        </main>
    }
}
