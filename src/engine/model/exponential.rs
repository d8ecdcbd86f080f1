//! The exponential of eight numbers at once, to the last bit that of `libm::exp`.
//!
//! `libm` reduces its argument to a small one by jumps, one number at a time. What a ramp asks for lies below 0 and not
//! far: there the same steps, in the same order, need no jump. Any other number is left to `libm` itself.

use super::pairs::{Pair, if_positive};

// The constants of `libm::exp`.
const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
const INVERSE_LN2: f64 = core::f64::consts::LOG2_E;
const P1: f64 = 1.666_666_666_666_660_2e-1;
const P2: f64 = -2.777_777_777_701_559_3e-3;
const P3: f64 = 6.613_756_321_437_934e-5;
const P4: f64 = -1.653_390_220_546_525_2e-6;
const P5: f64 = 4.138_136_797_057_238_5e-8;

/// Above this `libm` takes half the logarithm of 2 to be passed: it looks at the upper half of the bits only.
const HALF_LN2: f64 = f64::from_bits(0x3fd6_2e43_0000_0000);

/// Between these, no case of `libm` but the three that are merged here.
const LEAST: f64 = -700.0;
const GREATEST: f64 = -1e-6;

/// Added to a small number at least 0, leaves it rounded to a whole one in the sum's lowest bits: 2 to the power 52.
const ROUNDING: f64 = 4_503_599_627_370_496.0;

/// What the exponent of a number is written more by.
const BIAS: f64 = 1_023.0;

/// `e` to the power of each; none when one of them is not below 0, or too far or too near.
#[inline]
pub(super) fn exp(mut x: [f64; 8]) -> Option<[f64; 8]> {
    if !x.iter().fold(true, |all, &x| all & (LEAST..GREATEST).contains(&x)) {
        return None;
    }
    x.as_chunks_mut().0.iter_mut().for_each(|pair| *pair = below_one(*pair));
    Some(x)
}

#[inline]
fn below_one(x: Pair) -> Pair {
    // How many times the logarithm of 2 goes in -x, rounded.
    let depth = x.map(|x| 0.5 - INVERSE_LN2 * x);
    let nearest = depth.map(|depth| (depth + ROUNDING) - ROUNDING);
    let above = both(nearest, depth, |nearest, depth| nearest - depth);
    let floor = if_positive(above, nearest.map(|nearest| nearest - 1.0), nearest);
    let whole = if_positive(x.map(|x| x + HALF_LN2), [0.0; 2], floor);
    both(x, whole, |x, whole| {
        let high = x + whole * LN2_HIGH;
        let low = whole * LN2_LOW;
        let x = high + low;
        let square = x * x;
        let c = x - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
        let y = 1.0 + (x * c / (2.0 - c) + low + high);
        y * f64::from_bits((ROUNDING + BIAS - whole).to_bits() << 52)
    })
}

fn both([a, c]: Pair, [b, d]: Pair, f: impl Fn(f64, f64) -> f64) -> Pair {
    [f(a, b), f(c, d)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_bits_of_libm() {
        let check = |x: [f64; 8]| {
            for (x, found) in x.into_iter().zip(exp(x).expect("in reach")) {
                assert_eq!(found.to_bits(), libm::exp(x).to_bits(), "{x:e}");
            }
        };
        // Where the steps change: each multiple of half the logarithm of 2, and its neighbours.
        for half in 1..=2_000_u64 {
            let edge = -(half as f64) * 0.5 * core::f64::consts::LN_2;
            let near = |apart: i64| f64::from_bits((edge.to_bits() as i64 + apart) as u64);
            check([-40_000_000, -3_000_000, -2, -1, 0, 1, 2, 30_000_000].map(near));
        }
        let upper_half = f64::from_bits(HALF_LN2.to_bits() - 1);
        check([-HALF_LN2, -upper_half, -1e-5, -0.1, -0.346, -0.347, -1.039, -1.04]);
        for beyond in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, 1.0, -1e-12, -720.0] {
            assert_eq!(exp([beyond, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0]), None, "{beyond}");
        }
        // All over what a ramp asks for.
        let mut x = -1.3e-6;
        while x > -690.0 {
            check([1.0, 1.000_01, 1.000_1, 1.000_3, 1.000_5, 1.000_7, 1.000_8, 1.000_9].map(|by| x * by));
            x *= 1.001;
        }
    }
}
