//! PERT ranges around a lever's central value, and their quantiles.
//!
//! A range `[low, high]` with a most likely value `mode` is drawn from the PERT distribution with lambda = 4
//! (docs/model.md, “Ranges”): a beta distribution stretched over the range, with alpha = 1 + 4 m and beta = 5 − 4 m,
//! where m is the relative place of the mode. Uniform numbers become values of the lever by the inverse
//! distribution, so that the same draw keeps its rank when the mode moves.
//!
//! This module draws nothing itself: the uniform numbers come from [`super::sampling`].

use super::pert_half::{Half, LAMBDA};

/// A range with a most likely value: `low <= mode <= high`, all finite, in the lever's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pert {
    low: f64,
    mode: f64,
    high: f64,
}

/// Why three numbers are not a PERT range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PertError {
    /// One of the numbers, or the width `high - low`, is infinite or not a number.
    NotFinite,
    /// `high` is lower than `low`.
    Reversed,
    /// `mode` lies outside `[low, high]`.
    ModeOutside,
}

impl std::fmt::Display for PertError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            PertError::NotFinite => "the bounds of a range must be finite numbers",
            PertError::Reversed => "the lower bound of a range is above its upper bound",
            PertError::ModeOutside => "the central value lies outside its range",
        })
    }
}

impl std::error::Error for PertError {}

impl Pert {
    /// A range from `low` to `high` whose most likely value is `mode`.
    ///
    /// # Errors
    /// See [`PertError`]. `low == high` is allowed: it is a point mass.
    pub fn new(low: f64, mode: f64, high: f64) -> Result<Pert, PertError> {
        if !mode.is_finite() || !low.is_finite() || !high.is_finite() || !(high - low).is_finite() {
            Err(PertError::NotFinite)
        } else if high < low {
            Err(PertError::Reversed)
        } else if mode < low || mode > high {
            Err(PertError::ModeOutside)
        } else {
            Ok(Pert { low, mode, high })
        }
    }

    /// Lower bound.
    pub fn low(&self) -> f64 {
        self.low
    }

    /// Most likely value.
    pub fn mode(&self) -> f64 {
        self.mode
    }

    /// Upper bound.
    pub fn high(&self) -> f64 {
        self.high
    }

    /// Relative place of the mode in the range, 0..=1: the only thing a [`QuantileTable`] depends on.
    /// `None` when the range is a single point.
    pub fn place(&self) -> Option<f64> {
        let width = self.high - self.low;
        (width > 0.0).then(|| ((self.mode - self.low) / width).clamp(0.0, 1.0))
    }

    /// The quantiles of this range, tabulated. Building costs some microseconds: build once, look up many times.
    pub fn quantiles(&self) -> PertQuantiles {
        PertQuantiles { range: *self, table: self.place().map(QuantileTable::new) }
    }

    /// The values of the range at the given uniform numbers (0..=1), in the same order.
    pub fn values(&self, uniforms: &[f64]) -> Vec<f64> {
        let quantiles = self.quantiles();
        uniforms.iter().map(|&u| quantiles.at(u)).collect()
    }
}

/// The tabulated quantiles of one range.
#[derive(Clone, Debug)]
pub struct PertQuantiles {
    range: Pert,
    table: Option<QuantileTable>,
}

impl PertQuantiles {
    /// The value that a share `u` (0..=1) of the draws does not exceed, always within `low..=high`.
    pub fn at(&self, u: f64) -> f64 {
        let Pert { low, high, mode: _ } = self.range;
        match &self.table {
            // The product can round above the upper bound, which the lever's bounds would not allow.
            Some(table) => (low + (high - low) * table.quantile(u)).min(high),
            None => low,
        }
    }
}

/// Inverse distribution of the standard PERT on `[0, 1]`, tabulated for one place of the mode.
///
/// Two tables meet at x = 1/2, each measured from its own edge, so that both tails are resolved as finely as
/// `f64` resolves numbers near zero. The absolute error stays below 1e-7 for every place and every probability
/// (checked against `scipy` and `statrs`), and equal inputs give equal bits natively and in the browser.
#[derive(Clone, Debug)]
pub struct QuantileTable {
    from_low: Half,
    from_high: Half,
    mass: f64,
}

impl QuantileTable {
    /// The table for a mode at `place` of the range (0..=1; anything outside is brought to the nearest bound,
    /// not-a-number to 0).
    pub fn new(place: f64) -> QuantileTable {
        let exponent = LAMBDA * unit(place);
        let from_low = Half::new(exponent);
        // Seen from the upper edge the density has its two exponents exchanged.
        let from_high = Half::new(LAMBDA - exponent);
        let mass = from_low.mass() + from_high.mass();
        QuantileTable { from_low, from_high, mass }
    }

    /// The x in 0..=1 below which a share `u` of the distribution lies (`u` outside 0..=1 is brought to the
    /// nearest bound, not-a-number to 0). Never decreases when `u` grows, up to the rounding of the last digit.
    pub fn quantile(&self, u: f64) -> f64 {
        let u = unit(u);
        let below = u * self.mass;
        if below <= self.from_low.mass() {
            self.from_low.distance(below)
        } else {
            1.0 - self.from_high.distance((1.0 - u) * self.mass)
        }
    }
}

/// Brings a number to 0..=1, not-a-number to 0.
fn unit(value: f64) -> f64 {
    if value > 0.0 { value.min(1.0) } else { 0.0 }
}
