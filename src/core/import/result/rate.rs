//! Shares of contracts with a clause, with any social consideration, and reserved ones.

use super::scope::Scope;
use super::told::{Consideration, Families, Rate, Reserved, ThresholdRate};
use crate::THRESHOLDS;
use crate::count::filter::Entry;
use crate::statistics::{ENOUGH, byar, wilson};

/// A rate, and reserved contracts, are measured over so many years at most.
const YEARS: usize = 3;
/// So many contracts without one social consideration are a default of the software.
const SUSPICIOUS: usize = 100;

/// All that the social fields say, but for reserved contracts.
#[derive(Debug)]
pub(crate) struct Rates {
    /// The years of the rate.
    pub(crate) years: Vec<i32>,
    /// Share with a clause.
    pub(crate) rate: Families<Rate>,
    /// Share with any social consideration.
    pub(crate) consideration: Consideration,
    /// At each threshold.
    pub(crate) thresholds: Vec<ThresholdRate>,
    /// Not one consideration in many contracts.
    pub(crate) suspicious_zero: bool,
}

impl Rates {
    /// Of declared contracts.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let (known, considered) = scope.calendar.social().fold((0, 0), |(known, considered), year| {
            (known + year.social_known, considered + year.consideration)
        });
        let mut rates = Self {
            years: years(scope),
            rate: Families::default(),
            consideration: Consideration::default(),
            thresholds: THRESHOLDS.map(ThresholdRate::empty).into(),
            suspicious_zero: known >= SUSPICIOUS && considered == 0,
        };
        if !rates.years.is_empty() {
            for entry in &scope.declared.entries {
                if rates.years.contains(&entry.year.into()) {
                    rates.add(entry);
                }
            }
        }
        rates.rate = rates.rate.each(Rate::finished);
        rates.consideration = rates.consideration.finished();
        rates.thresholds = rates.thresholds.into_iter().map(ThresholdRate::finished).collect();
        rates
    }

    fn add(&mut self, entry: &Entry) {
        let (known, clause) = (usize::from(entry.social.is_some()), usize::from(entry.clause()));
        for of in &mut self.thresholds {
            if of.threshold <= 0.0 || entry.amount().is_some_and(|amount| amount >= of.threshold) {
                of.contracts += 1;
                of.n += known;
                of.clause += clause;
            }
        }
        let Some(social) = entry.social.filter(|_| entry.counted) else { return };
        self.consideration.n += 1;
        self.consideration.with += usize::from(social.consideration());
        let family = entry.family.map(|family| self.rate.get_mut(family));
        if let Some(rate) = family {
            rate.n += 1;
            rate.clause += clause;
        }
        self.rate.all.n += 1;
        self.rate.all.clause += clause;
    }
}

/// The base year if its social fields are known, and earlier such years until there are enough contracts; else the last
/// such year.
fn years(scope: &Scope<'_>) -> Vec<i32> {
    let mut years = vec![];
    let mut known = 0;
    for year in scope.calendar.social().rev().skip_while(|year| Some(year.year) != scope.base_year) {
        if known >= ENOUGH || years.len() == YEARS {
            break;
        }
        known += year.social_known;
        years.insert(0, year.year);
    }
    if years.is_empty() {
        years.extend(scope.calendar.social().next_back().map(|year| year.year));
    }
    years
}

/// The share and its interval, from enough cases on.
fn share(x: usize, n: usize) -> Option<(f64, [f64; 2])> {
    (n >= ENOUGH).then(|| (x as f64 / n as f64, wilson(x, n)))
}

impl Rate {
    fn finished(&self) -> Self {
        let Some((value, [low, high])) = share(self.clause, self.n) else { return *self };
        Self { value: Some(value), low: Some(low), high: Some(high), ..*self }
    }
}

impl Consideration {
    fn finished(self) -> Self {
        let Some((value, [low, high])) = share(self.with, self.n) else { return self };
        Self { value: Some(value), low: Some(low), high: Some(high), ..self }
    }
}

impl ThresholdRate {
    fn empty(threshold: f64) -> Self {
        Self { threshold, contracts: 0, n: 0, clause: 0, rate: None, rate_95: None }
    }

    fn finished(self) -> Self {
        let told = share(self.clause, self.n);
        Self { rate: told.map(|told| told.0), rate_95: told.map(|told| told.1), ..self }
    }
}

impl Reserved {
    /// Reserved contracts a year, of any amount: reserved lots are small.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let mut reserved = Self::default();
        let told = scope.calendar.all().rev().filter(|year| year.selected && year.tells_reserved());
        for counted in told.take(YEARS) {
            reserved.years.insert(0, counted.year.year);
            reserved.total += counted.reserved();
        }
        if !reserved.years.is_empty() {
            let a_year = |total: f64| Some(total / reserved.years.len() as f64);
            let [low, high] = byar(reserved.total);
            (reserved.value, reserved.low, reserved.high) =
                (a_year(reserved.total as f64), a_year(low), a_year(high));
        }
        reserved
    }
}
