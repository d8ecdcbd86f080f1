//! The number that the formulas are written for.
//!
//! A formula is written once, generic over [`Number`]. With `f64` it is a plain run, with [`Lanes`] eight draws run
//! abreast: the same operations in the same order, so a lane has the bits of the plain run. Powers go through `libm`, whose bits do not depend on the machine.

use super::exponential::exp;
use super::pairs::{Pair, higher, if_positive, lower};
use std::ops::{Add, Div, Mul, Sub};

/// What the model's formulas need of a number.
pub trait Number:
    Copy + PartialEq + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// The number that is `x` in every lane and varies with nothing.
    fn constant(x: f64) -> Self;
    /// The smaller of the two, lane by lane.
    fn min(self, other: Self) -> Self;
    /// The larger of the two, lane by lane.
    fn max(self, other: Self) -> Self;
    /// The nearest whole number, halves away from zero.
    fn round(self) -> Self;
    /// The logarithm of a base of at least 0, for [`Number::power`].
    fn log_of_base(self) -> Self;
    /// `self` to the power `exponent`, for a base of at least 0, given its logarithm; a base of 0 gives 0.
    fn power(self, log: Self, exponent: Self) -> Self;
    /// `then` where `self` is above 0, `otherwise` elsewhere.
    fn if_positive(self, then: Self, otherwise: Self) -> Self;
    /// Whether any lane is above `x`.
    fn exceeds(self, x: f64) -> bool;

    /// `self` to the power `exponent`, for a base of at least 0; a base of 0 gives 0.
    #[inline]
    fn pow(self, exponent: Self) -> Self {
        self.power(self.log_of_base(), exponent)
    }

    /// Adds `weight` times `value`.
    fn add_product(&mut self, weight: &Self, value: &Self) {
        *self = *self + *weight * *value;
    }

    /// `self` held between two bounds, each met to its last bit; the low one where it is not a number.
    #[inline]
    fn clamp(self, low: f64, high: f64) -> Self {
        Self::constant(low).max(self).min(Self::constant(high))
    }

    /// `self / denominator`, or `otherwise` where the denominator is not above 0.
    fn div_or(self, denominator: Self, otherwise: Self) -> Self {
        let safe = denominator.if_positive(denominator, Self::constant(1.0));
        denominator.if_positive(self / safe, otherwise)
    }
}

impl Number for f64 {
    fn constant(x: f64) -> Self {
        x
    }
    #[inline]
    fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }
    #[inline]
    fn max(self, other: Self) -> Self {
        if other > self { other } else { self }
    }
    fn round(self) -> Self {
        libm::round(self)
    }
    #[inline]
    fn log_of_base(self) -> Self {
        if has_no_power(self) { 0.0 } else { libm::log(self) }
    }
    #[inline]
    fn power(self, log: Self, exponent: Self) -> Self {
        // The plain cases are exact and by far the most frequent: before the ramp, after it, and linear ramps.
        if self <= 0.0 {
            0.0
        } else if is_one(self) || is_one(exponent) {
            self
        } else {
            libm::exp(exponent * log)
        }
    }
    #[inline]
    fn if_positive(self, then: Self, otherwise: Self) -> Self {
        if self > 0.0 { then } else { otherwise }
    }
    #[inline]
    fn exceeds(self, x: f64) -> bool {
        self > x
    }
}

/// Whether a base is its own power, whatever the exponent: 0, or what is less and counts as 0, and 1.
#[inline]
fn has_no_power(base: f64) -> bool {
    base <= 0.0 || is_one(base)
}

/// Two to the power `exponent`, to within a few units in the last place: the exact function comes with a large table.
#[must_use]
pub fn power_of_two(exponent: f64) -> f64 {
    libm::exp(exponent * core::f64::consts::LN_2)
}

/// Whether a number is exactly 1, the one value for which a shortcut has the same bits as the long way.
#[inline]
fn is_one(x: f64) -> bool {
    x.to_bits() == 1.0_f64.to_bits()
}

/// How many draws run abreast.
pub const LANES: usize = 8;

/// Eight numbers that go through the same formula abreast.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(align(64))]
pub struct Lanes(pub [f64; LANES]);

impl Lanes {
    #[inline]
    fn zip(self, other: Self, f: impl Fn(f64, f64) -> f64) -> Self {
        let mut out = self;
        for (x, y) in out.0.iter_mut().zip(other.0) {
            *x = f(*x, y);
        }
        out
    }
}

impl Lanes {
    #[inline]
    fn zip_pairs(mut self, other: Self, f: impl Fn(Pair, Pair) -> Pair) -> Self {
        for (x, &y) in self.0.as_chunks_mut().0.iter_mut().zip(other.0.as_chunks().0) {
            *x = f(*x, y);
        }
        self
    }
}

impl Number for Lanes {
    #[inline]
    fn constant(x: f64) -> Self {
        Self([x; LANES])
    }
    #[inline]
    fn min(self, other: Self) -> Self {
        self.zip_pairs(other, lower)
    }
    #[inline]
    fn max(self, other: Self) -> Self {
        self.zip_pairs(other, higher)
    }
    fn round(self) -> Self {
        Self(self.0.map(libm::round))
    }
    #[inline]
    fn log_of_base(self) -> Self {
        let Self([first, ..]) = self;
        if self.0.iter().any(|base| base.to_bits() != first.to_bits()) {
            return Self(self.0.map(Number::log_of_base));
        }
        // Eight draws nearly always share the year's place in the ramp: one logarithm serves them all.
        Self::constant(first.log_of_base())
    }
    #[inline]
    fn power(self, log: Self, exponent: Self) -> Self {
        let linear = exponent.0.iter().fold(false, |any, &exponent| any | is_one(exponent));
        let Self(exponents) = exponent * log;
        // A base that is its own power has a logarithm of 0, whose exponential is not a quick one.
        if let Some(powers) = exp(exponents).filter(|_| !linear) {
            return Self(powers);
        }
        let mut out = self;
        for ((base, log), exponent) in out.0.iter_mut().zip(log.0).zip(exponent.0) {
            *base = base.power(log, exponent);
        }
        out
    }
    #[inline]
    fn if_positive(self, then: Self, otherwise: Self) -> Self {
        let mut out = otherwise;
        let conditions = self.0.as_chunks().0.iter().zip(then.0.as_chunks().0);
        for (out, (&condition, &then)) in out.0.as_chunks_mut().0.iter_mut().zip(conditions) {
            *out = if_positive(condition, then, *out);
        }
        out
    }
    #[inline]
    fn exceeds(self, x: f64) -> bool {
        self.0.iter().any(|&lane| lane > x)
    }
    #[inline]
    fn add_product(&mut self, weight: &Self, value: &Self) {
        let terms = self.0.iter_mut().zip(&weight.0).zip(&value.0);
        terms.for_each(|((sum, weight), value)| *sum += weight * value);
    }
    #[inline]
    fn div_or(self, denominator: Self, otherwise: Self) -> Self {
        // Nearly always nothing is to be replaced, and the plain division has the same bits.
        if denominator.0.iter().all(|&lane| lane > 0.0) {
            return self / denominator;
        }
        let safe = denominator.if_positive(denominator, Self::constant(1.0));
        denominator.if_positive(self / safe, otherwise)
    }
}

/// The four operations of one number type, each given by an expression on the two operands.
macro_rules! operations {
    ($number:ty, $($trait:ident $method:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        impl std::ops::$trait for $number {
            type Output = Self;
            #[inline]
            fn $method(self, other: Self) -> Self {
                let ($a, $b) = (self, other);
                $result
            }
        }
    )*};
}
pub(super) use operations;

operations! { Lanes,
    Add add |a, b| a.zip(b, |x, y| x + y);
    Sub sub |a, b| a.zip(b, |x, y| x - y);
    Mul mul |a, b| a.zip(b, |x, y| x * y);
    Div div |a, b| a.zip(b, |x, y| x / y);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One formula that uses every operation of the trait.
    fn formula<N: Number>(x: N, y: N) -> N {
        let ramp = ((x - y) / (x + y)).clamp(0.0, 1.0).pow(y);
        let held = (x * y).min(x + N::constant(2.0)).max(N::constant(0.5));
        (ramp + held * held * held) / x.div_or(y, N::constant(1.0))
            + (x - N::constant(3.0)).if_positive(x.round(), y)
    }

    const POINTS: [(f64, f64); 8] =
        [(1.5, 0.7), (2.0, 1.0), (0.1, 3.0), (5.25, 0.2), (3.0, 3.0), (4.0, 2.5), (0.0, 1.0), (9.0, 0.25)];

    #[test]
    fn a_lane_has_the_bits_of_the_plain_run() {
        let lanes = formula(Lanes(POINTS.map(|p| p.0)), Lanes(POINTS.map(|p| p.1)));
        for (lane, (x, y)) in lanes.0.into_iter().zip(POINTS) {
            assert_eq!(lane.to_bits(), formula(x, y).to_bits(), "at {x}, {y}");
        }
        for base in [0.0, 0.4, 1.0, 2.5] {
            let powers = Lanes::constant(base).pow(Lanes(POINTS.map(|p| p.1)));
            for (power, (_, exponent)) in powers.0.into_iter().zip(POINTS) {
                assert_eq!(
                    power.to_bits(),
                    Number::pow(base, exponent).to_bits(),
                    "{base} to the {exponent}"
                );
            }
        }
    }
}
