//! A set of levers, as small as a number.

use crate::model::fields::LeverId;

/// Some of the levers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeverSet(u64);

impl LeverSet {
    /// No lever.
    #[must_use]
    pub const fn new() -> Self {
        Self(0)
    }

    const fn bit(lever: LeverId) -> u64 {
        1 << lever as u32
    }

    /// Whether a lever is in it.
    #[must_use]
    pub const fn contains(&self, lever: &LeverId) -> bool {
        self.0 & Self::bit(*lever) != 0
    }

    /// Puts a lever in; false when it was there.
    pub const fn insert(&mut self, lever: LeverId) -> bool {
        let there = self.contains(&lever);
        self.0 |= Self::bit(lever);
        !there
    }

    /// Takes a lever out; false when it was not there.
    pub const fn remove(&mut self, lever: &LeverId) -> bool {
        let there = self.contains(lever);
        self.0 &= !Self::bit(*lever);
        there
    }

    /// Whether no lever is in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The levers in it, in the catalogue's order.
    pub fn iter(&self) -> impl Iterator<Item = LeverId> + '_ {
        LeverId::all().filter(|lever| self.contains(lever))
    }
}

impl FromIterator<LeverId> for LeverSet {
    fn from_iter<I: IntoIterator<Item = LeverId>>(levers: I) -> Self {
        let mut set = Self::new();
        for lever in levers {
            set.insert(lever);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lever_has_a_place_of_its_own() {
        let mut set = LeverSet::new();
        for (count, lever) in LeverId::all().enumerate() {
            assert!(!set.contains(&lever) && set.insert(lever) && !set.insert(lever));
            assert_eq!(set.iter().count(), count + 1);
        }
        assert_eq!(LeverId::all().collect::<LeverSet>(), set);
        for lever in LeverId::all() {
            assert!(set.remove(&lever) && !set.remove(&lever));
        }
        assert!(set.is_empty());
    }
}
