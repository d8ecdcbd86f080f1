//! How much a figure moves when one input moves by a step: each step is run, as a reader who moves the slider gets it.
//!
//! Both ways are told, for they differ where something is full, or where the figure bends. A step that leaves the bounds,
//! or that has more hours worked than are written in the contracts, is not told.

use super::figure_id::FigureId;
use crate::model::goal::GoalId;
use crate::model::lever::LeverId;
use crate::model::number::power_of_two;
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;
use crate::order::sort_by;

/// What a step of a lever does to a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The lever.
    pub lever: LeverId,
    /// Change of the figure for one step less; none where there is no such step.
    pub less: Option<f64>,
    /// Change of the figure for one step more; none where there is no such step.
    pub more: Option<f64>,
}

impl Effect {
    /// The larger of its changes, without sign.
    #[must_use]
    pub fn size(&self) -> f64 {
        let [less, more] = [self.less, self.more].map(|change| change.unwrap_or_default().abs());
        less.max(more)
    }
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

    fn of(self, scenario: &Scenario, run: &Projection) -> f64 {
        let value = match self.goal {
            Some(goal) => run.achieved(scenario, goal),
            None => target_year(scenario, &run.series.hours_contracted),
        };
        value * self.factor
    }
}

fn target_year(scenario: &Scenario, series: &[f64]) -> f64 {
    series.get(scenario.target_index()).copied().unwrap_or_default()
}

/// A lever some steps away; none beyond its bounds, or where more hours would be worked than there are.
#[must_use]
pub fn steps_away(scenario: &Scenario, lever: LeverId, steps: f64) -> Option<f64> {
    let value = lever.value(scenario)?;
    let (unit, bounds) = (lever.row().unit, lever.bounds(scenario));
    let moved = if unit.is_logarithmic() {
        value * power_of_two(steps * unit.told_step())
    } else {
        value + steps * unit.told_step()
    };
    let most = if lever == LeverId::Realisation { value.max(1.0) } else { bounds.high };
    (bounds.contain(moved) && moved <= most).then_some(moved)
}

/// Every lever's effect on a measure, the strongest first; those without effect come last, in the catalogue's order.
#[must_use]
pub fn effects(scenario: &Scenario, measured: Measured) -> Vec<Effect> {
    let here = measured.of(scenario, &project(scenario));
    let change = |lever: LeverId, steps: f64| {
        let moved = lever.at(scenario, steps_away(scenario, lever, steps)?);
        Some(measured.of(&moved, &project(&moved)) - here)
    };
    let present = LeverId::all().filter(|lever| lever.present(scenario));
    let effect = |lever| Effect { lever, less: change(lever, -1.0), more: change(lever, 1.0) };
    let mut effects: Vec<_> = present.map(effect).collect();
    sort_by(&mut effects, |a, b| b.size().total_cmp(&a.size()).then(a.lever.cmp(&b.lever)));
    effects
}

/// What one more clause contract awarded in the target year brings to a measure, and the lever that brings it.
///
/// The slider of the clause rate is moved as far as it takes, or that of the calibrated share where the rate is
/// explained by the means: the years before then carry more clauses too, as they do on the page. None where moving it
/// brings no clause contract.
#[must_use]
pub fn per_clause_contract(scenario: &Scenario, measured: Measured) -> Option<(LeverId, f64)> {
    let levers = [LeverId::ClauseRate, LeverId::Calibrated, LeverId::Anticipated];
    let lever = levers.into_iter().find(|lever| lever.present(scenario))?;
    let value = lever.value(scenario)?;
    let run = project(scenario);
    let (here, clauses) = (measured.of(scenario, &run), target_year(scenario, &run.series.clause_contracts));
    let moved = |by: f64| {
        let moved = lever.at(scenario, value + by);
        let run = project(&moved);
        (measured.of(&moved, &run) - here, target_year(&moved, &run.series.clause_contracts) - clauses)
    };
    let (_, brought) = moved(TRIAL);
    let by = TRIAL / brought;
    if brought <= 0.0 || !lever.bounds(scenario).contain(value + by) {
        return None;
    }
    let (change, brought) = moved(by);
    ((brought - 1.0).abs() < 1e-6).then_some((lever, change))
}

/// How far the slider is first moved, to see how many clause contracts that brings.
const TRIAL: f64 = 1e-3;

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
