//! What a reader chooses once for all visits: language and theme; and what the city leaves to choose.

use crate::i18n::Lang;
use crate::platform::location;
use crate::scenario::config::Config;
use crate::state::Theme;
use crate::tr;
use yew::prelude::*;

/// Where the language is remembered.
pub(in crate::ui) const LANG_KEY: &str = "simulateur-objectifs.lang";
/// Where the theme is remembered.
pub(in crate::ui) const THEME_KEY: &str = "simulateur-objectifs.theme";

/// Whether the page is shown inside another, as the address says.
pub(in crate::ui) fn embedded() -> bool {
    location::query("embed").as_deref() == Some("1")
}

/// The languages that the city offers.
pub(in crate::ui) fn languages(config: &Config) -> Vec<Lang> {
    Lang::ALL.into_iter().filter(|lang| config.speaks(lang.code())).collect()
}

/// A language's button.
pub(in crate::ui) fn lang_button(lang: Lang, current: Lang, onclick: Callback<MouseEvent>) -> Html {
    let name = lang.locale().name;
    html! {
        <button type="button" aria-pressed={(lang == current).to_string()} lang={lang.code()} aria-label={name} {onclick}>
            { lang.code().to_ascii_uppercase() }
        </button>
    }
}

/// What a press on the theme's button does.
pub(in crate::ui) fn theme_label(lang: Lang, theme: Theme) -> String {
    match theme {
        Theme::Auto => tr!(lang, "theme-auto"),
        Theme::Light => tr!(lang, "theme-light"),
        Theme::Dark => tr!(lang, "theme-dark"),
    }
}
