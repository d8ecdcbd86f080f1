//! The header: what this is, which scenario, and the actions on it.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::platform::keys::FieldKey;
use crate::platform::{input, keys};
use crate::state::edit::{Edit, is_name};
use crate::state::view::View;
use crate::state::{Msg, Theme};
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::dialog::use_dialog;
use crate::ui::shared::field::on_left;
use crate::ui::shared::icon::{icon, icon_with};
use crate::ui::shared::mark::mark;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::preferences::{lang_button, languages, theme_label};
use crate::ui::shared::replay::ReplayButton;
use crate::ui::shared::slots::{ChangesProps, Lazy, MenuProps, use_slots};
use yew::prelude::*;

/// What the header shows.
#[derive(Clone, PartialEq, Properties)]
pub(in crate::ui) struct HeaderProps {
    /// The scenario's name.
    pub(in crate::ui) scenario_name: String,
    /// The scenario, where it is no longer what was opened or the model whose name it bears.
    pub(in crate::ui) changed: Option<Shared<Scenario>>,
    /// What is simulated, whose, and over which years.
    pub(in crate::ui) subject: String,
    /// The theme in force.
    pub(in crate::ui) theme: Theme,
    /// Whether a step can be taken back.
    pub(in crate::ui) can_undo: bool,
    /// Whether a step can be made again.
    pub(in crate::ui) can_redo: bool,
    /// Whether there is a move to show again.
    pub(in crate::ui) can_replay: bool,
    /// Whether it is being shown.
    pub(in crate::ui) replaying: bool,
}

/// Says after the name of a scenario that it was changed, and opens the list of what was.
pub(in crate::ui) fn told(lang: Lang, scenario: &Shared<Scenario>, lazy: &Lazy) -> Html {
    let scenario = scenario.clone();
    html! {
        <>
            <b class="changed">{ tr!(lang, "scenario-changed") }</b>{ " " }
            { lazy.slots().map(|slots| (slots.changes)(ChangesProps { scenario })).unwrap_or_default() }
        </>
    }
}

/// The header of the page.
#[function_component]
pub(in crate::ui) fn Header(props: &HeaderProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    let languages = languages(&page.config);
    let lazy = use_context::<Lazy>().unwrap_or(Lazy::Coming);
    html! {
        <header class="hdr">
            <a class="skip" href="#verdict-title">{ tr!(lang, "skip") }</a>
            <div class="brand">
                { mark() }
                <h1>{ tr!(lang, "app-name") }<span>{ &props.subject }</span></h1>
            </div>
            <div class="scn">
                { mount::<NameField>(props!(NameField { name: props.scenario_name.clone() })) }
                <span class="scn__changed">if let Some(changed) = &props.changed { { told(lang, changed, &lazy) } }</span>
                { mount::<PresetPicker>(()) }
            </div>
            <nav class="tools" aria-label={tr!(lang, "tools")}>
                <button type="button" class="iconbtn" id="undo" aria-label={tr!(lang, "undo")} title={tr!(lang, "undo")}
                    aria-keyshortcuts="Control+Z" disabled={!props.can_undo} onclick={say(Msg::Undone)}>{ icon("undo", 20) }</button>
                <button type="button" class="iconbtn" id="redo" aria-label={tr!(lang, "redo")} title={tr!(lang, "redo")}
                    aria-keyshortcuts="Control+Shift+Z Control+Y" disabled={!props.can_redo} onclick={say(Msg::Redone)}>{ icon("redo", 20) }</button>
                { mount::<ReplayButton>(props!(ReplayButton { enabled: props.can_replay, playing: props.replaying })) }
                <span class="sep"></span>
                <button type="button" class="tool" id="save" onclick={say(Msg::ViewOpened(View::Scenarios))}>
                    { icon("save", 20) }<span>{ tr!(lang, "keep-open-view") }</span></button>
                <button type="button" class="tool" id="compare" onclick={say(Msg::ViewOpened(View::Compare))}>
                    { icon("compare", 20) }<span>{ tr!(lang, "compare-tool") }</span></button>
                <button type="button" class="tool tool--main" id="share" aria-haspopup="dialog" onclick={say(Msg::ViewOpened(View::Share))}>
                    { icon("share", 20) }<span>{ tr!(lang, "share-open") }</span></button>
                <span class="sep"></span>
                <button type="button" class="iconbtn" id="open-wall" aria-label={tr!(lang, "wall-open")} title={tr!(lang, "wall-open")}
                    onclick={say(Msg::ViewOpened(View::Wall))}>{ icon("screen", 20) }</button>
                <button type="button" class="iconbtn" id="open-workshop" aria-label={tr!(lang, "ws-open")} title={tr!(lang, "ws-open")}
                    onclick={say(Msg::ViewOpened(View::Workshop))}>{ icon("people", 20) }</button>
                <span class="sep"></span>
                <div class="lang" role="group" translate="no" aria-label={tr!(lang, "language")} hidden={languages.len() < 2}>
                    { for languages.into_iter().map(|other| lang_button(other, lang, say(Msg::LangChosen(other)))) }
                </div>
                { mount::<PhoneMenu>(props!(PhoneMenu { theme: props.theme, can_replay: props.can_replay })) }
                <button type="button" class="iconbtn" id="theme" aria-label={theme_label(lang, props.theme)}
                    title={theme_label(lang, props.theme)} onclick={say(Msg::ThemeChosen(props.theme.next()))}>
                    { icon("theme", 20) }
                </button>
            </nav>
        </header>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PhoneMenuProps {
    theme: Theme,
    can_replay: bool,
}

/// What a phone's header has no room for, behind a button.
#[function_component]
fn PhoneMenu(props: &PhoneMenuProps) -> Html {
    let lang = use_page().lang;
    let dialog = use_dialog();
    let (PhoneMenuProps { theme, can_replay }, slots) = (props.clone(), use_slots(lang));
    html! {
        <div class="more">
            <button type="button" class="iconbtn" id="more" aria-label={tr!(lang, "more")} onclick={dialog.open.clone()}>{ icon("more", 20) }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-label={tr!(lang, "more")}>
                { slots.map_or_else(|waiting| waiting, |slots| (slots.menu)(MenuProps { dialog, theme, can_replay })) }
            </dialog>
        </div>
    }
}

/// The scenario's name.
#[derive(Clone, PartialEq, Properties)]
struct NameFieldProps {
    name: String,
}

/// The name, editable in place; a name that cannot be given says why and leaves the last one.
#[function_component]
fn NameField(props: &NameFieldProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let typed = use_state_eq(|| None::<String>);
    use_effect_with(props.name.clone(), {
        let typed = typed.clone();
        move |_| typed.set(None)
    });
    let bad = typed.as_ref().is_some_and(|name| !is_name(name));
    let shown = (*typed).clone().unwrap_or_else(|| props.name.clone());
    let reason = if bad { tr!(lang, "scenario-name-bad") } else { String::new() };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(Some(input::text(&event))))
    };
    let commit = {
        let (typed, dispatch, shown) = (typed.clone(), page.dispatch.clone(), props.name.clone());
        Callback::from(move |name: String| {
            if name == shown {
                // What is shown may be a translation of the name: to leave it as it is renames nothing.
                typed.set(None);
            } else if is_name(&name) {
                typed.set(None);
                dispatch.emit(Msg::Edited(Edit::Renamed(name)));
            }
        })
    };
    let left = use_mut_ref(|| None::<String>);
    let onchange = on_left(&left, commit.clone());
    let onkeydown = {
        let name = props.name.clone();
        Callback::from(move |event: KeyboardEvent| match keys::in_field(&event) {
            Some(FieldKey::Take) => commit.emit(input::text(&event)),
            Some(FieldKey::GiveUp) => {
                typed.set(None);
                input::show(&event, &name);
            }
            None => {}
        })
    };
    html! {
        <>
            <label class="sr" for="scenario-name">{ tr!(lang, "scenario-name") }</label>
            <input id="scenario-name" value={shown} autocomplete="off" spellcheck="false" aria-invalid={bad.then_some("true")}
                aria-describedby="scenario-name-error" {oninput} {onchange} {onkeydown} />
            <span class="err" id="scenario-name-error" role="alert" hidden={!bad}>{ reason }</span>
        </>
    }
}

/// The list of ready-made scenarios, which comes with the later file; it goes back to its title once one is chosen, so that
/// it can be chosen again.
#[function_component]
fn PresetPicker() -> Html {
    let page = use_page();
    let lang = page.lang;
    let node = use_node_ref();
    let slots = use_context::<Lazy>().and_then(|lazy| lazy.slots());
    let offered = slots.map(|slots| (slots.models)(lang, &page.config)).unwrap_or_default();
    let onchange = {
        let (dispatch, node, offered) = (page.dispatch.clone(), node.clone(), offered.clone());
        Callback::from(move |event: Event| {
            let chosen = input::text(&event);
            if let Some((_, _, msg)) = offered.iter().find(|(key, ..)| *key == chosen).cloned() {
                dispatch.emit(msg);
            }
            input::choose(&node, "");
        })
    };
    html! {
        <>
            <label class="sr" for="preset">{ tr!(lang, "preset-picker") }</label>
            <span class="select">
                <select id="preset" ref={node} {onchange}>
                    <option value="" selected=true>{ tr!(lang, "presets") }</option>
                    { for offered.into_iter().map(|(key, name, _)| html! {
                        <option key={key.clone()} value={key}>{ name }</option>
                    }) }
                </select>
                { icon_with("chev", 16, "chev") }
            </span>
        </>
    }
}
