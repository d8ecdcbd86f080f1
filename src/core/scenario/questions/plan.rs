//! From answers to a scenario: every figure is the city's, an example that says so, or a rule that holds for any city.

use super::answers::{Answers, Entry};
use super::asked::Asked;
use crate::model::bounds::SOURCE_LENGTH;
use crate::model::goal::GoalId;
use crate::model::scenario::{
    Calibration, Clauses, Facilitators, Goal, Goals, Hours, Ramp, Ramped, Reserved, Scenario, Segment,
    Settings, Source, Status,
};
use crate::scenario::answer::Answer;
use litemap::LiteMap;

/// What the words of a scenario are to be.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// Of the scenario.
    pub scenario: &'a str,
    /// Of its one group of contracts.
    pub segment: &'a str,
    /// What is counted: what the city said of contracts, and of clauses; empty for nothing.
    pub definitions: [&'a str; 2],
}

/// Hours per person and per full-time equivalent, France 2021; the practitioners' rule for the cost of an hour.
const HOURS_PER_PERSON: f64 = 440.0;
const HOURS_PER_FTE: f64 = 1_600.0;
const HOURLY_COST: f64 = 30.0;

impl Answers {
    /// The scenario that follows, once the answers [suffice](Self::suffice).
    #[must_use]
    pub fn scenario(&self, names: Names<'_>) -> Option<Scenario> {
        let (base, target) = self.period().filter(|_| self.suffice())?;
        let value = |asked| self.value_or_example(asked);
        let hours = if self.sized {
            Hours::Calibrated(Calibration {
                amount: value(Asked::Amount),
                labour_share: value(Asked::LabourShare),
                insertion_share: Ramped::constant(value(Asked::InsertionShare)),
                hourly_cost: HOURLY_COST,
            })
        } else {
            Hours::Direct(Ramped::constant(value(Asked::Hours)))
        };
        let segment = Segment {
            name: names.segment.into(),
            contracts: value(Asked::Contracts),
            growth: 0.0,
            clauses: Clauses::Direct(ramped(value(Asked::RateToday), value(Asked::RateAimed))),
            hours,
            duration: value(Asked::Duration),
        };
        let published = ramped(
            value(Asked::ReservedToday),
            self.value(Asked::ReservedAimed).unwrap_or(value(Asked::ReservedToday)),
        );
        let facilitators = self.value(Asked::Facilitators).map(|count| Facilitators {
            count: Ramped::constant(count),
            contracts_each: Some(value(Asked::ContractsEach)),
            hours_each: None,
        });
        Some(Scenario {
            name: names.scenario.to_owned(),
            city: self.city.clone(),
            ramp: Ramp { start: f64::from(base), exponent: 1.0 },
            reading: self.reading,
            goals: Goals::from_fn(|goal| Goal {
                value: self.goal_value(goal).unwrap_or(0.0),
                active: self.goal(goal).is_some(),
                cumulative: goal.row().summable.then_some(false),
            }),
            segments: vec![segment],
            reserved: Reserved { published, ..Reserved::NEUTRAL },
            facilitators,
            settings: Settings {
                hours_per_person: HOURS_PER_PERSON,
                hours_per_fte: HOURS_PER_FTE,
                hourly_cost: HOURLY_COST,
                labour_share: value(Asked::LabourShare),
                insertion_share: value(Asked::InsertionShare),
                yearly_purchases: value(Asked::Purchases),
            },
            sources: self.sources_of(names.definitions),
            ..Scenario::neutral(base, target)
        })
    }

    /// What each figure of the scenario says of itself.
    fn sources_of(&self, [contracts, clauses]: [&str; 2]) -> LiteMap<String, Source> {
        let mut sources = LiteMap::new();
        for asked in Asked::ALL.into_iter().filter(|&asked| self.is_used(asked)) {
            let Some(key) = asked.source_key() else { continue };
            let notes = [(Asked::Contracts, contracts), (Asked::RateAimed, clauses)];
            let note = notes.into_iter().find(|(of, _)| *of == asked).map_or("", |(_, note)| note);
            let source = match (self.sources.get(&asked), self.entry(asked)) {
                (Some(text), Some(Entry::Given(_))) => {
                    Source { status: Status::Documented, text: noted(text, note), url: None }
                }
                (_, Some(Entry::Given(_))) => Answer::Entered { day: &self.day, note }.source(),
                _ => Answer::ToFind.source(),
            };
            sources.insert(key.to_owned(), source);
        }
        sources
    }

    /// Whether the scenario holds a figure for it.
    fn is_used(&self, asked: Asked) -> bool {
        match asked {
            Asked::HoursGoal => self.goal(GoalId::Hours).is_some(),
            Asked::ReservedGoal => self.goal(GoalId::Reserved).is_some(),
            Asked::ReservedToday | Asked::ReservedAimed => {
                self.value(asked).is_some() || self.goal(GoalId::Reserved).is_some()
            }
            Asked::Hours => !self.sized,
            Asked::Amount => self.sized,
            // The practitioners' rule until the city has figures of its own; its source is the page's.
            Asked::LabourShare | Asked::InsertionShare | Asked::Facilitators => self.value(asked).is_some(),
            Asked::ContractsEach => self.value(asked).is_some() && self.value(Asked::Facilitators).is_some(),
            Asked::FirstYear
            | Asked::GoalYear
            | Asked::Contracts
            | Asked::RateToday
            | Asked::RateAimed
            | Asked::RateGoal
            | Asked::AboveThresholds
            | Asked::Purchases
            | Asked::Duration => true,
        }
    }
}

fn ramped(base: f64, target: f64) -> Ramped<f64> {
    Ramped { base, target, start: None }
}

/// A source's text and what is counted, within the length that such texts have.
fn noted(text: &str, note: &str) -> String {
    let whole = if note.is_empty() { text.to_owned() } else { [text, note].join(" \u{b7} ") };
    whole.chars().take(SOURCE_LENGTH).collect()
}
