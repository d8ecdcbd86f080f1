//! What was answered so far: figures, or that nobody knows; which goals are followed; what is counted.

use super::asked::{Asked, Example};
use super::framework::Framework;
use crate::model::bounds::{self, Bounds};
use crate::model::goal::GoalId;
use crate::model::per_goal::PerGoal;
use crate::model::scenario::Reading;
use litemap::LiteMap;

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry {
    /// Nobody knows.
    Unknown,
    /// This value.
    Given(f64),
}

/// Which clauses a city counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// Insertion clauses.
    Insertion,
    /// Any social clause.
    Social,
}

/// Amounts from which a city may count a contract, in euros before tax: any, and the thresholds of French law and data.
pub const THRESHOLDS: [u32; 5] = [0, 25_000, 40_000, 90_000, 221_000];

/// What was answered so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Whose scheme it is; empty where that is not said yet.
    pub city: String,
    /// Which contracts and hours the goals count.
    pub reading: Reading,
    /// Where the goals were taken from.
    pub framework: Framework,
    /// The goals that are followed.
    pub followed: PerGoal<bool>,
    /// Whether hours are sized from amounts.
    pub sized: bool,
    /// From which amount a contract is counted, of [`THRESHOLDS`].
    pub threshold: Option<u32>,
    /// Which clauses are counted.
    pub kind: Option<ClauseKind>,
    /// The day of the last answer, as `2026-11-28`; empty before any.
    pub day: String,
    /// Where figures come from, in the city's own words.
    pub sources: LiteMap<Asked, String>,
    entries: LiteMap<Asked, Entry>,
    /// The years proposed while none are given.
    proposed: (i32, i32),
}

impl Answers {
    /// Nothing answered yet, in a year: the plan proposed runs to the end of the municipal term, of which two years are
    /// left at least.
    #[must_use]
    pub fn new(year: i32) -> Self {
        let year = bounds::YEARS.hold_year(year);
        let after = TERM - (year - ELECTION).rem_euclid(TERM);
        let end = year + if after < 2 { after + TERM } else { after };
        Self {
            city: String::new(),
            reading: Reading::InExecution,
            framework: Framework::Own,
            followed: PerGoal::from_fn(|goal| goal == GoalId::ClauseRate),
            sized: false,
            threshold: None,
            kind: None,
            day: String::new(),
            sources: LiteMap::new(),
            entries: LiteMap::new(),
            proposed: (year, end),
        }
    }

    /// What was answered about a figure; none while the question is untouched.
    #[must_use]
    pub fn entry(&self, asked: Asked) -> Option<Entry> {
        self.entries.get(&asked).copied()
    }

    /// Takes an answer about a figure; none: the question is untouched again. A value that is not allowed changes nothing.
    pub fn answer(&mut self, asked: Asked, entry: Option<Entry>) {
        match entry {
            Some(Entry::Given(value)) if !self.bounds(asked).contain(value) => {}
            Some(Entry::Unknown) if asked.example().is_none() => {}
            Some(entry) => {
                self.entries.insert(asked, entry);
            }
            None => {
                self.entries.remove(&asked);
            }
        }
    }

    /// The answers given, in the order of the questions.
    pub fn given(&self) -> impl Iterator<Item = (Asked, Entry)> + '_ {
        self.entries.iter().map(|(&asked, &entry)| (asked, entry))
    }

    /// The value given.
    #[must_use]
    pub fn value(&self, asked: Asked) -> Option<f64> {
        match self.entry(asked)? {
            Entry::Given(value) => Some(value),
            Entry::Unknown => None,
        }
    }

    /// What stands in for a figure that was not given, beside what else was answered.
    #[must_use]
    pub fn example(&self, asked: Asked) -> Option<Example> {
        let usual = asked.example()?;
        let scaled = |factor: f64| {
            let [low, high] = usual.plausible;
            Example { value: usual.value * factor, plausible: [low * factor, high * factor] }
        };
        if asked == Asked::RateToday {
            // A city that aims low starts lower still.
            let aimed = self.value(Asked::RateAimed).filter(|aimed| *aimed < 2.5 * usual.value);
            return Some(aimed.map_or(usual, |aimed| scaled(aimed / (2.5 * usual.value))));
        }
        if asked == Asked::AboveThresholds {
            // A fifth of the contracts, from a tenth to a third.
            return Some(scaled(self.value_or_example(Asked::Contracts) / 200.0));
        }
        Some(usual)
    }

    /// The value used: the one given, else the example, else 0.
    #[must_use]
    pub fn value_or_example(&self, asked: Asked) -> f64 {
        self.value(asked).or_else(|| self.example(asked).map(|example| example.value)).unwrap_or(0.0)
    }

    /// What is allowed, beside what else was answered.
    #[must_use]
    pub fn bounds(&self, asked: Asked) -> Bounds {
        let usual = asked.bounds();
        if asked == Asked::FirstYear {
            return Bounds::new(usual.low, usual.high - 1.0);
        }
        if asked == Asked::GoalYear {
            let first = f64::from(self.first_year());
            return Bounds::new(first + 1.0, (first + f64::from(bounds::LONGEST_PERIOD)).min(usual.high));
        }
        if asked == Asked::AboveThresholds {
            return Bounds::new(0.0, self.value_or_example(Asked::Contracts));
        }
        usual
    }

    /// Whether the years are those proposed.
    #[must_use]
    pub fn years_are_proposed(&self) -> bool {
        [Asked::FirstYear, Asked::GoalYear].into_iter().all(|year| self.entry(year).is_none())
    }

    /// The first year.
    #[must_use]
    pub fn first_year(&self) -> i32 {
        year(self.value(Asked::FirstYear), self.proposed.0)
    }

    /// The year of the goals; where a first year was given that leaves it outside, it has to be given anew.
    #[must_use]
    pub fn goal_year(&self) -> i32 {
        year(self.value(Asked::GoalYear), self.proposed.1)
    }

    /// Base and target year, where they fit each other.
    #[must_use]
    pub fn period(&self) -> Option<(i32, i32)> {
        let (first, goal) = (self.first_year(), self.goal_year());
        self.bounds(Asked::GoalYear).contain(f64::from(goal)).then_some((first, goal))
    }

    /// The goals followed that have a value: it is known what has to be reached.
    #[must_use]
    pub fn goal(&self, goal: GoalId) -> Option<f64> {
        self.followed[goal].then(|| self.goal_value(goal)).flatten()
    }

    /// A goal's value, followed or not.
    #[must_use]
    pub fn goal_value(&self, goal: GoalId) -> Option<f64> {
        match goal {
            GoalId::ClauseRate => match self.framework {
                Framework::Article35 => Some(
                    self.value_or_example(Asked::AboveThresholds) / self.value_or_example(Asked::Contracts),
                ),
                Framework::Own | Framework::NationalPlan | Framework::Paris2016 => {
                    self.value(Asked::RateGoal).or(self.value(Asked::RateAimed))
                }
            },
            GoalId::Hours => self.value(Asked::HoursGoal),
            GoalId::Reserved => self.value(Asked::ReservedGoal),
        }
    }

    /// Takes a framework's goals, as it counts them.
    pub fn take_framework(&mut self, framework: Framework) {
        self.framework = framework;
        self.followed = PerGoal::from_fn(|goal| goal == GoalId::ClauseRate);
        self.answer(Asked::RateGoal, framework.rate().map(Entry::Given));
        self.reading = framework.reading();
    }

    /// Whether a scenario follows: the contracts were answered, if only that nobody knows, and the share aimed at given.
    #[must_use]
    pub fn suffice(&self) -> bool {
        self.entry(Asked::Contracts).is_some()
            && self.value(Asked::RateAimed).is_some()
            && self.period().is_some()
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn are_blank(&self) -> bool {
        self.city.is_empty() && self.entries.is_empty()
    }

    /// The figures that the scenario needs for the goals followed, so that what is not known of them bears on the answer.
    pub fn needed(&self) -> impl Iterator<Item = Asked> + '_ {
        let hours = self.goal(GoalId::Hours).is_some();
        let rate = self.goal(GoalId::ClauseRate).is_some();
        let needed = move |asked: &Asked| match asked {
            Asked::RateToday | Asked::Duration => rate || hours,
            Asked::AboveThresholds => rate && self.framework == Framework::Article35,
            Asked::Contracts => true,
            Asked::Hours => hours && !self.sized,
            Asked::Amount | Asked::LabourShare | Asked::InsertionShare => hours && self.sized,
            Asked::ReservedToday => self.goal(GoalId::Reserved).is_some(),
            Asked::ContractsEach => self.value(Asked::Facilitators).is_some() && (rate || hours),
            Asked::Purchases => hours,
            // Years, goals, and what a city decides.
            Asked::FirstYear
            | Asked::GoalYear
            | Asked::RateAimed
            | Asked::RateGoal
            | Asked::HoursGoal
            | Asked::ReservedGoal
            | Asked::ReservedAimed
            | Asked::Facilitators => false,
        };
        Asked::ALL.into_iter().filter(needed)
    }

    /// The figures needed that nobody gave.
    pub fn unknown(&self) -> impl Iterator<Item = Asked> + '_ {
        self.needed().filter(|&asked| self.value(asked).is_none())
    }
}

/// A year of municipal elections.
const ELECTION: i32 = 2026;
/// Years between two.
const TERM: i32 = 6;

impl Answers {
    /// Whether the years are those of one municipal term.
    #[must_use]
    pub fn is_a_term(&self) -> bool {
        let (first, goal) = (self.first_year(), self.goal_year());
        goal - first == TERM && (first - ELECTION) % TERM == 0
    }
}

fn year(given: Option<f64>, proposed: i32) -> i32 {
    given.map_or(proposed, |year| {
        bounds::YEARS.hold_year(
            #[allow(clippy::cast_possible_truncation, reason = "within the bounds of years")]
            {
                libm::round(year) as i32
            },
        )
    })
}
