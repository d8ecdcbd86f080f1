//! Numbers keys in the order in which they come: finding one among a million takes no longer than among a few.

/// Keys that are fingerprints already: their last bits tell them apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    keys: Vec<u64>,
    /// The place of a key plus one, or 0; at least twice as many as keys, a power of two.
    slots: Vec<u32>,
}

const FEWEST: usize = 64;

impl Index {
    /// The place of a key among those that came, and whether it came now.
    pub(crate) fn place(&mut self, key: u64) -> (usize, bool) {
        if self.keys.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let free = match self.find(key) {
            Ok(place) => return (place, false),
            Err(free) => free,
        };
        self.keys.push(key);
        if let (Some(slot), Ok(next)) = (self.slots.get_mut(free), u32::try_from(self.keys.len())) {
            *slot = next;
        }
        (self.keys.len() - 1, true)
    }

    /// The place of a key, or the slot where it would stand.
    fn find(&self, key: u64) -> Result<usize, usize> {
        let mask = self.slots.len().wrapping_sub(1);
        #[allow(clippy::cast_possible_truncation, reason = "the last bits are what is wanted")]
        let mut at = key as usize & mask;
        while let Some(place) = self.slots.get(at).and_then(|&slot| (slot as usize).checked_sub(1)) {
            if self.keys.get(place) == Some(&key) {
                return Ok(place);
            }
            at = (at + 1) & mask;
        }
        Err(at)
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(FEWEST);
        self.slots.clear();
        self.slots.resize(size, 0);
        for (place, &key) in (1..).zip(&self.keys) {
            if let Some(slot) = self.find(key).err().and_then(|free| self.slots.get_mut(free)) {
                *slot = place;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_the_place_at_which_they_first_came() {
        let mut index = Index::default();
        // Many of them begin at one slot.
        let keys: Vec<u64> = (0..2_000).map(|n| n * 64 % 7_777).collect();
        let mut first: Vec<u64> = Vec::new();
        for &key in &keys {
            let known = first.iter().position(|&other| other == key);
            assert_eq!(index.place(key), (known.unwrap_or(first.len()), known.is_none()));
            if known.is_none() {
                first.push(key);
            }
        }
        assert_eq!(index.keys, first);
    }
}
