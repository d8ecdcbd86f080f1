//! A dialog above the page: opened and closed by buttons, by Escape too.

use crate::i18n::Lang;
use crate::platform::element;
use crate::tr;
use crate::ui::shared::icon::icon;
use yew::prelude::*;

/// A dialog's element, and what opens and closes it.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct Dialog {
    /// For the `<dialog>`.
    pub(in crate::ui) node: NodeRef,
    /// For the button that opens it.
    pub(in crate::ui) open: Callback<MouseEvent>,
    /// For the button that closes it.
    pub(in crate::ui) close: Callback<MouseEvent>,
}

impl Dialog {
    /// Closes it, then does something.
    pub(in crate::ui) fn closing(&self, then: impl Fn() + 'static) -> Callback<MouseEvent> {
        let node = self.node.clone();
        Callback::from(move |_: MouseEvent| {
            element::close_dialog(&node);
            then();
        })
    }
}

/// A dialog of the component.
#[hook]
pub(in crate::ui) fn use_dialog() -> Dialog {
    let node = use_node_ref();
    let on = |act: fn(&NodeRef)| {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| act(&node))
    };
    Dialog { open: on(element::open_dialog), close: on(element::close_dialog), node }
}

/// The head of a dialog: its title, of an identity where the dialog is named by it, and the button that closes it.
pub(in crate::ui) fn dialog_head(
    lang: Lang,
    id: Option<&'static str>,
    title: String,
    close: Callback<MouseEvent>,
) -> Html {
    html! {
        <div class="dialog__head">
            <h2 class="h3" {id}>{ title }</h2>
            <button type="button" class="iconbtn" aria-label={tr!(lang, "close")} onclick={close}>{ icon("close", 20) }</button>
        </div>
    }
}
