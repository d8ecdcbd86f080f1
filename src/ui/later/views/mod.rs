//! What opens over the page or takes its place; nothing of it is drawn before it is asked for.

mod city;
mod compare;
mod config;
mod data;
mod data_file;
mod data_slot;
mod derivation;
mod embed;
mod frame;
mod group_mark;
mod kit;
mod manual;
mod meeting;
mod memo;
mod own_header;
mod record;
mod scenarios;
mod share;
mod take_away;
mod text;
mod time_left;
mod vote;
mod wall;
mod workshop;

use crate::state::view::View;
use crate::ui::later::notices::Notices;
use crate::ui::shared::part::{keyed, mount, props};
use crate::ui::shared::slots::ViewProps;
use crate::ui::shared::words::scenario_name::page_title;
use compare::ComparePage;
use frame::Under;
use memo::{MemoPage, PrintedMemo};
use own_header::CityHeader;
use share::ShareView;
use std::rc::Rc;
use take_away::TakeAway;
use yew::prelude::*;

/// The view that is open.
#[function_component]
pub(in crate::ui) fn Views(props: &ViewProps) -> Html {
    // A page of its own prints as it is; over the simulator, what prints is the note of one page.
    let page = props.state.page();
    html! {
        <ContextProvider<Under> context={Under(props.state.under)}><div class="views">
            { keyed::<Notices>("notices", props!(Notices { notices: Rc::clone(&props.state.notices) })) }
            <div key="page">
                { page.filter(|view| is_apart(*view) && props.state.has_questions_only()).map(|_| city_header(props)) }
                { page.map(|view| opened(props, view)) }
            </div>
            <div key="open">{ props.state.view.filter(|view| !view.is_page()).map(|view| opened(props, view)) }</div>
            if page.is_none() {
                { keyed::<PrintedMemo>("print", props.clone()) }
            }
        </div></ContextProvider<Under>>
    }
}

/// Whether a page speaks of the simulator and of no scenario.
const fn is_apart(view: View) -> bool {
    view.is_manual() || matches!(view, View::Model | View::Accessibility | View::Config)
}

/// The header of such a page where the scenario under it is no city's of this page.
fn city_header(props: &ViewProps) -> Html {
    let title_after = page_title(props.state.lang, &props.derived, &props.state.config);
    mount::<CityHeader>(props!(CityHeader { state: props.state.clone(), title_after }))
}

fn opened(props: &ViewProps, view: View) -> Html {
    match view {
        View::Scenarios => {
            mount::<scenarios::Scenarios>(props!(scenarios::Scenarios { state: props.state.clone() }))
        }
        View::Share => mount::<ShareView>(props!(ShareView {
            state: props.state.clone(),
            derived: props.derived.clone(),
            files: html! { <TakeAway ..props.clone() /> }
        })),
        View::Compare => {
            mount::<ComparePage>(props!(ComparePage { state: props.state.clone(), palette: props.palette }))
        }
        View::Memo => mount::<MemoPage>(props.clone()),
        View::Wall | View::WallBoard | View::WallVotes | View::WallHands | View::WallQuestion => {
            mount::<wall::Wall>(props.clone())
        }
        View::Workshop => mount::<workshop::WorkshopPage>(props.clone()),
        View::Vote => mount::<vote::VotePage>(props.clone()),
        View::Record => mount::<record::RecordPage>(props.clone()),
        View::City => {
            let title = page_title(props.state.lang, &props.derived, &props.state.config);
            mount::<city::CityPage>(props!(city::CityPage {
                state: props.state.clone(),
                palette: props.palette,
                title
            }))
        }
        View::Data => {
            let title = page_title(props.state.lang, &props.derived, &props.state.config);
            mount::<data_slot::DataPage>(props!(data_slot::DataPage { state: props.state.clone(), title }))
        }
        View::Embed => mount::<embed::EmbedView>(props.clone()),
        View::Config => mount::<config::ConfigPage>(()),
        View::Manual | View::ManualMeeting | View::ManualSetting => {
            mount::<manual::Manual>(props!(manual::Manual { part: view }))
        }
        View::Model => keyed::<text::TextView>("model", props!(text::TextView { id: text::TextId::Model })),
        View::Accessibility => {
            let config = &props.state.config;
            let contact = config
                .links
                .iter()
                .find(|(name, _)| *name == "contact")
                .map(|(_, url)| AttrValue::from(url.clone()));
            keyed::<text::TextView>(
                "accessibility",
                props!(text::TextView {
                    id: text::TextId::Accessibility,
                    owner: config.city.clone().map(AttrValue::from),
                    contact
                }),
            )
        }
        View::Derivation(figure) => mount::<derivation::DerivationView>(props!(derivation::DerivationView {
            figure,
            view: props.clone()
        })),
    }
}
