//! The vertical scale that trajectories share.
//!
//! Curves are drawn as a ratio to their goal, so that equal heights mean equal efforts. The maximum is one of a few
//! round ratios: it does not follow the mouse.

use super::TrajectorySpec;

/// Ratios of the top of a plot to the goal, smallest first; beyond them come 1, 2, 5 times powers of ten.
const RATIOS: [f64; 8] = [1.2, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0];

/// The smallest round ratio that holds every path, band and observation of every plot.
///
/// The path before the last change does not count: the scale must not jump during a drag.
#[must_use]
pub fn shared_ratio(specs: &[&TrajectorySpec]) -> f64 {
    let highest = specs.iter().map(|spec| highest(spec) / spec.reference()).filter(|ratio| ratio.is_finite());
    round_ratio(highest.fold(0.0, f64::max))
}

fn round_ratio(ratio: f64) -> f64 {
    if let Some(round) = RATIOS.into_iter().find(|round| ratio <= *round) {
        return round;
    }
    let mut power = 100.0;
    while power < 1e300 {
        if let Some(round) =
            [1.0, 2.0, 5.0].into_iter().map(|step| step * power).find(|round| ratio <= *round)
        {
            return round;
        }
        power *= 10.0;
    }
    ratio
}

fn highest(spec: &TrajectorySpec) -> f64 {
    let band = spec.band.iter().flat_map(|band| band.high.iter().copied());
    let paths = spec.intended.iter().flatten().chain(&spec.observed).map(|(_, value)| *value);
    spec.values.iter().copied().chain(band).chain(paths).filter(|value| value.is_finite()).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::round_ratio;

    #[test]
    fn the_top_is_a_round_ratio() {
        for (ratio, expected) in [
            (0.0, "1.2"),
            (1.14, "1.2"),
            (1.2, "1.2"),
            (1.21, "1.5"),
            (2.5, "3"),
            (40.0, "50"),
            (51.0, "100"),
            (1_234.0, "2000"),
        ] {
            assert_eq!(round_ratio(ratio).to_string(), expected);
        }
    }
}
