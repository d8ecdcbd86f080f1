//! What a run gives: a value for every simulated year of everything that it counts.

use serde::Serialize;

/// The yearly series of a run, each with a value for every simulated year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series<N = f64> {
    /// Contracts awarded.
    pub contracts: Vec<N>,
    /// Clause contracts awarded.
    pub clause_contracts: Vec<N>,
    /// Clause rate on awards, a fraction; 0 with no contract.
    pub rate_awarded: Vec<N>,
    /// Contracts in execution on 31 December.
    pub contracts_in_execution: Vec<N>,
    /// Clause contracts in execution on 31 December.
    pub clause_contracts_in_execution: Vec<N>,
    /// Clause rate in execution, a fraction; 0 with no contract.
    pub rate_in_execution: Vec<N>,
    /// Insertion hours contracted by the year's awards, `H`.
    pub hours_contracted: Vec<N>,
    /// Insertion hours worked in the year, `E`.
    pub hours_worked: Vec<N>,
    /// Reserved contracts awarded, `R`.
    pub reserved: Vec<N>,
    /// Share of the intended clauses that facilitators can follow.
    pub phi: Vec<N>,
}

impl<N> Series<N> {
    /// The series that the year's awards give, as against those of what is in execution.
    pub(super) fn awarded(&mut self) -> [&mut Vec<N>; 6] {
        [
            &mut self.contracts,
            &mut self.clause_contracts,
            &mut self.rate_awarded,
            &mut self.hours_contracted,
            &mut self.reserved,
            &mut self.phi,
        ]
    }
}
