//! Where a lever's value comes from: a document, a formula, a guess, or the reader (docs/model.md, “Facts”).
//!
//! Nothing here is worded: a provenance names the message that says it, with its figures. A source that the city gives
//! itself takes the place of ours. Base levels and one segment's own figures are not told apart: a lever is judged by
//! its value.

use super::answer::Answer;
use super::preset::Preset;
use crate::model::lever::LeverId;
use crate::model::scenario::{Scenario, Source, Status};

/// How a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A document gives it.
    Documented,
    /// A formula derives it from documents.
    Derived,
    /// It is a guess.
    Assumed,
    /// It was read in the city's own data.
    Measured,
    /// A person gave it, without saying where it comes from.
    Entered,
    /// Nobody knows it yet: an example stands in for it.
    ToFind,
    /// The reader changed it.
    Edited,
}

impl Known {
    /// How a value is known that a source is given for.
    #[must_use]
    pub fn from_source(source: &Source) -> Self {
        match Answer::of(source) {
            Some(Answer::ToFind) => Self::ToFind,
            Some(Answer::Entered { .. }) => Self::Entered,
            None => source.status.into(),
        }
    }
}

impl From<Status> for Known {
    fn from(status: Status) -> Self {
        match status {
            Status::Documented => Self::Documented,
            Status::Derived => Self::Derived,
            Status::Assumed => Self::Assumed,
            Status::Measured => Self::Measured,
        }
    }
}

/// Where a lever's value comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance<'a> {
    /// How the value is known.
    pub status: Known,
    /// The message that says what our source says of the preset's value.
    pub text_key: String,
    /// What the city says of its own value, which then comes first.
    pub city: Option<&'a Source>,
}

/// Values nearer than this share of each other are the same: scaling several segments there and back rounds.
const SAME: f64 = 1e-9;

/// How a lever's value is known, in a scenario made from `preset`.
#[must_use]
pub fn status(scenario: &Scenario, preset: &Scenario, lever: LeverId) -> Known {
    match scenario.sources.get(lever.key()) {
        Some(source) => Known::from_source(source),
        None if is_edited(scenario, preset, lever) => Known::Edited,
        None => variant(origin(preset), lever).map_or_else(|| lever.row().known.into(), |(known, _)| known),
    }
}

/// Where a lever's value comes from, in a scenario made from `preset`.
#[must_use]
pub fn provenance<'a>(scenario: &'a Scenario, preset: &Scenario, lever: LeverId) -> Provenance<'a> {
    let key = lever.key();
    let text_key = match variant(origin(preset), lever) {
        Some((_, variant)) => format!("source-{key}-{}", variant.suffix()),
        None => format!("source-{key}"),
    };
    Provenance { status: status(scenario, preset, lever), text_key, city: scenario.sources.get(key) }
}

fn origin(preset: &Scenario) -> Preset {
    preset.preset.as_deref().and_then(Preset::from_key).unwrap_or(Preset::Paris2020)
}

fn is_edited(scenario: &Scenario, preset: &Scenario, lever: LeverId) -> bool {
    let reference = lever.value(preset).or_else(|| switched_on(lever, preset));
    lever
        .value(scenario)
        .zip(reference)
        .is_some_and(|(value, reference)| (value - reference).abs() > SAME * value.abs().max(reference.abs()))
}

/// Parts that a preset may not have, with the value they have when they are switched on, where that does not depend on
/// the scenario.
const SWITCHED_ON: [(LeverId, f64); 6] = [
    (LeverId::Clausable, 0.4),
    (LeverId::LabourShare, 0.5),
    (LeverId::HourlyCost, 30.0),
    (LeverId::Facilitators, 10.0),
    (LeverId::ContractsPerFacilitator, 146.0),
    (LeverId::HoursPerFacilitator, 62_800.0),
];

fn switched_on(lever: LeverId, preset: &Scenario) -> Option<f64> {
    if lever == LeverId::ClauseDuration {
        return LeverId::Duration.value(preset);
    }
    SWITCHED_ON.into_iter().find(|(known, _)| *known == lever).map(|(_, value)| value)
}

/// What presets change of where a lever's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variant {
    Announced,
    Families,
    Trend,
    Levers,
    Late,
    Today,
}

impl Variant {
    /// The end of the message's name.
    const fn suffix(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Families => "families",
            Self::Trend => "trend",
            Self::Levers => "levers",
            Self::Late => "late",
            Self::Today => "today",
        }
    }
}

/// How a preset's value is known, and which message says so, where this is not as the lever's row says.
fn variant(preset: Preset, lever: LeverId) -> Option<(Known, Variant)> {
    use Known::{Assumed, Derived, Measured};
    match (lever, preset) {
        (LeverId::Contracts | LeverId::HoursPerContract, Preset::Announced | Preset::Facilitators) => {
            Some((Derived, Variant::Announced))
        }
        (LeverId::Duration, Preset::Announced | Preset::Facilitators) => Some((Assumed, Variant::Announced)),
        (LeverId::Contracts | LeverId::ClauseRate | LeverId::HoursPerContract, Preset::ThreeFamilies) => {
            Some((Assumed, Variant::Families))
        }
        (LeverId::Duration, Preset::ThreeFamilies) => Some((Derived, Variant::Families)),
        (LeverId::ClauseRate | LeverId::ReservedPublished, Preset::Trend) => Some((Derived, Variant::Trend)),
        (
            LeverId::JointShare
            | LeverId::JointGain
            | LeverId::Facilitators
            | LeverId::ContractsPerFacilitator
            | LeverId::ReservedPublished
            | LeverId::SupportUplift
            | LeverId::AwardRate,
            Preset::CityLevers,
        ) => Some((Assumed, Variant::Levers)),
        (LeverId::RampExponent, Preset::Late) => Some((Assumed, Variant::Late)),
        (
            LeverId::Contracts
            | LeverId::ClauseRate
            | LeverId::Duration
            | LeverId::ClauseDuration
            | LeverId::ReservedPublished,
            Preset::Today,
        ) => Some((Measured, Variant::Today)),
        (LeverId::HoursPerContract | LeverId::RampStart, Preset::Today) => Some((Assumed, Variant::Today)),
        _ => None,
    }
}

/// Facts that our own texts quote and that may lie outside of a proposed range, with the message that tells each.
const FACTS: [(LeverId, f64, &str); 2] = [
    // Hours worked per clause contract, France, 2021.
    (LeverId::HoursPerContract, 430.0, "range-fact-hours_per_contract"),
    // Contracts notified in Paris: 1,698 in 2017, 1,196 in 2020.
    (LeverId::Growth, -0.11, "range-fact-growth"),
];

/// A fact that a lever's range leaves out: the message that tells it, and the range that also holds it.
#[must_use]
pub fn left_out(lever: LeverId, [low, high]: [f64; 2]) -> Option<(&'static str, [f64; 2])> {
    let (_, fact, text) = FACTS.into_iter().find(|(known, ..)| *known == lever)?;
    (fact < low || fact > high).then(|| (text, [low.min(fact), high.max(fact)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_range_holds_the_facts_that_our_texts_quote_or_says_that_it_does_not() {
        let origin = Preset::Paris2020.scenario();
        for (lever, fact, _) in FACTS {
            let proposed = lever.proposed_range(&origin).expect("a range is proposed");
            let (_, [low, high]) = left_out(lever, proposed).expect("the fact lies outside");
            assert!(low <= fact && fact <= high && left_out(lever, [low, high]).is_none());
            assert!(lever.bounds(&origin).contain(low) && lever.bounds(&origin).contain(high));
        }
        assert!(left_out(LeverId::Duration, [1.0, 2.0]).is_none());
    }

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
}
