//! The menu of a phone's header: what there is no room for beside the scenario's name.

use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::later::models::models;
use crate::ui::shared::context::use_page;
use crate::ui::shared::dialog::dialog_head;
use crate::ui::shared::icon::icon;
use crate::ui::shared::preferences::{lang_button, languages, theme_label};
use crate::ui::shared::replay::replay_label;
use crate::ui::shared::slots::MenuProps;
use yew::prelude::*;

/// Scenarios, the guide, models, workshop, language, theme.
#[function_component]
pub(in crate::ui) fn Menu(props: &MenuProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let languages = languages(&page.config);
    let say = |msg: Msg| {
        let dispatch = page.dispatch.clone();
        props.dialog.closing(move || dispatch.emit(msg.clone()))
    };
    html! {
        <>
            { dialog_head(lang, None, tr!(lang, "more"), props.dialog.close.clone()) }
            <ul class="choices">
                <li><button type="button" class="btn btn--quiet" id="more-memo" onclick={say(Msg::ViewOpened(View::Memo))}>{ icon("print", 20) }{ tr!(lang, "take-memo") }</button></li>
                <li><button type="button" class="btn btn--quiet" id="more-save" onclick={say(Msg::ViewOpened(View::Scenarios))}>{ icon("save", 20) }{ tr!(lang, "keep-title") }</button></li>
                <li><button type="button" class="btn btn--quiet" id="more-compare" onclick={say(Msg::ViewOpened(View::Compare))}>{ icon("compare", 20) }{ tr!(lang, "compare-tool") }</button></li>
                <li><button type="button" class="btn btn--quiet" id="more-manual" onclick={say(Msg::ViewOpened(View::Manual))}>{ icon("source", 20) }{ tr!(lang, "manual-title") }</button></li>
                <li><button type="button" class="btn btn--quiet" disabled={!props.can_replay} onclick={say(Msg::ReplayStarted)}>{ icon("replay", 20) }{ replay_label(lang) }</button></li>
            </ul>
            <h3>{ tr!(lang, "presets") }</h3>
            <ul class="choices">
                { for models(lang, &page.config).into_iter().map(|(key, name, msg)| html! {
                    <li key={key}><button type="button" class="btn btn--quiet" onclick={say(msg)}>{ name }</button></li>
                }) }
            </ul>
            <ul class="doors">
                <li><button type="button" class="btn btn--quiet" id="more-workshop" onclick={say(Msg::ViewOpened(View::Workshop))}>{ icon("people", 16) }{ tr!(lang, "ws-open") }</button></li>
                <li><button type="button" class="btn btn--quiet" id="more-wall" onclick={say(Msg::ViewOpened(View::Wall))}>{ icon("screen", 16) }{ tr!(lang, "wall-open") }</button></li>
            </ul>
            <h3 hidden={languages.len() < 2}>{ tr!(lang, "language") }</h3>
            <div class="lang" role="group" translate="no" aria-label={tr!(lang, "language")} hidden={languages.len() < 2}>
                { for languages.into_iter().map(|other| lang_button(other, lang, say(Msg::LangChosen(other)))) }
            </div>
            <p><button type="button" class="btn" onclick={say(Msg::ThemeChosen(props.theme.next()))}>
                { icon("theme", 20) }{ theme_label(lang, props.theme) }
            </button></p>
        </>
    }
}
