//! What a scenario that is opened is held against: the model that it changes, or itself.
//!
//! A scenario that bears the name of a model the page offers, and says no other city than it, is that model, changed.
//! Any other is its own: a preset that it names as a hint is not where its resets go back to.

use super::config::Config;
use super::modified::leads_to_the_same;
use super::preset::Preset;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// A scenario, and the one that it is held against and that resets go back to.
pub type Place = (Rc<Scenario>, Rc<Scenario>);

/// A scenario as it is opened, with its reference. Where it says no city it takes its reference's, or that of the page.
#[must_use]
pub fn opened(mut scenario: Scenario, config: &Config) -> Place {
    let model = model_of(&scenario, config);
    if scenario.city.is_empty() {
        let city = model.as_ref().map(|model| &model.city).filter(|city| !city.is_empty());
        scenario.city = city.or(config.city.as_ref()).cloned().unwrap_or_default();
    }
    let scenario = Rc::new(scenario);
    let reference = model.map_or_else(|| Rc::clone(&scenario), Rc::new);
    (scenario, reference)
}

/// The model of the page that a scenario is, changed or not; the city's own come first, and the very same before any.
fn model_of(scenario: &Scenario, config: &Config) -> Option<Scenario> {
    let own = config.scenario.as_deref().into_iter().chain(&config.presets).cloned();
    let bears = |model: &Scenario| {
        let said = [&model.city, &scenario.city];
        model.name == scenario.name
            && (said.iter().any(|city| city.is_empty()) || model.city == scenario.city)
    };
    own.chain(Preset::ALL.map(Preset::scenario)).filter(bears).min_by_key(|model| model != scenario)
}

/// Whether one scenario may stand for the other, as a link that leaves out its notes does for the work that it is of.
#[must_use]
pub fn stands_for(scenario: &Scenario, other: &Scenario) -> bool {
    scenario.name == other.name && leads_to_the_same(scenario, other)
}

/// Whose scheme a scenario is: the city that it says, else that of the page; none where neither says one.
#[must_use]
pub fn owner<'a>(scenario: &'a Scenario, config: &'a Config) -> Option<&'a str> {
    let said = Some(scenario.city.as_str()).filter(|city| !city.is_empty());
    said.or(config.city.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lever::LeverId;

    fn of(name: &str, city: &str) -> Scenario {
        let moved = LeverId::ClauseRate.at(&Preset::Paris2020.scenario(), 0.25);
        Scenario { name: name.to_owned(), city: city.to_owned(), ..moved }
    }

    #[test]
    fn a_scenario_that_bears_the_name_of_a_model_of_its_city_is_that_model_changed() {
        let paris = Preset::Trend.scenario();
        let own = Scenario { segments: paris.segments.clone(), ..of("Notre schéma", "Lyon") };
        let late = Scenario { name: "Plus tard".to_owned(), ..own.clone() };
        let config = Config {
            city: Some("Lyon".to_owned()),
            scenario: Some(Box::new(own.clone())),
            presets: vec![late, paris],
            ..Config::default()
        };
        for (name, city, expected) in [
            // The model's own name, with its city or without any, as files of before have it.
            ("Schéma parisien 2016-2020", "Paris", Some("Paris")),
            ("Schéma parisien 2016-2020", "", Some("Paris")),
            ("Notre schéma", "Lyon", Some("Lyon")),
            ("Notre schéma", "", Some("Lyon")),
            ("Plus tard", "Lyon", Some("Lyon")),
            // Another city's, whatever preset it names as a hint, and another name.
            ("Schéma parisien 2016-2020", "Lyon", None),
            ("Notre schéma", "Paris", None),
            ("Le nôtre", "Lyon", None),
            ("Le nôtre", "", None),
        ] {
            let (scenario, reference) = opened(of(name, city), &config);
            assert_eq!(reference.name, name);
            match expected {
                Some(of_city) => {
                    assert_eq!(
                        (reference.city.as_str(), scenario.city.as_str()),
                        (of_city, of_city),
                        "{name} {city}"
                    );
                    assert_ne!(reference, scenario, "{name} {city}");
                }
                None => assert!(Rc::ptr_eq(&scenario, &reference), "{name} {city}"),
            }
        }
        let (nameless, _) = opened(of("Le nôtre", ""), &config);
        assert_eq!(nameless.city, "Lyon", "what is opened on a city's page and says no other is its own");
        let (plain, reference) = opened(of("Notre schéma", ""), &Config::default());
        assert!(
            plain.city.is_empty() && Rc::ptr_eq(&plain, &reference),
            "the model of a page is one there alone"
        );
    }

    #[test]
    fn a_model_is_its_own_reference_though_another_bears_its_name() {
        let ours = Preset::Paris2020.scenario();
        let goals = LeverId::ClauseRate.at(&ours, 0.3);
        let config = Config { scenario: Some(Box::new(goals.clone())), ..Config::default() };
        for model in [ours, goals] {
            assert_eq!(*opened(model.clone(), &config).1, model);
        }
        for preset in Preset::ALL {
            let (scenario, reference) = opened(preset.scenario(), &Config::default());
            assert_eq!(scenario, reference, "{}", preset.key());
        }
    }
}
