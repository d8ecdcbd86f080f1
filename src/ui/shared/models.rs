//! The ready-made scenarios that the page offers, with their names.

use crate::i18n::{Lang, text};
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;

/// The ready-made scenarios offered, ours or the city's, and the way to a city's own: a key, a name, and what choosing it says.
pub(in crate::ui) fn models(lang: Lang, config: &Config) -> Vec<(String, String, Msg)> {
    let ours =
        |preset: Preset| (preset.key().to_owned(), preset_name(lang, preset), Msg::PresetChosen(preset));
    let own = (View::City.code().to_owned(), tr!(lang, "city-open"), Msg::ViewOpened(View::City));
    let own = Some(own).filter(|_| config.offers(View::City.code()));
    if config.presets.is_empty() {
        return Preset::ALL.map(ours).into_iter().chain(own).collect();
    }
    let offered = config.presets.iter().enumerate().map(|(place, scenario)| {
        let preset = scenario.preset.as_deref().and_then(Preset::from_key);
        match preset.filter(|preset| preset.scenario() == *scenario) {
            Some(preset) => ours(preset),
            None => (format!("city-{place}"), scenario.name.clone(), Msg::Opened(Box::new(scenario.clone()))),
        }
    });
    offered.chain(own).collect()
}

/// A preset's name in the reader's language.
pub(in crate::ui) fn preset_name(lang: Lang, preset: Preset) -> String {
    text(lang, &format!("preset-{}", preset.key()))
}
