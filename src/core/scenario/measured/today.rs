//! What a scenario has today in the place of a figure that was measured.

use crate::import::Proposal;
use crate::model::bounds;
use crate::model::lever::LeverId;
use crate::model::scenario::{Clauses, Scenario};

/// Whether a scenario has a place for a figure: a rate that is explained by steps, and hours that come from amounts, are
/// not given as such.
#[must_use]
pub fn applies(scenario: &Scenario, proposal: &Proposal) -> bool {
    match proposal {
        Proposal::ClauseRateBase { .. } => {
            scenario.segments.iter().any(|segment| matches!(segment.clauses, Clauses::Direct(_)))
        }
        Proposal::Amount(_) => LeverId::Amount.present(scenario),
        Proposal::HoursPerContract(_) => LeverId::HoursPerContract.present(scenario),
        Proposal::BaseYear { .. }
        | Proposal::Contracts { .. }
        | Proposal::Growth { .. }
        | Proposal::Duration { .. }
        | Proposal::ClauseDuration { .. }
        | Proposal::ReservedBase { .. }
        | Proposal::Realisation { .. }
        | Proposal::YearlyPurchases { .. }
        | Proposal::Observed(_) => true,
    }
}

/// The target year once the base year is another: as far from it as now, within the years that are allowed.
#[must_use]
pub fn moved_target(scenario: &Scenario, base: i32) -> i32 {
    bounds::YEARS.hold_year(scenario.target_year + base - scenario.base_year)
}

/// The share with a clause in the base year, whatever explains it, weighted by the groups' contracts.
#[must_use]
pub fn base_rate(scenario: &Scenario) -> Option<f64> {
    let rate = |clauses: &Clauses<f64>| match clauses {
        Clauses::Direct(rate) => rate.base,
        Clauses::Funnel(funnel) => funnel.clausable * funnel.anticipated.base * funnel.calibrated.base,
    };
    let total: f64 = scenario.segments.iter().map(|segment| segment.contracts).sum();
    let sum: f64 = scenario.segments.iter().map(|segment| segment.contracts * rate(&segment.clauses)).sum();
    (total > 0.0).then(|| sum / total)
}
