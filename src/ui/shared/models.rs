//! The ready-made scenarios that the page offers, with their names.

use crate::i18n::{Lang, text};
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::state::Msg;

/// The ready-made scenarios offered, ours or the city's: a key, a name, and what choosing it says.
pub(in crate::ui) fn models(lang: Lang, config: &Config) -> Vec<(String, String, Msg)> {
    let ours =
        |preset: Preset| (preset.key().to_owned(), preset_name(lang, preset), Msg::PresetChosen(preset));
    if config.presets.is_empty() {
        return Preset::ALL.map(ours).to_vec();
    }
    let offered = config.presets.iter().enumerate().map(|(place, scenario)| {
        let preset = scenario.preset.as_deref().and_then(Preset::from_key);
        match preset.filter(|preset| preset.scenario() == *scenario) {
            Some(preset) => ours(preset),
            None => (format!("city-{place}"), scenario.name.clone(), Msg::Opened(Box::new(scenario.clone()))),
        }
    });
    offered.collect()
}

/// A preset's name in the reader's language.
pub(in crate::ui) fn preset_name(lang: Lang, preset: Preset) -> String {
    text(lang, &format!("preset-{}", preset.key()))
}
