//! How long contracts last: the mean, because the stock is the flow times the mean duration.

use super::lengths::Lengths;
use super::scope::Scope;
use super::told::{DurationEstimate, DurationSpread, Families};
use crate::contract::{Family, Social};
use crate::statistics::{ENOUGH, Z};

/// All mean durations.
#[derive(Debug)]
pub(crate) struct Durations {
    /// Of all contracts of the selected years, and by family.
    pub(crate) families: Families<DurationEstimate>,
    /// Of those with a clause, in the years whose social fields are known.
    pub(crate) clause: DurationEstimate,
    /// Of the others whose social field is known, in the same years.
    pub(crate) other: DurationEstimate,
    /// All durations of the selected years.
    pub(crate) all: Lengths,
}

impl Durations {
    /// Of counted contracts.
    pub(crate) fn of(scope: &Scope<'_>) -> Self {
        let mut parts = Parts::default();
        for entry in scope.declared.counted_entries() {
            let (Some(months), Some(year)) = (entry.months(), scope.calendar.get(entry.year.into())) else {
                continue;
            };
            if year.selected {
                let clause = entry.social.filter(|_| year.social).map(Social::clause_alone);
                let place = year.year.year.abs_diff(scope.calendar.first()) as usize;
                parts.group(entry.family, clause).add(place, months);
            }
        }
        let all = parts.sum(|_, _| true);
        let family = |of: Family| parts.sum(|family, _| family == Some(of)).estimate();
        let of_clause = |of: bool| parts.sum(|_, clause| clause == Some(of)).estimate();
        Self {
            families: Families {
                all: all.estimate(),
                works: family(Family::Works),
                services: family(Family::Services),
                supplies: family(Family::Supplies),
            },
            clause: of_clause(true),
            other: of_clause(false),
            all: all.lengths,
        }
    }
}

const FAMILIES: [Option<Family>; 4] =
    [None, Some(Family::Works), Some(Family::Services), Some(Family::Supplies)];
/// Whether there is a clause, where the social fields of the year are known.
const CLAUSES: [Option<bool>; 3] = [None, Some(false), Some(true)];

/// Durations by family and clause: each contract is in one part, each group is a sum of parts.
#[derive(Debug, Default)]
struct Parts([[Group; CLAUSES.len()]; FAMILIES.len()]);

impl Parts {
    fn group(&mut self, family: Option<Family>, clause: Option<bool>) -> &mut Group {
        let Self([none, works, services, supplies]) = self;
        let [unknown, without, with] = match family {
            None => none,
            Some(Family::Works) => works,
            Some(Family::Services) => services,
            Some(Family::Supplies) => supplies,
        };
        match clause {
            None => unknown,
            Some(false) => without,
            Some(true) => with,
        }
    }

    fn sum(&self, wanted: impl Fn(Option<Family>, Option<bool>) -> bool) -> Group {
        let mut sum = Group::default();
        for (family, parts) in FAMILIES.into_iter().zip(&self.0) {
            for (clause, part) in CLAUSES.into_iter().zip(parts) {
                if wanted(family, clause) {
                    sum.add_all(part);
                }
            }
        }
        sum
    }
}

/// Durations of a group, in months.
#[derive(Debug, Default)]
struct Group {
    lengths: Lengths,
    /// Sum and number of each year.
    yearly: Vec<(f64, usize)>,
}

impl Group {
    fn add(&mut self, year: usize, months: f64) {
        self.lengths.add(months);
        self.add_year(year, months, 1);
    }

    fn add_all(&mut self, other: &Self) {
        self.lengths.add_all(&other.lengths);
        for (year, (months, contracts)) in other.yearly.iter().enumerate() {
            self.add_year(year, *months, *contracts);
        }
    }

    fn add_year(&mut self, year: usize, months: f64, contracts: usize) {
        if self.yearly.len() <= year {
            self.yearly.resize(year + 1, (0.0, 0));
        }
        if let Some((sum, n)) = self.yearly.get_mut(year) {
            *sum += months;
            *n += contracts;
        }
    }

    fn estimate(&self) -> DurationEstimate {
        let n = self.lengths.n();
        let none = DurationEstimate { n, value: None, spread: None };
        if n < ENOUGH {
            return none;
        }
        let se = self.lengths.standard_error() / 12.0;
        let (Some(mean), Some(median)) = (self.lengths.mean(), self.lengths.median()) else { return none };
        let value = mean / 12.0;
        let means =
            || self.yearly.iter().filter(|(_, n)| *n >= ENOUGH).map(|(sum, n)| sum / *n as f64 / 12.0);
        let spread = DurationSpread {
            low: value - Z * se,
            high: value + Z * se,
            se,
            median: median / 12.0,
            yearly_low: means().reduce(f64::min),
            yearly_high: means().reduce(f64::max),
        };
        DurationEstimate { n, value: Some(value), spread: Some(spread) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_mean_is_told_from_thirty_known_durations() {
        let mut group = Group::default();
        for _ in 0..29 {
            group.add(3, 12.0);
        }
        assert_eq!(group.estimate(), DurationEstimate { n: 29, value: None, spread: None });

        let mut group = Group::default();
        for (year, months, times) in [(0, 12.0, 30), (2, 48.0, 29), (3, 24.0, 31)] {
            for _ in 0..times {
                group.add(year, months);
            }
        }
        let estimate = group.estimate();
        let spread = estimate.spread.unwrap();
        let mean = (30.0 + 29.0 * 4.0 + 31.0 * 2.0) / 90.0;
        assert!((estimate.value.unwrap() - mean).abs() < 1e-12);
        assert!((spread.high + spread.low - 2.0 * mean).abs() < 1e-12);
        assert_eq!((spread.median, spread.yearly_low, spread.yearly_high), (2.0, Some(1.0), Some(2.0)));
    }
}
