//! The header of a page that is not about the scenario on screen: whose page it is, the way back, language and theme. It
//! stands in for the simulator's, which speaks of that scenario.

use crate::platform::document;
use crate::state::{Msg, State, Theme};
use crate::tr;
use crate::ui::shared::context::{Shared, use_page};
use crate::ui::shared::icon::icon;
use crate::ui::shared::mark::mark;
use crate::ui::shared::part::{mount, props};
use crate::ui::shared::preferences::{lang_button, languages, theme_label};
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the header shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OwnHeaderProps {
    /// What is spoken of, whose, and over which years where it has any.
    pub(super) subject: String,
    /// The title of the window as long as the page is there.
    pub(super) title: String,
    /// The title of the window once it is left.
    pub(super) title_after: String,
    /// The theme in force.
    pub(super) theme: Theme,
    /// Whether it is the page's first heading; a page with one of its own has none here.
    #[prop_or_default]
    pub(super) heading: bool,
    /// Where the skip link leads, in a page that has one.
    #[prop_or_default]
    pub(super) skip: Option<&'static str>,
    /// The way back, where there is any.
    #[prop_or_default]
    pub(super) children: Html,
}

/// The header.
#[function_component]
pub(super) fn OwnHeader(props: &OwnHeaderProps) -> Html {
    let page = use_page();
    let lang = page.lang;
    use_effect_with((props.title.clone(), props.title_after.clone()), |(title, after)| {
        // In another language the simulator gives the window its own title in the same moment: this one comes after.
        let (title, after) = (title.clone(), after.clone());
        spawn_local(async move { document::set_title(&title) });
        move || document::set_title(&after)
    });
    let say = |msg: Msg| page.dispatch.reform(move |_: MouseEvent| msg.clone());
    let theme = theme_label(lang, props.theme);
    let spoken = languages(&page.config);
    let name = html! { <>{ tr!(lang, "app-name") }<span>{ &props.subject }</span></> };
    html! {
        <header class="hdr">
            if let Some(skip) = props.skip { <a class="skip" href={skip}>{ tr!(lang, "city-skip") }</a> }
            <div class="brand">
                { mark() }
                if props.heading { <h1>{ name }</h1> } else { <p class="brand__t">{ name }</p> }
            </div>
            <nav class="tools" aria-label={tr!(lang, "tools")}>
                { props.children.clone() }
                <div class="lang" role="group" translate="no" aria-label={tr!(lang, "language")} hidden={spoken.len() < 2}>
                    { for spoken.into_iter().map(|other| lang_button(other, lang, say(Msg::LangChosen(other)))) }
                </div>
                <button type="button" class="iconbtn" aria-label={theme.clone()} title={theme} onclick={say(Msg::ThemeChosen(props.theme.next()))}>{ icon("theme", 20) }</button>
            </nav>
        </header>
    }
}

/// What the header of a city without a scenario depends on.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CityHeaderProps {
    /// The application.
    pub(super) state: Shared<State>,
    /// The title of the window once the page is left.
    pub(super) title_after: String,
}

/// The header over the guide and other texts on the page of a city that has nothing to show yet but the questions.
#[function_component]
pub(super) fn CityHeader(props: &CityHeaderProps) -> Html {
    let page = use_page();
    let city = page.config.city.clone().unwrap_or_default();
    let subject = tr!(page.lang, "app-subject-city", city = city);
    let title = format!("{} – {subject}", tr!(page.lang, "app-name"));
    mount::<OwnHeader>(props!(OwnHeader {
        subject,
        title,
        title_after: props.title_after.clone(),
        theme: props.state.theme,
        heading: true
    }))
}
