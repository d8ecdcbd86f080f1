//! On which values of a held lever's grid a goal is secured.
//!
//! Few draws answer where they are clear; all draws are asked for elsewhere, as rarely as can be. Nothing is run here:
//! what is missing is named, for [`super::secured`] to have it run.

use super::conditional_sampling::ConditionalSampling;
use crate::model::goal::GoalId;

/// A share of few draws this far from the confidence tells on which side all draws are.
const CLEAR: f64 = 0.1;

/// What is missing before a row can be solved: all draws at this place of the grid.
pub(super) struct Missing(pub(super) usize);

/// The fewest draws that must meet a goal, of so many, for the confidence asked for.
#[must_use]
pub fn needed(draws: usize, confidence: f64) -> u32 {
    let draws = draws as u32;
    let about = libm::ceil(confidence * f64::from(draws)) as u32;
    let enough = |&met: &u32| f64::from(met) / f64::from(draws) >= confidence;
    (about.saturating_sub(1)..=draws).find(enough).unwrap_or(draws)
}

/// Whether a goal is secured at a place of the grid: all draws tell, or few when they are clear about it.
fn secured(held: &ConditionalSampling, goal: GoalId, needed: u32, place: usize) -> Option<bool> {
    if let Some(met) = held.full.get(place)? {
        return Some(met.counts[goal] >= needed);
    }
    let share = f64::from(few(held, goal, place)) / held.few_draws() as f64;
    let asked = f64::from(needed) / held.draws as f64;
    ((share - asked).abs() > CLEAR).then_some(share >= asked)
}

fn few(held: &ConditionalSampling, goal: GoalId, place: usize) -> u32 {
    held.few.get(place).map_or(0, |few| few[goal])
}

/// On which places of the grid a goal is secured.
pub(super) fn secured_on_grid(
    held: &ConditionalSampling,
    goal: GoalId,
    needed: u32,
) -> Result<Vec<bool>, Missing> {
    let mut states = Vec::with_capacity(held.grid.len());
    while states.len() < held.grid.len() {
        let first = states.len();
        let unclear = |place: usize| {
            place < held.grid.len()
                && (held.full.get(place).is_some_and(Option::is_some)
                    || secured(held, goal, needed, place).is_none())
        };
        // As long as few draws move in one direction, equal answers at both ends hold in between.
        let one_way = |rises: bool| {
            let mut last = first;
            let goes_on = |last: usize| {
                let (here, next) = (few(held, goal, last), few(held, goal, last + 1));
                unclear(last + 1) && if rises { next >= here } else { next <= here }
            };
            while goes_on(last) {
                last += 1;
            }
            last
        };
        let last = if unclear(first) { one_way(true).max(one_way(false)) } else { first };
        fill(held, goal, needed, (first, last), &mut states)?;
    }
    Ok(states)
}

/// Adds the states of the places from `first` to `last`, both included.
fn fill(
    held: &ConditionalSampling,
    goal: GoalId,
    needed: u32,
    (first, last): (usize, usize),
    states: &mut Vec<bool>,
) -> Result<(), Missing> {
    let state = |place: usize| secured(held, goal, needed, place).ok_or(Missing(place));
    let (from, to) = (state(first)?, state(last)?);
    if from == to {
        states.resize(last + 1, from);
        return Ok(());
    }
    if last - first == 1 {
        states.extend([from, to]);
        return Ok(());
    }
    let middle = first + (last - first) / 2;
    fill(held, goal, needed, (first, middle), states)?;
    fill(held, goal, needed, (middle + 1, last), states)
}
