//! How long contracts last: the mean, because the stock is the flow times the mean duration.

use super::lengths::Lengths;
use super::scope::Scope;
use super::{DurationEstimate, DurationSpread, Families};
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
        let mut families = Families::<Group>::default();
        let (mut clause, mut other) = (Group::default(), Group::default());
        for entry in scope.declared.counted_entries() {
            let (Some(months), Some(year)) = (entry.months(), scope.calendar.get(entry.year.into())) else {
                continue;
            };
            if !year.selected {
                continue;
            }
            let place = year.year.year.abs_diff(scope.calendar.first()) as usize;
            families.all.add(place, months);
            if let Some(family) = entry.family {
                families.get_mut(family).add(place, months);
            }
            match entry.social {
                Some(social) if year.social && social.clause_alone() => clause.add(place, months),
                Some(_) if year.social => other.add(place, months),
                Some(_) | None => {}
            }
        }
        let estimates = families.each(Group::estimate);
        Self {
            clause: clause.estimate(),
            other: other.estimate(),
            all: std::mem::take(&mut families.all.lengths),
            families: estimates,
        }
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
        if self.yearly.len() <= year {
            self.yearly.resize(year + 1, (0.0, 0));
        }
        if let Some((sum, n)) = self.yearly.get_mut(year) {
            *sum += months;
            *n += 1;
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
