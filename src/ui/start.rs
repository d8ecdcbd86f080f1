//! How a visit starts: the language, the colours, and the scenario that the address leads to or that was left here.
//!
//! A first visit needs nothing but the default scenario; only one that has something to find, a city's own settings among
//! it, waits for what reads it.

use crate::i18n::Lang;
use crate::platform::{config, document, location, single, storage};
use crate::scenario::kept;
use crate::scenario::preset::Preset;
use crate::state::notice::Notice;
use crate::state::{Msg, State, Theme, update};
use crate::ui::address::linked_state;
use crate::ui::city::{Settings, languages, settings};
use crate::ui::keep::meeting::unpack;
use crate::ui::keep::restored;
use crate::ui::later::{Unloaded, fetch, prepare};
use std::pin::Pin;
use std::rc::Rc;

/// Where the language is remembered.
pub(super) const LANG_KEY: &str = "simulateur-objectifs.lang";
/// Where the theme is remembered.
pub(super) const THEME_KEY: &str = "simulateur-objectifs.theme";

/// What the address asks for, else what was remembered.
fn wanted(query: &str, key: &str) -> String {
    location::query(query).or_else(|| storage::recall(key)).unwrap_or_default()
}

/// Whether the page is shown inside another, as the address says.
pub(super) fn embedded() -> bool {
    location::query("embed").as_deref() == Some("1")
}

/// The state of a visit that starts, once its texts, and what reads its scenario, are there; none when what reads it did
/// not come: another scenario than the one that was asked for, or left here, would be taken for it. French where the
/// texts of the language did not come, which is told.
pub async fn first_state() -> Option<State> {
    let file = single::is_single();
    if file {
        storage::stay_in_memory();
        storage::remember(LANG_KEY, &single::lang().unwrap_or_default());
    }
    let wished = Lang::from_code(&wanted("lang", LANG_KEY));
    let theme = Theme::from_code(&wanted("theme", THEME_KEY));
    let settings = config::soon();
    let left = || storage::holds(kept::CURRENT) && location::query("new").is_none();
    let asked = || !location::fragment().is_empty() || location::query("config").is_some();
    if file || embedded() || asked() || left() || !settings.is_empty() {
        return Some((fetch().await.ok()?.begin)(wished, theme, settings).await);
    }
    let (lang, missing) = spoken(wished).await;
    Some(noticed(State::new(Preset::Paris2020.scenario(), lang, theme), missing))
}

/// A language once its texts are there; French when they did not come, and that to tell.
async fn spoken(lang: Lang) -> (Lang, Option<Notice>) {
    match prepare(lang).await {
        Ok(()) => (lang, None),
        Err(Unloaded) => (Lang::default(), Some(Notice::TextsMissing)),
    }
}

fn noticed(state: State, notice: Option<Notice>) -> State {
    notice.into_iter().fold(state, |state, notice| update(&state, Msg::Noticed(notice)))
}

/// A state on its way.
pub(super) type Beginning = Pin<Box<dyn Future<Output = State>>>;

/// The first state of a visit that has something to find, in a language that the city speaks.
pub(super) fn begin(lang: Lang, theme: Theme, text: String) -> Beginning {
    Box::pin(async move {
        document::set_theme(theme.code());
        let settings = settings(&text);
        let own =
            languages(&settings.config).first().copied().filter(|_| !settings.config.speaks(lang.code()));
        let (lang, missing) = spoken(own.unwrap_or(lang)).await;
        noticed(find(lang, theme, settings), missing)
    })
}

/// The state that the address leads to, else what was left on this device, else the city's scenario or the default one.
fn find(lang: Lang, theme: Theme, settings: Settings) -> State {
    let Settings { config, notice: checked } = settings;
    let unpacked = unpack();
    let told = |state: State| {
        let state = state.with_config(Rc::clone(&config));
        unpacked.into_iter().chain(checked).fold(state, |state, notice| update(&state, Msg::Noticed(notice)))
    };
    if let Some(state) = linked_state(lang, theme) {
        return told(state);
    }
    // What a host shows in a frame is the host's business: the reader's own work stays out of it.
    let (found, notice) = if embedded() { (None, None) } else { restored() };
    let fresh = location::query("new").is_some();
    let ours = Preset::Paris2020.scenario();
    let found = found.filter(|found| !fresh && *found != ours);
    let scenario = found.unwrap_or_else(|| config.scenario.as_deref().cloned().unwrap_or(ours));
    let state = State::new(scenario, lang, theme);
    told(match notice {
        Some(notice) => update(&state, Msg::Noticed(notice)),
        None => state,
    })
}
