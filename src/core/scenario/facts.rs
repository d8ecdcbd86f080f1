//! What is known of the world, to hold a wish against: facts as data, each with its source (docs/model.md, “Facts”).
//!
//! The words are messages; a fact says where it applies. Nothing here is used by a formula.

use super::preset::{PARIS, Preset};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;

/// Where a fact applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// To any city of France.
    France,
    /// To Paris, in 2016-2020 or today.
    Paris,
    /// To the Paris scheme of 2016-2020 alone.
    Scheme,
    /// To Paris today alone.
    Today,
}

/// How a fact is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// In a message of its own.
    Message(&'static str),
    /// A national mean, in the lever's unit, which a value is compared with.
    NationalMean(f64),
    /// The value of the example of MEF Sud 77's guide, in the lever's unit.
    Example(f64),
    /// No source gives a figure.
    Unsourced,
}

/// Something known about what a lever stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// The lever.
    pub lever: LeverId,
    /// Where it applies.
    pub scope: Scope,
    /// How it is told.
    pub told: Told,
}

const fn fact(lever: LeverId, scope: Scope, told: Told) -> Fact {
    Fact { lever, scope, told }
}

use Scope::{France, Paris, Scheme, Today};
use Told::{Example, Message, NationalMean, Unsourced};

/// At most one a lever and scope; the first that applies is told.
const FACTS: [Fact; 28] = [
    // Open data of Paris: contracts notified above 25,000 EUR, 2013 to 2020.
    fact(LeverId::Contracts, Scheme, Message("fact-contracts")),
    // The same list: 1,698 in 2017, 1,196 in 2020.
    fact(LeverId::Growth, Scheme, Message("fact-growth")),
    // DECP of Paris, contracts from 40,000 EUR; the city's list for the trend of 2017 to 2024, -5.9 % to +2.3 % at 95 %.
    fact(LeverId::Contracts, Today, Message("fact-contracts-today")),
    fact(LeverId::Growth, Today, Message("fact-growth-today")),
    // 173 of 650, 231 of 758.
    fact(LeverId::ClauseRate, Today, Message("fact-clause_rate-today")),
    // OECP: 12 % in 2014, 22.3 % in 2022.
    fact(LeverId::ClauseRate, France, Message("fact-clause_rate")),
    fact(LeverId::Clausable, Paris, Unsourced),
    fact(LeverId::Anticipated, Paris, Unsourced),
    fact(LeverId::Calibrated, Paris, Unsourced),
    // France 2021: 25.12 million hours worked for 58,454 clause contracts.
    fact(LeverId::HoursPerContract, France, NationalMean(430.0)),
    fact(LeverId::Amount, France, Example(1_000_000.0)),
    fact(LeverId::LabourShare, France, Example(0.5)),
    fact(LeverId::InsertionShare, France, Example(0.05)),
    fact(LeverId::HourlyCost, France, Example(30.0)),
    // DECP of Paris, 2024 and 2025.
    fact(LeverId::Duration, Paris, Message("fact-duration")),
    fact(LeverId::ClauseDuration, Paris, Message("fact-duration")),
    fact(LeverId::JointShare, Paris, Unsourced),
    fact(LeverId::JointGain, Paris, Unsourced),
    // The article, on the first years of a municipal term.
    fact(LeverId::RampExponent, Scheme, Message("fact-ramp_exponent")),
    // The article: ten, at the Epec.
    fact(LeverId::Facilitators, Scheme, Message("fact-facilitators")),
    // France: 58,454 contracts (2021) and 25.12 million hours for 400 full-time facilitators (2022).
    fact(LeverId::ContractsPerFacilitator, France, NationalMean(146.0)),
    fact(LeverId::HoursPerFacilitator, France, NationalMean(62_800.0)),
    // DECP of Paris: 4 in 2024, 2 in 2025.
    fact(LeverId::ReservedPublished, Paris, Message("fact-reserved_published")),
    fact(LeverId::SiaeAnswers, Paris, Unsourced),
    fact(LeverId::SupportUplift, Paris, Unsourced),
    fact(LeverId::AwardRate, Paris, Unsourced),
    fact(LeverId::ReservedHours, Paris, Unsourced),
    // Every hour written in is worked: nothing is known beyond.
    fact(LeverId::Realisation, Paris, Unsourced),
];

/// What is known about a lever in a scenario; none where nothing is.
#[must_use]
pub fn fact_of(scenario: &Scenario, lever: LeverId) -> Option<Fact> {
    let (scheme, today) = (is_scheme(scenario), is_today(scenario));
    let applies = |fact: &&Fact| match fact.scope {
        France => true,
        Paris => scheme || today,
        Scheme => scheme,
        Today => today,
    };
    FACTS.iter().filter(|fact| fact.lever == lever).find(applies).copied()
}

/// Whether a scenario is about the Paris scheme: made from a model of it, for its years.
#[must_use]
pub fn is_scheme(scenario: &Scenario) -> bool {
    let model = scenario.preset.as_deref().and_then(Preset::from_key);
    model.is_some() && (scenario.base_year, scenario.target_year) == (2014, 2020)
}

/// Whether a scenario is about Paris today: made from the model of it, for its years.
#[must_use]
pub fn is_today(scenario: &Scenario) -> bool {
    let model = scenario.preset.as_deref().and_then(Preset::from_key);
    model == Some(Preset::Today) && scenario.base_year == 2025 && scenario.city == PARIS
}

/// The last year without the scheme, before which it cannot have begun to act: it was adopted in February 2016. None
/// for another scheme, or where the city says when its own begins.
#[must_use]
pub fn earliest_start(scenario: &Scenario) -> Option<f64> {
    let own = scenario.sources.contains_key(LeverId::RampStart.key());
    (is_scheme(scenario) && !own).then_some(2015.0)
}

/// What a goal's measure was in the base year, as documented: the goals « doublent tout simplement les résultats 2014 »
/// (article). None for another scheme, or where nothing is documented.
#[must_use]
pub fn documented_base(scenario: &Scenario, goal: GoalId) -> Option<f64> {
    let documented = RESULTS_OF_2014.iter().filter(|_| is_scheme(scenario));
    documented.copied().find_map(|(of, value)| (of == goal).then_some(value))
}

const RESULTS_OF_2014: [(GoalId, f64); 3] =
    [(GoalId::ClauseRate, 0.1), (GoalId::Hours, 500_000.0), (GoalId::Reserved, 50.0)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lever_has_one_fact_where_it_applies() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            for fact in LeverId::all().filter_map(|lever| fact_of(&scenario, lever)) {
                let same =
                    FACTS.iter().filter(|other| (other.lever, other.scope) == (fact.lever, fact.scope));
                assert_eq!(same.count(), 1, "{fact:?}");
            }
        }
    }

    #[test]
    fn what_is_known_of_paris_is_not_said_of_another_scheme() {
        let paris = Preset::Paris2020.scenario();
        let mut other = paris.clone();
        (other.base_year, other.target_year) = (2025, 2031);
        assert!(
            fact_of(&paris, LeverId::Contracts).is_some() && fact_of(&other, LeverId::Contracts).is_none()
        );
        assert!(fact_of(&other, LeverId::HoursPerContract).is_some(), "a national mean is said everywhere");
        assert_eq!((earliest_start(&paris), earliest_start(&other)), (Some(2015.0), None));
        assert_eq!(documented_base(&other, GoalId::Hours), None);
        let today = Preset::Today.scenario();
        assert_eq!(fact_of(&today, LeverId::ClauseRate).map(|fact| fact.scope), Some(Today));
        assert_eq!(fact_of(&paris, LeverId::ClauseRate).map(|fact| fact.scope), Some(France));
        let mut unnamed = paris;
        unnamed.preset = None;
        assert!(!is_scheme(&unnamed));
    }
}
