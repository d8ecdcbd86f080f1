//! Which figures of a scenario the estimates could replace, and by what.

use super::proposal::{Estimate, ObservedYear, Proposal};
use super::scope::Scope;
use super::told::{AmountEstimate, DurationEstimate, Families, Growth, Level, Mix, Rate, Results, Spread};
use crate::statistics::{ENOUGH, PERT_SPREAD, four_decimals, half_up, two_decimals};
use std::collections::BTreeMap;

// Bounds of the scenario's levers, as the engine's list of fields has them (src/engine/model/fields/rows.rs): a proposal
// outside would be refused.

/// Contracts a year; a scenario without one has nothing to tell.
const CONTRACTS: [f64; 2] = [1.0, 20_000.0];
/// Growth a year.
const GROWTH: [f64; 2] = [-0.2, 0.2];
/// Years.
const DURATION: [f64; 2] = [0.25, 6.0];
/// Euros a contract.
const AMOUNT: [f64; 2] = [0.0, 100_000_000.0];
/// Hours a contract.
const HOURS: [f64; 2] = [0.0, 20_000.0];
/// Hours worked over planned, at most.
const REALISATION: f64 = 2.5;

/// All proposals, in the order of the table; none where the level itself is out of bounds.
pub(crate) fn proposals(scope: &Scope<'_>, results: &Results) -> Vec<Proposal> {
    let Some(level) = &results.contracts else { return vec![] };
    let Some(contracts) = contracts(scope, results, level) else { return vec![] };
    let social = !results.suspicious_zero;
    let amount = &results.amounts.clause_ordinary;
    [
        scope.base_year.map(|value| Proposal::BaseYear { value }),
        Some(contracts),
        level.growth.as_ref().map(|growth| trend(growth, level.years)),
        duration(results),
        clause_duration(results),
        clause_rate_base(scope, results).filter(|_| social),
        reserved_base(results).filter(|_| social),
        amount_of_clauses(amount).map(Proposal::Amount),
        hours(results).map(Proposal::HoursPerContract),
        realisation(results),
        observed(scope, results).filter(|_| social),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A figure's interval and its range: the spread of the estimate, within bounds, rounded as the figure is.
struct Rounding {
    bounds: [f64; 2],
    round: fn(f64) -> f64,
}

impl Rounding {
    fn at(&self, x: f64) -> f64 {
        let [least, most] = self.bounds;
        (self.round)(x).clamp(least, most)
    }

    fn estimate(&self, value: f64, [low, high]: [f64; 2], sd: f64, n: usize) -> Estimate {
        let range = [value - PERT_SPREAD * sd, value + PERT_SPREAD * sd].map(|end| self.at(end));
        Estimate { value: self.at(value), low, high, range, n }
    }
}

const YEARS: Rounding = Rounding { bounds: DURATION, round: two_decimals };

fn contracts(scope: &Scope<'_>, results: &Results, level: &Level) -> Option<Proposal> {
    let total = half_up(level.value);
    let [least, most] = CONTRACTS;
    if !(least..=most).contains(&total) {
        return None;
    }
    let n = scope.calendar.selected().map(|year| year.counted).sum();
    let estimate = Rounding { bounds: CONTRACTS, round: half_up }.estimate(
        level.value,
        [level.low, level.high],
        level.sd,
        n,
    );
    let segments = if results.three_segments { parted(total as u32, &results.mix) } else { None };
    Some(Proposal::Contracts { estimate, segments })
}

/// A total in whole parts that follow the shares: what is left goes to the largest remainders, works before services before
/// supplies where they are equal.
fn parted(total: u32, mix: &Mix) -> Option<[u32; 3]> {
    let exact =
        [mix.shares.works?, mix.shares.services?, mix.shares.supplies?].map(|share| share * f64::from(total));
    let mut parts = exact.map(|part| part.floor() as u32);
    let mut order = [0, 1, 2];
    let remainder = |place: usize| exact.get(place).map_or(0.0, |part| part - part.floor());
    order.sort_by(|&one, &next| remainder(next).total_cmp(&remainder(one)));
    let left = total.saturating_sub(parts.iter().sum());
    for place in order.into_iter().take(left as usize) {
        if let Some(part) = parts.get_mut(place) {
            *part += 1;
        }
    }
    Some(parts)
}

/// Growth: its centre is 0, for a trend carried forward predicts worse than none.
fn trend(growth: &Growth, years: usize) -> Proposal {
    let [low, high] = growth.range;
    let rounding = Rounding { bounds: GROWTH, round: four_decimals };
    let range = [low.min(0.0), high.max(0.0)].map(|end| rounding.at(end));
    let estimate = Estimate { value: 0.0, low: growth.low, high: growth.high, range, n: years };
    Proposal::Growth { measured: growth.value, estimate }
}

fn duration(results: &Results) -> Option<Proposal> {
    let all = &results.duration.all;
    let mut estimate = years_of(all)?;
    let spread = all.spread?;
    let [low, high] = estimate.range;
    estimate.range = [
        low.min(spread.yearly_low.map_or(low, |mean| YEARS.at(mean))),
        high.max(spread.yearly_high.map_or(high, |mean| YEARS.at(mean))),
    ];
    let segments = segments(results, &results.duration, |of| of.value.map(|value| YEARS.at(value)));
    Some(Proposal::Duration { estimate, segments })
}

fn years_of(of: &DurationEstimate) -> Option<Estimate> {
    let (value, spread) = of.value.zip(of.spread)?;
    Some(YEARS.estimate(value, [spread.low, spread.high], spread.se, of.n))
}

/// One a family, where families may be segments; one that has too few cases takes the whole's.
fn segments<T>(results: &Results, of: &Families<T>, value: impl Fn(&T) -> Option<f64>) -> Option<[f64; 3]> {
    let all = value(&of.all).filter(|_| results.three_segments)?;
    Some([&of.works, &of.services, &of.supplies].map(|family| value(family).unwrap_or(all)))
}

/// Durations of contracts with a clause and of the others, where the intervals leave no doubt that they differ.
fn clause_duration(results: &Results) -> Option<Proposal> {
    let (clause, others) = (years_of(&results.duration_clause)?, years_of(&results.duration_other)?);
    let apart = clause.low > others.high || others.low > clause.high;
    apart.then_some(Proposal::ClauseDuration { clause, others })
}

/// The rate, where it was measured in the base year: another year's is not its base.
fn clause_rate_base(scope: &Scope<'_>, results: &Results) -> Option<Proposal> {
    let Rate { n, value, low, high, .. } = results.rate.all;
    let of_base = scope.base_year.is_some_and(|year| results.rate_years.contains(&year));
    Some(Proposal::ClauseRateBase {
        value: four_decimals(value.filter(|_| of_base)?),
        interval: [low?, high?],
        n,
        years: results.rate_years.clone(),
        segments: segments(results, &results.rate, |of| of.value.map(four_decimals)),
    })
}

fn reserved_base(results: &Results) -> Option<Proposal> {
    let reserved = &results.reserved;
    Some(Proposal::ReservedBase {
        value: half_up(reserved.value?) as u32,
        interval: [reserved.low?, reserved.high?],
        n: reserved.total,
        years: reserved.years.clone(),
    })
}

fn amount_of_clauses(amount: &AmountEstimate) -> Option<Estimate> {
    whole(AMOUNT, amount.mean?, amount.spread?, amount.n)
}

fn hours(results: &Results) -> Option<Estimate> {
    let hours = results.hours?;
    whole(HOURS, hours.value?, hours.spread?, hours.n)
}

fn whole(bounds: [f64; 2], value: f64, spread: Spread, n: usize) -> Option<Estimate> {
    Some(Rounding { bounds, round: half_up }.estimate(value, [spread.low, spread.high], spread.se, n))
}

fn realisation(results: &Results) -> Option<Proposal> {
    let realisation = results.realisation?;
    Some(Proposal::Realisation { value: two_decimals(realisation.value?).min(REALISATION), n: realisation.n })
}

/// What the model can be seen against, by year whose social fields are known.
fn observed(scope: &Scope<'_>, results: &Results) -> Option<Proposal> {
    let years: BTreeMap<i32, ObservedYear> = scope
        .calendar
        .all()
        .filter(|counted| counted.social)
        .map(|counted| {
            let year = &counted.year;
            let stock = results.stock.iter().find(|stock| stock.year == year.year);
            let observed = ObservedYear {
                rate_awarded: year.rate.filter(|_| year.social_known >= ENOUGH).map(four_decimals),
                rate_in_execution: stock.and_then(|stock| stock.rate).map(four_decimals),
                reserved: counted.tells_reserved().then(|| counted.reserved()),
            };
            (year.year, observed)
        })
        .filter(|(_, observed)| *observed != ObservedYear::default())
        .collect();
    (!years.is_empty()).then_some(Proposal::Observed(years))
}

#[cfg(test)]
mod tests {
    use super::super::told::Shares;
    use super::*;

    #[test]
    fn parts_of_a_total_follow_the_shares() {
        for (total, shares, parts) in [
            (72, [0.345_776, 0.510_806, 0.143_418], [25, 37, 10]),
            (1, [1.0 / 3.0; 3], [1, 0, 0]),
            (2, [1.0 / 3.0; 3], [1, 1, 0]),
            (10, [0.25, 0.25, 0.5], [3, 2, 5]),
            (7, [0.0, 0.0, 1.0], [0, 0, 7]),
        ] {
            let [works, services, supplies] = shares.map(Some);
            let mix = Mix { classified: 1, of: 1, shares: Shares { works, services, supplies } };
            assert_eq!(parted(total, &mix), Some(parts));
        }
        assert_eq!(parted(3, &Mix { classified: 0, of: 1, shares: Shares::default() }), None);
    }

    #[test]
    fn ranges_are_rounded_and_stay_within_bounds() {
        let estimate = YEARS.estimate(0.304, [0.2, 0.4], 0.05, 30);
        assert_eq!(estimate, Estimate { value: 0.3, low: 0.2, high: 0.4, range: [0.25, 0.44], n: 30 });
        for (measured, range) in [([0.031_08, 0.141_31], [0.0, 0.1413]), ([-0.5, -0.1], [-0.2, 0.0])] {
            let growth = Growth { value: 0.1, low: 0.0, high: 0.2, range: measured, clear: false };
            let estimate = Estimate { value: 0.0, low: 0.0, high: 0.2, range, n: 8 };
            assert_eq!(trend(&growth, 8), Proposal::Growth { measured: 0.1, estimate });
        }
    }
}
