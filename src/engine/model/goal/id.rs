//! The names of the goals, in the order in which they are always shown.

use serde::Serialize;

/// A goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalId {
    /// Share of contracts with a social clause.
    ClauseRate,
    /// Insertion hours.
    Hours,
    /// Reserved contracts.
    Reserved,
}

impl GoalId {
    /// How many there are.
    pub const COUNT: usize = 3;

    /// All of them, in order.
    pub const ALL: [Self; Self::COUNT] = [Self::ClauseRate, Self::Hours, Self::Reserved];

    /// Its place among all.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
