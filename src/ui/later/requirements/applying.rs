//! Setting levers to what goals require, and where the focus goes then.

use crate::platform::element;
use crate::state::Msg;
use crate::ui::shared::context::Context;
use yew::prelude::*;

/// The section's own element, which takes the focus when the row that had it is gone.
pub(super) const TITLE: &str = "requirements";

/// Says that something is to be done, and keeps the focus when its button is gone.
pub(super) fn applying(page: &Context, msg: Msg) -> Callback<MouseEvent> {
    let dispatch = page.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        dispatch.emit(msg.clone());
        element::keep_focus(TITLE);
    })
}
