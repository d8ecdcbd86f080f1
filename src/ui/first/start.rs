//! How a visit starts: the language, the colours, and the scenario that the address leads to or that was left here.
//!
//! A first visit needs nothing but the default scenario; only one that has something to find, a city's own settings among
//! it, waits for what reads it.

use crate::i18n::Lang;
use crate::platform::{config, location, single, storage};
use crate::scenario::preset::Preset;
use crate::scenario::saved_work;
use crate::state::{State, Theme};
use crate::ui::load::fetch;
use crate::ui::shared::language::{noticed, spoken};
use crate::ui::shared::preferences::{LANG_KEY, THEME_KEY, embedded};

/// What the address asks for, else what was remembered.
fn wanted(query: &str, key: &str) -> String {
    location::query(query).or_else(|| storage::recall(key)).unwrap_or_default()
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
    let left = || storage::holds(saved_work::CURRENT) && location::query("new").is_none();
    let asked = || !location::fragment().is_empty() || location::query("config").is_some();
    if file || embedded() || asked() || left() || !settings.is_empty() {
        return Some((fetch().await.ok()?.begin)(wished, theme, settings).await);
    }
    let (lang, missing) = spoken(wished).await;
    Some(noticed(State::new(Preset::Paris2020.scenario(), lang, theme), missing))
}
