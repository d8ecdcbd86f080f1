//! The lines of the table: what was measured, how sure it is, what it was measured on.

use super::observed::{measured_on, seen};
use super::words::{count, interval, level, many, say, years, years_long};
use crate::i18n::{Lang, Quantity};
use crate::import::{Estimate, Found, ObservedYear, Proposal};
use crate::model::scenario::{Reading, Scenario};
use crate::scenario::measured::moved_target;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    BaseYear,
    Contracts,
    Growth,
    Rate,
    ClauseDuration,
    Duration,
    Reserved,
    Amount,
    Hours,
    Realisation,
    Purchases,
    Observed,
}

impl Line {
    /// Those that a file of contracts may have, in the order of the table.
    pub(super) const OF_CONTRACTS: [Self; 11] = [
        Self::BaseYear,
        Self::Contracts,
        Self::Rate,
        Self::ClauseDuration,
        Self::Duration,
        Self::Growth,
        Self::Reserved,
        Self::Amount,
        Self::Hours,
        Self::Realisation,
        Self::Observed,
    ];

    /// What a proposal is about.
    pub(super) const fn of(proposal: &Proposal) -> Self {
        match proposal {
            Proposal::BaseYear { .. } => Self::BaseYear,
            Proposal::Contracts { .. } => Self::Contracts,
            Proposal::Growth { .. } => Self::Growth,
            Proposal::Duration { .. } => Self::Duration,
            Proposal::ClauseDuration { .. } => Self::ClauseDuration,
            Proposal::ClauseRateBase { .. } => Self::Rate,
            Proposal::ReservedBase { .. } => Self::Reserved,
            Proposal::Amount(_) => Self::Amount,
            Proposal::HoursPerContract(_) => Self::Hours,
            Proposal::Realisation { .. } => Self::Realisation,
            Proposal::YearlyPurchases { .. } => Self::Purchases,
            Proposal::Observed(_) => Self::Observed,
        }
    }

    /// Its name in texts and in what was ticked.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::BaseYear => "base-year",
            Self::Contracts => "contracts",
            Self::Growth => "growth",
            Self::Rate => "rate",
            Self::ClauseDuration => "clause-duration",
            Self::Duration => "duration",
            Self::Reserved => "reserved",
            Self::Amount => "amount",
            Self::Hours => "hours",
            Self::Realisation => "realisation",
            Self::Purchases => "purchases",
            Self::Observed => "observed",
        }
    }

    /// What it is called.
    pub(super) fn name(self, lang: Lang) -> String {
        say(lang, &format!("line-{}", self.key()), [])
    }
}

/// The value measured, and what is told beside it.
pub(super) fn measured(lang: Lang, proposal: &Proposal, scenario: &Scenario) -> Vec<(String, String)> {
    let ends = |estimate: &Estimate| [estimate.low, estimate.high];
    let with = |value: String, quantity, range| vec![(value, interval(lang, quantity, range))];
    match proposal {
        Proposal::BaseYear { value } => {
            let moved = moved_target(scenario, *value);
            let target = if *value == scenario.base_year {
                say(lang, "same-target", [("to", lang.year(moved).into())])
            } else {
                say(
                    lang,
                    "moved-target",
                    [("from", lang.year(scenario.target_year).into()), ("to", lang.year(moved).into())],
                )
            };
            vec![(lang.year(*value), target)]
        }
        Proposal::Contracts { estimate, .. } => {
            with(lang.integer(estimate.value), Quantity::Count, ends(estimate))
        }
        Proposal::Growth { measured, estimate } => {
            let told = say(
                lang,
                "growth-told",
                [
                    ("measured", lang.percent(*measured).into()),
                    ("interval", interval(lang, Quantity::Share, ends(estimate)).into()),
                ],
            );
            vec![(lang.percent(estimate.value), told)]
        }
        Proposal::Duration { estimate, .. } => {
            with(years_long(lang, estimate.value), Quantity::Years, tenths(ends(estimate)))
        }
        Proposal::ClauseDuration { clause, others } => [("with-clause", clause), ("without-clause", others)]
            .map(|(key, one)| {
                let told = interval(lang, Quantity::Years, tenths(ends(one)));
                (years_long(lang, one.value), say(lang, key, [("interval", told.into())]))
            })
            .to_vec(),
        Proposal::ClauseRateBase { value, interval, .. } => {
            with(lang.percent(*value), Quantity::Share, *interval)
        }
        Proposal::ReservedBase { value, interval: [low, high], .. } => {
            let range = say(
                lang,
                "interval-level",
                [("low", level(lang, *low).into()), ("high", level(lang, *high).into())],
            );
            vec![(a_year(lang, f64::from(*value)), range)]
        }
        Proposal::Amount(estimate) => with(lang.money(estimate.value), Quantity::Euros, ends(estimate)),
        Proposal::HoursPerContract(estimate) => {
            with(lang.hours_exact(estimate.value), Quantity::Hours, ends(estimate))
        }
        Proposal::Realisation { value, .. } => vec![(lang.percent(*value), String::new())],
        Proposal::YearlyPurchases { value, year, .. } => vec![(lang.money(*value), lang.year(*year))],
        Proposal::Observed(points) => {
            let rate = |point: &ObservedYear| match scenario.reading {
                Reading::Awarded => point.rate_awarded,
                Reading::InExecution => point.rate_in_execution,
            };
            let rates =
                points.iter().filter_map(|(year, point)| Some((*year, lang.percent(rate(point)?)))).collect();
            let reserved = points
                .iter()
                .filter_map(|(year, point)| Some((*year, count(lang, point.reserved?))))
                .collect();
            // One reserved contract is told in the singular; the counts of several years are not.
            let few = match points.values().filter_map(|point| point.reserved).collect::<Vec<_>>().as_slice()
            {
                &[only] => u64::try_from(only).unwrap_or(u64::MAX),
                _ => u64::MAX,
            };
            [observed(lang, "observed-rates", rates, few), observed(lang, "observed-reserved", reserved, few)]
                .into_iter()
                .flatten()
                .collect()
        }
    }
}

/// The points of some years: what they are, their values, the years.
fn observed(lang: Lang, key: &str, points: Vec<(i32, String)>, n: u64) -> Option<(String, String)> {
    let (of, values): (Vec<i32>, Vec<String>) = points.into_iter().unzip();
    let values = match values.split_last() {
        None => return None,
        Some((only, [])) => only.clone(),
        Some((last, before)) => {
            say(lang, "two", [("first", before.join(", ").into()), ("last", last.as_str().into())])
        }
    };
    Some((values, say(lang, key, [("years", years(lang, &of).into()), ("count", many(n))])))
}

/// `3 par an`.
pub(super) fn a_year(lang: Lang, n: f64) -> String {
    say(lang, "a-year", [("n", level(lang, n).into())])
}

fn tenths(range: [f64; 2]) -> [f64; 2] {
    range.map(|years| libm::round(years * 10.0) / 10.0)
}

/// What it was measured on, in the scenario's reading.
pub(super) fn from(lang: Lang, proposal: &Proposal, found: Option<(&Found, Reading)>) -> String {
    let points = |points| found.map_or(0, |(found, reading)| measured_on(&seen(points, found, reading)));
    let found = found.map(|(found, _)| found);
    let contracts = |n: usize| {
        say(
            lang,
            "from-contracts",
            [("n", count(lang, n).into()), ("count", many(u64::try_from(n).unwrap_or_default()))],
        )
    };
    match proposal {
        Proposal::BaseYear { value } => {
            let last = found.and_then(|found| found.selected_years.last()) == Some(value);
            say(lang, if last { "from-last-year" } else { "from-own-year" }, [])
        }
        Proposal::Contracts { estimate, .. } => {
            let k = found.map_or(0, |found| found.selected_years.len());
            say(
                lang,
                "from-contracts-years",
                [
                    ("n", count(lang, estimate.n).into()),
                    ("years", count(lang, k).into()),
                    ("count", many(u64::try_from(k).unwrap_or_default())),
                ],
            )
        }
        Proposal::Growth { estimate, .. } => say(lang, "from-years", [("n", count(lang, estimate.n).into())]),
        Proposal::Duration { estimate, .. }
        | Proposal::Amount(estimate)
        | Proposal::HoursPerContract(estimate) => contracts(estimate.n),
        Proposal::ClauseDuration { clause, others } => {
            let [clause, others] = [clause, others].map(|one| count(lang, one.n));
            say(lang, "from-both", [("clause", clause.into()), ("others", others.into())])
        }
        Proposal::ClauseRateBase { n, years: of, .. } => {
            let clause = found.map_or(0, |found| found.results.rate.all.clause);
            say(
                lang,
                "from-share",
                [
                    ("clause", count(lang, clause).into()),
                    ("n", count(lang, *n).into()),
                    ("years", years(lang, of).into()),
                ],
            )
        }
        Proposal::ReservedBase { n, years: of, .. } => {
            say(lang, "from-reserved", [("n", count(lang, *n).into()), ("years", years(lang, of).into())])
        }
        Proposal::Realisation { n, .. } => say(
            lang,
            "from-ended",
            [("n", count(lang, *n).into()), ("count", many(u64::try_from(*n).unwrap_or_default()))],
        ),
        Proposal::YearlyPurchases { n, .. } => say(
            lang,
            "from-rows",
            [("n", count(lang, *n).into()), ("count", many(u64::try_from(*n).unwrap_or_default()))],
        ),
        Proposal::Observed(of) => contracts(points(of)),
    }
}
