//! The start of a visit that has something to find: a link, the city's own scenario, what was left on this device.

use crate::i18n::Lang;
use crate::platform::{document, location};
use crate::scenario::preset::Preset;
use crate::scenario::reference::stands_for;
use crate::state::{State, Theme};
use crate::ui::later::address::{Linked, linked};
use crate::ui::later::city_settings::{Settings, settings};
use crate::ui::later::keep::meeting::unpack;
use crate::ui::later::keep::vote_start::left_start;
use crate::ui::later::keep::{own_work, restored};
use crate::ui::shared::language::{noticed, spoken};
use crate::ui::shared::preferences::{embedded, languages};
use crate::ui::shared::slots::Beginning;
use std::rc::Rc;

/// The first state of a visit that has something to find, in a language that the city speaks.
pub(in crate::ui) fn begin(lang: Lang, theme: Theme, text: String) -> Beginning {
    Box::pin(async move {
        document::set_theme(theme.code());
        let settings = settings(&text);
        let own =
            languages(&settings.config).first().copied().filter(|_| !settings.config.speaks(lang.code()));
        let (lang, missing) = spoken(own.unwrap_or(lang)).await;
        noticed(find(lang, theme, settings).voting_from(left_start()), missing)
    })
}

/// The state that the address leads to, else what was left on this device, else the city's scenario or the default one.
fn find(lang: Lang, theme: Theme, settings: Settings) -> State {
    let Settings { config, notice: checked } = settings;
    let unpacked = unpack();
    let told =
        |state: State| noticed(state.with_config(Rc::clone(&config)), unpacked.into_iter().chain(checked));
    // A view with the notices of its link.
    let at = |mut state: State, view, notices| {
        state.view = view;
        told(noticed(state, notices))
    };
    let (view, of_link) = match linked() {
        Some(Linked { scenario: Some(scenario), view, notices }) => {
            // What this tab was left with is led to again, and may be held against another than its link tells.
            let work = own_work().filter(|work| location::is_own() && stands_for(&work.scenario, &scenario));
            let mut state = State::new(scenario, lang, theme);
            // What the address names was opened: a city's settings that come late leave it on screen.
            state.openings = 1;
            return at(state, view, notices).held_against(work.and_then(|work| work.reference));
        }
        Some(Linked { scenario: None, view, notices }) => (view, notices),
        None => (None, Vec::new()),
    };
    // What a host shows in a frame is the host's business: the reader's own work stays out of it.
    let (found, notice) = if embedded() { (None, None) } else { restored() };
    let fresh = location::query("new").is_some();
    let ours = Preset::Paris2020.scenario();
    let found = found.filter(|found| !fresh && found.scenario != ours);
    let begun = |scenario| at(noticed(State::new(scenario, lang, theme), notice), view, of_link);
    match found {
        Some(found) => begun(found.scenario).held_against(found.reference),
        None if embedded() => begun(config.first_scenario()),
        None => begun(config.first_scenario()).with_questions(),
    }
}
