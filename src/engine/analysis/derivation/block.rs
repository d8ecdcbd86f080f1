//! What a derivation is made of: formulas with their figures, and tables with a line a year.
//!
//! Every figure comes from the run. [`Step::recomputed`] does the written operation again, so that tests can hold the
//! formula that is shown against the figure that the run gave; nothing else reads it.

use super::named_quantity::NamedQuantity;
use crate::model::lever::LeverId;
use std::sync::Arc;

/// A quantity with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub what: NamedQuantity,
    /// How much, in the measure of `what`.
    pub value: f64,
    /// The group of contracts whose it is, where several are added.
    pub of: Option<Arc<str>>,
}

impl Term {
    /// A quantity of all contracts, or of the group that the formula is about.
    #[must_use]
    pub const fn new(what: NamedQuantity, value: f64) -> Self {
        Self { what, value, of: None }
    }
}

/// How a result comes from its terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// All of them multiplied.
    Product,
    /// All of them added.
    Sum,
    /// The first divided by each of the others.
    Quotient,
    /// The first divided by the product of the second and third, times the fourth: the spend that hours imply.
    HoursToSpend,
    /// The product of all but the last, divided by the last.
    ProductOver,
    /// The first less the second.
    Difference,
    /// The smallest.
    Least,
    /// The first, times one more than the second.
    Uplift,
    /// The first, times one more than the product of the second and third.
    UpliftOnShare,
}

/// One formula, with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The group of contracts it is about, when there are several.
    pub segment: Option<Arc<str>>,
    /// The year it is about.
    pub year: Option<i32>,
    /// The operation.
    pub op: Op,
    /// What goes in.
    pub terms: Vec<Term>,
    /// What comes out, as the run gave it.
    pub result: Term,
}

impl Step {
    /// The written operation done again on the terms: equal to the result, but for rounding.
    #[must_use]
    pub fn recomputed(&self) -> f64 {
        let values = || self.terms.iter().map(|term| term.value);
        let value = |place: usize| self.terms.get(place).map_or(f64::NAN, |term| term.value);
        let last = self.terms.len().saturating_sub(1);
        match self.op {
            Op::Product => values().product(),
            Op::Sum => values().sum(),
            Op::Quotient => values().skip(1).fold(value(0), |left, by| left / by),
            Op::HoursToSpend => value(0) * value(1) / (value(2) * value(3)),
            Op::ProductOver => values().take(last).product::<f64>() / value(last),
            Op::Difference => value(0) - value(1),
            Op::Least => values().fold(f64::INFINITY, f64::min),
            Op::Uplift => value(0) * (1.0 + value(1)),
            Op::UpliftOnShare => value(0) * (1.0 + value(1) * value(2)),
        }
    }
}

/// One year of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct YearRow {
    /// The year.
    pub year: i32,
    /// The factors, a value a column.
    pub factors: Vec<f64>,
    /// Their product; with a single factor, that factor.
    pub product: f64,
    /// Whether the value reaches the goal; none where that is not asked.
    pub reached: Option<bool>,
}

/// A line a year, and what the lines add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct YearTable {
    /// The group of contracts it is about, when there are several.
    pub segment: Option<Arc<str>>,
    /// What the factors are.
    pub factors: Vec<NamedQuantity>,
    /// What their product is.
    pub product: NamedQuantity,
    /// The years, the latest first where they are cohorts.
    pub rows: Vec<YearRow>,
    /// What the lines add up to, as the run gave it; none where they are not to be added.
    pub total: Option<Term>,
    /// The first simulated year, when some lines are of years before it, which repeat it.
    pub repeats: Option<i32>,
}

/// A value of a lever that was tried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrialRun {
    /// Which value it is.
    pub role: Role,
    /// The value.
    pub value: f64,
    /// What the goal achieves with it.
    pub achieved: f64,
    /// Whether that reaches the goal.
    pub reached: bool,
}

/// Why a value was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is the value in force.
    Current,
    /// It is one displayed step short of the value shown, on the side that misses the goal.
    Short,
    /// It is the solution, rounded to what is shown.
    Shown,
}

/// The draws behind a probability.
#[derive(Clone, Debug, PartialEq)]
pub struct Draws {
    /// How many were made.
    pub draws: u32,
    /// In how many the goal is met.
    pub met: f64,
    /// Their share, as the run gave it.
    pub probability: f64,
    /// Low, central and high value of each lever that is drawn.
    pub ranges: Vec<(LeverId, [f64; 3])>,
}

/// A lever, drawn or held, and the draws that meet the goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeldTrial {
    /// Why it was tried.
    pub role: HeldRole,
    /// Where the lever is held; none where it is drawn in its range.
    pub value: Option<f64>,
    /// In how many draws the goal is met.
    pub met: u32,
    /// Whether these are enough.
    pub secured: bool,
}

/// Why a lever was held at a value, or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldRole {
    /// As things stand.
    Today,
    /// One displayed step nearer to where it stands.
    Before,
    /// It is the value shown.
    Shown,
}

/// The search for the value at which a lever secures a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The lever.
    pub lever: LeverId,
    /// Draws made for each trial.
    pub draws: u32,
    /// The share of them that must meet the goal.
    pub confidence: f64,
    /// The draws that this is.
    pub needed: u32,
    /// What was tried.
    pub trials: Vec<HeldTrial>,
}

/// A part of a derivation, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A formula.
    Step(Step),
    /// A table.
    YearTable(YearTable),
    /// Values of a lever that were tried for a goal.
    Trials {
        /// The lever.
        lever: LeverId,
        /// The values, in the order of the search.
        trials: Vec<TrialRun>,
    },
    /// A lever held at values, each drawn.
    Held(Held),
    /// Draws.
    Draws(Draws),
}
