//! Values as they are displayed: whole multiples of a step that depends on the unit.

use crate::model::lever::Unit;

/// The displayed precision of a unit, in its own terms.
#[must_use]
pub const fn display_step(unit: Unit) -> f64 {
    match unit {
        Unit::Share | Unit::Growth => 0.001,
        Unit::Contracts | Unit::Hours | Unit::HoursAYear | Unit::Consultations | Unit::Year | Unit::Start => {
            1.0
        }
        Unit::Euros => 1_000.0,
        Unit::EurosAnHour | Unit::Years | Unit::Posts => 0.1,
        Unit::Rhythm => 0.01,
    }
}

/// The whole multiples of a step.
///
/// A step below 1 is kept as how many of it make 1: dividing by a whole number gives the decimal's own bits, where
/// multiplying by a fraction would not.
#[derive(Clone, Copy, Debug)]
pub struct Multiples {
    parts: f64,
    whole: f64,
}

impl Multiples {
    /// Of a step: a whole number, or one that divides 1.
    #[must_use]
    pub fn of(step: f64) -> Self {
        if step < 1.0 {
            Self { parts: libm::round(1.0 / step), whole: 1.0 }
        } else {
            Self { parts: 1.0, whole: step }
        }
    }

    /// Of what a unit is displayed in.
    #[must_use]
    pub fn displayed(unit: Unit) -> Self {
        Self::of(display_step(unit))
    }

    /// Of a tenth of the step.
    #[must_use]
    pub fn finer(self) -> Self {
        Self { parts: self.parts * 10.0, ..self }
    }

    /// The nearest multiple not above a value, and the nearest not below it.
    #[must_use]
    pub fn around(self, value: f64) -> [f64; 2] {
        let place = value * self.parts / self.whole;
        [libm::floor(place), libm::ceil(place)].map(|k| k * self.whole / self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_are_the_decimals_that_people_type() {
        for (multiples, value, around) in [
            (Multiples::of(0.001), 0.2246, [0.224, 0.225]),
            (Multiples::of(0.1).finer(), 15.926, [15.92, 15.93]),
            (Multiples::displayed(Unit::Euros), 1_234_567.0, [1_234_000.0, 1_235_000.0]),
            (Multiples::of(1.0), 12.0, [12.0, 12.0]),
        ] {
            assert_eq!(multiples.around(value).map(f64::to_bits), around.map(f64::to_bits), "{value}");
        }
    }
}
