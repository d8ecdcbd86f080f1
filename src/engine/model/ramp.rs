//! How a value moves from its base level to its target level (docs/model.md, “Ramp-up”).

use super::number::Number;
use super::scenario::{Ramp, Ramped, Scenario};

/// The years of one run and its common ramp, evaluated once a run.
#[derive(Clone, Debug)]
pub(super) struct Timeline<N> {
    base_year: i32,
    target_year: i32,
    ramp: Ramp<N>,
    /// For each year on the way, the share of it that is done, and the logarithm of that share.
    way: Vec<(N, N)>,
    /// Progress of the common ramp, a value a year.
    progress: Vec<N>,
}

impl<N: Number> Timeline<N> {
    pub(super) fn new() -> Self {
        let ramp = Ramp { start: N::constant(0.0), exponent: N::constant(1.0) };
        Self { base_year: 0, target_year: 0, ramp, way: Vec::new(), progress: Vec::new() }
    }

    /// Takes on the years and the ramp of a scenario, keeping the memory, and the powers when nothing changed.
    pub(super) fn reset(&mut self, scenario: &Scenario<N>) {
        let years = (scenario.base_year, scenario.target_year);
        if years == (self.base_year, self.target_year) && scenario.ramp == self.ramp {
            return;
        }
        let Ramp { start, exponent } = scenario.ramp;
        if years != (self.base_year, self.target_year) || start != self.ramp.start {
            // From the target year on the way is done, to the last bit: no power to compute.
            let on_the_way = scenario.base_year..scenario.target_year;
            self.way.clear();
            self.way.extend(on_the_way.map(|year| {
                let share = elapsed(f64::from(year), start, f64::from(scenario.target_year));
                (share, share.log_of_base())
            }));
        }
        (self.base_year, self.target_year) = years;
        self.ramp = scenario.ramp;
        self.progress.clear();
        // Before the ramp and after it the share is its own power.
        let zero = N::constant(0.0);
        let powers =
            self.way.iter().map(|&(share, log)| if log == zero { share } else { share.power(log, exponent) });
        self.progress.extend(powers);
        self.progress.resize(scenario.year_count(), N::constant(1.0));
    }

    /// The value in the year that stands at `index`.
    pub(super) fn level(&self, ramped: &Ramped<N>, index: usize) -> N {
        let mut level = [ramped.target];
        self.levels(ramped, index, &mut level);
        let [level] = level;
        level
    }

    /// The values in as many years as there is room for, the first of which stands at `from`.
    // Called for each ramped value of a run: once in the program.
    #[inline(never)]
    pub(super) fn levels(&self, ramped: &Ramped<N>, from: usize, levels: &mut [N]) {
        let Ramped { base, target, start } = *ramped;
        if base == target {
            levels.fill(base);
            return;
        }
        let way = target - base;
        let Some(start) = start else {
            let progress = self.progress.get(from..).unwrap_or_default();
            for (level, &share) in levels.iter_mut().zip(progress) {
                *level = base + way * share;
            }
            return;
        };
        for (index, level) in levels.iter_mut().enumerate() {
            let year = f64::from(self.base_year) + (from + index) as f64;
            let start = N::constant(f64::from(start));
            *level = base + way * progress(year, start, f64::from(self.target_year), self.ramp.exponent);
        }
    }
}

/// Share of the way done in a year: 0 up to the start, 1 from the target year on.
fn progress<N: Number>(year: f64, start: N, target_year: f64, exponent: N) -> N {
    elapsed(year, start, target_year).pow(exponent)
}

/// Share of the time between the start and the target year that has passed in a year.
fn elapsed<N: Number>(year: f64, start: N, target_year: f64) -> N {
    let elapsed = N::constant(year) - start;
    let whole = N::constant(target_year) - start;
    elapsed.div_or(whole, N::constant(1.0)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_zero_up_to_the_start_and_one_from_the_target() {
        for (year, exponent, expected) in [
            (2014.0, 1.0, 0.0),
            (2015.0, 0.25, 0.0),
            (2016.0, 1.0, 0.2),
            (2018.0, 2.0, 0.36),
            (2020.0, 4.0, 1.0),
            (2025.0, 0.5, 1.0),
        ] {
            let found = progress(year, 2015.0, 2020.0, exponent);
            assert!((found - expected).abs() < 1e-12, "{year}: {found}, expected {expected}");
        }
    }
}
