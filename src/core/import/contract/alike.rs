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

/// Cells a number, enough that few fall on the same one.
const CELLS_EACH: usize = 8;
/// Cells of two bits in a word.
const CELLS: usize = 32;

/// Leaves out the numbers that are alone in their cell.
fn keep_recurring(hashes: &mut Vec<(u64, usize)>, shift: u32) {
    let cells = (hashes.len() * CELLS_EACH).next_power_of_two().max(CELLS);
    // Nothing, one (the low bit), more (both bits).
    let mut table = vec![0_u64; cells / CELLS];
    let place = |hash: u64| {
        let cell = (hash >> shift) as usize & (cells - 1);
        (cell / CELLS, cell % CELLS * 2)
    };
    for (hash, _) in &*hashes {
        let (word, bit) = place(*hash);
        if let Some(word) = table.get_mut(word) {
            *word |= ((*word >> bit & 1) << 1 | 1) << bit;
        }
    }
    hashes.retain(|(hash, _)| {
        let (word, bit) = place(*hash);
        table.get(word).is_some_and(|word| word >> bit & 2 != 0)
    });
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
