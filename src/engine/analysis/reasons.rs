//! Why a lever has no required value: what binds when no value will do, where it would act when it is inert.
//!
//! Found by trial, for the row that is looked at: the live page does not need it at every move.

use super::grid_scan::{GridScan, varies};
use super::required::{Required, RequiredStatus};
use super::sweep::Sweep;
use crate::model::goal::{GoalId, Limit};
use crate::model::lever::LeverId;
use crate::model::number::LANES;
use crate::model::per_goal::PerGoal;
use crate::model::plausibility::Plausibility;
use crate::model::projection::project;
use crate::model::scenario::{Facilitators, Ramped, Reading, Scenario};

/// What limits the goal at the lever's most favourable value; none unless the status is [`RequiredStatus::Never`].
#[must_use]
pub fn binds(scenario: &Scenario, row: &Required) -> Option<Limit> {
    if row.status != RequiredStatus::Never {
        return None;
    }
    let best = (best(scenario, row.lever, row.current)[row.goal])?;
    let moved = row.lever.at(scenario, best.value);
    project(&moved).outcome(&moved, row.goal).limited_by
}

/// A lever's most favourable value for a goal, with what it achieves there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Best {
    /// The value; of equal ones, the nearest to where the lever stands.
    pub value: f64,
    /// What the goal achieves there.
    pub achieved: f64,
}

/// The most that a lever standing at `current` can give each goal, over its hard bounds.
#[must_use]
pub fn best(scenario: &Scenario, lever: LeverId, current: f64) -> PerGoal<Option<Best>> {
    let scan = GridScan::new(&mut Sweep::new(scenario), lever, current);
    PerGoal::from_fn(|goal| {
        scan.best(goal, current).map(|point| Best { value: point.value, achieved: point.achieved })
    })
}

/// A change of the scenario with which a lever that is inert would act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActsIn {
    /// In the other reading: contracts awarded instead of in execution, or the reverse.
    OtherReading,
    /// With the hours goal summed over the years.
    Cumulative,
    /// With the hours goal read for one year.
    Yearly,
    /// If something built up between the base and the target year.
    Change,
    /// If the facilitators' capacity in contracts were counted, or were too small.
    ContractsCapacityShort,
    /// If the facilitators' capacity in hours were counted, or were too small.
    HoursCapacityShort,
    /// If the facilitators' capacity were enough.
    CapacityEnough,
    /// If SIAE could not answer all that is published.
    SiaeAnswersShort,
    /// If SIAE could answer all that is published.
    SiaeAnswersEnough,
    /// If there were reserved contracts.
    ReservedContracts,
    /// If reserved contracts brought insertion hours.
    ReservedHours,
    /// If some answers were shared.
    JointShare,
    /// If shared answers brought more hours.
    JointGain,
}

impl ActsIn {
    /// All of them, the plainest first.
    const ALL: [Self; 13] = [
        Self::OtherReading,
        Self::Cumulative,
        Self::Yearly,
        Self::ReservedHours,
        Self::ReservedContracts,
        Self::JointGain,
        Self::JointShare,
        Self::SiaeAnswersShort,
        Self::SiaeAnswersEnough,
        Self::CapacityEnough,
        Self::ContractsCapacityShort,
        Self::HoursCapacityShort,
        Self::Change,
    ];

    /// The scenario changed that way; none where it is that way already.
    fn applied(self, scenario: &Scenario) -> Option<Scenario> {
        let mut trial = scenario.clone();
        let reserved = &mut trial.reserved;
        match self {
            Self::OtherReading => {
                trial.reading = match trial.reading {
                    Reading::Awarded => Reading::InExecution,
                    Reading::InExecution => Reading::Awarded,
                }
            }
            Self::Cumulative if !scenario.goal_cumulative(GoalId::Hours) => {
                trial.goals[GoalId::Hours].cumulative = Some(true);
            }
            Self::Yearly if scenario.goal_cumulative(GoalId::Hours) => {
                trial.goals[GoalId::Hours].cumulative = Some(false);
            }
            Self::ReservedHours if reserved.hours_per_contract <= 0.0 => reserved.hours_per_contract = 100.0,
            Self::ReservedContracts => {
                reserved.published = Ramped::constant(100.0);
                reserved.answers = reserved.answers.map(|_| Ramped::constant(100.0));
                reserved.award_rate = Ramped::constant(0.5);
            }
            Self::JointGain if trial.joint_answers.gain <= 0.0 => trial.joint_answers.gain = 0.25,
            Self::JointShare if trial.joint_answers.share.target <= 0.0 => {
                trial.joint_answers.share = Ramped::constant(0.2);
            }
            Self::SiaeAnswersShort => {
                let Ramped { base, target, start } = reserved.published;
                let half = Ramped { base: base * 0.25, target: target * 0.25, start };
                reserved.answers = Some(half);
            }
            Self::SiaeAnswersEnough if reserved.answers.is_some() => reserved.answers = None,
            Self::CapacityEnough if trial.facilitators.is_some() => trial.facilitators = None,
            Self::ContractsCapacityShort => trial.facilitators = Some(short(scenario, true)),
            Self::HoursCapacityShort => trial.facilitators = Some(short(scenario, false)),
            Self::Change => {
                for lever in LeverId::all().filter(|lever| !lever.changes(scenario)) {
                    if let (Some(value), true) = (lever.value(scenario), lever.ramps(scenario)) {
                        lever.set(&mut trial, scenario, value * 0.5);
                    }
                }
            }
            Self::Cumulative
            | Self::Yearly
            | Self::ReservedHours
            | Self::JointGain
            | Self::JointShare
            | Self::SiaeAnswersEnough
            | Self::CapacityEnough => return None,
        }
        Some(trial)
    }
}

/// One facilitator who can follow half of what is intended in the target year, in contracts or in hours.
fn short(scenario: &Scenario, in_contracts: bool) -> Facilitators<f64> {
    let mut unlimited = scenario.clone();
    unlimited.facilitators = None;
    let series = project(&unlimited).series;
    let half = |values: &[f64]| values.get(scenario.target_index()).map_or(1.0, |value| value * 0.5);
    let count = Ramped::constant(1.0);
    let (contracts, hours) = (half(&series.clause_contracts), half(&series.hours_contracted));
    // The other term must be there for its lever to be, but must not be the one that counts.
    let (contracts, hours) = if in_contracts { (contracts, hours * 1e6) } else { (contracts * 1e6, hours) };
    Facilitators { count, contracts_each: Some(contracts), hours_each: Some(hours) }
}

/// The changes, one or two, with which an inert lever would act on the goal; empty if none makes it act, that is, if
/// the goal does not depend on the lever, and unless the status is [`RequiredStatus::Inert`].
#[must_use]
pub fn acts_in(scenario: &Scenario, row: &Required) -> Vec<ActsIn> {
    if row.status != RequiredStatus::Inert {
        return Vec::new();
    }
    let acts = |trial: &Scenario| acts(trial, row.lever, row.goal);
    let trials: Vec<_> =
        ActsIn::ALL.into_iter().filter_map(|change| Some((change, change.applied(scenario)?))).collect();
    if let Some(&(change, _)) = trials.iter().find(|(_, trial)| acts(trial)) {
        return vec![change];
    }
    for (index, (first, trial)) in trials.iter().enumerate() {
        for &(second, _) in trials.iter().skip(index + 1) {
            if second.applied(trial).is_some_and(|trial| acts(&trial)) {
                return vec![*first, second];
            }
        }
    }
    Vec::new()
}

/// Whether any figure or curve that the page shows moves with a lever, in some year, whatever the goals followed.
#[must_use]
pub fn moves_anything(scenario: &Scenario, lever: LeverId) -> bool {
    let Some(current) = lever.value(scenario) else { return false };
    let bounds = lever.bounds(scenario);
    let here = shown(scenario, lever, current);
    // All over the bounds, so that what acts on one side of a kink only is seen.
    [0.0, 0.3, 0.7, 1.0].into_iter().any(|share| {
        let moved = shown(scenario, lever, bounds.low + (bounds.high - bounds.low) * share);
        here.iter().zip(&moved).any(|(here, moved)| varies([*here, *moved].into_iter()))
    })
}

/// What the page shows of a run with a lever at a value: the three curves, what the facilitators can follow, the spend.
fn shown(scenario: &Scenario, lever: LeverId, value: f64) -> Vec<f64> {
    let moved = lever.at(scenario, value);
    let run = project(&moved);
    let curves = GoalId::ALL.into_iter().flat_map(|goal| run.measure(goal, moved.reading).to_vec());
    let achieved = GoalId::ALL.into_iter().map(|goal| run.achieved(&moved, goal));
    let spend = Plausibility::new(&moved, &run).clause_spend;
    curves.chain(achieved).chain(run.series.phi.iter().copied()).chain([spend]).collect()
}

/// Whether a goal's achieved value varies over a coarse grid of the lever's bounds.
fn acts(scenario: &Scenario, lever: LeverId, goal: GoalId) -> bool {
    if !lever.present(scenario) {
        return false;
    }
    let bounds = lever.bounds(scenario);
    let mut values = [0.0; 2 * LANES];
    let last = (values.len() - 1) as f64;
    for (index, value) in values.iter_mut().enumerate() {
        *value = bounds.low + (bounds.high - bounds.low) * index as f64 / last;
    }
    let mut achieved = [PerGoal::default(); 2 * LANES];
    Sweep::new(scenario).fill(lever, &values, &mut achieved);
    varies(achieved.iter().map(|achieved| achieved[goal]))
}
