//! Which contracts may be alike, without sorting all of them: nearly none is, among a million.

use super::Contract;
use super::Held;

/// What awards of one lot have in common: buyer and day, object, amount in cents, CPV.
pub(crate) type Award = [u64; 4];

impl Contract {
    /// What it has in common with awards of the same lot; `None` where too little of it is known.
    pub(crate) fn award(&self) -> Option<Award> {
        if self.year_only {
            return None;
        }
        Some([
            u64::from(self.buyer) << 32 | u64::from(self.notified.0.cast_unsigned()),
            self.object?,
            self.cents()?.cast_unsigned(),
            self.cpv.map_or(0, |cpv| u64::from(cpv) + 1),
        ])
    }
}

/// Places of all contracts that have their award in common with another, in order, and of a few others: what is exactly
/// alike is for the caller to tell.
pub(crate) fn alike(all: &[Held]) -> Vec<usize> {
    let mut hashes = Vec::with_capacity(all.len());
    hashes.extend(
        all.iter().enumerate().filter_map(|(place, contract)| Some((mixed(contract.award()?), place))),
    );
    // Each round looks at other bits: what fell together by chance rarely does twice.
    for shift in [20, 40] {
        keep_recurring(&mut hashes, shift);
    }
    hashes.into_iter().map(|(_, place)| place).collect()
}

/// A number for an award: the same for the same one, and rarely for two.
fn mixed(award: Award) -> u64 {
    award.iter().fold(0x9E37_79B9_7F4A_7C15, |hash, part| {
        let hash = (hash ^ part).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        hash ^ (hash >> 29)
    })
}

/// Leaves out the numbers that are alone in their cell.
fn keep_recurring(hashes: &mut Vec<(u64, usize)>, shift: u32) {
    let mut seen = Recurring::of(hashes.len());
    hashes.iter().for_each(|(hash, _)| seen.note(hash >> shift));
    hashes.retain(|(hash, _)| seen.recurs(hash >> shift));
}

/// Cells a number, enough that few fall on the same one.
const CELLS_EACH: usize = 8;
/// Cells of two bits in a word.
const CELLS: usize = 32;

/// Which of many numbers came more than once, in two bits a cell: all that did, and a few others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recurring(Vec<u64>);

impl Recurring {
    /// For so many numbers.
    pub(crate) fn of(numbers: usize) -> Self {
        let cells = (numbers * CELLS_EACH).next_power_of_two().max(CELLS);
        Self(vec![0; cells / CELLS])
    }

    fn place(&self, number: u64) -> (usize, usize) {
        #[allow(clippy::cast_possible_truncation, reason = "the last bits are what is wanted")]
        let cell = number as usize & (self.0.len() * CELLS).wrapping_sub(1);
        (cell / CELLS, cell % CELLS * 2)
    }

    /// Takes a number: its cell holds nothing, one (the low bit) or more (both bits).
    pub(crate) fn note(&mut self, number: u64) {
        let (word, bit) = self.place(number);
        if let Some(word) = self.0.get_mut(word) {
            *word |= ((*word >> bit & 1) << 1 | 1) << bit;
        }
    }

    /// Whether a number may have come more than once.
    pub(crate) fn recurs(&self, number: u64) -> bool {
        let (word, bit) = self.place(number);
        self.0.get(word).is_some_and(|word| word >> bit & 2 != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn all_that_recur_are_found_and_few_others() {
        let of = |place: u64| Contract {
            amount: Some(1_000.0),
            object: Some(if place % 100 == 7 { 3 } else { place + 10 }),
            ..sample(2024, 1, 1)
        };
        let all: Vec<Held> = (0..10_000).map(of).map(Box::new).collect();
        let found = alike(&all);
        assert!((0..100).all(|hundred| found.contains(&(hundred * 100 + 7))));
        assert!(found.len() < 500, "{}", found.len());
        assert!(found.is_sorted());
        assert_eq!(alike(&[]), Vec::<usize>::new());
    }

    #[test]
    fn a_contract_of_which_too_little_is_known_is_like_no_other() {
        let known = Contract { amount: Some(1.0), object: Some(1), ..sample(2024, 1, 1) };
        assert!(known.award().is_some());
        for unknown in [
            Contract { amount: None, ..known.clone() },
            Contract { object: None, ..known.clone() },
            Contract { year_only: true, ..known },
        ] {
            assert_eq!(unknown.award(), None);
        }
    }
}
