//! A vote without a server: what one participant changed, small enough for a short code or a QR code.
//!
//! A [`Ballot`] holds the differences from the scenario that a round starts from, in fifths of a lever's step (the
//! finest move of the keyboard). It names that scenario by its mark and its author by a random number, and nothing
//! else. [`code`] turns it into text and back, [`dictated`] into one to be
//! read aloud, [`count`] gathers many of them, [`picture`] finds codes in a picture. Where
//! there are no phones, [`hands`] says what is asked and counts the hands raised.
//! Nothing here draws random numbers or reaches a camera.

mod ballot;
pub mod code;
pub mod count;
pub mod dictated;
pub mod hands;
mod letters;
pub mod picture;
mod steps;

pub use ballot::{Ballot, BaseMark, Voter};

use crate::model::bounds::Bounds;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use ballot::bare;

/// A ballot, and what it could not carry exactly.
#[derive(Clone, Debug, PartialEq)]
pub struct Cast {
    /// The ballot.
    pub ballot: Ballot,
    /// Levers whose value lies between two fifths of a step: the ballot carries the nearest one.
    pub rounded: Vec<LeverId>,
}

/// Why a scenario cannot be carried by a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Something else than levers was changed: goals, years, families, what is counted.
    MoreThanLevers,
    /// The changes take more bytes than a code may have.
    TooLong {
        /// Bytes needed.
        bytes: usize,
    },
}

impl Ballot {
    /// The ballot of a participant who moved levers from `base` to `scenario`.
    ///
    /// # Errors
    /// When the changes do not fit into a code.
    pub fn cast(base: &Scenario, scenario: &Scenario, voter: Voter) -> Result<Cast, Misfit> {
        let mut ballot = Self { voter, base: BaseMark::of(base), moves: Vec::new() };
        let aims = aims(base, scenario);
        for &(lever, from, aimed) in &aims {
            let moved = steps::between(lever, from, aimed);
            if moved != 0 {
                ballot.moves.push((lever, moved));
            }
        }
        if differs_beyond(base, &aims, scenario) {
            return Err(Misfit::MoreThanLevers);
        }
        let carried = ballot.apply(base);
        let rounded = LeverId::all()
            .filter(|lever| match (lever.value(&carried), lever.value(scenario)) {
                (Some(carried), Some(wanted)) => !near(carried, wanted),
                (None, None) => false,
                (Some(_), None) | (None, Some(_)) => true,
            })
            .collect();
        let bytes = code::size(&ballot);
        if bytes > code::LONGEST {
            return Err(Misfit::TooLong { bytes });
        }
        Ok(Cast { ballot, rounded })
    }

    /// The scenario that the ballot proposes, from the one its round starts from; levers stay within their bounds.
    #[must_use]
    pub fn apply(&self, base: &Scenario) -> Scenario {
        let mut scenario = base.clone();
        for &(lever, moved) in &self.moves {
            if let Some(from) = lever.value(base) {
                lever.set(&mut scenario, base, steps::moved(lever, lever.bounds(base), from, moved));
            }
        }
        scenario
    }
}

/// Whether anything but levers differs between two scenarios: goals, years, families, what is counted.
#[must_use]
pub fn differs_beyond_levers(base: &Scenario, scenario: &Scenario) -> bool {
    differs_beyond(base, &aims(base, scenario), scenario)
}

/// The levers that differ: where each stands, and what it was set to.
fn aims(base: &Scenario, scenario: &Scenario) -> Vec<(LeverId, f64, f64)> {
    let aim = |lever: LeverId| {
        let (from, to) = (lever.value(base)?, lever.value(scenario)?);
        (!near(from, to)).then(|| (lever, from, aimed(lever, base, to)))
    };
    LeverId::all().filter_map(aim).collect()
}

/// Whether the same levers, set without rounding, do not give the scenario: something else was changed too.
fn differs_beyond(base: &Scenario, aims: &[(LeverId, f64, f64)], scenario: &Scenario) -> bool {
    let mut exact = base.clone();
    for &(lever, _, aimed) in aims {
        lever.set(&mut exact, base, aimed);
    }
    !alike(&serde_json::json!(bare(&exact)), &serde_json::json!(bare(scenario)))
}

/// The value that a lever was set to, from the one that is read back: they differ where a family met its bound.
fn aimed(lever: LeverId, base: &Scenario, wanted: f64) -> f64 {
    let read = |value: f64| lever.value(&lever.at(base, value)).unwrap_or(value);
    if near(read(wanted), wanted) {
        return wanted;
    }
    let Bounds { mut low, mut high } = lever.bounds(base);
    // What is read back grows with what is set: halving 80 times leaves nothing between two floats.
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if read(middle) < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// Whether two numbers are one and the same, but for the last digits.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Whether two documents hold the same, numbers but for their last digits.
fn alike(a: &serde_json::Value, b: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => near(a.as_f64().unwrap_or(0.0), b.as_f64().unwrap_or(0.0)),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| alike(a, b)))
        }
        (a, b) => a == b,
    }
}
