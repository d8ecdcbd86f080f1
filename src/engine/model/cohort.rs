//! What becomes of a year's awards over the years that follow (docs/model.md, “Stock and hours”).
//!
//! Awards fall uniformly over the year and contracts run `D` years, so a cohort is in execution, and worked, over up
//! to `D + 1` calendar years.

use super::number::Number;

/// Calendar years over which a cohort of the longest contracts, 6 years, is worked.
pub const COHORT_YEARS: usize = 7;

/// The two kernels of a duration.
#[derive(Clone, Copy, Debug)]
pub struct Cohort<N> {
    /// Share still in execution on 31 December of the cohort's k-th year, `sigma`; sums to the duration.
    pub in_execution: [N; COHORT_YEARS],
    /// Share of the hours worked in the cohort's k-th year, `omega`; sums to 1.
    pub worked: [N; COHORT_YEARS],
    /// Years that count: the kernels are 0 from there on.
    pub reach: usize,
}

impl<N: Number> Cohort<N> {
    /// The kernels of contracts that run `duration` years, 0.25 to 6.
    #[must_use]
    #[inline(never)]
    pub fn new(duration: N) -> Self {
        let reach = (0..COHORT_YEARS).find(|&k| !duration.exceeds(k as f64)).unwrap_or(COHORT_YEARS - 1) + 1;
        let mut in_execution = [N::constant(0.0); COHORT_YEARS];
        let mut worked = in_execution;
        let mut before = N::constant(0.0);
        for (k, (sigma, omega)) in in_execution.iter_mut().zip(&mut worked).take(reach).enumerate() {
            *sigma = (duration - N::constant(k as f64)).clamp(0.0, 1.0);
            let after = worked_by(N::constant((k + 1) as f64), duration);
            // Past its own reach a lane is exactly 0, whatever rounding leaves and however long its neighbours run.
            let within = duration - N::constant(k as f64 - 1.0);
            *omega = within.if_positive(after - before, N::constant(0.0));
            before = after;
        }
        Self { in_execution, worked, reach }
    }

    /// What counts of `sigma`: a cohort is worked in the year in which its last contract ends, and not in execution at
    /// the end of it.
    pub(super) fn running(&self) -> &[N] {
        self.in_execution.get(..self.reach - 1).unwrap_or_default()
    }

    /// What counts of `omega`.
    pub(super) fn at_work(&self) -> &[N] {
        self.worked.get(..self.reach).unwrap_or_default()
    }
}

/// Share of a cohort's hours worked `t` years after 1 January of its award year, `f(t)`.
///
/// Exactly 1 once the last contract has ended, so that later years add nothing, whatever the reach of other lanes.
fn worked_by<N: Number>(t: N, duration: N) -> N {
    let one = N::constant(1.0);
    let worked = (area(t) - area(t - duration) - area(t - one)) / duration;
    (duration - (t - one)).if_positive(worked, one)
}

/// `Q(t)`, the area below the line that rises from 0.
fn area<N: Number>(t: N) -> N {
    t.if_positive(t * t * N::constant(0.5), N::constant(0.0))
}

/// Weighted sum of the cohorts alive in the year at `index`; years before the first repeat the first.
#[inline]
pub(super) fn surviving<N: Number>(kernel: &[N], cohorts: &[N], index: usize) -> N {
    let mut sum = N::constant(0.0);
    if let Some(recent) = (index + 1).checked_sub(kernel.len()).and_then(|from| cohorts.get(from..=index)) {
        for (weight, cohort) in kernel.iter().zip(recent.iter().rev()) {
            sum.add_product(weight, cohort);
        }
        return sum;
    }
    for (k, weight) in kernel.iter().enumerate() {
        if let Some(cohort) = cohorts.get(index.saturating_sub(k)) {
            sum.add_product(weight, cohort);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::number::Lanes;

    #[test]
    fn kernels_of_known_durations() {
        for (duration, omega) in
            [(1.0, [0.5, 0.5, 0.0]), (2.0, [0.25, 0.5, 0.25]), (0.25, [0.875, 0.125, 0.0])]
        {
            let cohort = Cohort::new(duration);
            for (found, expected) in cohort.worked.into_iter().zip(omega) {
                assert!((found - expected).abs() < 1e-12, "D = {duration}: {:?}", cohort.worked);
            }
        }
    }

    #[test]
    fn a_lane_has_the_kernels_of_its_own_duration() {
        let durations = [0.25, 0.825, 1.0, 1.6, 2.0, 3.3, 5.1, 6.0];
        let lanes = Cohort::new(Lanes(durations));
        for (lane, duration) in durations.into_iter().enumerate() {
            let alone = Cohort::new(duration);
            for (abreast, alone) in lanes.worked.iter().zip(alone.worked) {
                assert_eq!(abreast.0[lane].to_bits(), alone.to_bits(), "{duration}");
            }
        }
    }

    #[test]
    fn kernels_sum_to_one_and_to_the_duration() {
        for step in 1..=24 {
            let duration = f64::from(step) * 0.25;
            let cohort = Cohort::new(duration);
            assert!((cohort.worked.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{duration}");
            assert!((cohort.in_execution.iter().sum::<f64>() - duration).abs() < 1e-12, "{duration}");
            assert!(cohort.worked.iter().skip(cohort.reach).all(|&share| share.to_bits() == 0));
        }
    }
}
