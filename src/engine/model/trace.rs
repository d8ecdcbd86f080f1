//! A number that knows where it comes from: what a result rests on, read off a run of the formulas themselves.
//!
//! Run with [`Trace`], the chain tells which inputs can reach a result at all, whatever their values. It may say that an
//! input does when it does not (a maximum always taken from the other side), never the reverse.

use super::number::{Number, operations};

/// A number that is fixed, or varies with draws, or varies with one lever (and perhaps with draws too).
#[derive(Clone, Copy, Debug)]
pub enum Trace {
    /// The same in every draw, wherever the lever stands.
    Fixed(f64),
    /// Not the same in every draw; the lever has no part in it.
    Drawn,
    /// The lever may have a part in it.
    Moved,
}

impl Trace {
    /// What rests on both.
    fn and(self, other: Self, fixed: impl Fn(f64, f64) -> f64) -> Self {
        match (self, other) {
            (Self::Fixed(a), Self::Fixed(b)) => Self::Fixed(fixed(a, b)),
            (Self::Moved, _) | (_, Self::Moved) => Self::Moved,
            (Self::Drawn, _) | (_, Self::Drawn) => Self::Drawn,
        }
    }

    fn times(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fixed(zero), _) | (_, Self::Fixed(zero)) if zero.abs() <= 0.0 => Self::Fixed(0.0),
            _ => self.and(other, |a, b| a * b),
        }
    }
}

/// Two numbers are equal when both are fixed, and the same: the formulas then take a short way that holds in every draw.
impl PartialEq for Trace {
    fn eq(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Fixed(a), Self::Fixed(b)) if a.to_bits() == b.to_bits())
    }
}

impl Number for Trace {
    fn constant(x: f64) -> Self {
        Self::Fixed(x)
    }
    fn min(self, other: Self) -> Self {
        self.and(other, Number::min)
    }
    fn max(self, other: Self) -> Self {
        self.and(other, Number::max)
    }
    fn round(self) -> Self {
        self.and(self, |x, _| Number::round(x))
    }
    fn log_of_base(self) -> Self {
        self.and(self, |x, _| Number::log_of_base(x))
    }
    fn power(self, log: Self, exponent: Self) -> Self {
        match log {
            Self::Fixed(log) => self.and(exponent, |base, exponent| base.power(log, exponent)),
            Self::Drawn | Self::Moved => self.and(exponent, Number::pow),
        }
    }
    fn if_positive(self, then: Self, otherwise: Self) -> Self {
        match self {
            Self::Fixed(condition) => {
                if condition > 0.0 {
                    then
                } else {
                    otherwise
                }
            }
            Self::Drawn | Self::Moved => self.and(then, |_, _| 0.0).and(otherwise, |_, _| 0.0),
        }
    }
    fn exceeds(self, x: f64) -> bool {
        match self {
            Self::Fixed(value) => value > x,
            Self::Drawn | Self::Moved => true,
        }
    }
}

operations! { Trace,
    Add add |a, b| a.and(b, |x, y| x + y);
    Sub sub |a, b| a.and(b, |x, y| x - y);
    Mul mul |a, b| a.times(b);
    Div div |a, b| a.and(b, |x, y| x / y);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_moved_stays_so_and_a_fixed_branch_is_taken() {
        let [two, zero] = [2.0, 0.0].map(Trace::constant);
        assert!(matches!(Trace::Moved + Trace::Drawn, Trace::Moved));
        assert!(matches!(Trace::Drawn / two, Trace::Drawn));
        assert!(matches!(Trace::Moved * zero, Trace::Fixed(0.0)));
        assert!(matches!(two.if_positive(Trace::Drawn, Trace::Moved), Trace::Drawn));
        assert!(matches!(Trace::Moved.if_positive(two, zero), Trace::Moved));
        assert!(matches!(Trace::Drawn.div_or(two, Trace::Moved), Trace::Drawn));
        assert!(two == Trace::constant(2.0) && Trace::Drawn != Trace::Drawn);
    }
}
