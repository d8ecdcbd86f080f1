//! « Ajouter »: which scenario to put beside the others.

use crate::model::scenario::Scenario;
use crate::platform::files::{self, Content};
use crate::scenario::file;
use crate::state::compared::{Compared, MOST, with};
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::keep::shelf;
use crate::ui::later::models::models;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::dialog::{dialog_head, use_dialog};
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::scenario_name::scenario_title;
use std::rc::Rc;
use yew::prelude::*;

/// What is compared already, and what else is offered.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AddingProps {
    /// The scenarios side by side.
    pub(super) list: Rc<Vec<Compared>>,
    /// The state of the page.
    pub(super) state: Shared<State>,
}

/// The button and its dialog: models, the pinned scenario, those kept, or a file.
#[function_component]
pub(super) fn Adding(props: &AddingProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let dialog = use_dialog();
    let refused = use_state_eq(|| None::<String>);
    let full = props.list.len() >= MOST;
    let pinned = props.state.pinned.iter().map(|pinned| (scenario_title(lang, pinned), Rc::clone(pinned)));
    // Looked at anew each time the dialog opens: scenarios are kept and deleted elsewhere.
    let kept = use_state(Vec::<Rc<Scenario>>::new);
    let onopen = {
        let kept = kept.setter();
        dialog.open.reform(move |event: MouseEvent| {
            let (shelf, _) = shelf::look();
            kept.set(shelf.entries.into_iter().map(|entry| Rc::new(entry.kept.scenario)).collect());
            event
        })
    };
    let others = pinned.chain(kept.iter().map(|kept| (scenario_title(lang, kept), Rc::clone(kept))));
    let offered = models(lang, &page.config).into_iter().filter_map(|(_, name, chosen)| {
        if let Msg::PresetChosen(preset) = chosen {
            return Some((name, Compared::Preset(preset)));
        }
        let Msg::Opened(scenario) = chosen else { return None };
        Some((name.clone(), Compared::Other { name, scenario: Rc::new(*scenario) }))
    });
    let choices = |choices: Vec<(String, Compared)>| {
        let free = choices.into_iter().filter(|(_, compared)| !props.list.contains(compared));
        html! {
            <ul class="choices">
                { for free.map(|(name, compared)| {
                    let (list, dispatch) = (Rc::clone(&props.list), page.dispatch.clone());
                    let add = dialog.closing(move || dispatch.emit(Msg::ComparedChosen(with(&list, compared.clone()))));
                    html! { <li key={name.clone()}><button type="button" class="btn btn--quiet" onclick={add}>{ name }</button></li> }
                }) }
            </ul>
        }
    };
    let others: Vec<_> =
        others.map(|(name, scenario)| (name.clone(), Compared::Other { name, scenario })).collect();
    let onfile = {
        let (list, dispatch, node) = (Rc::clone(&props.list), page.dispatch.clone(), dialog.node.clone());
        let refused = refused.setter();
        Callback::from(move |event: Event| {
            let (list, dispatch, node, refused) =
                (Rc::clone(&list), dispatch.clone(), node.clone(), refused.clone());
            files::read(files::chosen(&event), file::LARGEST, move |found| {
                // Several files at once: each joins those before it.
                let mut longer = list.to_vec();
                for content in found {
                    match opened(&content) {
                        Some(compared) => {
                            longer = with(&longer, compared);
                            refused.set(None);
                            dispatch.emit(Msg::ComparedChosen(longer.clone()));
                            crate::platform::element::close_dialog(&node);
                        }
                        None => refused.set(Some(content.name)),
                    }
                }
            });
        })
    };
    html! {
        <div>
            <button type="button" class="btn" id="compare-add" disabled={full} onclick={onopen}>{ icon("plus", 18) }{ tr!(lang, "compare-add") }</button>
            <span class="note compare__full" hidden={!full}>{ if props.list.len() > MOST { tr!(lang, "compare-full-groups") } else { tr!(lang, "compare-full") } }</span>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-labelledby="compare-add-title">
                { dialog_head(lang, Some("compare-add-title"), tr!(lang, "compare-add-title"), dialog.close.clone()) }
                <div hidden={others.is_empty()}><h3>{ tr!(lang, "compare-kept") }</h3>{ choices(others) }</div>
                <h3>{ tr!(lang, "presets") }</h3>
                { choices(offered.collect()) }
                <label class="btn ws__file">{ icon("disk", 18) }{ tr!(lang, "compare-file") }
                    <input type="file" id="compare-file" accept=".json,application/json" multiple=true onchange={onfile} aria-describedby="compare-refused" /></label>
                <p class="err" id="compare-refused" role="alert">
                    { refused.as_ref().map(|name| tr!(lang, "compare-refused", name = name.as_str())).unwrap_or_default() }
                </p>
            </dialog>
        </div>
    }
}

/// The scenario of a file; none when it holds none.
fn opened(content: &Content) -> Option<Compared> {
    let scenario = file::read(&content.text()?).ok()?.scenario;
    Some(Compared::Other { name: scenario.name.clone(), scenario: Rc::new(scenario) })
}
