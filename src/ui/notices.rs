//! Notices below the header: one line each, dismissed one by one.

use super::context::use_page;
use super::icon::icon;
use super::words::notice::sentence;
use crate::i18n::Lang;
use crate::platform::offline;
use crate::state::Msg;
use crate::state::notice::{Gravity, Notice};
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
                    <p>{ sentence(page.lang, notice) }{ remedy(page.lang, notice) }</p>
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

/// What can be done at once about a notice.
fn remedy(lang: Lang, notice: &Notice) -> Html {
    if *notice != Notice::UpdateReady {
        return Html::default();
    }
    html! {
        <>{ " " }<button type="button" class="btn btn--sm" id="update" onclick={Callback::from(|_: MouseEvent| offline::take_update())}>{ tr!(lang, "update-reload") }</button></>
    }
}
