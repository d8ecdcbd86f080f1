//! What was measured on contracts of some years only: those whose social field is known, the points of a year.

use crate::import::{Found, ObservedYear, StockYear};
use crate::model::goal::Reading;
use std::collections::BTreeMap;

/// A part of a whole: how many contracts, and of how many.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Share {
    /// Of so many.
    pub(super) of: usize,
    /// So many.
    pub(super) n: usize,
}

/// The points of a year.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Seen {
    /// The year.
    pub(super) year: i32,
    /// With a clause, of those whose social field is known.
    pub(super) clause: Option<Share>,
    /// Reserved, of those published.
    pub(super) reserved: Option<Share>,
}

/// The points that a scenario would take, by year.
pub(super) fn seen(points: &BTreeMap<i32, ObservedYear>, found: &Found, reading: Reading) -> Vec<Seen> {
    let one = |(&year, point): (&i32, &ObservedYear)| {
        let of = found.years.iter().find(|of| of.year == year)?;
        let clause = match reading {
            Reading::Awarded => point.rate_awarded.map(|_| Share { of: of.social_known, n: of.clause }),
            Reading::InExecution => point
                .rate_in_execution
                .and_then(|_| found.results.stock.iter().find(|stock| stock.year == year))
                .map(in_execution),
        };
        let reserved = point.reserved.map(|n| Share { of: of.declared, n });
        Some(Seen { year, clause, reserved })
    };
    points.iter().filter_map(one).collect()
}

fn in_execution(stock: &StockYear) -> Share {
    Share { of: stock.social_known, n: stock.clause.unwrap_or_default() }
}

/// On how many contracts the points were measured: the shares, or else the reserved ones.
pub(super) fn measured_on(seen: &[Seen]) -> usize {
    let of = |share: fn(&Seen) -> Option<Share>| seen.iter().filter_map(share).map(|one| one.of).sum();
    let rates: usize = of(|one| one.clause);
    if rates > 0 { rates } else { of(|one| one.reserved) }
}

/// Selected years in which nearly all say whether they have a clause.
pub(super) fn social_years(found: &Found) -> Vec<i32> {
    let selected = found.years.iter().filter(|year| found.selected_years.contains(&year.year));
    selected.filter(|year| year.tells_social()).map(|year| year.year).collect()
}
