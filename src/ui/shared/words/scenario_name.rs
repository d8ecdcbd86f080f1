//! The name of a scenario as the reader sees it.
//!
//! A preset's own name is French in files and links; here it reads in the reader's language. Nothing is renamed.

use crate::i18n::{Lang, text};
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::modified::is_modified;
use crate::scenario::preset::Preset;
use crate::scenario::reference::owner;
use crate::state::derive::Derived;
use crate::tr;

/// A preset's name in the reader's language.
pub(in crate::ui) fn preset_name(lang: Lang, preset: Preset) -> String {
    // Its own name is French.
    if lang == Lang::default() {
        preset.name().to_owned()
    } else {
        text(lang, &format!("preset-{}", preset.key()))
    }
}

/// A scenario's name: a preset's own in the reader's language, any other as it was given.
#[must_use]
pub(in crate::ui) fn scenario_name(lang: Lang, name: &str) -> String {
    match Preset::named(name) {
        Some(preset) if lang != Lang::default() => preset_name(lang, preset),
        _ => name.to_owned(),
    }
}

/// What a scenario is called where it stands for its figures: a preset with other figures says so.
#[must_use]
pub(in crate::ui) fn scenario_title(lang: Lang, scenario: &Scenario) -> String {
    title_against(lang, scenario, scenario)
}

/// The same where it is known what the scenario is held against: with other figures than those, it says so too.
#[must_use]
pub(in crate::ui) fn title_against(lang: Lang, scenario: &Scenario, reference: &Scenario) -> String {
    let name = scenario_name(lang, &scenario.name);
    if is_modified(scenario, reference) { tr!(lang, "scenario-modified", name = name) } else { name }
}

/// What is simulated, whose, and over which years: `achats responsables, Paris 2014-2020`.
#[must_use]
pub(in crate::ui) fn subject(lang: Lang, scenario: &Scenario, config: &Config) -> String {
    let mut city = owner(scenario, config).unwrap_or_default().to_owned();
    if !city.is_empty() {
        city.push(' ');
    }
    let (base, target) = (lang.year(scenario.base_year), lang.year(scenario.target_year));
    tr!(lang, "app-subject", city = city, base = base, target = target)
}

/// The page's title: the scenario's, and what is simulated.
#[must_use]
pub(in crate::ui) fn page_title(lang: Lang, derived: &Derived, config: &Config) -> String {
    let (scenario, name) = (&derived.scenario, title_against(lang, &derived.scenario, &derived.reference));
    tr!(lang, "page-title", name = name, subject = subject(lang, scenario, config))
}

/// Titles that stand side by side, no two the same: a second one of a name takes a number.
#[must_use]
pub(in crate::ui) fn told_apart(titles: Vec<String>) -> Vec<String> {
    let mut apart: Vec<String> = Vec::with_capacity(titles.len());
    for title in titles {
        let mut number = 1;
        let mut told = title.clone();
        while apart.contains(&told) {
            number += 1;
            told = format!("{title} ({number})");
        }
        apart.push(told);
    }
    apart
}
