//! The foot of every page: what the figures are, which version this is, the user's guide, the model and its sources,
//! accessibility, the first steps again.

use crate::i18n::Lang;
use crate::platform::single;
use crate::scenario::config::Config;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::context::use_page;
use crate::ui::shared::slots::FootProps;
use yew::prelude::*;

/// The version of the program, that of CHANGELOG.md.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The foot.
#[function_component]
pub(in crate::ui) fn Foot(props: &FootProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    // A file of the disk cannot be put into another page.
    let file = *use_memo((), |()| single::is_single());
    let open = |view: View| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::ViewOpened(view)))
    };
    html! {
        <footer class="foot">
            <p>{ tr!(lang, "foot-note") }{ " " }<span id="version">{ tr!(lang, "foot-version", version = VERSION) }</span></p>
            <ul class="foot__links">
                <li><button type="button" class="linkbtn" id="open-manual" onclick={open(View::Manual)}>{ tr!(lang, "manual-title") }</button></li>
                <li><button type="button" class="linkbtn" id="open-model" onclick={open(View::Model)}>{ tr!(lang, "foot-model") }</button></li>
                <li><button type="button" class="linkbtn" id="open-accessibility" onclick={open(View::Accessibility)}>{ tr!(lang, "foot-accessibility") }</button></li>
                if !file {
                    <li><button type="button" class="linkbtn" id="open-embed" onclick={open(View::Embed)}>{ tr!(lang, "embed-view") }</button></li>
                }
                if let Some(onguide) = &props.onguide {
                    <li><button type="button" class="linkbtn" id="open-guide" onclick={onguide.reform(|_: MouseEvent| ())}>{ tr!(lang, "guide-again") }</button></li>
                }
                { city_links(lang, &page.config) }
            </ul>
        </footer>
    }
}

/// Links to the city's own pages, an item each.
fn city_links(lang: Lang, config: &Config) -> Html {
    html! {
        { for config.links.iter().map(|(name, url)| html! {
            <li key={*name}><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ link_name(lang, name) }<span class="sr">{ tr!(lang, "embed-new-tab") }</span></a></li>
        }) }
    }
}

fn link_name(lang: Lang, name: &str) -> String {
    match name {
        "legal" => tr!(lang, "foot-legal"),
        "privacy" => tr!(lang, "foot-privacy"),
        "accessibility" => tr!(lang, "foot-city-accessibility"),
        _ => tr!(lang, "foot-contact"),
    }
}
