//! A scenario: everything that a run depends on, and what its author says about it.
//!
//! The numbers that a lever can touch are generic, so that the same structure runs plainly or eight draws at a
//! time. Units: rates and shares are fractions, durations years, money euros, hours hours.
//! Reading and writing files is not here but in `scenario::file`; what is allowed where is in [`super::bounds`].

use super::bounds::Bounds;
use super::goal::GoalId;
pub use super::goal::Reading;
use super::number::Number;
use super::per_goal::{PerGoal, Told};
use litemap::LiteMap;
use serde::Serialize;
use std::sync::Arc;

/// One scenario. `Scenario` alone is the plain one, on `f64`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scenario<N = f64> {
    /// What its author calls it, at most 120 characters.
    pub name: String,
    /// The preset it was made from: a hint, not a dependency.
    pub preset: Option<String>,
    /// Whose scheme it is, at most 120 characters; empty where that is not said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// The last year whose results are known, `y0`.
    pub base_year: i32,
    /// The year that the goals are set for, `y1`.
    pub target_year: i32,
    /// How decisions build up between the two.
    pub ramp: Ramp<N>,
    /// Which contracts and hours the goals count.
    pub reading: Reading,
    /// What is to be reached.
    pub goals: Goals,
    /// The groups of contracts, 1 to 12.
    pub segments: Vec<Segment<N>>,
    /// Answers that ordinary companies and SIAE make together.
    pub joint_answers: JointAnswers<N>,
    /// Reserved contracts.
    pub reserved: Reserved<N>,
    /// The facilitators' capacity, unlimited when `None`.
    pub facilitators: Option<Facilitators<N>>,
    /// Hours worked per hour contracted, `q`.
    pub realisation: N,
    /// Conversions to people and to money.
    pub settings: Settings,
    /// What is uncertain, and how finely it is drawn.
    pub uncertainty: Uncertainty,
    /// The levers that share the effort; empty means every decision lever present.
    pub effort: Effort,
    /// Results known so far, by year: shown, never used by the formulas.
    #[serde(serialize_with = "super::flat_map::serialize")]
    pub observed: LiteMap<i32, Observed>,
    /// Where the city's own figures come from, by lever key.
    #[serde(serialize_with = "super::flat_map::serialize")]
    pub sources: LiteMap<String, Source>,
}

/// The common ramp: `p(y) = ((y - start) / (target year - start)) ^ exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ramp<N> {
    /// Last year still at the base level, a whole number.
    pub start: N,
    /// 1 is linear, above 1 late, below 1 early; 0.25 to 4.
    pub exponent: N,
}

/// A value that moves from a base to a target level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ramped<N> {
    /// Level up to the ramp's start.
    pub base: N,
    /// Level from the target year on.
    pub target: N,
    /// A start of its own, in place of the common one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<i32>,
}

/// The goals.
pub type Goals = PerGoal<Goal>;

/// A goal, of the target year or, where its years can be summed, of all years from the one after the ramp's start.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Goal {
    /// What is to be reached.
    pub value: f64,
    /// Whether it is followed.
    pub active: bool,
    /// Whether the years `start + 1 ..= target year` are summed; none where they cannot be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cumulative: Option<bool>,
}

impl Told for Goal {}

impl PerGoal<Goal> {
    /// Goals of the target year, all of them followed.
    #[must_use]
    pub fn followed(values: [f64; GoalId::COUNT]) -> Self {
        let values = PerGoal::new(values);
        Self::from_fn(|goal| Goal {
            value: values[goal],
            active: true,
            cumulative: goal.row().summable.then_some(false),
        })
    }
}

/// A group of contracts that behave alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Segment<N> {
    /// What it is called, at most 120 characters.
    pub name: Arc<str>,
    /// Contracts awarded in the base year.
    pub contracts: N,
    /// Growth of the contracts awarded, a year, up to the target year.
    pub growth: N,
    /// How the clause rate comes about.
    pub clauses: Clauses<N>,
    /// How the hours per clause contract come about.
    pub hours: Hours<N>,
    /// How long a contract runs, in years; without a clause, where those with one have a duration of their own.
    pub duration: N,
    /// How long a contract with a clause runs, in years; as long as the others when `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause_duration: Option<N>,
}

/// How a segment's clause rate comes about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Clauses<N> {
    /// The rate itself.
    Direct(Ramped<N>),
    /// The rate as the product of three shares.
    Funnel(Funnel<N>),
}

/// The clause rate explained by the means: clausable x anticipated x calibrated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Funnel<N> {
    /// Share of contracts that can bear a clause.
    pub clausable: N,
    /// Share of those that the anticipation commission reviews in time.
    pub anticipated: Ramped<N>,
    /// Share of those that a tooled buyer calibrates with a clause.
    pub calibrated: Ramped<N>,
}

/// How a segment's insertion hours per clause contract, over its whole life, come about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hours<N> {
    /// The hours themselves.
    Direct(Ramped<N>),
    /// The practitioners' rule: amount x labour share x insertion share / hourly cost.
    Calibrated(Calibration<N>),
}

/// The sizing of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Calibration<N> {
    /// Mean amount of a clause contract, in euros.
    pub amount: N,
    /// Share of labour in the amount.
    pub labour_share: N,
    /// Share of labour hours reserved for insertion.
    pub insertion_share: Ramped<N>,
    /// Cost of an hour of labour, in euros.
    pub hourly_cost: N,
}

/// Answers by an ordinary company together with a SIAE, and the hours they add.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct JointAnswers<N> {
    /// Share of clause contracts answered together.
    pub share: Ramped<N>,
    /// Extra insertion hours on those, as a share.
    pub gain: N,
}

/// Reserved contracts: published, answered, awarded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reserved<N> {
    /// Consultations published a year.
    pub published: Ramped<N>,
    /// Consultations that SIAE can answer alone, unlimited when `None`.
    pub answers: Option<Ramped<N>>,
    /// Extra answers thanks to the networks and to groupings, as a share.
    pub support_uplift: Ramped<N>,
    /// Share of answered consultations that end in an award.
    pub award_rate: Ramped<N>,
    /// Insertion hours per reserved contract.
    pub hours_per_contract: N,
    /// How long a reserved contract runs, in years.
    pub duration: N,
}

/// The facilitators and what each can take on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Facilitators<N> {
    /// Posts.
    pub count: Ramped<N>,
    /// Clause contracts a year each, unlimited when `None`.
    pub contracts_each: Option<N>,
    /// Insertion hours a year each, unlimited when `None`.
    pub hours_each: Option<N>,
}

/// Conversions shown beside the results.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// Insertion hours per person and year.
    pub hours_per_person: f64,
    /// Hours per full-time equivalent and year.
    pub hours_per_fte: f64,
    /// Cost of an hour of labour in the plausibility check, in euros.
    pub hourly_cost: f64,
    /// Share of labour in the price in the plausibility check.
    pub labour_share: f64,
    /// Share of labour hours for insertion in the plausibility check.
    pub insertion_share: f64,
    /// The city's purchases, in euros a year.
    pub yearly_purchases: f64,
}

/// What is uncertain.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Uncertainty {
    /// Low and high value of each lever that has a range, by lever key.
    #[serde(serialize_with = "super::flat_map::serialize")]
    pub ranges: LiteMap<super::lever::LeverId, [f64; 2]>,
    /// Number of draws, a power of two.
    pub draws: u32,
    /// The probability that a secured value must give.
    pub confidence: f64,
}

/// The levers that share the effort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Effort {
    /// Lever keys; empty means every decision lever present.
    pub levers: Vec<super::lever::LeverId>,
}

/// Results known for one year, as the goals are counted.
pub type Observed = PerGoal<Option<f64>>;

/// How well a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A document gives it.
    Documented,
    /// A formula derives it from documents.
    Derived,
    /// It is a guess.
    Assumed,
    /// It was read in the city's own data.
    Measured,
}

/// Where a figure of the city comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Source {
    /// How well the value is known.
    pub status: Status,
    /// In words, at most 500 characters.
    pub text: String,
    /// Where to read it, http or https.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Simulated years after the target year, which answer "when, if not by then?".
pub const YEARS_AFTER_TARGET: i32 = 5;

impl<N> Scenario<N> {
    /// The simulated years, from the base year to five years after the target year.
    pub fn years(&self) -> impl Iterator<Item = i32> + use<N> {
        self.base_year..=self.target_year + YEARS_AFTER_TARGET
    }

    /// How many years are simulated.
    #[must_use]
    pub fn year_count(&self) -> usize {
        usize::try_from(self.target_year + YEARS_AFTER_TARGET - self.base_year + 1).unwrap_or(0)
    }

    /// The target year's place among the simulated years.
    #[must_use]
    pub fn target_index(&self) -> usize {
        usize::try_from(self.target_year - self.base_year).unwrap_or(0)
    }
}

impl<N: Number> Ramped<N> {
    /// A value that stays where it is.
    pub fn constant(level: N) -> Self {
        Self { base: level, target: level, start: None }
    }
}

impl<N: Copy> Ramped<N> {
    fn map<M>(self, f: impl Fn(N) -> M) -> Ramped<M> {
        Ramped { base: f(self.base), target: f(self.target), start: self.start }
    }
}

impl Scenario {
    /// The years in which a ramp can start.
    #[must_use]
    pub fn starts(&self) -> Bounds {
        Bounds::starts(self.base_year, self.target_year)
    }

    /// The same scenario on another kind of number.
    #[must_use]
    pub fn to_number<N: Number>(&self) -> Scenario<N> {
        let up = N::constant;
        Scenario {
            name: self.name.clone(),
            preset: self.preset.clone(),
            city: self.city.clone(),
            base_year: self.base_year,
            target_year: self.target_year,
            ramp: Ramp { start: up(self.ramp.start), exponent: up(self.ramp.exponent) },
            reading: self.reading,
            goals: self.goals,
            segments: self.segments.iter().map(Segment::to_number).collect(),
            joint_answers: JointAnswers {
                share: self.joint_answers.share.map(up),
                gain: up(self.joint_answers.gain),
            },
            reserved: Reserved {
                published: self.reserved.published.map(up),
                answers: self.reserved.answers.map(|answers| answers.map(up)),
                support_uplift: self.reserved.support_uplift.map(up),
                award_rate: self.reserved.award_rate.map(up),
                hours_per_contract: up(self.reserved.hours_per_contract),
                duration: up(self.reserved.duration),
            },
            facilitators: self.facilitators.map(|f| Facilitators {
                count: f.count.map(up),
                contracts_each: f.contracts_each.map(up),
                hours_each: f.hours_each.map(up),
            }),
            realisation: up(self.realisation),
            settings: self.settings,
            uncertainty: self.uncertainty.clone(),
            effort: self.effort.clone(),
            observed: self.observed.clone(),
            sources: self.sources.clone(),
        }
    }
}

impl Segment<f64> {
    fn to_number<N: Number>(&self) -> Segment<N> {
        let up = N::constant;
        Segment {
            name: Arc::clone(&self.name),
            contracts: up(self.contracts),
            growth: up(self.growth),
            clauses: match self.clauses {
                Clauses::Direct(rate) => Clauses::Direct(rate.map(up)),
                Clauses::Funnel(funnel) => Clauses::Funnel(Funnel {
                    clausable: up(funnel.clausable),
                    anticipated: funnel.anticipated.map(up),
                    calibrated: funnel.calibrated.map(up),
                }),
            },
            hours: match self.hours {
                Hours::Direct(hours) => Hours::Direct(hours.map(up)),
                Hours::Calibrated(calibration) => Hours::Calibrated(Calibration {
                    amount: up(calibration.amount),
                    labour_share: up(calibration.labour_share),
                    insertion_share: calibration.insertion_share.map(up),
                    hourly_cost: up(calibration.hourly_cost),
                }),
            },
            duration: up(self.duration),
            clause_duration: self.clause_duration.map(up),
        }
    }
}
