//! Notices below the header: one line each, dismissed one by one.

use crate::i18n::Lang;
use crate::model::goal::GoalId;
use crate::platform::offline;
use crate::scenario::link::RecordedResult;
use crate::state::Msg;
use crate::state::notice::{Gravity, Notice};
use crate::state::view::View;
use crate::tr;
use crate::ui::later::city_settings::{Checked, check, tried};
use crate::ui::later::way_out::WayOut;
use crate::ui::later::words::notice::sentence;
use crate::ui::later::words::{config, link};
use crate::ui::shared::context::{Context, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::mount;
use crate::ui::shared::words::verdict::goal_name;
use std::rc::Rc;
use yew::prelude::*;

/// What there is to tell.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct NoticesProps {
    /// Oldest first.
    pub(in crate::ui) notices: Rc<Vec<Notice>>,
}

/// The notices. The two live regions are always there, so that what enters them is announced.
#[function_component]
pub(in crate::ui) fn Notices(props: &NoticesProps) -> Html {
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
                    <div><p>{ sentence(page.lang, notice) }{ offered(page, notice) }{ remedy(page.lang, notice) }</p>{ details(page.lang, notice) }</div>
                    <button type="button" class="iconbtn" aria-label={tr!(page.lang, "notice-dismiss")}
                        onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Msg::NoticeDismissed(place)))}>{ icon("close", 16) }</button>
                </div>
            }
        })
    };
    html! {
        <div class="notices">
            <div role="status">{ tried(page.lang) }{ for some(false) }</div>
            <div role="alert">{ for some(true) }</div>
        </div>
    }
}

/// What can be done about a notice: where nothing is kept, a file is.
fn offered(page: &Context, notice: &Notice) -> Html {
    if !matches!(notice, Notice::StorageDenied | Notice::StorageFull) {
        return Html::default();
    }
    let dispatch = page.dispatch.clone();
    let open = Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(View::Scenarios)));
    html! { <button type="button" class="btn btn--sm notice__do" id="notice-save" onclick={open}>{ tr!(page.lang, "notice-keep-file") }</button> }
}

/// What a sentence has no room for: a list, or two results side by side.
fn details(lang: Lang, notice: &Notice) -> Html {
    if let Notice::LinkProblems(problems) = notice {
        let items = problems.iter().map(|problem| html! { <li>{ link::problem(lang, problem) }</li> });
        html! { <ul class="notice__list">{ for items }</ul> }
    } else if let Notice::ConfigChecked(text) = notice {
        let (Checked::LeftAside(faults) | Checked::Refused(faults)) = check(text) else {
            return Html::default();
        };
        html! { <ul class="notice__list">{ for faults.iter().map(|one| html! { <li>{ config::problem(lang, one) }</li> }) }</ul> }
    } else if let Notice::LinkChanged { then, now } = notice {
        results(lang, then, now)
    } else {
        Html::default()
    }
}

/// What a link led to, and what it leads to.
fn results(lang: Lang, then: &RecordedResult, now: &RecordedResult) -> Html {
    let row = |goal: GoalId| {
        html! {
            <tr>
                <th scope="row">{ goal_name(lang, goal) }</th>
                <td>{ link::achieved(lang, goal, then.goals[goal]) }</td>
                <td>{ link::achieved(lang, goal, now.goals[goal]) }</td>
            </tr>
        }
    };
    html! {
        <table class="notice__results" aria-label={tr!(lang, "link-results")}>
            <thead><tr>
                <td></td>
                <th scope="col">{ tr!(lang, "link-then") }</th>
                <th scope="col">{ tr!(lang, "link-now") }</th>
            </tr></thead>
            <tbody>
                <tr>
                    <th scope="row">{ tr!(lang, "link-goals-met") }</th>
                    <td>{ link::reached(lang, then) }</td>
                    <td>{ link::reached(lang, now) }</td>
                </tr>
                { for GoalId::ALL.map(row) }
            </tbody>
        </table>
    }
}

/// What can be done at once about a notice.
fn remedy(lang: Lang, notice: &Notice) -> Html {
    if matches!(notice, Notice::FileUnsure | Notice::FileForbidden | Notice::NotPrinted) {
        return html! { <>{ " " }{ mount::<WayOut>(()) }</> };
    }
    if *notice != Notice::UpdateReady {
        return Html::default();
    }
    html! {
        <>{ " " }<button type="button" class="btn btn--sm" id="update" onclick={Callback::from(|_: MouseEvent| offline::take_update())}>{ tr!(lang, "update-reload") }</button></>
    }
}
