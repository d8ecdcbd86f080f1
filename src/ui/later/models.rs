//! The ready-made scenarios that the page offers, with their names.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::Preset;
use crate::state::Msg;
use crate::state::view::View;
use crate::tr;
use crate::ui::shared::slots::Model;
use crate::ui::shared::words::scenario_name::preset_name;

/// The ready-made scenarios offered: the city's own first, and those of ours that it offers; all of ours on a page that is no
/// other city's. The way to a city's own comes last.
pub(in crate::ui) fn models(lang: Lang, config: &Config) -> Vec<Model> {
    let mut offered: Vec<&Scenario> = config.presets.iter().collect();
    if let Some(own) = config.scenario.as_deref().filter(|own| !offered.contains(own)) {
        offered.insert(0, own);
    }
    let ours =
        |preset: Preset| (preset.key().to_owned(), preset_name(lang, preset), Msg::PresetChosen(preset));
    let own = (View::City.code().to_owned(), tr!(lang, "city-open"), Msg::ViewOpened(View::City));
    let own = Some(own).filter(|_| config.offers(View::City.code()));
    let preset_of = |own: &Scenario| Preset::named(&own.name).filter(|preset| preset.scenario() == *own);
    let of_another_city = config.city.as_ref().is_some_and(|city| *city != Preset::Paris2020.scenario().city);
    if config.presets.is_empty() && !of_another_city && offered.iter().all(|own| preset_of(own).is_some()) {
        return Preset::ALL.map(ours).into_iter().chain(own).collect();
    }
    let offered = offered.into_iter().enumerate().map(|(place, scenario)| match preset_of(scenario) {
        Some(preset) => ours(preset),
        None => (format!("city-{place}"), scenario.name.clone(), Msg::Opened(Box::new(scenario.clone()))),
    });
    offered.chain(own).collect()
}
