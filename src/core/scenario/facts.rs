//! What is known of the world, to hold a wish against: facts as data, each with its source (docs/model.md, “Facts”).
//!
//! The words are messages; a fact says where it applies. Nothing here is used by a formula.

use super::preset::{Preset, is_ours};
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;

/// Where a fact applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// To any city of France.
    France,
    /// To the Paris scheme of 2016-2020 alone.
    Scheme,
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

use Scope::{France, Scheme};
use Told::{Example, Message, NationalMean, Unsourced};

/// At most one a lever and scope; those of the scheme come first.
const FACTS: [Fact; 24] = [
    // Open data of Paris: contracts notified above 25,000 EUR, 2013 to 2020.
    fact(LeverId::Contracts, Scheme, Message("fact-contracts")),
    // The same list: 1,698 in 2017, 1,196 in 2020.
    fact(LeverId::Growth, Scheme, Message("fact-growth")),
    // OECP: 12 % in 2014, 22.3 % in 2022.
    fact(LeverId::ClauseRate, France, Message("fact-clause_rate")),
    fact(LeverId::Clausable, Scheme, Unsourced),
    fact(LeverId::Anticipated, Scheme, Unsourced),
    fact(LeverId::Calibrated, Scheme, Unsourced),
    // France 2021: 25.12 million hours worked for 58,454 clause contracts.
    fact(LeverId::HoursPerContract, France, NationalMean(430.0)),
    fact(LeverId::Amount, France, Example(1_000_000.0)),
    fact(LeverId::LabourShare, France, Example(0.5)),
    fact(LeverId::InsertionShare, France, Example(0.05)),
    fact(LeverId::HourlyCost, France, Example(30.0)),
    // DECP of Paris, 2024 and 2025.
    fact(LeverId::Duration, Scheme, Message("fact-duration")),
    fact(LeverId::JointShare, Scheme, Unsourced),
    fact(LeverId::JointGain, Scheme, Unsourced),
    // The article, on the first years of a municipal term.
    fact(LeverId::RampExponent, Scheme, Message("fact-ramp_exponent")),
    // The article: ten, at the Epec.
    fact(LeverId::Facilitators, Scheme, Message("fact-facilitators")),
    // France: 58,454 contracts (2021) and 25.12 million hours for 400 full-time facilitators (2022).
    fact(LeverId::ContractsPerFacilitator, France, NationalMean(146.0)),
    fact(LeverId::HoursPerFacilitator, France, NationalMean(62_800.0)),
    // DECP of Paris: 4 in 2024, 2 in 2025.
    fact(LeverId::ReservedPublished, Scheme, Message("fact-reserved_published")),
    fact(LeverId::SiaeAnswers, Scheme, Unsourced),
    fact(LeverId::SupportUplift, Scheme, Unsourced),
    fact(LeverId::AwardRate, Scheme, Unsourced),
    fact(LeverId::ReservedHours, Scheme, Unsourced),
    // Every hour written in is worked: nothing is known beyond.
    fact(LeverId::Realisation, Scheme, Unsourced),
];

/// What is known about a lever in a scenario; none where nothing is.
#[must_use]
pub fn fact_of(scenario: &Scenario, lever: LeverId) -> Option<Fact> {
    let applies = |fact: &&Fact| fact.scope == Scope::France || is_scheme(scenario);
    FACTS.iter().filter(|fact| fact.lever == lever).find(applies).copied()
}

/// Whether a scenario is about the Paris scheme: made from a model of it, for its years, and of no other
/// city.
#[must_use]
pub fn is_scheme(scenario: &Scenario) -> bool {
    let model = scenario.preset.as_deref().and_then(Preset::from_key);
    model.is_some() && is_ours(scenario) && (scenario.base_year, scenario.target_year) == (2014, 2020)
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

/// Facts that our own texts quote and that may lie outside of a proposed range, with the message that tells each.
const QUOTED: [(LeverId, f64, &str); 2] = [
    // Hours worked per clause contract, France, 2021.
    (LeverId::HoursPerContract, 430.0, "range-fact-hours_per_contract"),
    // Contracts notified in Paris: 1,698 in 2017, 1,196 in 2020.
    (LeverId::Growth, -0.11, "range-fact-growth"),
];

/// A fact that a lever's range leaves out: the message that tells it, and the range that also holds it. What was counted
/// in Paris is not held against another city.
#[must_use]
pub fn left_out(
    scenario: &Scenario,
    lever: LeverId,
    [low, high]: [f64; 2],
) -> Option<(&'static str, [f64; 2])> {
    let (_, fact, text) = QUOTED.into_iter().find(|(known, ..)| *known == lever)?;
    (lever != LeverId::Growth || is_ours(scenario)).then_some(())?;
    (fact < low || fact > high).then(|| (text, [low.min(fact), high.max(fact)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lever_has_one_fact() {
        for fact in FACTS {
            assert_eq!(FACTS.iter().filter(|other| other.lever == fact.lever).count(), 1, "{fact:?}");
        }
    }

    #[test]
    fn a_proposed_range_holds_the_facts_that_our_texts_quote_or_says_that_it_does_not() {
        let origin = Preset::Paris2020.scenario();
        for (lever, fact, _) in QUOTED {
            let proposed = lever.proposed_range(&origin).expect("a range is proposed");
            let (_, [low, high]) = left_out(&origin, lever, proposed).expect("the fact lies outside");
            assert!(low <= fact && fact <= high && left_out(&origin, lever, [low, high]).is_none());
            assert!(lever.bounds(&origin).contain(low) && lever.bounds(&origin).contain(high));
        }
        assert!(left_out(&origin, LeverId::Duration, [1.0, 2.0]).is_none());
        let lyon = Scenario { city: "Lyon".to_owned(), ..origin };
        assert!(left_out(&lyon, LeverId::Growth, [-0.05, 0.05]).is_none());
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
        assert!(!is_scheme(&Scenario { city: "Lyon".to_owned(), ..paris.clone() }));
        let mut unnamed = paris;
        unnamed.preset = None;
        assert!(!is_scheme(&unnamed));
    }
}
