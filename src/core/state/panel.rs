//! The levers as the panel shows them: where each stands, where it came from, how far its slider goes.

use super::derive::Derived;
use crate::model::bounds::Bounds;
use crate::model::grid::Grid;
use crate::model::lever::{Kind, LeverId, Slider, Unit};
use crate::model::scenario::Scenario;

/// One row of the panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverView {
    /// Which lever.
    pub id: LeverId,
    /// Its value.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// Decision or assumption.
    pub kind: Kind,
    /// What may be typed.
    pub bounds: Bounds,
    /// The slider's scale.
    pub scale: Scale,
    /// The value that a reset goes back to.
    pub reference: Option<f64>,
    /// The base year's level, for a lever that ramps from it.
    pub base: Option<f64>,
    /// Whether the value is another than the reference's.
    pub edited: bool,
    /// The range of its uncertainty.
    pub range: Option<[f64; 2]>,
}

impl LeverView {
    /// The row of a lever; none when the scenario does not have its part.
    #[must_use]
    pub fn new(derived: &Derived, lever: LeverId) -> Option<Self> {
        let scenario = derived.scenario.as_ref();
        let value = lever.value(scenario)?;
        let reference = lever.value(&derived.reference);
        let row = lever.row();
        Some(Self {
            id: lever,
            value,
            unit: row.unit,
            kind: row.kind,
            bounds: lever.bounds(scenario),
            scale: Scale::new(scenario, &derived.reference, lever)?,
            reference,
            base: lever.base(scenario),
            edited: reference.is_none_or(|reference| (value - reference).abs() > reference.abs() * 1e-12),
            range: scenario.uncertainty.ranges.get(&lever).copied(),
        })
    }
}

/// A slider's scale: its ends, its step and whether it is logarithmic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Value at the start.
    pub low: f64,
    /// Value at the end.
    pub high: f64,
    /// One step; of the exponent of 2 on a logarithmic scale.
    pub step: f64,
    lever: LeverId,
}

impl Scale {
    /// The scale of a lever: the catalogue's, widened as far as the value and its range reach.
    fn new(scenario: &Scenario, reference: &Scenario, lever: LeverId) -> Option<Self> {
        let value = lever.value(scenario)?;
        let bounds = lever.bounds(scenario);
        let row = lever.row();
        let (low, high) = match row.slider {
            Slider::Span(low, high) => (low, high),
            Slider::TimesPreset(low, high) => {
                let anchor = lever.value(reference).filter(|anchor| *anchor > 0.0).unwrap_or(value.max(1.0));
                (anchor * low, anchor * high)
            }
            Slider::Bounds => (bounds.low, bounds.high),
        };
        let [range_low, range_high] = scenario.uncertainty.ranges.get(&lever).copied().unwrap_or([value; 2]);
        Some(Self {
            low: bounds.hold(low).min(value).min(range_low),
            high: bounds.hold(high).max(value).max(range_high),
            step: row.step,
            lever,
        })
    }

    /// Whether a value is on the scale.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// Where a value stands on the scale, 0 at its start and 1 at its end.
    #[must_use]
    pub fn fraction(&self, value: f64) -> f64 {
        let (low, high) = self.ends();
        if high > low { ((self.place(value) - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// The slider's own ends: the values, or their logarithms.
    #[must_use]
    pub fn ends(&self) -> (f64, f64) {
        (self.place(self.low), self.place(self.high))
    }

    /// Where a value stands between the slider's own ends.
    #[must_use]
    pub fn place(&self, value: f64) -> f64 {
        self.lever.row().unit.to_scale(value)
    }

    /// The value at a place, on the nearest step; the ends themselves are always reached.
    #[must_use]
    pub fn value_at(&self, place: f64) -> f64 {
        let (low, high) = self.ends();
        if place <= low {
            return self.low;
        }
        if place >= high {
            return self.high;
        }
        self.on_step(place)
    }

    fn on_step(&self, place: f64) -> f64 {
        // Halves fall as they always did: where a slider stands decides, not how its step is kept.
        let steps = libm::round(place / self.step);
        Bounds::new(self.low, self.high).hold(Grid::of_lever(self.lever).value(steps))
    }
}

/// The lever's value some steps away (a fifth of one, one, ten), on the grid of that step, within the hard bounds: it
/// widens the slider rather than being stopped by it. None when the scenario does not have the lever.
#[must_use]
pub fn stepped(scenario: &Scenario, lever: LeverId, steps: f64) -> Option<f64> {
    let value = lever.value(scenario)?;
    let (grid, size) = (Grid::of_lever(lever), steps.abs());
    let part = size > 0.0 && size < 1.0;
    let moved = if part {
        grid.divided(libm::round(1.0 / size)).stepped(value, steps / size)
    } else {
        grid.stepped(value, steps)
    };
    Some(lever.bounds(scenario).hold(moved))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use std::rc::Rc;

    fn scale_of(lever: LeverId) -> (Scale, f64) {
        let derived = Derived::new(&Rc::new(Preset::Paris2020.scenario()));
        let view = LeverView::new(&derived, lever).expect("the lever is there");
        (view.scale, view.value)
    }

    #[test]
    fn a_slider_moves_on_its_steps_and_reaches_its_ends() {
        let (scale, value) = scale_of(LeverId::ClauseRate);
        assert!((scale.fraction(value) - 1.0 / 3.0).abs() < 1e-12);
        for (place, expected) in [(0.0, 0.0), (0.2013, 0.2), (0.3061, 0.305), (0.6, 0.6)] {
            assert!((scale.value_at(place) - expected).abs() < 1e-12, "{place}");
        }
    }

    #[test]
    fn keys_step_finely_and_coarsely_and_never_leave_the_bounds() {
        let scenario = Preset::Paris2020.scenario();
        for (steps, expected) in [(1.0, 0.205), (-0.2, 0.199), (10.0, 0.25), (1_000.0, 1.0), (-1_000.0, 0.0)]
        {
            let found = stepped(&scenario, LeverId::ClauseRate, steps).expect("the lever is there");
            assert!((found - expected).abs() < 1e-12, "{steps}: {found}");
        }
    }

    #[test]
    fn the_rhythm_runs_on_a_logarithmic_scale() {
        let (scale, value) = scale_of(LeverId::RampExponent);
        assert!((scale.fraction(value) - 0.5).abs() < 1e-12);
        let doubled = stepped(&Preset::Paris2020.scenario(), LeverId::RampExponent, 10.0);
        assert!((doubled.expect("the lever is there") - 2.0).abs() < 1e-9);
    }
}
