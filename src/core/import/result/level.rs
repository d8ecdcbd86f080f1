//! Contracts a year, and their trend.

use super::scope::Scope;
use super::told::{Growth, Level};
use crate::statistics::{PERT_SPREAD, Z, byar, mean, student, variance};

/// The level is the mean of so many years at most: carried one to three years forward it errs less than the last value or
/// the trend.
const AVERAGED: usize = 5;
/// With so few years their own spread says little.
const FEW: usize = 3;
/// Spread of one year around the level, as a share of it, that few years cannot show.
const USUAL_SPREAD: f64 = 0.18;
/// The interval is never narrower than this share of the level on either side.
const LEAST_HALF_WIDTH: f64 = 0.1;

impl Level {
    /// Of the selected years; `None` without one.
    pub(crate) fn of(scope: &Scope<'_>) -> Option<Self> {
        let counts: Vec<(i32, usize)> =
            scope.calendar.selected().map(|year| (year.year, year.counted)).collect();
        Self::from_counts(&counts)
    }

    fn from_counts(counts: &[(i32, usize)]) -> Option<Self> {
        let years = counts.len();
        let averaged = years.min(AVERAGED);
        let all: Vec<f64> = counts.iter().map(|(_, n)| *n as f64).collect();
        let value = mean(all.get(years - averaged..)?)?;
        let spread = match counts {
            [(_, only)] => {
                let [low, high] = byar(*only);
                (high - low) / (2.0 * Z)
            }
            _ => variance(&all).max(value).sqrt() * (1.0 + 1.0 / averaged as f64).sqrt(),
        };
        let sd = if years <= FEW { spread.max(USUAL_SPREAD * value) } else { spread };
        let quantile = if years <= FEW { Z } else { student(years - 1) };
        let half = (quantile * sd).max(LEAST_HALF_WIDTH * value);
        let growth = Growth::from_counts(counts);
        Some(Self { years, averaged, value, low: (value - half).max(0.0), high: value + half, sd, growth })
    }
}

impl Growth {
    /// Least squares of the logarithms, from four years that all have a contract.
    fn from_counts(counts: &[(i32, usize)]) -> Option<Self> {
        let k = counts.len();
        if k <= FEW || counts.iter().any(|(_, n)| *n == 0) {
            return None;
        }
        let years: Vec<f64> = counts.iter().map(|(year, _)| f64::from(*year)).collect();
        let logs: Vec<f64> = counts.iter().map(|(_, n)| libm::log(*n as f64)).collect();
        let (year, log) = (mean(&years)?, mean(&logs)?);
        let sxx: f64 = years.iter().map(|x| (x - year) * (x - year)).sum();
        let sxy: f64 = years.iter().zip(&logs).map(|(x, y)| (x - year) * (y - log)).sum();
        let slope = sxy / sxx;
        let residual = |(x, y): (&f64, &f64)| y - log - slope * (x - year);
        let squares: f64 = years.iter().zip(&logs).map(residual).map(|rest| rest * rest).sum();
        let level = mean(&counts.iter().map(|(_, n)| *n as f64).collect::<Vec<_>>())?;
        let se = (squares / (k - 2) as f64).max(1.0 / level).sqrt() / sxx.sqrt();
        let at = |spread: f64| libm::exp(slope + spread * se) - 1.0;
        let t = student(k - 2);
        let (low, high) = (at(-t), at(t));
        let clear = low > 0.0 || high < 0.0;
        Some(Self { value: at(0.0), low, high, range: [at(-PERT_SPREAD), at(PERT_SPREAD)], clear })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn years(counts: &[usize]) -> Vec<(i32, usize)> {
        (2015..).zip(counts.iter().copied()).collect()
    }

    #[test]
    fn the_fewer_years_the_wider_the_interval() {
        for (counts, averaged, value, low, high) in [
            (vec![650], 1, 650.0, 420.684_213_808_813_64, 879.315_786_191_186_4),
            (vec![14], 1, 14.0, 6.078_266_460_707_106, 21.921_733_539_292_894),
            (vec![12, 12, 12], 3, 12.0, 4.160_144_061_839_785, 19.839_855_938_160_216),
            (vec![48, 52, 55, 62, 66, 71, 79, 84], 5, 72.4, 39.056_641_929_928_546, 105.743_358_070_071_47),
        ] {
            let level = Level::from_counts(&years(&counts)).unwrap();
            assert_eq!((level.years, level.averaged), (counts.len(), averaged));
            for (got, wanted) in [(level.value, value), (level.low, low), (level.high, high)] {
                assert!((got - wanted).abs() < 1e-8 * wanted, "{counts:?}: {got} for {wanted}");
            }
        }
        // Two years: sqrt(max(var, mean)) · sqrt(1 + 1/2), var = 200, above 0.18 · 110.
        let two = Level::from_counts(&years(&[100, 120])).unwrap();
        assert!((two.sd - 19.8).abs() < 1e-9, "{}", two.sd);
        // Much the same each year: a tenth on either side at least.
        let steady = Level::from_counts(&years(&[100_000; 6])).unwrap();
        assert!((steady.low - 90_000.0).abs() < 1e-6 && (steady.high - 110_000.0).abs() < 1e-6);
        assert_eq!(Level::from_counts(&[]), None);
    }

    #[test]
    fn a_trend_needs_four_years_with_contracts() {
        let growth = Growth::from_counts(&years(&[48, 52, 55, 62, 66, 71, 79, 84])).unwrap();
        for (got, wanted) in [
            (growth.value, 0.084_795_583_429_797_1),
            (growth.low, 0.035_023_885_412_778_23),
            (growth.high, 0.136_960_677_346_573_02),
            (growth.range[0], 0.031_081_132_816_062_73),
            (growth.range[1], 0.141_308_302_882_817_93),
        ] {
            assert!((got - wanted).abs() < 1e-9, "{got} for {wanted}");
        }
        assert!(growth.clear);
        assert!(!Growth::from_counts(&years(&[50, 50, 50, 50])).unwrap().clear);
        assert_eq!(Growth::from_counts(&years(&[50, 60, 70])), None);
        assert_eq!(Growth::from_counts(&years(&[50, 0, 60, 70])), None);
    }
}
