//! What the foot of a frame or of a picture says of its figures: the scheme of 2016 for those of Paris, another city's own sources, or that
//! there are none.

use crate::i18n::Lang;
use crate::model::scenario::{Scenario, Status};
use crate::scenario::answer::Answer;
use crate::scenario::preset::Preset;
use crate::tr;

/// Most sources named: there is little room.
const MOST: usize = 2;
/// Longest source named, in characters.
const LONGEST: usize = 60;

/// The sentence; `city` is whose page it is, which a scenario that does not say whose it is belongs to.
#[must_use]
pub(in crate::ui) fn source(lang: Lang, scenario: &Scenario, city: Option<&str>) -> String {
    let owner = if scenario.city.is_empty() { city.unwrap_or_default() } else { &scenario.city };
    let preset = scenario.preset.as_deref().and_then(Preset::from_key).map(Preset::scenario);
    if preset.is_some_and(|preset| preset.city == owner) {
        return tr!(lang, "embed-source");
    }
    let sources = named(scenario).join(", ");
    match (owner.is_empty(), sources.is_empty()) {
        (false, false) => tr!(lang, "embed-source-of", city = owner, sources = sources),
        (false, true) => tr!(lang, "embed-source-city", city = owner),
        (true, false) => tr!(lang, "embed-source-texts", sources = sources),
        (true, true) => tr!(lang, "embed-source-none"),
    }
}

/// The first sources that the scenario cites, once each.
fn named(scenario: &Scenario) -> Vec<&str> {
    let mut named = Vec::new();
    for source in scenario.sources.values() {
        let cited =
            matches!(source.status, Status::Documented | Status::Measured) && Answer::of(source).is_none();
        let text = source.text.as_str();
        if cited && !text.is_empty() && text.chars().count() <= LONGEST && !named.contains(&text) {
            named.push(text);
        }
    }
    named.truncate(MOST);
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Source;

    fn of(city: &str, preset: Option<&str>, sources: &[(&str, Status, &str)]) -> Scenario {
        let mut scenario = Preset::Paris2020.scenario();
        scenario.city = city.to_owned();
        scenario.preset = preset.map(str::to_owned);
        for (key, status, text) in sources {
            let source = Source { status: *status, text: (*text).to_owned(), url: None };
            scenario.sources.insert((*key).to_owned(), source);
        }
        scenario
    }

    #[test]
    fn a_frame_says_whose_figures_it_shows() {
        let report = ("contracts", Status::Measured, "Bilan 2024");
        let guess = ("hours", Status::Assumed, "2026-11-28");
        for (scenario, page, expected) in [
            (of("Paris", Some("annonce"), &[]), None, "2016"),
            (
                of("Lyon", Some("paris-2020"), &[guess]),
                None,
                "Lyon\u{202f}: scénario et sources de la collectivité.",
            ),
            (of("Lyon", None, &[report, guess]), None, "Lyon – sources\u{202f}: Bilan 2024."),
            (of("", None, &[report]), Some("Nantes"), "Nantes – sources\u{202f}: Bilan 2024."),
            (of("", None, &[report]), None, "Sources\u{202f}: Bilan 2024."),
            (of("", None, &[]), None, "Ce scénario ne cite pas de source."),
        ] {
            let said = source(Lang::Fr, &scenario, page);
            assert!(said.contains(expected), "{said}");
            assert_eq!(said.contains("2016"), expected == "2016", "{said}");
        }
    }
}
