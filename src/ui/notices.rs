//! Notices below the header: one line each, dismissed one by one.

use super::context::{Context, use_page};
use super::icon::icon;
use super::words::notice::sentence;
use crate::state::Msg;
use crate::state::notice::{Gravity, Notice};
use crate::state::view::View;
use crate::tr;
use std::rc::Rc;
use yew::prelude::*;

/// What there is to tell.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct NoticesProps {
    /// Oldest first.
    pub(super) notices: Rc<Vec<Notice>>,
}

/// The notices. The two live regions are always there, so that what enters them is announced.
#[function_component]
pub(super) fn Notices(props: &NoticesProps) -> Html {
    let page = use_page();
    let some = |errors: bool| {
        let page = &page;
        let all = props.notices.iter().enumerate();
        all.filter(move |(_, notice)| (notice.gravity() == Gravity::Error) == errors).map(move |(place, notice)| {
            let dispatch = page.dispatch.clone();
            let (class, picture) = match notice.gravity() {
                Gravity::Info => ("notice", "source"),
                Gravity::Done => ("notice", "met"),
                Gravity::Warning => ("notice notice--warn", "warn"),
                Gravity::Error => ("notice notice--bad", "warn"),
            };
            html! {
                <div {class}>
                    { icon(picture, 20) }
                    <p>{ sentence(page.lang, notice) }{ offered(&page, notice) }</p>
                    <button type="button" class="iconbtn" aria-label={tr!(page.lang, "notice-dismiss")}
                        onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Msg::NoticeDismissed(place)))}>{ icon("close", 16) }</button>
                </div>
            }
        })
    };
    html! {
        <div class="notices">
            <div role="status">{ for some(false) }</div>
            <div role="alert">{ for some(true) }</div>
        </div>
    }
}

/// What can be done about a notice: where nothing is kept, a file is.
fn offered(page: &Context, notice: &Notice) -> Html {
    match notice {
        Notice::StorageDenied | Notice::StorageFull => {
            let dispatch = page.dispatch.clone();
            let open = Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(View::Scenarios)));
            html! { <button type="button" class="btn btn--sm notice__do" onclick={open}>{ tr!(page.lang, "notice-keep-file") }</button> }
        }
        Notice::TextsMissing
        | Notice::MovedAside(_)
        | Notice::FileRefused { .. }
        | Notice::FileUnread { .. }
        | Notice::FileUnsaved
        | Notice::PresetUnknown { .. }
        | Notice::Opened { .. } => Html::default(),
    }
}
