//! Which change brought what: the exact Shapley share of each change between two scenarios.
//!
//! The players are the levers that differ, and one more for all that is not a lever: reading, bases, segments, goals,
//! settings, modes. A coalition stands on the structure of the scenario whose side that last player is on, and every
//! lever takes the value of the scenario whose side it is on. A player's share is the mean of what it adds over all
//! orders of arrival, so no order is favoured and the shares add up to the whole change.

use super::sweep::{Sweep, at};
use crate::model::goal::GoalId;
use crate::model::lever::{LeverId, Section};
use crate::model::number::{LANES, Lanes};
use crate::model::per_goal::PerGoal;
use crate::model::projection::project;
use crate::model::scenario::Scenario;
use crate::order::sort;
use serde::{Serialize, Serializer};

/// The most levers that are told apart; more are grouped by section of the panel.
pub const MOST_LEVERS: usize = 12;

/// Who a share belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Player {
    /// One lever.
    Lever(LeverId),
    /// All changed levers of a section, when there are too many to tell apart.
    Section(Section),
    /// All that is not a lever.
    Other,
}

impl Serialize for Player {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Lever(lever) => lever.key(),
            Self::Section(Section::Contracts) => "section_contracts",
            Self::Section(Section::Clauses) => "section_clauses",
            Self::Section(Section::Means) => "section_means",
            Self::Section(Section::Reserved) => "section_reserved",
            Self::Section(Section::Pace) => "section_pace",
            Self::Other => "other",
        })
    }
}

/// What brought one goal from one scenario's achieved value to the other's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoalAttribution {
    /// The goal.
    pub goal: GoalId,
    /// What the reference achieves.
    pub from: f64,
    /// What the current scenario achieves.
    pub to: f64,
    /// What each change brought, in the goal's unit; they add up to `to - from`. Other changes are left out where there
    /// are none.
    pub shares: Vec<(Player, f64)>,
}

/// The account of all changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attribution {
    /// A row for every goal that the current scenario follows.
    pub goals: Vec<GoalAttribution>,
    /// Whether there were too many levers, so that sections stand for them.
    pub grouped: bool,
}

/// A lever that differs, with its value on each side and the coalition bit it belongs to.
struct AppliedChange {
    lever: LeverId,
    values: [f64; 2],
    bit: usize,
}

/// The account of what brought `reference` to `current`.
///
/// A lever that only one of the two has differs by the structure, and is in [`Player::Other`].
#[must_use]
pub fn attribution(reference: &Scenario, current: &Scenario) -> Attribution {
    let (changes, mut players) = changes(reference, current);
    let grouped = changes.len() > players.len();
    players.push(Player::Other);
    let mut worth = worth(reference, current, &changes, players.len());
    if structure_is_the_same(&worth) {
        players.pop();
        let all = worth.last().copied();
        worth.truncate(worth.len() / 2);
        if let (Some(last), Some(all)) = (worth.last_mut(), all) {
            *last = all;
        }
    }
    let goals = current.active_goals().map(|goal| {
        let worth: Vec<f64> = worth.iter().map(|worth| worth[goal]).collect();
        let (from, to) = (first(&worth), worth.last().copied().unwrap_or(0.0));
        let mut shares = shapley(&worth, players.len());
        settle(&mut shares, to - from);
        GoalAttribution { goal, from, to, shares: players.iter().copied().zip(shares).collect() }
    });
    Attribution { goals: goals.collect(), grouped }
}

/// The levers whose values differ, and who plays for them.
fn changes(reference: &Scenario, current: &Scenario) -> (Vec<AppliedChange>, Vec<Player>) {
    let mut changes: Vec<_> = LeverId::all()
        .filter_map(|lever| Some((lever, [lever.value(reference)?, lever.value(current)?])))
        .filter(|(_, [from, to])| (to - from).abs() > 0.0)
        .enumerate()
        .map(|(bit, (lever, values))| AppliedChange { lever, values, bit })
        .collect();
    let mut players: Vec<_> = changes.iter().map(|change| Player::Lever(change.lever)).collect();
    if changes.len() > MOST_LEVERS {
        let mut sections: Vec<_> = changes.iter().map(|change| change.lever.row().section).collect();
        sort(&mut sections);
        sections.dedup();
        for change in &mut changes {
            let section = change.lever.row().section;
            change.bit = sections.iter().position(|&other| other == section).unwrap_or(0);
        }
        players = sections.into_iter().map(Player::Section).collect();
    }
    (changes, players)
}

/// What the three goals achieve under each coalition. Bit `i` of a coalition is player `i`, the highest the structure.
fn worth(
    reference: &Scenario,
    current: &Scenario,
    changes: &[AppliedChange],
    players: usize,
) -> Vec<PerGoal<f64>> {
    let half = 1_usize << (players - 1);
    let mut worth = Vec::with_capacity(2 * half);
    let mut moves: Vec<(LeverId, Lanes)> = Vec::with_capacity(changes.len());
    for structure in [reference, current] {
        let mut sweep = Sweep::new(structure);
        for first in (0..half).step_by(LANES) {
            moves.clear();
            moves.extend(changes.iter().map(|change| {
                let [from, to] = change.values;
                let mut values = Lanes([from; LANES]);
                for (lane, value) in values.0.iter_mut().enumerate() {
                    if (first + lane) >> change.bit & 1 == 1 {
                        *value = to;
                    }
                }
                (change.lever, values)
            }));
            let achieved = sweep.achieved_with(&moves);
            worth.extend((0..LANES.min(half - first)).map(|lane| at(&achieved, lane)));
        }
    }
    // The two whole scenarios are the ones on screen, bit for bit, whatever rounding a weighted mean brings.
    let achieved = |scenario: &Scenario| {
        let projection = project(scenario);
        PerGoal::from_fn(|goal| projection.achieved(scenario, goal))
    };
    if let Some(none) = worth.first_mut() {
        *none = achieved(reference);
    }
    if let Some(all) = worth.last_mut() {
        *all = achieved(current);
    }
    worth
}

/// Whether the structure brings nothing to any coalition, but for rounding: there are no other changes then.
fn structure_is_the_same(worth: &[PerGoal<f64>]) -> bool {
    let (reference, current) = worth.split_at(worth.len() / 2);
    let mut pairs = reference.iter().flat_map(PerGoal::values).zip(current.iter().flat_map(PerGoal::values));
    pairs.all(|(a, b)| (a - b).abs() <= ROUNDING * a.abs().max(b.abs()))
}

/// Relative difference that setting several segments to a mean may leave.
const ROUNDING: f64 = 1e-12;

/// Each player's Shapley value, from the worth of every coalition.
fn shapley(worth: &[f64], players: usize) -> Vec<f64> {
    let weights = weights(players);
    let mut shares = vec![0.0; players];
    for (player, share) in shares.iter_mut().enumerate() {
        let bit = 1 << player;
        for (coalition, &without) in worth.iter().enumerate().filter(|(coalition, _)| coalition & bit == 0) {
            let with = worth.get(coalition | bit).copied().unwrap_or(without);
            let weight = weights.get(coalition.count_ones() as usize).copied().unwrap_or(0.0);
            *share += weight * (with - without);
        }
    }
    shares
}

/// The share of all orders of arrival in which a player comes right after a given coalition, by the coalition's size:
/// `size! (players - size - 1)! / players!`.
fn weights(players: usize) -> Vec<f64> {
    let mut weight = 1.0 / players as f64;
    (0..players)
        .map(|size| {
            let this = weight;
            weight *= (size + 1) as f64 / players.saturating_sub(size + 1).max(1) as f64;
            this
        })
        .collect()
}

/// Rounds after which the last bit of a sum is left as it is.
const MOST_TURNS: usize = 16;

/// Puts what rounding left over onto the largest share, so that the shares add up to the gap.
fn settle(shares: &mut [f64], gap: f64) {
    let largest = (0..shares.len()).max_by(|&a, &b| {
        let size = |index: usize| shares.get(index).map_or(0.0, |share| share.abs());
        size(a).total_cmp(&size(b))
    });
    for _ in 0..MOST_TURNS {
        let residue = gap - shares.iter().sum::<f64>();
        let Some(share) = largest.and_then(|index| shares.get_mut(index)) else { return };
        if residue.abs() <= 0.0 {
            return;
        }
        *share += residue;
    }
}

fn first(worth: &[f64]) -> f64 {
    worth.first().copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_a_game_worked_by_hand() {
        // Players 0 and 1 are only worth something together; player 2 brings 3 to anyone.
        let worth: Vec<f64> = (0..8_u32)
            .map(|coalition| {
                let together = f64::from(u8::from(coalition & 3 == 3)) * 10.0;
                together + f64::from(coalition >> 2 & 1) * 3.0
            })
            .collect();
        let shares = shapley(&worth, 3);
        for (found, expected) in shares.into_iter().zip([5.0, 5.0, 3.0]) {
            assert!((found - expected).abs() < 1e-12, "{found}, expected {expected}");
        }
    }
}
