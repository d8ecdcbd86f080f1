//! Values in steps: one rule for sliders, keys, votes and for values that are proposed rounded.
//!
//! What is on a grid is the decimal that people type: 0.3, never 0.30000000000000004.

use super::lever::LeverId;
use super::unit::Unit;

/// The whole multiples of a step.
///
/// A step below 1 is kept as how many of it make 1: dividing by a whole number gives the decimal's own bits, where
/// multiplying by a fraction would not.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    parts: f64,
    whole: f64,
    /// On the exponents of 2, the unit that says so.
    unit: Option<Unit>,
}

impl Grid {
    /// Of a step: a whole number, or one that divides 1.
    #[must_use]
    pub fn of(step: f64) -> Self {
        let (parts, whole) = if step < 1.0 { (libm::round(1.0 / step), 1.0) } else { (1.0, step) };
        Self { parts, whole, unit: None }
    }

    /// Of what a unit is displayed in.
    #[must_use]
    pub fn displayed(unit: Unit) -> Self {
        Self::of(unit.display_step())
    }

    /// Of a lever's step, as its slider, its keys and its votes move; on a logarithmic lever, of the exponent of 2.
    #[must_use]
    pub fn of_lever(lever: LeverId) -> Self {
        let row = lever.row();
        Self { unit: row.unit.is_logarithmic().then_some(row.unit), ..Self::of(row.step) }
    }

    /// Of a part of the step: how many of it make one.
    #[must_use]
    pub fn divided(self, by: f64) -> Self {
        Self { parts: self.parts * by, ..self }
    }

    /// How many steps a value is, whole or not.
    #[must_use]
    pub fn steps(self, value: f64) -> f64 {
        self.unit.map_or(value, |unit| unit.to_scale(value)) * self.parts / self.whole
    }

    /// The value of a number of steps.
    #[must_use]
    pub fn value(self, steps: f64) -> f64 {
        let place = steps * self.whole / self.parts;
        match self.unit {
            None => place,
            // Powers leave digits that nobody typed.
            Some(unit) => libm::round(unit.from_scale(place) * DIGITS) / DIGITS,
        }
    }

    /// The nearest multiple not above a value, and the nearest not below it.
    #[must_use]
    pub fn around(self, value: f64) -> [f64; 2] {
        let steps = self.steps(value);
        [libm::floor(steps), libm::ceil(steps)].map(|steps| self.value(steps))
    }

    /// A value some steps away, on the grid. From between two points of it, the first step goes to the next one.
    #[must_use]
    pub fn stepped(self, value: f64, steps: f64) -> f64 {
        let here = self.steps(value);
        let nearest = libm::round(here);
        // Without the last digits of a binary fraction.
        let from = if (here - nearest).abs() < SAME {
            nearest
        } else if steps > 0.0 {
            libm::floor(here)
        } else {
            libm::ceil(here)
        };
        self.value(from + steps)
    }
}

/// Nine digits after the point are kept of a power.
const DIGITS: f64 = 1e9;
/// A value nearer to the grid than this share of a step is on it.
const SAME: f64 = 1e-6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_are_the_decimals_that_people_type() {
        for (grid, value, around) in [
            (Grid::of(0.001), 0.2246, [0.224, 0.225]),
            (Grid::of(0.1).divided(10.0), 15.926, [15.92, 15.93]),
            (Grid::displayed(Unit::Euros), 1_234_567.0, [1_234_000.0, 1_235_000.0]),
            (Grid::of(1.0), 12.0, [12.0, 12.0]),
        ] {
            assert_eq!(grid.around(value).map(f64::to_bits), around.map(f64::to_bits), "{value}");
        }
    }

    #[test]
    fn every_point_of_a_levers_grid_is_nine_digits_at_most_and_leads_back_to_its_place() {
        for lever in LeverId::all() {
            let (grid, bounds) = (Grid::of_lever(lever).divided(5.0), lever.field().bounds);
            let (first, last) = (libm::ceil(grid.steps(bounds.low)), libm::floor(grid.steps(bounds.high)));
            let count = (last - first) as u32;
            for place in (0..=count).step_by(1 + count as usize / 5_000).map(|place| first + f64::from(place))
            {
                let value = grid.value(place);
                let typed: f64 = format!("{value:.9}").parse().expect("a number");
                assert_eq!(value.to_bits(), typed.to_bits(), "{lever:?}");
                assert!((libm::round(grid.steps(value)) - place).abs() < 0.5, "{lever:?} {value}");
            }
        }
    }
}
