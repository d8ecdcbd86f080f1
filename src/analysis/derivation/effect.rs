//! How much a figure moves when one input moves a little: derivatives carried by the run itself.
//!
//! A derivative says nothing at a kink, where the two sides differ (a full capacity, a duration of whole years): both are
//! then measured by two more runs. A starting year moves by whole years, so that its effect is a difference of runs.

use super::FigureId;
use crate::model::goal::GoalId;
use crate::model::lever::{LeverId, Unit};
use crate::model::number::{Dual, Number};
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;

/// Sides that differ by more than this share are two different slopes.
const KINK: f64 = 1e-3;
/// How far the sides are looked at, as a share of the value.
const NEAR: f64 = 1e-5;

/// What one more unit of a lever does, near where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The lever.
    pub lever: LeverId,
    /// What counts as one more: one point, one contract, one hour …
    pub unit: f64,
    /// Change of the figure for one unit more, from the derivative; at a kink it may be of neither side.
    pub change: f64,
    /// Changes for one unit less and one unit more, where the two sides differ.
    pub sides: Option<[f64; 2]>,
}

/// What the capacity or the answers hold back in the target year, so that some inputs do nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kink {
    /// The facilitators take on all the contracts that they can.
    ContractsCapacity,
    /// The facilitators follow all the hours that they can.
    HoursCapacity,
    /// SIAE answer fewer consultations than are published.
    SiaeAnswers,
    /// SIAE could answer more consultations than are published.
    Published,
}

/// What is moved: a goal's measure, or the hours contracted in the target year; times a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The goal whose measure it is; none for the hours contracted.
    pub goal: Option<GoalId>,
    /// The constant.
    pub factor: f64,
}

impl Measured {
    /// What a figure's effects are effects on; none for those that have none.
    #[must_use]
    pub fn new(scenario: &Scenario, figure: FigureId) -> Option<Self> {
        let settings = &scenario.settings;
        match figure {
            FigureId::Achieved(goal) | FigureId::Margin(goal) => Some(Self { goal: Some(goal), factor: 1.0 }),
            FigureId::People => {
                Some(Self { goal: Some(GoalId::Hours), factor: 1.0 / settings.hours_per_person })
            }
            FigureId::Spend => {
                let factor = settings.hourly_cost / (settings.labour_share * settings.insertion_share);
                Some(Self { goal: None, factor })
            }
            FigureId::FirstYear(_) | FigureId::Chance(_) | FigureId::Required(..) | FigureId::Secured(..) => {
                None
            }
        }
    }

    fn of<N: Number>(self, scenario: &Scenario<N>, run: &Projection<N>) -> N {
        let zero = N::lift(0.0);
        let value = match self.goal {
            Some(goal) => run.achieved(scenario, goal),
            None => run.series.hours_contracted.get(scenario.target_index()).copied().unwrap_or(zero),
        };
        value * N::lift(self.factor)
    }
}

/// The derivative of a measure with respect to a lever, everything else held; none where the scenario lacks it.
#[must_use]
pub fn slope(scenario: &Scenario, measured: Measured, lever: LeverId) -> Option<f64> {
    dual(scenario, lever).map(|(moved, run)| measured.of(&moved, &run).slope)
}

fn dual(scenario: &Scenario, lever: LeverId) -> Option<(Scenario<Dual>, Projection<Dual>)> {
    let value = lever.value(scenario)?;
    let mut moved: Scenario<Dual> = scenario.lift();
    lever.set(&mut moved, scenario, Dual::input(value));
    let run = project(&moved);
    Some((moved, run))
}

/// What counts as one more of a unit.
#[must_use]
pub const fn one_more(unit: Unit) -> f64 {
    match unit {
        Unit::Share | Unit::Growth => 0.01,
        Unit::Contracts
        | Unit::Hours
        | Unit::EurosAnHour
        | Unit::Year
        | Unit::Start
        | Unit::Posts
        | Unit::Consultations => 1.0,
        Unit::HoursAYear => 1_000.0,
        Unit::Euros => 10_000.0,
        Unit::Years => 0.25,
        Unit::Rhythm => 0.1,
    }
}

/// Every lever's effect on a measure, the strongest first; those without effect come last, in the catalogue's order.
#[must_use]
pub fn effects(scenario: &Scenario, measured: Measured) -> Vec<Effect> {
    let mut effects: Vec<_> = LeverId::all().filter_map(|lever| effect(scenario, measured, lever)).collect();
    let size =
        |effect: &Effect| effect.sides.map_or(effect.change.abs(), |[less, more]| less.abs().max(more.abs()));
    effects.sort_by(|a, b| size(b).total_cmp(&size(a)).then(a.lever.cmp(&b.lever)));
    effects
}

fn effect(scenario: &Scenario, measured: Measured, lever: LeverId) -> Option<Effect> {
    let value = lever.value(scenario)?;
    let unit = one_more(lever.row().unit);
    let measure = |value: f64| {
        let moved = lever.at(scenario, value);
        measured.of(&moved, &project(&moved))
    };
    if lever == LeverId::RampStart {
        // Beyond its bounds a year is not tried: the other side tells.
        let bounds = lever.bounds(scenario);
        let change = if bounds.contain(value + 1.0) {
            measure(value + 1.0) - measure(value)
        } else {
            measure(value) - measure(value - 1.0)
        };
        return Some(Effect { lever, unit, change, sides: None });
    }
    let slope = slope(scenario, measured, lever)?;
    let sides = sides(scenario, lever, value, measure);
    Some(Effect {
        lever,
        unit,
        change: slope * unit,
        sides: sides.map(|[less, more]| [-less * unit, more * unit]),
    })
}

/// The slopes on the two sides of a value, where they differ; a side beyond the bounds has none.
fn sides(scenario: &Scenario, lever: LeverId, value: f64, measure: impl Fn(f64) -> f64) -> Option<[f64; 2]> {
    let bounds = lever.bounds(scenario);
    let near = NEAR * value.abs().max(one_more(lever.row().unit));
    if !bounds.contain(value - near) || !bounds.contain(value + near) {
        return None;
    }
    let here = measure(value);
    let (less, more) = ((here - measure(value - near)) / near, (measure(value + near) - here) / near);
    // What is lost in the last digits of the measure is no slope.
    let noise = here.abs() * 1e-9 / near;
    ((less - more).abs() > KINK * less.abs().max(more.abs()) + noise).then_some([less, more])
}

/// What one more clause contract in the target year brings to a measure: as many, in proportion, in the other years.
#[must_use]
pub fn per_clause_contract(scenario: &Scenario, measured: Measured) -> Option<f64> {
    let (moved, run) = dual(scenario, LeverId::Contracts)?;
    let clauses = run.series.clause_contracts.get(scenario.target_index())?.slope;
    let effect = measured.of(&moved, &run).slope;
    (clauses > 0.0).then(|| effect / clauses)
}

/// What holds the goal's measure back in the target year, or has room to spare.
#[must_use]
pub fn kinks(scenario: &Scenario, run: &Projection, goal: GoalId) -> Option<Kink> {
    let year = run.year_steps(scenario, scenario.target_index());
    match goal {
        GoalId::ClauseRate | GoalId::Hours if year.phi < 1.0 => Some(if year.by_contracts <= year.by_hours {
            Kink::ContractsCapacity
        } else {
            Kink::HoursCapacity
        }),
        GoalId::ClauseRate | GoalId::Hours => None,
        GoalId::Reserved if year.answered < year.published => Some(Kink::SiaeAnswers),
        GoalId::Reserved => year.answers.map(|_| Kink::Published),
    }
}
