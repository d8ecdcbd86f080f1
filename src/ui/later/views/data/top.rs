//! The page's own header: whose scheme is on screen, the way back, language and theme.

use crate::platform::document;
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::views::frame::Under;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::mark::mark;
use crate::ui::shared::preferences::{lang_button, languages, theme_label};
use yew::prelude::*;

use super::words::say;

/// What the header shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TopProps {
    pub(super) state: Shared<State>,
    /// The title of the window outside of this page.
    pub(super) title: String,
}

/// The header.
#[function_component]
pub(super) fn Top(props: &TopProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    let scenario = &props.state.scenario;
    let city = if scenario.city.is_empty() { String::new() } else { [&scenario.city, " "].concat() };
    let (base, target) = (lang.year(scenario.base_year), lang.year(scenario.target_year));
    let subject = tr!(lang, "app-subject", city = city, base = base, target = target);
    let title = tr!(lang, "page-title", name = say(lang, "title", []), subject = subject.as_str());
    use_effect_with((title, props.title.clone()), |(title, simulator)| {
        document::set_title(title);
        let simulator = simulator.clone();
        move || document::set_title(&simulator)
    });
    let back = match use_context::<Under>().and_then(|under| under.0) {
        None => tr!(lang, "city-back"),
        Some(View::City) => say(lang, "back-city", []),
        Some(View::Workshop) => tr!(lang, "view-back-workshop"),
        Some(_) => tr!(lang, "view-back-page"),
    };
    let tell = |msg: Msg| page.dispatch.reform(move |_: MouseEvent| msg.clone());
    let theme = props.state.theme;
    let spoken = languages(&page.config);
    html! {
        <header class="hdr">
            <a class="skip" href="#data-main">{ tr!(lang, "city-skip") }</a>
            <div class="brand">
                { mark() }
                <p class="brand__t">{ tr!(lang, "app-name") }<span>{ subject }</span></p>
            </div>
            <nav class="tools" aria-label={tr!(lang, "tools")}>
                <button type="button" class="btn btn--quiet" id="data-back" onclick={tell(Msg::ViewClosed)}>{ icon("close", 16) }<span>{ back }</span></button>
                <div class="lang" role="group" translate="no" aria-label={tr!(lang, "language")} hidden={spoken.len() < 2}>
                    { for spoken.into_iter().map(|other| lang_button(other, lang, tell(Msg::LangChosen(other)))) }
                </div>
                <button type="button" class="iconbtn" aria-label={theme_label(lang, theme)} title={theme_label(lang, theme)}
                    onclick={tell(Msg::ThemeChosen(theme.next()))}>{ icon("theme", 20) }</button>
            </nav>
        </header>
    }
}
