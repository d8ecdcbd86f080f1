//! Whose scenario it is, said beside its name where the page around does not say it.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::preset::is_ours;
use crate::scenario::reference::owner;
use crate::state::derive::Derived;
use crate::tr;
use crate::ui::shared::words::scenario_name::title_against;

/// A scenario's title with its city, unless the title says it or the scenario is of the city that our models are of:
/// `Plan 2032 (Lyon)`.
#[must_use]
pub(in crate::ui) fn with_owner(lang: Lang, title: String, scenario: &Scenario, config: &Config) -> String {
    match owner(scenario, config) {
        Some(city)
            if (scenario.city.is_empty() || !is_ours(scenario))
                && !title.to_lowercase().contains(&city.to_lowercase()) =>
        {
            tr!(lang, "scenario-of-city", name = title, city = city)
        }
        Some(_) | None => title,
    }
}

/// The title of the scenario on screen with its city: what a file is called and a picture is of.
#[must_use]
pub(in crate::ui) fn whole_title(lang: Lang, derived: &Derived, config: &Config) -> String {
    let title = title_against(lang, &derived.scenario, &derived.reference);
    with_owner(lang, title, &derived.scenario, config)
}
