//! What could not be read and was set aside: it can be taken away as a file, and stays where it is.

use crate::platform::{files, storage};
use crate::scenario::saved_work::{self, Shelf};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::tr;
use crate::ui::later::downloads::{file_name, unsaved};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct QuarantineProps {
    /// What is saved: when it is looked at again, so is what was set aside.
    pub(super) there: Shared<Shelf>,
}

/// How much there is, and the button that takes it away; nothing when there is nothing.
#[function_component]
pub(super) fn Quarantine(props: &QuarantineProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let found = use_memo(props.there.clone(), |_| storage::list(saved_work::QUARANTINE));
    let count = found.len();
    let onclick = Callback::from(move |_: MouseEvent| {
        let name = file_name("", &tr!(lang, "keep-aside-name"), "json");
        let handed = files::save(&name, "application/json", &saved_work::quarantine_file(&found));
        if let Some(notice) = unsaved(handed, Notice::FileUnsaved) {
            page.dispatch.emit(Msg::Noticed(notice));
        }
    });
    html! {
        <div class="keep-aside" hidden={count == 0}>
            <p class="note">{ tr!(lang, "keep-aside", count = count) }</p>
            <button type="button" class="btn btn--sm" id="keep-aside" {onclick}>{ icon("down", 16) }{ tr!(lang, "keep-aside-take") }</button>
        </div>
    }
}
