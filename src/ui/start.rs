//! How a visit starts: the language, the colours, and the scenario that the address leads to or that was left here.
//!
//! A first visit needs nothing but the default scenario; only one that has something to find waits for what reads it.

use super::address::linked_state;
use super::keep::meeting::unpack;
use super::keep::restored;
use super::later::{Unloaded, fetch, prepare};
use crate::i18n::Lang;
use crate::platform::{location, single, storage};
use crate::scenario::kept;
use crate::scenario::preset::Preset;
use crate::state::notice::Notice;
use crate::state::{Msg, State, Theme, update};

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
    let prepared = prepare(wished).await;
    let lang = prepared.map_or(Lang::default(), |()| wished);
    let theme = Theme::from_code(&wanted("theme", THEME_KEY));
    let left = || storage::holds(kept::CURRENT) && location::query("new").is_none();
    let something = file || embedded() || !location::fragment().is_empty() || left();
    let state = if something {
        (fetch().await.ok()?.find)(lang, theme)
    } else {
        State::new(Preset::Paris2020.scenario(), lang, theme)
    };
    Some(match prepared {
        Ok(()) => state,
        Err(Unloaded) => update(&state, Msg::Noticed(Notice::TextsMissing)),
    })
}

/// The state that the address leads to, else what was left on this device, else the default scenario.
pub(super) fn find(lang: Lang, theme: Theme) -> State {
    let unpacked = unpack();
    let told = |state| unpacked.into_iter().fold(state, |state, notice| update(&state, Msg::Noticed(notice)));
    if let Some(state) = linked_state(lang, theme) {
        return told(state);
    }
    // What a host shows in a frame is the host's business: the reader's own work stays out of it.
    let (found, notice) = if embedded() { (None, None) } else { restored() };
    let fresh = location::query("new").is_some();
    let scenario = found.filter(|_| !fresh).unwrap_or_else(|| Preset::Paris2020.scenario());
    let state = State::new(scenario, lang, theme);
    told(match notice {
        Some(notice) => update(&state, Msg::Noticed(notice)),
        None => state,
    })
}
