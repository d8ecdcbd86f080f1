//! « Mes scénarios »: the dialog where the scenario on screen is saved, and those saved are listed, opened and changed.

mod acts;
mod files;
mod list;
mod quarantine;
mod row;
mod saving;

use crate::platform::{element, single, storage};
use crate::scenario::saved_work::{self, Shelf};
use crate::state::notice::Notice;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::keep::shelf;
use crate::ui::later::notices::Notices;
use crate::ui::later::views::frame::ViewDialog;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::part::{mount, props};
use acts::{Acts, Undoable};
use std::rc::Rc;
use yew::prelude::*;

/// What the dialog shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ScenariosProps {
    /// The state of the page.
    pub(super) state: Shared<State>,
}

/// The dialog.
#[function_component]
pub(super) fn Scenarios(props: &ScenariosProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let (first, moved) = (*use_memo((), |()| Rc::new(shelf::look()))).as_ref().clone();
    let there = use_state(|| Shared(Rc::new(first)));
    let file = use_memo((), |()| single::is_single());
    let undoables = use_state(Vec::<Undoable>::new);
    let said = use_state_eq(String::new);
    let look = {
        let (there, dispatch) = (there.setter(), page.dispatch.clone());
        Callback::from(move |notice: Option<Notice>| {
            let (shelf, moved) = shelf::look();
            there.set(Shared(Rc::new(shelf)));
            for notice in [notice, moved].into_iter().flatten() {
                dispatch.emit(Msg::Noticed(notice));
            }
        })
    };
    use_effect_with((), {
        let (look, dispatch) = (look.clone(), page.dispatch.clone());
        move |()| {
            if let Some(moved) = moved {
                dispatch.emit(Msg::Noticed(moved));
            }
            let listening = storage::on_change(saved_work::SAVED, move || look.emit(None));
            move || drop(listening)
        }
    });
    let acts = Acts {
        changed: look.clone(),
        undoable: {
            let (undoables, said) = (undoables.clone(), said.setter());
            Callback::from(move |undoable: Undoable| {
                let rest = undoables.iter().filter(|other| other.key != undoable.key).cloned();
                undoables.set(rest.chain([undoable.clone()]).collect());
                said.set(String::new());
            })
        },
        done: {
            let said = said.setter();
            Callback::from(move |sentence: String| said.set(sentence))
        },
    };
    let undo = {
        let (undoables, look) = (undoables.clone(), look.clone());
        Callback::from(move |undoable: Undoable| {
            let notice = shelf::put(&undoable.key, &undoable.text);
            undoables.set(undoables.iter().filter(|other| **other != undoable).cloned().collect());
            look.emit(notice);
            element::focus("keep-list");
        })
    };
    let off = there.entries.iter().any(|entry| storage::is_held(&entry.key))
        || props.state.notices.contains(&Notice::StorageDenied);
    html! {
        <ViewDialog title={tr!(lang, "keep-title")}>
            { mount::<Notices>(props!(Notices { notices: Rc::clone(&props.state.notices) })) }
            { mount::<saving::Saving>(props!(saving::Saving { scenario: Shared(Rc::clone(props.state.own_scenario())), there: (*there).clone(), acts: acts.clone() })) }
            <div role="status" class="keep-said">{ for (!said.is_empty()).then(|| html! { <p>{ &*said }</p> }) }</div>
            <div role="status" class="keep-said">{ for undoables.iter().map(|undoable| taken_back(lang, undoable, &undo)) }</div>
            <h3 id="keep-list" tabindex="-1">{ tr!(lang, "keep-list") }</h3>
            <p class="note">{ place(lang, off, *file) }</p>
            { newer(lang, &there) }
            { mount::<list::List>(props!(list::List { there: (*there).clone(), acts })) }
            { mount::<quarantine::Quarantine>(props!(quarantine::Quarantine { there: (*there).clone() })) }
            { mount::<files::Files>(props!(files::Files { scenario: Shared(Rc::clone(props.state.own_scenario())), there: (*there).clone() })) }
        </ViewDialog>
    }
}

/// Where the scenarios are, and until when.
fn place(lang: crate::i18n::Lang, off: bool, file: bool) -> String {
    match (file, off) {
        (true, _) => tr!(lang, "keep-place-file"),
        (false, true) => tr!(lang, "keep-off"),
        (false, false) => tr!(lang, "keep-place"),
    }
}

fn newer(lang: crate::i18n::Lang, there: &Shelf) -> Html {
    if there.newer == 0 {
        return Html::default();
    }
    html! { <p class="note">{ tr!(lang, "keep-newer", count = (there.newer)) }</p> }
}

fn taken_back(lang: crate::i18n::Lang, undoable: &Undoable, undo: &Callback<Undoable>) -> Html {
    let name = undoable.name.as_str();
    let sentence = if undoable.replaced {
        tr!(lang, "keep-replaced", name = name)
    } else {
        tr!(lang, "keep-deleted", name = name)
    };
    let onclick = {
        let (undo, undoable) = (undo.clone(), undoable.clone());
        Callback::from(move |_: MouseEvent| undo.emit(undoable.clone()))
    };
    html! {
        <p key={undoable.key.clone()}>{ sentence }
            <button type="button" class="btn btn--sm keep-undo" {onclick}>{ tr!(lang, "keep-undo") }</button></p>
    }
}
