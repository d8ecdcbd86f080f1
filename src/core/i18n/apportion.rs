//! Parts of a whole, rounded so that the figures shown add up to the whole shown.

/// Whole numbers near the parts that add up to a whole total: the largest remainders are rounded up.
#[must_use]
pub fn apportion(parts: &[f64], total: f64) -> Vec<f64> {
    let mut rounded: Vec<f64> = parts.iter().map(|part| libm::floor(*part)).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let rest = |index: &usize| parts.get(*index).map_or(0.0, |part| part - libm::floor(*part));
    order.sort_by(|a, b| rest(b).total_cmp(&rest(a)));
    let mut left = total - rounded.iter().sum::<f64>();
    for index in order {
        if left < 0.5 {
            break;
        }
        if let Some(part) = rounded.get_mut(index) {
            *part += 1.0;
            left -= 1.0;
        }
    }
    rounded
}

/// Parts as hundredths of their sum: they add up to 1. None where there is nothing to share.
#[must_use]
pub fn hundredths(parts: &[f64]) -> Vec<f64> {
    let kept: Vec<f64> = parts.iter().map(|part| if *part > 0.0 { *part } else { 0.0 }).collect();
    let sum: f64 = kept.iter().sum();
    if !(sum > 0.0 && sum.is_finite()) {
        return kept.iter().map(|_| 0.0).collect();
    }
    let scaled: Vec<f64> = kept.iter().map(|part| part / sum * 100.0).collect();
    apportion(&scaled, 100.0).iter().map(|part| part / 100.0).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{apportion, hundredths};
    use proptest::prelude::*;

    #[test]
    fn rounded_parts_add_up_and_stay_near() {
        for (parts, total, expected) in [
            (vec![0.4, 0.4, 0.4], 1.0, vec![1.0, 0.0, 0.0]),
            (vec![-0.6, 2.7], 2.0, vec![-1.0, 3.0]),
            (vec![1.5, 1.5], 3.0, vec![2.0, 1.0]),
            (vec![], 0.0, vec![]),
        ] {
            assert_eq!(apportion(&parts, total), expected, "{parts:?}");
        }
        assert_eq!(hundredths(&[0.625, 0.375]), [0.63, 0.37]);
        assert_eq!(hundredths(&[0.0, -0.1]), [0.0, 0.0]);
    }

    proptest! {
        #[test]
        fn shares_of_a_whole_make_the_whole(parts in prop::collection::vec(0.0..1.0_f64, 1..12)) {
            let shares = hundredths(&parts);
            let sum: f64 = shares.iter().map(|share| (share * 100.0).round()).sum();
            let any = parts.iter().any(|part| *part > 0.0);
            prop_assert_eq!(sum as i64, if any { 100 } else { 0 });
            let whole: f64 = parts.iter().sum();
            for (share, part) in shares.iter().zip(&parts) {
                prop_assert!(!any || (share * 100.0 - part / whole * 100.0).abs() <= 1.0);
            }
        }
    }
}
