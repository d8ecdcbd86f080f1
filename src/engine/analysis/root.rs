//! Where a measure crosses zero, to the last digits, eight trials at a time.
//!
//! The bracket is cut at the crossing that a straight line between its ends promises, closely on both sides, and at
//! four even places in case the line is wrong: two or three rounds where the measure is nearly straight, and never
//! less than a cut by five. Only the sign decides, so the answer is right whatever the measure's shape.

use crate::model::number::{LANES, Lanes};

/// A trial value and the measure there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trial {
    /// The value tried.
    pub(super) value: f64,
    /// The measure, at least 0 where the value will do.
    pub(super) measure: f64,
}

/// Relative width at which a bracket is as good as one value.
const WIDTH: f64 = 1e-13;
/// Rounds after which even a bracket that only ever shrinks by five is below any width.
const MOST_ROUNDS: usize = 24;
/// The trials, as shares of the bracket: four around the promised crossing, four even.
const CLOSE: [f64; 4] = [-1.0 / 512.0, -1.0 / 33_554_432.0, 1.0 / 33_554_432.0, 1.0 / 512.0];
const EVEN: [f64; 4] = [0.2, 0.4, 0.6, 0.8];

/// The value nearest to the crossing that will do, between one that does not (`no`) and one that does (`yes`).
pub(super) fn crossing(mut no: Trial, mut yes: Trial, mut measure: impl FnMut(Lanes) -> Lanes) -> f64 {
    let floor = (yes.value - no.value).abs() * WIDTH;
    for _ in 0..MOST_ROUNDS {
        let span = yes.value - no.value;
        if span.abs() <= (WIDTH * yes.value.abs().max(no.value.abs())).max(floor) {
            break;
        }
        let values = trials(no, yes);
        let measures = measure(values);
        let tried = || values.0.into_iter().zip(measures.0).map(|(value, measure)| Trial { value, measure });
        // How far a trial is from the end that does not do, in the direction of the one that does.
        let way = |trial: &Trial| (trial.value - no.value) * span.signum();
        let inside = |trial: &Trial, end: f64| way(trial) > 0.0 && way(trial) < end;
        let first = tried()
            .filter(|trial| trial.measure >= 0.0 && inside(trial, span.abs()))
            .min_by(|a, b| way(a).total_cmp(&way(b)));
        let end = first.map_or(span.abs(), |trial| way(&trial));
        let last = tried()
            .filter(|trial| trial.measure < 0.0 && inside(trial, end))
            .max_by(|a, b| way(a).total_cmp(&way(b)));
        if first.is_none() && last.is_none() {
            break;
        }
        (no, yes) = (last.unwrap_or(no), first.unwrap_or(yes));
    }
    yes.value
}

/// Where to try next.
fn trials(no: Trial, yes: Trial) -> Lanes {
    let span = yes.value - no.value;
    let rise = yes.measure - no.measure;
    let promised = if rise > 0.0 { (-no.measure / rise).clamp(0.0, 1.0) } else { 0.5 };
    let mut values = [yes.value; LANES];
    let shares = CLOSE.into_iter().map(|offset| promised + offset).chain(EVEN);
    for (value, share) in values.iter_mut().zip(shares) {
        *value = no.value + span * share;
    }
    Lanes(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_crossing_of_straight_bent_and_broken_measures() {
        type Measure = fn(f64) -> f64;
        let measures: [(Measure, f64); 4] = [
            (|x| 3.0 * x - 1.0, 1.0 / 3.0),
            (|x| libm::exp(x) - 2.0, core::f64::consts::LN_2),
            (|x| if x < 0.3 { -1.0 } else { 1.0 }, 0.3),
            (|x| (x - 0.9) * if x < 0.9 { 0.001 } else { 1000.0 }, 0.9),
        ];
        for (measure, expected) in measures {
            let trial = |value| Trial { value, measure: measure(value) };
            let mut rounds = 0;
            let found = crossing(trial(0.0), trial(1.0), |values| {
                rounds += 1;
                Lanes(values.0.map(measure))
            });
            assert!(
                measure(found) >= 0.0 && (found - expected).abs() < 1e-12,
                "{found}, expected {expected}"
            );
            assert!(rounds <= 20, "{rounds} rounds");
        }
    }

    #[test]
    fn keeps_the_end_that_will_do_when_it_falls() {
        let measure = |x: f64| 0.25 - x;
        let trial = |value| Trial { value, measure: measure(value) };
        let found = crossing(trial(1.0), trial(0.0), |values| Lanes(values.0.map(measure)));
        assert!(found <= 0.25 && 0.25 - found < 1e-12);
    }
}
