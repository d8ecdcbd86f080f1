//! The chain from contracts to hours in the target year: shares of a rate, hours of a contract, capacity, awards.

use super::part::{Op, Part, Row, Step, Table, Term};
use super::what::What;
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
    pub(super) parts: Vec<Part>,
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
    pub(super) fn step(&mut self, segment: Option<Arc<str>>, op: Op, terms: Vec<Term>, result: (What, f64)) {
        let year = Some(self.scenario.target_year);
        let result = Term::new(result.0, result.1);
        self.parts.push(Part::Step(Step { segment, year, op, terms, result }));
    }

    /// A formula whose terms are of all contracts.
    pub(super) fn plain(&mut self, op: Op, terms: &[(What, f64)], result: (What, f64)) {
        self.step(None, op, terms.iter().map(|&(what, value)| Term::new(what, value)).collect(), result);
    }

    /// Adds up the groups of contracts, unless there is only one term.
    pub(super) fn sum(&mut self, terms: Vec<Term>, result: (What, f64)) {
        if terms.len() > 1 {
            self.step(None, Op::Sum, terms, result);
        }
    }

    /// The share of intended clauses that is followed, where facilitators limit them.
    pub(super) fn phi(&self, phi: f64) -> Option<(What, f64)> {
        self.scenario.facilitators.map(|_| (What::Phi, phi))
    }

    /// Where rates come from, when they are explained by the means.
    pub(super) fn rates(&mut self) {
        for (place, steps) in self.steps.segments.clone().into_iter().enumerate() {
            if let Some([clausable, anticipated, calibrated]) = steps.funnel {
                let terms = [What::Clausable, What::Anticipated, What::Calibrated];
                let terms = zip(terms, [clausable, anticipated, calibrated]);
                self.step(self.segment(place), Op::Product, terms, (What::Rate, steps.rate));
            }
        }
    }

    /// Where the hours of a contract come from, when they are sized or shared answers add some.
    pub(super) fn hours_each(&mut self) {
        let share = self.steps.joint_share;
        for (place, steps) in self.steps.segments.clone().into_iter().enumerate() {
            if let Some(values) = steps.calibration {
                let terms = [What::Amount, What::LabourShare, What::InsertionShare, What::HourlyCost];
                let result = (What::HoursAlone, steps.hours_alone);
                self.step(self.segment(place), Op::ProductOver, zip(terms, values), result);
            }
            if steps.joint_uplift > 1.0 {
                let terms = [What::HoursAlone, What::JointShare, What::JointGain];
                let terms = zip(terms, [steps.hours_alone, share, self.scenario.joint_answers.gain]);
                let result = (What::HoursEach, steps.hours_each);
                self.step(self.segment(place), Op::UpliftOnShare, terms, result);
            }
        }
    }

    /// How much of the intended clauses the facilitators can follow.
    pub(super) fn capacity(&mut self) {
        let Some((facilitators, posts)) = self.scenario.facilitators.zip(self.steps.posts) else { return };
        let YearSteps { intended, intended_hours, by_contracts, by_hours, phi, .. } = self.steps;
        let mut least = vec![Term::new(What::Whole, 1.0)];
        self.each(Op::Product, (What::Intended, intended), |steps| {
            vec![(What::Contracts, steps.contracts), (What::Rate, steps.rate)]
        });
        if let Some(each) = facilitators.contracts_each.filter(|_| intended > 0.0) {
            let terms = zip([What::Posts, What::ContractsEach, What::Intended], [posts, each, intended]);
            self.step(None, Op::ProductOver, terms, (What::CapacityContracts, by_contracts));
            least.push(Term::new(What::CapacityContracts, by_contracts));
        }
        if let Some(each) = facilitators.hours_each.filter(|_| intended_hours > 0.0) {
            self.each(Op::Product, (What::IntendedHours, intended_hours), |steps| {
                let awards = [(What::Contracts, steps.contracts), (What::Rate, steps.rate)];
                awards.into_iter().chain([(What::HoursEach, steps.hours_each)]).collect()
            });
            let terms =
                zip([What::Posts, What::HoursEachPost, What::IntendedHours], [posts, each, intended_hours]);
            self.step(None, Op::ProductOver, terms, (What::CapacityHours, by_hours));
            least.push(Term::new(What::CapacityHours, by_hours));
        }
        self.step(None, Op::Least, least, (What::Phi, phi));
    }

    /// One formula a group of contracts, then their sum.
    fn each(
        &mut self,
        op: Op,
        (what, total): (What, f64),
        factors: impl Fn(&SegmentSteps) -> Vec<(What, f64)>,
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
        self.each(Op::Product, (What::ClauseContracts, total), |steps| {
            let awards = [(What::Contracts, steps.contracts), (What::Rate, steps.rate)];
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
        let mut terms = self.each(Op::Product, (What::HoursContracted, by_clauses), |steps| {
            let awards = [(What::Contracts, steps.contracts), (What::Rate, steps.rate)];
            awards.into_iter().chain(phi).chain([(What::HoursEach, steps.hours_each)]).collect()
        });
        if let Some(hours) = reserved {
            let factors = [(What::Reserved, self.steps.reserved), (What::ReservedHoursEach, each)];
            self.plain(Op::Product, &factors, (What::ReservedHours, hours));
            terms.push(Term::new(What::ReservedHours, hours));
            self.sum(terms, (What::AllHoursContracted, total));
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
        let rows = scenario.years().zip(values).filter(counted).map(|(year, &value)| Row {
            year,
            factors: Vec::new(),
            product: value,
            reached: (!summed).then(|| crate::model::goal::reaches(value, target)),
        });
        let total = summed.then(|| self.projection.achieved(scenario, goal));
        self.parts.push(Part::Table(Table {
            segment: None,
            factors: Vec::new(),
            product: if summed { What::YearValue } else { What::Achieved(goal) },
            rows: rows.collect(),
            total: total.map(|total| Term::new(What::Sum, total)),
            repeats: None,
        }));
    }
}

/// Quantities with their values.
pub(super) fn zip<const N: usize>(whats: [What; N], values: [f64; N]) -> Vec<Term> {
    whats.into_iter().zip(values).map(|(what, value)| Term::new(what, value)).collect()
}

/// The value of a year; 0 beyond the simulated years.
pub(super) fn value_at(values: &[f64], index: usize) -> f64 {
    values.get(index).copied().unwrap_or(0.0)
}
