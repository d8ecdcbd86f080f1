//! The header: what this is, which scenario, and the actions on it.

use super::context::use_page;
use super::dialog::use_dialog;
use super::icon::{icon, icon_with};
use crate::i18n::{Lang, text};
use crate::platform::input;
use crate::scenario::preset::Preset;
use crate::state::edit::{Edit, is_name};
use crate::state::view::View;
use crate::state::{Msg, Theme};
use crate::tr;
use yew::prelude::*;

/// What the header shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct HeaderProps {
    /// The scenario's name.
    pub(super) scenario_name: String,
    /// Base and target year.
    pub(super) period: (i32, i32),
    /// The theme in force.
    pub(super) theme: Theme,
    /// Whether a step can be taken back.
    pub(super) can_undo: bool,
    /// Whether a step can be made again.
    pub(super) can_redo: bool,
}

/// The header of the page.
#[function_component]
pub(super) fn Header(props: &HeaderProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(msg.clone()))
    };
    let (base, target) = (lang.year(props.period.0), lang.year(props.period.1));
    html! {
        <header class="hdr">
            <a class="skip" href="#resultat">{ tr!(lang, "skip") }</a>
            <div class="brand">
                <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path d="M2 6h20" class="mk-l" /><path d="M5 22V6M12 22V11M19 22V6" class="mk-b" />
                </svg>
                <h1>{ tr!(lang, "app-name") }<span>{ tr!(lang, "app-subject", base = base, target = target) }</span></h1>
            </div>
            <div class="scn">
                <NameField name={props.scenario_name.clone()} />
                <PresetPicker />
            </div>
            <nav class="tools" aria-label={tr!(lang, "tools")}>
                <button type="button" class="iconbtn" id="undo" aria-label={tr!(lang, "undo")} title={tr!(lang, "undo")}
                    disabled={!props.can_undo} onclick={say(Msg::Undone)}>{ icon("undo", 20) }</button>
                <button type="button" class="iconbtn" id="redo" aria-label={tr!(lang, "redo")} title={tr!(lang, "redo")}
                    disabled={!props.can_redo} onclick={say(Msg::Redone)}>{ icon("redo", 20) }</button>
                <span class="sep"></span>
                <button type="button" class="iconbtn" id="open-wall" aria-label={tr!(lang, "wall-open")} title={tr!(lang, "wall-open")}
                    onclick={say(Msg::ViewOpened(View::Wall))}>{ icon("screen", 20) }</button>
                <button type="button" class="iconbtn" id="open-workshop" aria-label={tr!(lang, "ws-open")} title={tr!(lang, "ws-open")}
                    onclick={say(Msg::ViewOpened(View::Workshop))}>{ icon("people", 20) }</button>
                <span class="sep"></span>
                <div class="lang" role="group" aria-label={tr!(lang, "language")}>
                    { for Lang::ALL.map(|other| lang_button(other, lang, say(Msg::LangChosen(other)))) }
                </div>
                <PhoneMenu theme={props.theme} />
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
}

/// What a phone's header has no room for: models, language, theme.
#[function_component]
fn PhoneMenu(props: &PhoneMenuProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let dialog = use_dialog();
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        dialog.closing(move || dispatch.emit(msg.clone()))
    };
    html! {
        <div class="more">
            <button type="button" class="iconbtn" id="more" aria-label={tr!(lang, "more")} onclick={dialog.open.clone()}>{ icon("more", 20) }</button>
            <dialog class="dialog dialog--small" ref={dialog.node.clone()} aria-labelledby="more-title">
                <div class="dialog__head">
                    <h2 class="h3" id="more-title">{ tr!(lang, "more") }</h2>
                    <button type="button" class="iconbtn" aria-label={tr!(lang, "close")} onclick={dialog.close.clone()}>{ icon("close", 20) }</button>
                </div>
                <h3>{ tr!(lang, "presets") }</h3>
                <ul class="choices">
                    { for Preset::ALL.map(|preset| html! {
                        <li key={preset.key()}><button type="button" class="btn btn--quiet" onclick={say(Msg::PresetChosen(preset))}>{ preset_name(lang, preset) }</button></li>
                    }) }
                </ul>
                <ul class="doors">
                    <li><button type="button" class="btn btn--quiet" id="more-workshop" onclick={say(Msg::ViewOpened(View::Workshop))}>{ icon("people", 16) }{ tr!(lang, "ws-open") }</button></li>
                    <li><button type="button" class="btn btn--quiet" id="more-wall" onclick={say(Msg::ViewOpened(View::Wall))}>{ icon("screen", 16) }{ tr!(lang, "wall-open") }</button></li>
                </ul>
                <h3>{ tr!(lang, "language") }</h3>
                <div class="lang" role="group" aria-label={tr!(lang, "language")}>
                    { for Lang::ALL.map(|other| lang_button(other, lang, say(Msg::LangChosen(other)))) }
                </div>
                <p><button type="button" class="btn" onclick={say(Msg::ThemeChosen(props.theme.next()))}>
                    { icon("theme", 20) }{ theme_label(lang, props.theme) }
                </button></p>
            </dialog>
        </div>
    }
}

fn lang_button(lang: Lang, current: Lang, onclick: Callback<MouseEvent>) -> Html {
    let name = match lang {
        Lang::Fr => "Français",
        Lang::En => "English",
    };
    html! {
        <button type="button" aria-pressed={(lang == current).to_string()} lang={lang.code()} aria-label={name} {onclick}>
            { lang.code().to_uppercase() }
        </button>
    }
}

fn theme_label(lang: Lang, theme: Theme) -> String {
    match theme {
        Theme::Auto => tr!(lang, "theme-auto"),
        Theme::Light => tr!(lang, "theme-light"),
        Theme::Dark => tr!(lang, "theme-dark"),
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
        let (typed, dispatch) = (typed.clone(), page.dispatch.clone());
        Callback::from(move |name: String| {
            if is_name(&name) {
                typed.set(None);
                dispatch.emit(Msg::Edited(Edit::Renamed(name)));
            }
        })
    };
    let onchange = {
        let commit = commit.clone();
        Callback::from(move |event: Event| commit.emit(input::text(&event)))
    };
    let onkeydown = {
        let name = props.name.clone();
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                commit.emit(input::text(&event));
            }
            "Escape" => {
                typed.set(None);
                input::show(&event, &name);
            }
            _ => {}
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

/// The list of ready-made scenarios; it goes back to its title once one is chosen, so that it can be chosen again.
#[function_component]
fn PresetPicker() -> Html {
    let page = use_page();
    let lang = page.lang;
    let node = use_node_ref();
    let onchange = {
        let (dispatch, node) = (page.dispatch.clone(), node.clone());
        Callback::from(move |event: Event| {
            if let Some(preset) = Preset::from_key(&input::text(&event)) {
                dispatch.emit(Msg::PresetChosen(preset));
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
                    { for Preset::ALL.map(|preset| html! {
                        <option key={preset.key()} value={preset.key()}>{ preset_name(lang, preset) }</option>
                    }) }
                </select>
                { icon_with("chev", 16, "chev") }
            </span>
        </>
    }
}

/// A preset's name in the reader's language.
pub(super) fn preset_name(lang: Lang, preset: Preset) -> String {
    text(lang, &format!("preset-{}", preset.key()))
}
