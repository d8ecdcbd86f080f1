//! Saving the scenario on screen under a name: a new one, or in place of the one that bears it.

use crate::model::scenario::Scenario;
use crate::platform::{input, storage};
use crate::scenario::modified::is_modified;
use crate::scenario::saved_work::Shelf;
use crate::state::Msg;
use crate::state::edit::{Edit, is_name, one_line};
use crate::tr;
use crate::ui::later::keep::shelf;
use crate::ui::later::views::scenarios::acts::{Acts, Undoable};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::words::scenario_name::{scenario_name, title_against};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SavingProps {
    /// The scenario on screen.
    pub(super) scenario: Shared<Scenario>,
    /// What is saved already.
    pub(super) there: Shared<Shelf>,
    pub(super) acts: Acts,
}

/// The field and its button.
#[function_component]
pub(super) fn Saving(props: &SavingProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let typed = use_state_eq(|| None::<String>);
    let own = title_against(lang, &props.scenario, &page.reference);
    // The name shown may be a translation: left as it is, the scenario keeps the one it has; but a model that was
    // changed is kept as such.
    let shown = (*typed).clone().unwrap_or_else(|| own.clone());
    let name = if shown == own && !is_modified(&props.scenario, &page.reference) {
        props.scenario.name.clone()
    } else {
        shown.clone()
    };
    let (bad, taken) = (!is_name(&name), props.there.by_name(&one_line(&name)).cloned());
    let replaces = taken.is_some();
    // Kept to the last figure: there is nothing to replace.
    let same = taken
        .as_ref()
        .is_some_and(|entry| entry.kept.scenario == *props.scenario && name == entry.kept.scenario.name);
    let held_here = taken.as_ref().is_some_and(|entry| storage::is_held(&entry.key));
    let save = {
        let (props, typed, dispatch, name) =
            (props.clone(), typed.clone(), page.dispatch.clone(), one_line(&name));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if same || !is_name(&name) {
                return;
            }
            let scenario = Scenario { name: name.clone(), ..(*props.scenario).clone() };
            let before = taken.as_ref().and_then(|entry| Some((entry.key.clone(), shelf::text(&entry.key)?)));
            let notice = shelf::keep(before.as_ref().map(|(key, _)| key.as_str()), &scenario);
            if name != props.scenario.name {
                dispatch.emit(Msg::Edited(Edit::Renamed(name.clone())));
            }
            typed.set(None);
            let held = notice.is_some();
            props.acts.changed.emit(notice);
            match before {
                Some((key, text)) => {
                    props.acts.undoable.emit(Undoable { key, text, name: name.clone(), replaced: true });
                }
                None if held => {
                    props.acts.done.emit(tr!(lang, "keep-held", name = scenario_name(lang, &name)));
                }
                None => props.acts.done.emit(tr!(lang, "keep-saved", name = scenario_name(lang, &name))),
            }
        })
    };
    let oninput = Callback::from(move |event: InputEvent| typed.set(Some(input::text(&event))));
    let help = if bad {
        tr!(lang, "scenario-name-bad")
    } else if same && held_here {
        tr!(lang, "keep-held", name = shown.as_str())
    } else if same {
        tr!(lang, "keep-same")
    } else if replaces {
        tr!(lang, "keep-replaces")
    } else {
        String::new()
    };
    html! {
        <form class="keep-save" onsubmit={save}>
            <label for="keep-name">{ tr!(lang, "keep-name") }</label>
            <div class="copy">
                <input id="keep-name" value={shown} autocomplete="off" spellcheck="false" aria-invalid={bad.then_some("true")}
                    aria-describedby="keep-name-help" {oninput} />
                <button class="btn btn--main" id="keep-save">{ icon("save", 20) }
                    { if replaces && !same { tr!(lang, "keep-replace") } else { tr!(lang, "keep-save") } }</button>
            </div>
            <p id="keep-name-help" class={if bad { "err" } else { "note" }} role={bad.then_some("alert")}>{ help }</p>
        </form>
    }
}
