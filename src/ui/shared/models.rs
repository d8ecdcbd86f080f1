//! The ready-made scenarios that the page offers, with their names.

use crate::i18n::{Lang, text};
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::state::Msg;

/// The ready-made scenarios offered: the city's own first, and those of ours that it offers; all of ours where it has
/// none. A key, a name, and what choosing it says.
pub(in crate::ui) fn models(lang: Lang, config: &Config) -> Vec<(String, String, Msg)> {
    let mut offered: Vec<&Scenario> = config.presets.iter().collect();
    if let Some(own) = config.scenario.as_deref().filter(|own| !offered.contains(own)) {
        offered.insert(0, own);
    }
    let ours =
        |preset: Preset| (preset.key().to_owned(), preset_name(lang, preset), Msg::PresetChosen(preset));
    let preset_of = |own: &Scenario| Preset::named(&own.name).filter(|preset| preset.scenario() == *own);
    if config.presets.is_empty() && offered.iter().all(|own| preset_of(own).is_some()) {
        return Preset::ALL.map(ours).to_vec();
    }
    let offered = offered.into_iter().enumerate().map(|(place, scenario)| match preset_of(scenario) {
        Some(preset) => ours(preset),
        None => (format!("city-{place}"), scenario.name.clone(), Msg::Opened(Box::new(scenario.clone()))),
    });
    offered.collect()
}

/// A preset's name in the reader's language.
pub(in crate::ui) fn preset_name(lang: Lang, preset: Preset) -> String {
    text(lang, &format!("preset-{}", preset.key()))
}
