//! « Comparer les scénarios »: two to four side by side, what they reach, what they are made of, what made the
//! difference.

mod account;
mod adding;
pub(super) mod board;
mod spark;

use crate::chart::Palette;
use crate::export;
use crate::platform::files;
use crate::scenario::compare::Comparison;
use crate::state::compared::Compared;
use crate::state::notice::Notice;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::downloads::{file_name, unsaved};
use crate::ui::later::views::frame::ViewPage;
use crate::ui::later::words::owner::with_owner;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::scenario_name::preset_name;
use crate::ui::shared::words::scenario_name::{scenario_title, title_against, told_apart};
use account::Accounts;
use adding::Adding;
use board::Board;
use std::rc::Rc;
use yew::prelude::*;

/// What can be compared.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct ComparePageProps {
    /// The state of the page.
    pub(in crate::ui) state: Shared<State>,
    /// The colours of pictures.
    pub(in crate::ui) palette: Palette,
}

/// The page « Comparer ».
#[function_component]
pub(in crate::ui) fn ComparePage(props: &ComparePageProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let state = &props.state;
    let all = use_state_eq(|| false);
    let list = Rc::new(state.side_by_side());
    let named: Vec<_> = list
        .iter()
        .map(|compared| match compared {
            Compared::OnScreen => {
                let title = title_against(lang, &state.scenario, &state.reference);
                (title, Rc::clone(&state.scenario))
            }
            Compared::Preset(preset) => (preset_name(lang, *preset), Rc::new(preset.scenario())),
            Compared::Other { scenario, .. } => (scenario_title(lang, scenario), Rc::clone(scenario)),
        })
        .collect();
    let (mut titles, scenarios): (Vec<_>, Vec<_>) = named.into_iter().unzip();
    // Of several cities, each says whose it is.
    if scenarios.windows(2).any(|pair| matches!(pair, [one, other] if one.city != other.city)) {
        let owned = titles.into_iter().zip(&scenarios);
        titles = owned.map(|(title, scenario)| with_owner(lang, title, scenario, &state.config)).collect();
    }
    let named: Vec<_> = told_apart(titles).into_iter().zip(scenarios).collect();
    // A preset is a new scenario each time it is asked for: its key stands for it.
    let key = (Rc::clone(&list), Shared(Rc::clone(&state.scenario)), lang);
    let comparison = use_memo(key, |_| Shared(Rc::new(Comparison::new(named))));
    let comparison = Shared::clone(&comparison);
    let alone = list.len() < 2;
    let onall = {
        let all = all.clone();
        move |wanted: bool| {
            let all = all.clone();
            Callback::from(move |_: MouseEvent| all.set(wanted))
        }
    };
    let oncsv = {
        let title = title_against(lang, &state.scenario, &state.reference);
        let name = with_owner(lang, title, &state.scenario, &state.config);
        let comparison = comparison.clone();
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            let file = file_name(&name, &tr!(lang, "export-file-comparison"), "csv");
            let handed = files::save(&file, "text/csv", &export::comparison(lang, &comparison));
            if let Some(notice) = unsaved(handed, Notice::FileUnsaved) {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    html! {
        <ViewPage title={tr!(lang, "compare-title")}>
            <p class="lead">{ if alone { tr!(lang, "compare-alone") } else { tr!(lang, "compare-intro") } }</p>
            <div class="compare__tools">
                { mount::<Adding>(props!(Adding { list: Rc::clone(&list), state: state.clone() })) }
                <div class="seg" role="group" aria-label={tr!(lang, "compare-rows")} hidden={alone}>
                    <button type="button" id="compare-differences" aria-pressed={(!*all).to_string()} onclick={onall(false)}>{ tr!(lang, "compare-differences") }</button>
                    <button type="button" id="compare-all" aria-pressed={all.to_string()} onclick={onall(true)}>{ tr!(lang, "compare-all") }</button>
                </div>
                <button type="button" class="btn" id="compare-csv" onclick={oncsv} hidden={alone}>{ icon("down", 18) }{ tr!(lang, "compare-csv") }</button>
            </div>
            { mount::<Board>(props!(Board { comparison: comparison.clone(), list: Rc::clone(&list), palette: props.palette, all: *all })) }
            { mount::<Accounts>(props!(Accounts { comparison })) }
        </ViewPage>
    }
}
