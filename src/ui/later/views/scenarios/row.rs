//! One saved scenario: its name, when it was saved, what it reaches, and what can be done with it.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::platform::{clock, element, input, storage};
use crate::scenario::saved_work::{Entry, Shelf};
use crate::state::Msg;
use crate::state::edit::{is_name, one_line};
use crate::tr;
use crate::ui::later::keep::shelf;
use crate::ui::later::views::scenarios::acts::{Acts, Undoable};
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::words::scenario_name::scenario_title;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RowProps {
    /// What is saved.
    pub(super) there: Shared<Shelf>,
    /// Which of them.
    pub(super) place: usize,
    /// Goals reached, and goals followed.
    pub(super) goals: (usize, usize),
    pub(super) acts: Acts,
}

/// The row.
#[function_component]
pub(super) fn Row(props: &RowProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let renaming = use_state_eq(|| false);
    let Some(entry) = props.there.entries.get(props.place) else { return html! { <li></li> } };
    let name = scenario_title(lang, &entry.kept.scenario);
    let name = name.as_str();
    let say = |act: fn(&RowProps, &Entry)| {
        let (props, entry) = (props.clone(), entry.clone());
        Callback::from(move |_: MouseEvent| act(&props, &entry))
    };
    let open = {
        let (dispatch, scenario) = (page.dispatch.clone(), entry.kept.scenario.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Opened(Box::new(scenario.clone())));
            dispatch.emit(Msg::ViewClosed);
        })
    };
    let rename = {
        let renaming = renaming.clone();
        Callback::from(move |_: MouseEvent| renaming.set(!*renaming))
    };
    let act = |label: String, named: String, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="btn btn--sm" aria-label={named} {onclick}>{ label }</button> }
    };
    let held = storage::is_held(&entry.key).then(|| tr!(lang, "keep-unsaved-mark"));
    html! {
        <li class="keep-row">
            <p class="keep-row__name"><b translate="no">{ name }</b>{ for held.map(|mark| html! { <small class="miss">{ mark }</small> }) }</p>
            <p class="keep-row__facts note"><span>{ clock::written(entry.kept.saved, lang.locale().dates) }</span>{ met(lang, props.goals) }</p>
            <div class="keep-row__acts">
                { act(tr!(lang, "keep-open"), tr!(lang, "keep-open-named", name = name), open) }
                { act(tr!(lang, "keep-rename"), tr!(lang, "keep-rename-named", name = name), rename) }
                { act(tr!(lang, "keep-duplicate"), tr!(lang, "keep-duplicate-named", name = name), say(duplicate)) }
                { act(tr!(lang, "keep-delete"), tr!(lang, "keep-delete-named", name = name), say(delete)) }
            </div>
            <div class="keep-row__rename">
                { for renaming.then(|| mount::<Rename>(props!(Rename { there: props.there.clone(), place: props.place, acts: props.acts.clone(), closed: Callback::from({ let renaming = renaming.clone(); move |()| renaming.set(false) }) }))) }
            </div>
        </li>
    }
}

/// What it reaches, with the sign of it.
fn met(lang: Lang, (reached, followed): (usize, usize)) -> Html {
    let (class, picture) = match (reached, followed) {
        (_, 0) => ("state state--off", "off"),
        (reached, followed) if reached == followed => ("state state--met", "met"),
        _ => ("state state--miss", "miss"),
    };
    let words = match followed {
        0 => tr!(lang, "keep-met-none"),
        1 => tr!(lang, "keep-met-one", reached = reached),
        _ => tr!(lang, "keep-met", reached = reached, followed = followed),
    };
    html! { <span {class}>{ icon(picture, 16) }{ words }</span> }
}

fn duplicate(props: &RowProps, entry: &Entry) {
    let name = props.there.free_name(&entry.kept.scenario.name);
    props.acts.changed.emit(shelf::keep(None, &Scenario { name, ..entry.kept.scenario.clone() }));
}

fn delete(props: &RowProps, entry: &Entry) {
    if let Some(text) = shelf::take(&entry.key) {
        let (key, name) = (entry.key.clone(), entry.kept.scenario.name.clone());
        props.acts.undoable.emit(Undoable { key, text, name, replaced: false });
    }
    props.acts.changed.emit(None);
    // The button that had the focus is gone.
    element::focus("keep-list");
}

#[derive(Clone, PartialEq, Properties)]
struct RenameProps {
    there: Shared<Shelf>,
    place: usize,
    acts: Acts,
    closed: Callback<()>,
}

/// The field of a new name; another scenario's name is refused.
#[function_component]
fn Rename(props: &RenameProps) -> Html {
    let lang = use_page().lang;
    let node = use_node_ref();
    use_effect_with(node.clone(), element::focus_node);
    let entry = props.there.entries.get(props.place);
    let old = entry.map(|entry| entry.kept.scenario.name.clone()).unwrap_or_default();
    let typed = use_state_eq(|| old.clone());
    let id = format!("keep-rename-{}", props.place);
    let name = one_line(&typed);
    let fault = if !is_name(&name) {
        tr!(lang, "scenario-name-bad")
    } else if name != old && props.there.by_name(&name).is_some() {
        tr!(lang, "keep-rename-taken")
    } else {
        String::new()
    };
    let bad = !fault.is_empty();
    let onsubmit = {
        let (props, old) = (props.clone(), old.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if bad {
                return;
            }
            props.closed.emit(());
            if let Some(entry) = props.there.entries.get(props.place).filter(|_| name != old) {
                let scenario = Scenario { name: name.clone(), ..entry.kept.scenario.clone() };
                props.acts.changed.emit(shelf::keep(Some(&entry.key), &scenario));
            }
            element::focus("keep-list");
        })
    };
    let cancel = props.closed.reform(|_: MouseEvent| ());
    let oninput = Callback::from(move |event: InputEvent| typed.set(input::text(&event)));
    html! {
        <form class="copy" {onsubmit}>
            <label class="sr" for={id.clone()}>{ tr!(lang, "keep-rename-field", name = old.as_str()) }</label>
            <input id={id.clone()} ref={node} value={old.clone()} autocomplete="off" spellcheck="false" {oninput}
                aria-invalid={bad.then_some("true")} aria-describedby={format!("{id}-fault")} />
            <button class="btn" disabled={bad}>{ tr!(lang, "keep-rename") }</button>
            <button type="button" class="btn btn--quiet" onclick={cancel}>{ tr!(lang, "keep-cancel") }</button>
            <span class="err" id={format!("{id}-fault")} role="alert" hidden={!bad}>{ fault }</span>
        </form>
    }
}
