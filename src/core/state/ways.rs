//! « Que faudrait-il ? » as a value: the one value that meets all goals, then every lever once, with what each goal that
//! is missed asks of it; what the city decides, what it would have to hope for and what is out of reach stand apart.
//!
//! The values come from [`super::requirement`]; what is proposed is run again, so that a row says what applying it gives.

use super::requirement::{Bar, LeverRequirements, Requirement};
use crate::analysis::reasons::{Best, best};
use crate::analysis::required::{Required, RequiredStatus};
use crate::model::goal::{GoalId, Outcome};
use crate::model::lever::LeverSet;
use crate::model::lever::{Kind, LeverId};
use crate::model::per_goal::PerGoal;
use crate::model::plausibility::{Level, Plausibility};
use crate::model::projection::{Projection, project};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use litemap::LiteMap;
use std::collections::BTreeSet;

/// What one goal that is missed asks of one lever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// This value, as it is shown.
    At(f64),
    /// This value, which is not one to propose.
    Barred(f64, Bar),
    /// No value will do.
    Never,
    /// The goal does not depend on the lever.
    Inert,
}

/// Why a lever has no value to propose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Out {
    /// The only value that would do is not one to propose.
    Barred(Bar),
    /// No value does.
    Never,
}

/// One lever.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The lever.
    pub lever: LeverId,
    /// Where it stands.
    pub current: f64,
    /// What each goal that is missed asks of it, in the goals' order.
    pub cells: Vec<Cell>,
    /// The most that it could give each goal that is missed, where no value is proposed; above what it gives now only
    /// within what may be proposed.
    pub best: Vec<Option<Best>>,
    /// The value to apply: the nearest that meets the most goals; none out of reach.
    pub apply: Option<f64>,
    /// The goals that are met with it applied, among those that are missed.
    pub meets: Vec<GoalId>,
    /// The goals that would be lost with it applied.
    pub loses: Vec<GoalId>,
}

impl Way {
    /// Why there is no value to propose; none where there is one.
    #[must_use]
    pub fn out(&self) -> Option<Out> {
        if self.apply.is_some() {
            return None;
        }
        let barred = self.cells.iter().find_map(|cell| match cell {
            Cell::Barred(_, bar) => Some(*bar),
            Cell::At(_) | Cell::Never | Cell::Inert => None,
        });
        Some(barred.map_or(Out::Never, Out::Barred))
    }

    /// The value that would meet the goal of a place, where it is one to propose.
    #[must_use]
    pub fn value_for(&self, place: usize) -> Option<f64> {
        match self.cells.get(place) {
            Some(Cell::At(value)) => Some(*value),
            Some(Cell::Barred(..) | Cell::Never | Cell::Inert) | None => None,
        }
    }

    /// How many different values the goals ask of it.
    #[must_use]
    pub fn values(&self) -> usize {
        let values = self.cells.iter().filter_map(|cell| match cell {
            Cell::At(value) => Some(value.to_bits()),
            Cell::Barred(..) | Cell::Never | Cell::Inert => None,
        });
        values.collect::<BTreeSet<_>>().len()
    }
}

/// One value with which every followed goal is met.
#[derive(Clone, Debug, PartialEq)]
pub struct Single {
    /// The lever.
    pub lever: LeverId,
    /// Where it stands.
    pub current: f64,
    /// Where it would have to be.
    pub value: f64,
    /// How the goals would then fare.
    pub outcomes: PerGoal<Outcome>,
    /// Clause contracts awarded in the target year, now and then.
    pub clause_contracts: [f64; 2],
}

/// The whole answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ways {
    /// The followed goals that are missed.
    pub missed: Vec<GoalId>,
    /// Values that meet all goals alone, those that the city decides first.
    pub singles: Vec<Single>,
    /// Levers that the city sets.
    pub decided: Vec<Way>,
    /// Levers that it can only hope for.
    pub hoped: Vec<Way>,
    /// Levers of which no value will do, or none that may be proposed.
    pub out: Vec<Way>,
}

impl Ways {
    /// The values to put first: those that the city decides, or, where none will do, those that it would have to hope for.
    pub fn first(&self) -> impl Iterator<Item = &Single> {
        let decided = |single: &&Single| single.lever.row().kind == Kind::Decision;
        let any = self.singles.iter().any(|single| decided(&single));
        self.singles.iter().filter(move |single| !any || decided(single))
    }
}

/// What it would take; the levers that are locked are left alone.
#[must_use]
pub fn ways(
    scenario: &Scenario,
    outcomes: &PerGoal<Outcome>,
    required: &[Required],
    needs: &LiteMap<LeverId, LeverRequirements>,
    locked: &LeverSet,
) -> Ways {
    let missed: Vec<_> = scenario.active_goals().filter(|goal| !outcomes[*goal].reached).collect();
    let mut found = Ways { missed, ..Ways::default() };
    if found.missed.is_empty() {
        return found;
    }
    let now = clause_contracts(scenario, &project(scenario));
    for (&lever, needs) in needs.iter().filter(|(lever, _)| !locked.contains(lever)) {
        let Some(current) = lever.value(scenario) else { continue };
        let cells: Vec<_> =
            found.missed.iter().map(|&goal| cell(scenario, goal, lever, required, &needs.needs)).collect();
        if cells.iter().all(|cell| *cell == Cell::Inert) {
            continue;
        }
        let tried = cells.iter().filter_map(|cell| match *cell {
            Cell::At(value) => Some(LeverTrial::new(scenario, lever, value)),
            Cell::Barred(..) | Cell::Never | Cell::Inert => None,
        });
        let tried: Vec<_> = tried.collect();
        let nearest = |a: &&LeverTrial, b: &&LeverTrial| {
            (a.value - current).abs().total_cmp(&(b.value - current).abs())
        };
        if let Some(all) = tried.iter().filter(|trial| trial.meets_all(scenario)).min_by(nearest) {
            found.singles.push(Single {
                lever,
                current,
                value: all.value,
                outcomes: all.outcomes,
                clause_contracts: [now, all.clause_contracts],
            });
        }
        let meets =
            |trial: &LeverTrial| found.missed.iter().filter(|goal| trial.outcomes[**goal].reached).count();
        let applied = tried.iter().min_by(|a, b| meets(b).cmp(&meets(a)).then_with(|| nearest(a, b)));
        let way = Way {
            lever,
            current,
            best: match applied {
                Some(_) => Vec::new(),
                None => bests(scenario, lever, current, &found.missed),
            },
            cells,
            apply: applied.map(|trial| trial.value),
            meets: applied.map_or_else(Vec::new, |trial| {
                found.missed.iter().copied().filter(|goal| trial.outcomes[*goal].reached).collect()
            }),
            loses: applied.map_or_else(Vec::new, |trial| {
                let lost = |goal: &GoalId| outcomes[*goal].reached && !trial.outcomes[*goal].reached;
                scenario.active_goals().filter(lost).collect()
            }),
        };
        match (way.apply, lever.row().kind) {
            (None, _) => found.out.push(way),
            (Some(_), Kind::Decision) => found.decided.push(way),
            (Some(_), Kind::Assumption) => found.hoped.push(way),
        }
    }
    sort_by_key(&mut found.singles, |single| single.lever.row().kind == Kind::Assumption);
    found
}

/// A value tried.
struct LeverTrial {
    value: f64,
    outcomes: PerGoal<Outcome>,
    clause_contracts: f64,
}

impl LeverTrial {
    fn new(scenario: &Scenario, lever: LeverId, value: f64) -> Self {
        let moved = lever.at(scenario, value);
        let run = project(&moved);
        Self {
            value,
            outcomes: PerGoal::from_fn(|goal| run.outcome(&moved, goal)),
            clause_contracts: clause_contracts(&moved, &run),
        }
    }

    fn meets_all(&self, scenario: &Scenario) -> bool {
        scenario.active_goals().all(|goal| self.outcomes[goal].reached)
    }
}

/// Why a value is not one to propose: for itself, or because its hours would take more than all purchases.
#[must_use]
pub fn bar(scenario: &Scenario, lever: LeverId, value: f64) -> Option<Bar> {
    Bar::of(scenario, lever, value).or_else(|| {
        let moved = lever.at(scenario, value);
        let plausibility = Plausibility::new(&moved, &project(&moved));
        (plausibility.level == Level::Impossible).then_some(Bar::Spend)
    })
}

fn clause_contracts(scenario: &Scenario, run: &Projection) -> f64 {
    run.series.clause_contracts.get(scenario.target_index()).copied().unwrap_or_default()
}

/// What one goal asks of a lever.
fn cell(
    scenario: &Scenario,
    goal: GoalId,
    lever: LeverId,
    required: &[Required],
    needs: &[Requirement],
) -> Cell {
    let row = required.iter().find(|row| (row.goal, row.lever) == (goal, lever));
    match row.map(|row| row.status) {
        None | Some(RequiredStatus::Inert) => Cell::Inert,
        Some(RequiredStatus::Never | RequiredStatus::Always) => Cell::Never,
        Some(RequiredStatus::At) => match needs.iter().find(|need| need.goal == goal) {
            Some(Requirement { shown, .. }) => {
                bar(scenario, lever, *shown).map_or(Cell::At(*shown), |bar| Cell::Barred(*shown, bar))
            }
            None => Cell::Never,
        },
    }
}

/// The most that a lever gives each goal: hours beyond those written in the contracts are not counted on.
fn bests(scenario: &Scenario, lever: LeverId, current: f64, missed: &[GoalId]) -> Vec<Option<Best>> {
    let bests = best(scenario, lever, current);
    let most = |goal: GoalId| {
        let found = bests[goal]?;
        if lever != LeverId::Realisation {
            return Some(found);
        }
        let value = current.max(1.0);
        let moved = lever.at(scenario, value);
        Some(Best { value, achieved: project(&moved).achieved(&moved, goal) })
    };
    missed.iter().map(|&goal| most(goal)).collect()
}
