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

/// One of the series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesId {
    /// Contracts awarded.
    Contracts,
    /// Clause contracts awarded.
    ClauseContracts,
    /// Clause rate on awards, a fraction; 0 with no contract.
    RateAwarded,
    /// Contracts in execution on 31 December.
    ContractsInExecution,
    /// Clause contracts in execution on 31 December.
    ClauseContractsInExecution,
    /// Clause rate in execution, a fraction; 0 with no contract.
    RateInExecution,
    /// Insertion hours contracted by the year's awards, `H`.
    HoursContracted,
    /// Insertion hours worked in the year, `E`.
    HoursWorked,
    /// Reserved contracts awarded, `R`.
    Reserved,
    /// Share of the intended clauses that facilitators can follow.
    Phi,
}

impl SeriesId {
    /// Every series, in the order in which they are told.
    pub const ALL: [Self; 10] = [
        Self::Contracts,
        Self::ClauseContracts,
        Self::RateAwarded,
        Self::ContractsInExecution,
        Self::ClauseContractsInExecution,
        Self::RateInExecution,
        Self::HoursContracted,
        Self::HoursWorked,
        Self::Reserved,
        Self::Phi,
    ];

    /// Its name in results and in the keys of its texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Contracts => "contracts",
            Self::ClauseContracts => "clause_contracts",
            Self::RateAwarded => "rate_awarded",
            Self::ContractsInExecution => "contracts_in_execution",
            Self::ClauseContractsInExecution => "clause_contracts_in_execution",
            Self::RateInExecution => "rate_in_execution",
            Self::HoursContracted => "hours_contracted",
            Self::HoursWorked => "hours_worked",
            Self::Reserved => "reserved",
            Self::Phi => "phi",
        }
    }
}

impl<N> Series<N> {
    /// The values of one of them.
    #[must_use]
    pub fn values(&self, id: SeriesId) -> &[N] {
        match id {
            SeriesId::Contracts => &self.contracts,
            SeriesId::ClauseContracts => &self.clause_contracts,
            SeriesId::RateAwarded => &self.rate_awarded,
            SeriesId::ContractsInExecution => &self.contracts_in_execution,
            SeriesId::ClauseContractsInExecution => &self.clause_contracts_in_execution,
            SeriesId::RateInExecution => &self.rate_in_execution,
            SeriesId::HoursContracted => &self.hours_contracted,
            SeriesId::HoursWorked => &self.hours_worked,
            SeriesId::Reserved => &self.reserved,
            SeriesId::Phi => &self.phi,
        }
    }

    /// The totals of a year's awards, over all segments.
    pub(super) fn totals(&mut self) -> [&mut Vec<N>; 5] {
        [
            &mut self.contracts,
            &mut self.clause_contracts,
            &mut self.rate_awarded,
            &mut self.hours_contracted,
            &mut self.phi,
        ]
    }
}
