//! The chain from contracts to hours in the target year: shares of a rate, hours of a contract, capacity, awards.

use super::block::{Block, Op, Step, Term, YearRow, YearTable};
use super::named_quantity::NamedQuantity;
use crate::model::goal::GoalId;
use crate::model::projection::Projection;
use crate::model::scenario::Scenario;
use crate::model::steps::{SegmentSteps, YearSteps};
use std::sync::Arc;

/// A scenario with its run, and the parts told so far.
pub(super) struct Chain<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) projection: &'a Projection,
    pub(super) steps: YearSteps,
    pub(super) parts: Vec<Block>,
}

impl<'a> Chain<'a> {
    pub(super) fn new(scenario: &'a Scenario, projection: &'a Projection) -> Self {
        let steps = projection.year_steps(scenario, scenario.target_index());
        Self { scenario, projection, steps, parts: Vec::new() }
    }

    /// The name of a group of contracts, when there are several.
    pub(super) fn segment(&self, place: usize) -> Option<Arc<str>> {
        let several = self.scenario.segments.len() > 1;
        self.scenario.segments.get(place).filter(|_| several).map(|segment| Arc::clone(&segment.name))
    }

    /// A formula of the target year.
    pub(super) fn step(
        &mut self,
        segment: Option<Arc<str>>,
        op: Op,
        terms: Vec<Term>,
        result: (NamedQuantity, f64),
    ) {
        let year = Some(self.scenario.target_year);
        let result = Term::new(result.0, result.1);
        self.parts.push(Block::Step(Step { segment, year, op, terms, result }));
    }

    /// A formula whose terms are of all contracts.
    pub(super) fn plain(&mut self, op: Op, terms: &[(NamedQuantity, f64)], result: (NamedQuantity, f64)) {
        self.step(None, op, terms.iter().map(|&(what, value)| Term::new(what, value)).collect(), result);
    }

    /// Adds up the groups of contracts, unless there is only one term.
    pub(super) fn sum(&mut self, terms: Vec<Term>, result: (NamedQuantity, f64)) {
        if terms.len() > 1 {
            self.step(None, Op::Sum, terms, result);
        }
    }

    /// The share of intended clauses that is followed, where facilitators limit them.
    pub(super) fn phi(&self, phi: f64) -> Option<(NamedQuantity, f64)> {
        self.scenario.facilitators.map(|_| (NamedQuantity::Phi, phi))
    }

    /// Where rates come from, when they are explained by the means.
    pub(super) fn rates(&mut self) {
        for (place, steps) in self.steps.segments.clone().into_iter().enumerate() {
            if let Some([clausable, anticipated, calibrated]) = steps.funnel {
                let terms = [NamedQuantity::Clausable, NamedQuantity::Anticipated, NamedQuantity::Calibrated];
                let terms = zip(terms, [clausable, anticipated, calibrated]);
                self.step(self.segment(place), Op::Product, terms, (NamedQuantity::Rate, steps.rate));
            }
        }
    }

    /// Where the hours of a contract come from, when they are sized or shared answers add some.
    pub(super) fn hours_each(&mut self) {
        let share = self.steps.joint_share;
        for (place, steps) in self.steps.segments.clone().into_iter().enumerate() {
            if let Some(values) = steps.calibration {
                let terms = [
                    NamedQuantity::Amount,
                    NamedQuantity::LabourShare,
                    NamedQuantity::InsertionShare,
                    NamedQuantity::HourlyCost,
                ];
                let result = (NamedQuantity::HoursAlone, steps.hours_alone);
                self.step(self.segment(place), Op::ProductOver, zip(terms, values), result);
            }
            if steps.joint_uplift > 1.0 {
                let terms = [NamedQuantity::HoursAlone, NamedQuantity::JointShare, NamedQuantity::JointGain];
                let terms = zip(terms, [steps.hours_alone, share, self.scenario.joint_answers.gain]);
                let result = (NamedQuantity::HoursEach, steps.hours_each);
                self.step(self.segment(place), Op::UpliftOnShare, terms, result);
            }
        }
    }

    /// How much of the intended clauses the facilitators can follow.
    pub(super) fn capacity(&mut self) {
        let Some((facilitators, posts)) = self.scenario.facilitators.zip(self.steps.posts) else { return };
        let YearSteps { intended, intended_hours, by_contracts, by_hours, phi, .. } = self.steps;
        let mut least = vec![Term::new(NamedQuantity::Whole, 1.0)];
        self.each(Op::Product, (NamedQuantity::Intended, intended), |steps| {
            vec![(NamedQuantity::Contracts, steps.contracts), (NamedQuantity::Rate, steps.rate)]
        });
        if let Some(each) = facilitators.contracts_each.filter(|_| intended > 0.0) {
            let terms = zip(
                [NamedQuantity::Posts, NamedQuantity::ContractsEach, NamedQuantity::Intended],
                [posts, each, intended],
            );
            self.step(None, Op::ProductOver, terms, (NamedQuantity::CapacityContracts, by_contracts));
            least.push(Term::new(NamedQuantity::CapacityContracts, by_contracts));
        }
        if let Some(each) = facilitators.hours_each.filter(|_| intended_hours > 0.0) {
            self.each(Op::Product, (NamedQuantity::IntendedHours, intended_hours), |steps| {
                let awards = [(NamedQuantity::Contracts, steps.contracts), (NamedQuantity::Rate, steps.rate)];
                awards.into_iter().chain([(NamedQuantity::HoursEach, steps.hours_each)]).collect()
            });
            let terms = zip(
                [NamedQuantity::Posts, NamedQuantity::HoursEachPost, NamedQuantity::IntendedHours],
                [posts, each, intended_hours],
            );
            self.step(None, Op::ProductOver, terms, (NamedQuantity::CapacityHours, by_hours));
            least.push(Term::new(NamedQuantity::CapacityHours, by_hours));
        }
        self.step(None, Op::Least, least, (NamedQuantity::Phi, phi));
    }

    /// One formula a group of contracts, then their sum.
    fn each(
        &mut self,
        op: Op,
        (what, total): (NamedQuantity, f64),
        factors: impl Fn(&SegmentSteps) -> Vec<(NamedQuantity, f64)>,
    ) -> Vec<Term> {
        let segments = self.steps.segments.clone();
        let only = segments.len() == 1;
        let mut sum = Vec::new();
        for (place, steps) in segments.iter().enumerate() {
            let terms: Vec<_> =
                factors(steps).into_iter().map(|(what, value)| Term::new(what, value)).collect();
            let product = terms.iter().map(|term| term.value).product();
            let result = if only { total } else { product };
            self.step(self.segment(place), op, terms, (what, result));
            sum.push(Term { what, value: result, of: self.segment(place) });
        }
        self.sum(sum.clone(), (what, total));
        sum
    }

    /// Clause contracts awarded in the target year.
    pub(super) fn clause_contracts(&mut self) -> f64 {
        let (index, phi) = (self.scenario.target_index(), self.phi(self.steps.phi));
        let total = value_at(&self.projection.series.clause_contracts, index);
        self.each(Op::Product, (NamedQuantity::ClauseContracts, total), |steps| {
            let awards = [(NamedQuantity::Contracts, steps.contracts), (NamedQuantity::Rate, steps.rate)];
            awards.into_iter().chain(phi).collect()
        });
        total
    }

    /// Hours contracted in the target year.
    pub(super) fn hours_contracted(&mut self) -> f64 {
        let (index, phi) = (self.scenario.target_index(), self.phi(self.steps.phi));
        let total = value_at(&self.projection.series.hours_contracted, index);
        let each = self.scenario.reserved.hours_per_contract;
        let reserved = (each > 0.0).then_some(self.steps.reserved_hours);
        let by_clauses = total - reserved.unwrap_or(0.0);
        let mut terms = self.each(Op::Product, (NamedQuantity::HoursContracted, by_clauses), |steps| {
            let awards = [(NamedQuantity::Contracts, steps.contracts), (NamedQuantity::Rate, steps.rate)];
            awards.into_iter().chain(phi).chain([(NamedQuantity::HoursEach, steps.hours_each)]).collect()
        });
        if let Some(hours) = reserved {
            let factors =
                [(NamedQuantity::Reserved, self.steps.reserved), (NamedQuantity::ReservedHoursEach, each)];
            self.plain(Op::Product, &factors, (NamedQuantity::ReservedHours, hours));
            terms.push(Term::new(NamedQuantity::ReservedHours, hours));
            self.sum(terms, (NamedQuantity::AllHoursContracted, total));
        }
        total
    }

    /// The years whose values are added, or looked through for the first that meets the goal.
    pub(super) fn years(&mut self, goal: GoalId, summed: bool) {
        let scenario = self.scenario;
        let values = self.projection.measure(goal, scenario.reading);
        let counted = |&(year, _): &(i32, &f64)| {
            !summed || (f64::from(year) > scenario.ramp.start && year <= scenario.target_year)
        };
        let target = scenario.goal_value(goal);
        let rows = scenario.years().zip(values).filter(counted).map(|(year, &value)| YearRow {
            year,
            factors: Vec::new(),
            product: value,
            reached: (!summed).then(|| crate::model::goal::reaches(value, target)),
        });
        let total = summed.then(|| self.projection.achieved(scenario, goal));
        self.parts.push(Block::YearTable(YearTable {
            segment: None,
            factors: Vec::new(),
            product: if summed { NamedQuantity::YearValue } else { NamedQuantity::Achieved(goal) },
            rows: rows.collect(),
            total: total.map(|total| Term::new(NamedQuantity::Sum, total)),
            repeats: None,
        }));
    }
}

/// Quantities with their values.
pub(super) fn zip<const N: usize>(whats: [NamedQuantity; N], values: [f64; N]) -> Vec<Term> {
    whats.into_iter().zip(values).map(|(what, value)| Term::new(what, value)).collect()
}

/// The value of a year; 0 beyond the simulated years.
pub(super) fn value_at(values: &[f64], index: usize) -> f64 {
    values.get(index).copied().unwrap_or(0.0)
}
