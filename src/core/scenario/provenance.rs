//! Where a lever's value comes from: a document, a formula, a guess, or the reader (docs/model.md, “Facts”).
//!
//! Nothing here is worded: a provenance names the message that says it, with its figures. A source that the city gives
//! itself takes the place of ours. Base levels and one segment's own figures are not told apart: a lever is judged by
//! its value.

mod known;
mod variant;

pub use known::Known;

use super::preset::{Preset, is_ours};
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Source};
use variant::{Variant, variant};

/// Where a lever's value comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance<'a> {
    /// How the value is known.
    pub status: Known,
    /// The message that says what our source says of the reference's value.
    pub text_key: String,
    /// What the city says of its own value, which then comes first.
    pub city: Option<&'a Source>,
}

/// Values nearer than this share of each other are the same: scaling several segments there and back rounds.
const SAME: f64 = 1e-9;

/// What our own sources say of a value.
enum Ours {
    /// That of the row.
    Row,
    /// That of a ready-made scenario.
    Variant(Known, Variant),
    /// Nothing: the scenario has it, and does not say where from.
    Unsaid,
}

/// How a lever's value is known, in a scenario held against `reference`.
#[must_use]
pub fn status(scenario: &Scenario, reference: &Scenario, lever: LeverId) -> Known {
    match scenario.sources.get(lever.key()) {
        Some(source) => Known::from_source(source),
        None if is_edited(scenario, reference, lever) => Known::Edited,
        None => match ours(scenario, reference, lever) {
            Ours::Row => lever.row().known.into(),
            Ours::Variant(known, _) => known,
            Ours::Unsaid => Known::Entered,
        },
    }
}

/// Where a lever's value comes from, in a scenario held against `reference`.
#[must_use]
pub fn provenance<'a>(scenario: &'a Scenario, reference: &Scenario, lever: LeverId) -> Provenance<'a> {
    let key = lever.key();
    let text_key = match ours(scenario, reference, lever) {
        Ours::Row => format!("source-{key}"),
        Ours::Variant(_, variant) => format!("source-{key}-{}", variant.suffix()),
        Ours::Unsaid => UNSAID.to_owned(),
    };
    Provenance { status: status(scenario, reference, lever), text_key, city: scenario.sources.get(key) }
}

/// The message for a value of which nothing is said.
pub const UNSAID: &str = "source-unsaid";

/// What our sources say of the reference's value of a lever: they speak of the ready-made scenario that it was made
/// from where it is that one's, and of anyone where the value is a figure of the country or of the trade.
fn ours(scenario: &Scenario, reference: &Scenario, lever: LeverId) -> Ours {
    let of = |scenario: &Scenario| lever.value(scenario).or_else(|| switched_on(lever, scenario));
    let Some(value) = of(reference) else { return Ours::Row };
    match model_with(scenario, reference, |model| of(model).is_some_and(|ours| !differ(value, ours))) {
        Some(preset) => {
            variant(preset, lever).map_or(Ours::Row, |(known, variant)| Ours::Variant(known, variant))
        }
        None if is_anyones(lever, value) => Ours::Row,
        None => Ours::Unsaid,
    }
}

/// The ready-made scenario that a reference was made from, where what our sources say of it holds for the scenario too:
/// both may be of its city, and it has the value in question.
#[must_use]
pub fn model_with(
    scenario: &Scenario,
    reference: &Scenario,
    has: impl FnOnce(&Scenario) -> bool,
) -> Option<Preset> {
    let preset = Preset::from_key(reference.preset.as_deref()?)?;
    let ours = is_ours(scenario) && is_ours(reference);
    (ours && has(&preset.scenario())).then_some(preset)
}

fn differ(one: f64, other: f64) -> bool {
    (one - other).abs() > SAME * one.abs().max(other.abs())
}

fn is_edited(scenario: &Scenario, reference: &Scenario, lever: LeverId) -> bool {
    let reference = lever.value(reference).or_else(|| switched_on(lever, reference));
    lever.value(scenario).zip(reference).is_some_and(|(value, reference)| differ(value, reference))
}

/// Figures that are no city's own choice: the first ones are what a part has when it is switched on, the last ones those
/// of the country or of the trade, which our sources say of any city.
const FIGURES: [(LeverId, f64); 9] = [
    (LeverId::Clausable, 0.4),
    (LeverId::Facilitators, 10.0),
    (LeverId::LabourShare, 0.5),
    (LeverId::HourlyCost, 30.0),
    (LeverId::ContractsPerFacilitator, 146.0),
    (LeverId::HoursPerFacilitator, 62_800.0),
    (LeverId::InsertionShare, 0.05),
    (LeverId::Realisation, 1.0),
    (LeverId::AwardRate, 1.0),
];
/// How many of them are those of a part that is switched on.
const SWITCHED_ON: usize = 6;
/// How many of them are not anyone's.
const OWN: usize = 2;

/// The value that a part has when it is switched on, where a reference may lack it and it does not depend on the
/// scenario.
fn switched_on(lever: LeverId, reference: &Scenario) -> Option<f64> {
    if lever == LeverId::ClauseDuration {
        return LeverId::Duration.value(reference);
    }
    FIGURES.into_iter().take(SWITCHED_ON).find(|(known, _)| *known == lever).map(|(_, value)| value)
}

/// Whether a value is a figure of the country or of the trade.
fn is_anyones(lever: LeverId, value: f64) -> bool {
    FIGURES.into_iter().skip(OWN).any(|(known, figure)| known == lever && !differ(value, figure))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Status;

    #[test]
    fn a_preset_has_its_own_origin_until_a_value_is_changed() {
        for preset in Preset::ALL {
            let origin = preset.scenario();
            for lever in LeverId::all().filter(|lever| lever.present(&origin)) {
                let known = provenance(&origin, &origin, lever);
                let as_told =
                    variant(preset, lever).map_or_else(|| lever.row().known.into(), |(known, _)| known);
                assert_eq!(known.status, as_told, "{preset:?} {lever:?}");
                assert!(known.city.is_none());
                let bounds = lever.bounds(&origin);
                let value = lever.value(&origin).unwrap_or(bounds.low);
                let other = if value < bounds.high { bounds.high } else { bounds.low };
                let changed = lever.at(&origin, other);
                let status = provenance(&changed, &origin, lever).status;
                assert_eq!(status, Known::Edited, "{preset:?} {lever:?} at {other}");
            }
        }
    }

    #[test]
    fn the_city_has_the_last_word() {
        let origin = Preset::Paris2020.scenario();
        let mut changed = LeverId::Contracts.at(&origin, 1_200.0);
        let source = Source { status: Status::Documented, text: "Bilan 2015".to_owned(), url: None };
        changed.sources.insert("contracts".to_owned(), source.clone());
        let known = provenance(&changed, &origin, LeverId::Contracts);
        assert_eq!((known.status, known.city), (Known::Documented, Some(&source)));
        assert_eq!(known.text_key, "source-contracts");
    }

    #[test]
    fn a_part_switched_on_is_as_known_as_its_first_value() {
        use crate::model::scenario::{Facilitators, Ramped};
        let origin = Preset::Paris2020.scenario();
        let mut limited = origin.clone();
        let count = Ramped::constant(10.0);
        limited.facilitators = Some(Facilitators { count, contracts_each: Some(146.0), hours_each: None });
        let status = |scenario: &Scenario| provenance(scenario, &origin, LeverId::Facilitators).status;
        assert_eq!(status(&limited), Known::Documented);
        assert_eq!(status(&LeverId::Facilitators.at(&limited, 12.0)), Known::Edited);
        let mut own = origin.clone();
        own.segments.iter_mut().for_each(|segment| segment.clause_duration = Some(segment.duration));
        let status = |scenario: &Scenario| provenance(scenario, &origin, LeverId::ClauseDuration).status;
        assert_eq!(status(&own), Known::Assumed);
        assert_eq!(status(&LeverId::ClauseDuration.at(&own, 3.5)), Known::Edited);
    }

    #[test]
    fn nothing_of_paris_is_said_of_the_figures_of_another_city() {
        // A preset that a scenario names is a hint, and its values may be the same by chance.
        let lyon = Scenario { city: "Lyon".to_owned(), ..Preset::CityLevers.scenario() };
        for lever in LeverId::all().filter(|lever| lever.present(&lyon)) {
            let known = provenance(&lyon, &lyon, lever);
            if lever.value(&lyon).is_some_and(|value| is_anyones(lever, value)) {
                assert_eq!(known.text_key, format!("source-{}", lever.key()));
                assert_eq!(known.status, lever.row().known.into());
            } else {
                assert_eq!((known.status, known.text_key.as_str()), (Known::Entered, UNSAID), "{lever:?}");
            }
            let paris = provenance(&lyon, &Preset::CityLevers.scenario(), lever);
            assert_eq!(
                paris, known,
                "a scenario that names its city is that city's, whatever it was opened as"
            );
        }
        let moved = LeverId::Contracts.at(&lyon, 800.0);
        assert_eq!(status(&moved, &lyon, LeverId::Contracts), Known::Edited);
        // One that names no city may be ours.
        let unsaid = Scenario { city: String::new(), ..lyon };
        assert_eq!(provenance(&unsaid, &unsaid, LeverId::Contracts).text_key, "source-contracts");
        let own = LeverId::Contracts.at(&unsaid, 800.0);
        assert_eq!(provenance(&own, &own, LeverId::Contracts).text_key, UNSAID);
    }
}
