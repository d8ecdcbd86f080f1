//! One value for each goal, found by its goal: never by its place, and never missing.

use super::goal::GoalId;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::ops::{Index, IndexMut};

/// A value for each goal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerGoal<T>(pub(super) [T; GoalId::COUNT]);

impl<T> PerGoal<T> {
    /// From the values in the order of the goals.
    #[must_use]
    pub const fn new(values: [T; GoalId::COUNT]) -> Self {
        Self(values)
    }

    /// From the value that each goal has.
    #[must_use]
    pub fn from_fn(value: impl FnMut(GoalId) -> T) -> Self {
        Self(GoalId::ALL.map(value))
    }

    /// What becomes of each value.
    #[must_use]
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> PerGoal<U> {
        PerGoal(self.0.map(change))
    }

    /// Each value by reference.
    #[must_use]
    pub const fn each_ref(&self) -> PerGoal<&T> {
        PerGoal(self.0.each_ref())
    }

    /// The goals and their values, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (GoalId, &T)> + ExactSizeIterator {
        GoalId::ALL.into_iter().zip(&self.0)
    }

    /// The goals and their values, in order, to be changed.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (GoalId, &mut T)> + ExactSizeIterator {
        GoalId::ALL.into_iter().zip(&mut self.0)
    }

    /// The values, in the order of the goals.
    #[must_use]
    pub const fn values(&self) -> &[T; GoalId::COUNT] {
        &self.0
    }

    /// The values, in the order of the goals, to be changed.
    pub const fn values_mut(&mut self) -> &mut [T; GoalId::COUNT] {
        &mut self.0
    }

    /// The values themselves, in the order of the goals.
    #[must_use]
    pub fn into_values(self) -> [T; GoalId::COUNT] {
        self.0
    }
}

#[allow(clippy::indexing_slicing, reason = "there is a place for every goal")]
impl<T> Index<GoalId> for PerGoal<T> {
    type Output = T;

    fn index(&self, goal: GoalId) -> &T {
        &self.0[goal.index()]
    }
}

#[allow(clippy::indexing_slicing, reason = "there is a place for every goal")]
impl<T> IndexMut<GoalId> for PerGoal<T> {
    fn index_mut(&mut self, goal: GoalId) -> &mut T {
        &mut self.0[goal.index()]
    }
}

/// A value that a file may leave out.
pub trait Told {
    /// Whether there is anything to write.
    fn is_told(&self) -> bool {
        true
    }
}

impl<T> Told for Option<T> {
    fn is_told(&self) -> bool {
        self.is_some()
    }
}

/// Written as a map from the goals' keys; what is not there is left out.
impl<T: Serialize + Told> Serialize for PerGoal<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let told = || self.iter().filter(|(_, value)| value.is_told());
        let mut map = serializer.serialize_map(Some(told().count()))?;
        for (goal, value) in told() {
            map.serialize_entry(goal.key(), value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::PerGoal;
    use crate::model::goal::GoalId;

    #[test]
    fn each_goal_finds_its_own_value() {
        let mut keys = PerGoal::from_fn(GoalId::key);
        for (goal, key) in keys.iter() {
            assert_eq!((*key, keys[goal]), (goal.key(), goal.key()));
        }
        keys[GoalId::Hours] = "changed";
        assert_eq!(keys.values().map(|key| key == "changed"), GoalId::ALL.map(|goal| goal == GoalId::Hours));
    }
}
