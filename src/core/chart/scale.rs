//! The vertical scale that trajectories share.
//!
//! Curves are drawn as a ratio to their goal, so that equal heights mean equal efforts. The maximum is one of a few
//! round ratios: it does not follow the mouse. A curve that goes far beyond its goal leaves the others' scale, on which
//! they would lie flat.

/// Ratios of the top of a plot to the goal, and ten, a hundred … times these; the first one makes no room above a goal.
const RATIOS: [f64; 6] = [1.0, 1.2, 1.5, 2.0, 3.0, 5.0];
/// The least.
const LEAST: f64 = 1.2;

/// A plot whose top is more than so many times another's has a scale of its own.
pub(super) const FAR: f64 = 3.0;

/// The first round ratio from a ratio on; the least for what is no finite number.
pub(super) fn round_ratio(ratio: f64) -> f64 {
    let mut power = 1.0;
    while power < 1e299 {
        let round = RATIOS.map(|step| step * power).into_iter().find(|round| ratio.max(LEAST) <= *round);
        if let Some(round) = round {
            return round;
        }
        power *= 10.0;
    }
    LEAST
}

#[cfg(test)]
mod tests {
    use super::round_ratio;
    use crate::chart::GoalLine;
    use crate::chart::{TrajectorySpec, scaled_together};
    use crate::i18n::Quantity;

    #[test]
    fn heights_are_shared_until_one_plot_would_flatten_the_others() {
        let plot = |value: f64| {
            let goal = Some(GoalLine { value: 100.0, met: value >= 100.0 });
            TrajectorySpec::new("", Quantity::Count, &[(2014, 50.0), (2020, value)], (2014, 2020), goal)
        };
        for (values, expected) in [
            ([95.0, 110.0, 100.0], "120 120 120"),
            ([95.0, 290.0, 140.0], "300 300 300"),
            ([95.0, 1_700.0, 140.0], "150 2000 150"),
            ([700.0, 1_700.0, 600.0], "2000 2000 2000"),
            ([f64::NAN, 95.0, 9e11], "120 120 1000000000000"),
        ] {
            let tops = scaled_together(values.map(plot)).map(|plot| plot.y_max.to_string());
            assert_eq!(tops.join(" "), expected, "{values:?}");
        }
    }

    #[test]
    fn the_top_is_a_round_ratio() {
        for (ratio, expected) in [
            (0.0, "1.2"),
            (9.0, "10"),
            (11.0, "12"),
            (1.14, "1.2"),
            (1.2, "1.2"),
            (1.21, "1.5"),
            (2.5, "3"),
            (40.0, "50"),
            (51.0, "100"),
            (1_234.0, "1500"),
            (f64::NAN, "1.2"),
        ] {
            assert_eq!(round_ratio(ratio).to_string(), expected);
        }
    }
}
