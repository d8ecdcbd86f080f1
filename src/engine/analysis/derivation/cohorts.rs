//! What earlier years' awards still weigh in the target year: contracts in execution, hours worked.

use super::block::{Block, Op, Term, YearRow, YearTable};
use super::chain::{Chain, value_at};
use super::named_quantity::NamedQuantity;
use crate::model::cohort::Cohort;
use crate::model::scenario::Segment;
use crate::model::steps::YearSteps;
use std::sync::Arc;

/// A column of a table: what it is, and its value for one group of contracts in one year.
type Column = (NamedQuantity, fn(&YearSteps, usize) -> f64);

const CONTRACTS: Column =
    (NamedQuantity::Contracts, |year, place| segment(year, place, |steps| steps.contracts));
const UNCLAUSED: Column = (NamedQuantity::Unclaused, |year, place| {
    segment(year, place, |steps| steps.contracts - steps.clause_contracts)
});
const RATE: Column = (NamedQuantity::Rate, |year, place| segment(year, place, |steps| steps.rate));
const PHI: Column = (NamedQuantity::Phi, |year, _| year.phi);
const HOURS: Column =
    (NamedQuantity::HoursEach, |year, place| segment(year, place, |steps| steps.hours_each));
const RESERVED: Column = (NamedQuantity::Reserved, |year, _| year.reserved);

fn segment(year: &YearSteps, place: usize, value: fn(&crate::model::steps::SegmentSteps) -> f64) -> f64 {
    year.segments.get(place).map_or(0.0, value)
}

/// The share that the kernel of clause contracts gives, named after their own duration where they have one.
fn own_share(segment: &Segment<f64>, own: NamedQuantity, common: NamedQuantity) -> NamedQuantity {
    if segment.clause_duration.is_some() { own } else { common }
}

/// A table of cohorts, before it is filled.
struct Plan<'a> {
    segment: Option<Arc<str>>,
    place: usize,
    columns: &'a [Column],
    constant: Option<(NamedQuantity, f64)>,
    kernel: &'a [f64],
    share: NamedQuantity,
    product: NamedQuantity,
}

impl Chain<'_> {
    /// The columns that lead to a clause contract.
    fn clause_columns(&self) -> Vec<Column> {
        let phi = self.scenario.facilitators.map(|_| PHI);
        [CONTRACTS, RATE].into_iter().chain(phi).collect()
    }

    /// Contracts and clause contracts in execution in the target year, and their rate.
    pub(super) fn stocks(&mut self) {
        let series = &self.projection.series;
        let index = self.scenario.target_index();
        let clauses = value_at(&series.clause_contracts_in_execution, index);
        let contracts = value_at(&series.contracts_in_execution, index);
        let rate = value_at(&series.rate_in_execution, index);
        let stocks = self.clause_stock(clauses);
        self.contract_stock(&stocks, contracts);
        if contracts > 0.0 {
            let terms = [(NamedQuantity::StockClauses, clauses), (NamedQuantity::StockContracts, contracts)];
            self.plain(Op::Quotient, &terms, (NamedQuantity::RateInExecution, rate));
        }
    }

    /// Clause contracts in execution, a term a group.
    fn clause_stock(&mut self, total: f64) -> Vec<Term> {
        let columns = self.clause_columns();
        let segments = &self.scenario.segments;
        let only = (segments.len() == 1).then_some(total);
        let product = NamedQuantity::StockClauses;
        let mut terms = Vec::new();
        for (place, segment) in segments.iter().enumerate() {
            let cohort = Cohort::new(segment.clause_duration.unwrap_or(segment.duration));
            let kernel = cohort.in_execution.get(..cohort.reach).unwrap_or_default();
            let share = own_share(segment, NamedQuantity::ClauseStockShare, NamedQuantity::StockShare);
            let segment = self.segment(place);
            let plan = Plan { segment, place, columns: &columns, constant: None, kernel, share, product };
            terms.push(self.cohorts(&plan, only));
        }
        self.sum(terms.clone(), (product, total));
        terms
    }

    /// All contracts in execution: where clause contracts last a time of their own, these and the others.
    fn contract_stock(&mut self, clauses: &[Term], total: f64) {
        let segments = &self.scenario.segments;
        let only = (segments.len() == 1).then_some(total);
        let share = NamedQuantity::StockShare;
        let mut terms = Vec::new();
        for ((place, segment), clauses) in segments.iter().enumerate().zip(clauses) {
            let cohort = Cohort::new(segment.duration);
            let kernel = cohort.in_execution.get(..cohort.reach).unwrap_or_default();
            let (columns, product, only) = if segment.clause_duration.is_some() {
                terms.push(clauses.clone());
                (&[UNCLAUSED], NamedQuantity::StockUnclaused, None)
            } else {
                (&[CONTRACTS], NamedQuantity::StockContracts, only)
            };
            let segment = self.segment(place);
            let plan = Plan { segment, place, columns, constant: None, kernel, share, product };
            terms.push(self.cohorts(&plan, only));
        }
        self.sum(terms, (NamedQuantity::StockContracts, total));
    }

    /// Hours worked in the target year.
    pub(super) fn worked(&mut self) {
        let columns: Vec<_> = self.clause_columns().into_iter().chain([HOURS]).collect();
        let mut terms = Vec::new();
        let product = NamedQuantity::WorkedOfContracted;
        for (place, segment) in self.scenario.segments.iter().enumerate() {
            let cohort = Cohort::new(segment.clause_duration.unwrap_or(segment.duration));
            let share = own_share(segment, NamedQuantity::ClauseWorkedShare, NamedQuantity::WorkedShare);
            let kernel = cohort.worked.get(..cohort.reach).unwrap_or_default();
            let segment = self.segment(place);
            let plan = Plan { segment, place, columns: &columns, constant: None, kernel, share, product };
            terms.push(self.cohorts(&plan, None));
        }
        let reserved = &self.scenario.reserved;
        if reserved.hours_per_contract > 0.0 {
            let cohort = Cohort::new(reserved.duration);
            let kernel = cohort.worked.get(..cohort.reach).unwrap_or_default();
            let constant = Some((NamedQuantity::ReservedHoursEach, reserved.hours_per_contract));
            let (columns, product) = (&[RESERVED][..], NamedQuantity::ReservedHours);
            let share = NamedQuantity::WorkedShare;
            let plan = Plan { segment: None, place: 0, columns, constant, kernel, share, product };
            terms.push(self.cohorts(&plan, None));
        }
        let total = terms.iter().map(|term| term.value).sum();
        self.sum(terms, (NamedQuantity::WorkedOfContracted, total));
        let worked = value_at(&self.projection.series.hours_worked, self.scenario.target_index());
        let terms = [
            (NamedQuantity::WorkedOfContracted, total),
            (NamedQuantity::Realisation, self.scenario.realisation),
        ];
        self.plain(Op::Product, &terms, (NamedQuantity::HoursWorked, worked));
    }

    /// One group's living cohorts, the latest first, and what they weigh together.
    fn cohorts(&mut self, plan: &Plan<'_>, total: Option<f64>) -> Term {
        let scenario = self.scenario;
        let target = scenario.target_index();
        let weighing = plan.kernel.iter().zip(0_i32..).filter(|&(&share, _)| share > 0.0);
        let rows: Vec<_> = weighing
            .map(|(&share, age)| {
                let index = target.saturating_sub(usize::try_from(age).unwrap_or(0));
                let year = self.projection.year_steps(scenario, index);
                let own = plan.columns.iter().map(|(_, value)| value(&year, plan.place));
                let constant = plan.constant.map(|(_, value)| value);
                let factors: Vec<f64> = own.chain(constant).chain([share]).collect();
                let product = factors.iter().product();
                YearRow { year: scenario.target_year - age, factors, product, reached: None }
            })
            .collect();
        let sum = total.unwrap_or_else(|| rows.iter().map(|row| row.product).sum());
        let whats = plan.columns.iter().map(|&(what, _)| what);
        let repeats = rows.iter().any(|row| row.year < scenario.base_year).then_some(scenario.base_year);
        self.parts.push(Block::YearTable(YearTable {
            segment: plan.segment.clone(),
            factors: whats.chain(plan.constant.map(|(what, _)| what)).chain([plan.share]).collect(),
            product: plan.product,
            rows,
            total: Some(Term::new(plan.product, sum)),
            repeats,
        }));
        Term { what: plan.product, value: sum, of: plan.segment.clone() }
    }
}
