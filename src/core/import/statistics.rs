//! The statistics that the estimates are made of, the same bits on every machine.

/// Standard normal quantile of 97.5 %.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

/// A PERT distribution between value ± this many standard deviations has that standard deviation: √7.
pub(crate) const PERT_SPREAD: f64 = 2.645_751_311_064_590_7;

/// An estimate of a share, a duration or an amount needs so many cases.
pub(crate) const ENOUGH: usize = 30;

/// The nearest whole number, halves upwards.
pub(crate) fn half_up(x: f64) -> f64 {
    (x + 0.5).floor()
}

/// `x` with two decimals.
pub(crate) fn two_decimals(x: f64) -> f64 {
    half_up(x * 100.0) / 100.0
}

/// `x` with four decimals.
pub(crate) fn four_decimals(x: f64) -> f64 {
    half_up(x * 10_000.0) / 10_000.0
}

/// Mean, if there is a value.
pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Sample variance (divisor n − 1); 0 below two values.
pub(crate) fn variance(values: &[f64]) -> f64 {
    match mean(values) {
        Some(mean) if values.len() > 1 => {
            values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>()
                / (values.len() - 1) as f64
        }
        Some(_) | None => 0.0,
    }
}

/// Standard error of the mean; 0 below two values.
pub(crate) fn standard_error(values: &[f64]) -> f64 {
    variance(values).sqrt() / (values.len() as f64).sqrt().max(1.0)
}

/// Middle value, or the mean of the two middle ones. The values change places.
pub(crate) fn median(values: &mut [f64]) -> Option<f64> {
    let half = values.len() / 2;
    if values.is_empty() {
        return None;
    }
    let even = values.len().is_multiple_of(2);
    let (below, &mut middle, _) = values.select_nth_unstable_by(half, f64::total_cmp);
    if !even {
        return Some(middle);
    }
    let lower = below.iter().copied().max_by(f64::total_cmp)?;
    Some(f64::midpoint(lower, middle))
}

/// Wilson's 95 % interval of a share of x cases among n, n above 0.
pub(crate) fn wilson(x: usize, n: usize) -> [f64; 2] {
    let (cases, all) = (x as f64, n as f64);
    let p = cases / all;
    let scale = 1.0 + Z * Z / all;
    let centre = (p + Z * Z / (2.0 * all)) / scale;
    let half = Z * (p * (1.0 - p) / all + Z * Z / (4.0 * all * all)).sqrt() / scale;
    [if x == 0 { 0.0 } else { centre - half }, if x == n { 1.0 } else { centre + half }]
}

/// Byar's 95 % interval of a Poisson count.
pub(crate) fn byar(count: usize) -> [f64; 2] {
    let cubed = |x: f64, sign: f64| {
        let root = 1.0 - 1.0 / (9.0 * x) + sign * Z / (3.0 * x.sqrt());
        x * root * root * root
    };
    let x = count as f64;
    [if count == 0 { 0.0 } else { cubed(x, -1.0) }, cubed(x + 1.0, 1.0)]
}

/// Student quantiles of 97.5 % for 1 to 10 degrees of freedom.
const STUDENT: [f64; 10] = [
    12.706_204_736_433,
    4.302_652_729_911,
    3.182_446_305_284,
    2.776_445_105_198,
    2.570_581_835_636,
    2.446_911_848_791,
    2.364_624_251_593,
    2.306_004_135_033,
    2.262_157_162_741,
    2.228_138_851_965,
];

/// Student quantile of 97.5 %, 1 degree of freedom or more.
pub(crate) fn student(degrees: usize) -> f64 {
    let exact = degrees.checked_sub(1).and_then(|place| STUDENT.get(place)).copied();
    exact.unwrap_or_else(|| {
        let d = degrees as f64;
        let cube = Z * Z * Z;
        Z + (cube + Z) / (4.0 * d) + (5.0 * cube * Z * Z + 16.0 * cube + 3.0 * Z) / (96.0 * d * d)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn rounding_takes_halves_upwards() {
        for (x, whole, two, four) in [
            (0.5, 1.0, 0.5, 0.5),
            (2.5, 3.0, 2.5, 2.5),
            (-0.5, 0.0, -0.5, -0.5),
            (1.234_56, 1.0, 1.23, 1.2346),
        ] {
            assert!(
                near(half_up(x), whole) && near(two_decimals(x), two) && near(four_decimals(x), four),
                "{x}"
            );
        }
    }

    #[test]
    fn centre_and_spread_of_small_samples() {
        for (values, mean_is, variance_is, median_is) in [
            (vec![], None, 0.0, None),
            (vec![3.0], Some(3.0), 0.0, Some(3.0)),
            (vec![4.0, 1.0], Some(2.5), 4.5, Some(2.5)),
            (vec![9.0, 1.0, 2.0], Some(4.0), 19.0, Some(2.0)),
            (vec![8.0, 2.0, 4.0, 6.0], Some(5.0), 20.0 / 3.0, Some(5.0)),
        ] {
            let mut shuffled = values.clone();
            assert_eq!((mean(&values), median(&mut shuffled)), (mean_is, median_is));
            assert!(near(variance(&values), variance_is));
        }
        assert!(near(standard_error(&[8.0, 2.0, 4.0, 6.0]), (20.0_f64 / 3.0).sqrt() / 2.0));
    }

    #[test]
    fn intervals_of_shares() {
        for (x, n, low, high) in [
            (173, 650, 0.233_624_780_242_895_07, 0.301_430_704_693_297_5),
            (20, 84, 0.159_746_908_959_554_94, 0.339_350_663_071_231_1),
            (0, 30, 0.0, Z * Z / (30.0 + Z * Z)),
            (30, 30, 30.0 / (30.0 + Z * Z), 1.0),
        ] {
            let [from, to] = wilson(x, n);
            assert!(near(from, low) && near(to, high), "{x} of {n}: {from} … {to}");
        }
    }

    #[test]
    fn intervals_of_counts() {
        let [low, high] = byar(4);
        assert!(near(low, 3.0 * 0.358_716_802_720_573_1) && near(high, 3.0 * 3.413_584_246_371_350_6));
        assert!(near(byar(0)[0], 0.0) && byar(0)[1] > 3.0 && byar(0)[1] < 4.0);
    }

    #[test]
    fn quantiles_of_student() {
        for (degrees, quantile) in [(1, 12.706_204_736), (3, 3.182_446_305), (10, 2.228_138_852)] {
            assert!(near((student(degrees) * 1e6).round(), (quantile * 1e6_f64).round()), "{degrees}");
        }
        assert!((student(11) - 2.200_985).abs() < 3e-3 && (student(30) - 2.042_272).abs() < 2e-4);
    }
}
