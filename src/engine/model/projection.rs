//! The run: a scenario's formula chain, from contracts to hours worked, on one screen.

use super::capacity::Capacity;
use super::clauses::{SegmentAwards, yearly};
use super::cohort::{Cohort, surviving};
use super::number::Number;
use super::ramp::Timeline;
use super::reserved::{ReservedAwards, awarded};
use super::scenario::{Reading, Scenario};
pub use super::series::{Series, SeriesId};

/// A run that can be taken again without taking new memory.
#[derive(Clone, Debug)]
pub struct Projection<N = f64> {
    /// What came out.
    pub series: Series<N>,
    timeline: Timeline<N>,
    segments: Vec<SegmentAwards<N>>,
    capacity: Vec<Capacity<N>>,
    reserved_hours: Vec<N>,
    unclaused: Vec<N>,
}

/// Runs a scenario once.
#[must_use]
pub fn project<N: Number>(scenario: &Scenario<N>) -> Projection<N> {
    let mut projection = Projection::new();
    projection.run(scenario);
    projection
}

impl<N: Number> Default for Projection<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<N: Number> Projection<N> {
    /// An empty projection, to be run.
    #[must_use]
    pub fn new() -> Self {
        let series = Series {
            contracts: Vec::new(),
            clause_contracts: Vec::new(),
            rate_awarded: Vec::new(),
            contracts_in_execution: Vec::new(),
            clause_contracts_in_execution: Vec::new(),
            rate_in_execution: Vec::new(),
            hours_contracted: Vec::new(),
            hours_worked: Vec::new(),
            reserved: Vec::new(),
            phi: Vec::new(),
        };
        Self {
            series,
            timeline: Timeline::new(),
            segments: Vec::new(),
            capacity: Vec::new(),
            reserved_hours: Vec::new(),
            unclaused: Vec::new(),
        }
    }

    /// Runs a scenario, replacing what the projection held.
    pub fn run(&mut self, scenario: &Scenario<N>) {
        self.run_to(scenario, scenario.year_count());
    }

    /// Runs a scenario up to the target year only: what each goal achieves has the same bits, and nothing is known of
    /// the years after.
    pub fn run_to_target(&mut self, scenario: &Scenario<N>) {
        self.run_to(scenario, scenario.target_index() + 1);
    }

    /// Runs a scenario as far as the reading in force asks: when goals count awards, what is in execution is not known;
    /// when they count what is in execution, the totals of the year's awards may not be.
    pub fn run_measures(&mut self, scenario: &Scenario<N>) {
        self.measure_to(scenario, scenario.year_count());
    }

    /// Both restrictions: what each goal achieves under the reading in force.
    pub fn run_achieved(&mut self, scenario: &Scenario<N>) {
        self.measure_to(scenario, scenario.target_index() + 1);
    }

    fn run_to(&mut self, scenario: &Scenario<N>, years: usize) {
        self.run_awards(scenario, years);
        self.execute(scenario, years);
    }

    fn measure_to(&mut self, scenario: &Scenario<N>, years: usize) {
        match scenario.reading {
            Reading::Awarded => self.run_awards(scenario, years),
            Reading::InExecution => {
                self.intend(scenario, years);
                // With no capacity to share out, nothing asks for the totals of a year's awards.
                if scenario.facilitators.is_some() {
                    self.award(scenario, years);
                } else {
                    self.forget_totals();
                    self.award_reserved(scenario, years);
                }
                self.execute(scenario, years);
            }
        }
    }

    /// Leaves no total of a year's awards.
    fn forget_totals(&mut self) {
        self.series.totals().into_iter().for_each(Vec::clear);
        self.capacity.clear();
    }

    /// The intentions, then the awards.
    fn run_awards(&mut self, scenario: &Scenario<N>, years: usize) {
        self.intend(scenario, years);
        self.award(scenario, years);
    }

    /// What each segment means to award. Like the next steps, once in the program: several ways to run share it.
    #[inline(never)]
    fn intend(&mut self, scenario: &Scenario<N>, years: usize) {
        self.timeline.reset(scenario);
        self.segments.resize_with(scenario.segments.len(), || SegmentAwards {
            contracts: Vec::new(),
            clause_contracts: Vec::new(),
            hours_each: Vec::new(),
        });
        for (awards, segment) in self.segments.iter_mut().zip(&scenario.segments) {
            awards.reset(scenario, segment, &self.timeline, years);
        }
    }

    /// Reserved contracts and their hours alone.
    fn award_reserved(&mut self, scenario: &Scenario<N>, years: usize) {
        let reserved = &mut self.series.reserved;
        yearly(reserved, years, scenario.target_index() + 1, |contracts| {
            awarded(&scenario.reserved, &self.timeline, contracts);
        });
        yearly(&mut self.reserved_hours, years, years, |hours| {
            for (hours, &contracts) in hours.iter_mut().zip(reserved.iter()) {
                *hours = contracts * scenario.reserved.hours_per_contract;
            }
        });
    }

    /// The year's awards: the capacity holds the intended clauses, reserved contracts add theirs.
    #[inline(never)]
    fn award(&mut self, scenario: &Scenario<N>, years: usize) {
        self.forget_totals();
        self.award_reserved(scenario, years);
        let zero = N::constant(0.0);
        let series = &mut self.series;
        for index in 0..years.min(scenario.target_index() + 1) {
            let (mut contracts, mut clause_contracts, mut hours) = (zero, zero, zero);
            for awards in &self.segments {
                let intended = at(&awards.clause_contracts, index);
                contracts = contracts + at(&awards.contracts, index);
                clause_contracts = clause_contracts + intended;
                hours = hours + intended * at(&awards.hours_each, index);
            }
            let facilitators = scenario.facilitators.as_ref();
            let capacity = Capacity::new(facilitators, &self.timeline, index, (clause_contracts, hours));
            let phi = capacity.share();
            self.capacity.push(capacity);
            if facilitators.is_some() {
                (clause_contracts, hours) = (clause_contracts * phi, hours * phi);
            }
            series.contracts.push(contracts);
            series.clause_contracts.push(clause_contracts);
            series.rate_awarded.push(clause_contracts.div_or(contracts, zero));
            series.hours_contracted.push(hours + at(&self.reserved_hours, index));
            series.phi.push(phi);
        }
        for values in series.totals() {
            let known = values.len();
            yearly(values, years, known, |_| {});
        }
        if let Some(&last) = self.capacity.last() {
            self.capacity.resize(years, last);
        }
        if scenario.facilitators.is_some() {
            for awards in &mut self.segments {
                for (clause_contracts, &phi) in awards.clause_contracts.iter_mut().zip(&self.series.phi) {
                    *clause_contracts = *clause_contracts * phi;
                }
            }
        }
    }

    /// What the awards become: contracts in execution and hours worked.
    #[inline(never)]
    fn execute(&mut self, scenario: &Scenario<N>, years: usize) {
        let zero = N::constant(0.0);
        let series = &mut self.series;
        for values in [
            &mut series.contracts_in_execution,
            &mut series.clause_contracts_in_execution,
            &mut series.hours_worked,
        ] {
            values.clear();
            values.resize(years, zero);
        }
        let target = scenario.target_index();
        let mut longest = 0;
        for (awards, segment) in self.segments.iter_mut().zip(&scenario.segments) {
            let clauses = &awards.clause_contracts;
            for (hours, &clause_contracts) in awards.hours_each.iter_mut().zip(clauses) {
                *hours = *hours * clause_contracts;
            }
            let common = Cohort::new(segment.duration);
            let own = segment.clause_duration.map(Cohort::new);
            let contracts = if own.is_some() {
                self.unclaused.clear();
                self.unclaused.extend(awards.contracts.iter().zip(clauses).map(|(&all, &with)| all - with));
                &self.unclaused
            } else {
                &awards.contracts
            };
            add_alive(&mut series.contracts_in_execution, common.running(), contracts, target);
            let cohort = own.as_ref().unwrap_or(&common);
            if own.is_some() {
                add_alive(&mut series.contracts_in_execution, cohort.running(), clauses, target);
            }
            add_alive(&mut series.clause_contracts_in_execution, cohort.running(), clauses, target);
            add_alive(&mut series.hours_worked, cohort.at_work(), &awards.hours_each, target);
            longest = longest.max(common.reach).max(cohort.reach);
        }
        if scenario.reserved.hours_per_contract != zero {
            let cohort = Cohort::new(scenario.reserved.duration);
            add_alive(&mut series.hours_worked, cohort.at_work(), &self.reserved_hours, target);
            longest = longest.max(cohort.reach);
        }
        // Later years repeat the one in which the last cohort that differs has ended.
        let settled = target + longest;
        yearly(&mut series.hours_worked, years, settled, |hours| {
            for hours in hours {
                *hours = *hours * scenario.realisation;
            }
        });
        let stocks = series.contracts_in_execution.iter().zip(&series.clause_contracts_in_execution);
        yearly(&mut series.rate_in_execution, years, settled, |rates| {
            for (rate, (&contracts, &clause_contracts)) in rates.iter_mut().zip(stocks) {
                *rate = clause_contracts.div_or(contracts, zero);
            }
        });
    }

    /// The facilitators' capacity in the year at `index`, term by term.
    pub(super) fn capacity(&self, index: usize) -> Option<&Capacity<N>> {
        self.capacity.get(index)
    }

    /// The years and the common ramp of the run.
    pub(super) fn timeline(&self) -> &Timeline<N> {
        &self.timeline
    }

    /// Contracts awarded by the segment at `place` in the year at `index`, and those that carry a clause.
    pub(super) fn segment_awards(&self, place: usize, index: usize) -> (N, N) {
        let zero = N::constant(0.0);
        self.segments.get(place).map_or((zero, zero), |awards| {
            (at(&awards.contracts, index), at(&awards.clause_contracts, index))
        })
    }

    /// Consultations published, and those that find an answer, in the target year.
    #[must_use]
    pub fn consultations(&self, scenario: &Scenario<N>) -> (N, N) {
        let awards = self.reserved_awards(scenario, scenario.target_index());
        (awards.published, awards.answered)
    }

    /// The reserved contracts of the year at `index`, step by step.
    pub(super) fn reserved_awards(&self, scenario: &Scenario<N>, index: usize) -> ReservedAwards<N> {
        ReservedAwards::new(&scenario.reserved, &self.timeline, index)
    }
}

/// Adds to each year what its living cohorts weigh. Once all of them are the target year's or later ones, which repeat
/// it, their sum repeats itself too, to the last bit.
// Called for each segment, three times or more: once in the program.
#[inline(never)]
fn add_alive<N: Number>(totals: &mut [N], kernel: &[N], cohorts: &[N], target: usize) {
    let settled = (target + kernel.len()).min(totals.len());
    let (moving, still) = totals.split_at_mut(settled);
    let mut sum = N::constant(0.0);
    for (index, total) in moving.iter_mut().enumerate() {
        sum = surviving(kernel, cohorts, index);
        *total = *total + sum;
    }
    for total in still {
        *total = *total + sum;
    }
}

/// The value of a year; 0 beyond the simulated years.
pub(super) fn at<N: Number>(values: &[N], index: usize) -> N {
    values.get(index).copied().unwrap_or_else(|| N::constant(0.0))
}
