//! Which contracts may be alike, without sorting all of them: nearly none is, among a million.

/// A number for the parts of a key: the same for the same parts. Two different keys rarely share one.
pub(crate) fn mixed(parts: &[u64]) -> u64 {
    parts.iter().fold(0x9E37_79B9_7F4A_7C15, |hash, part| {
        let hash = (hash ^ part).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        hash ^ (hash >> 29)
    })
}

/// Bits enough that few different numbers fall on the same one.
const BITS_EACH: usize = 16;

/// Those whose number occurs more than once, in order, and now and then one whose number does not: what is exactly alike
/// is for the caller to tell.
pub(crate) fn recurring(hashes: impl Iterator<Item = (u64, usize)> + Clone) -> Vec<usize> {
    let size = (hashes.clone().count() * BITS_EACH).next_power_of_two().max(64);
    let mut once = vec![0_u64; size / 64];
    let mut twice = once.clone();
    let place = |hash: u64| {
        let bit = (hash >> 20) as usize & (size - 1);
        (bit / 64, 1_u64 << (bit % 64))
    };
    for (hash, _) in hashes.clone() {
        let (word, bit) = place(hash);
        if let (Some(once), Some(twice)) = (once.get_mut(word), twice.get_mut(word)) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }
    let again = |hash: u64| {
        let (word, bit) = place(hash);
        twice.get(word).is_some_and(|word| word & bit != 0)
    };
    hashes.filter(|&(hash, _)| again(hash)).map(|(_, index)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_recur_are_found_and_few_others() {
        let hashes: Vec<(u64, usize)> = (0..10_000)
            .map(|index| (mixed(&[if index % 100 == 7 { 3 } else { index as u64 + 10 }]), index))
            .collect();
        let found = recurring(hashes.iter().copied());
        assert!((0..100).all(|hundred| found.contains(&(hundred * 100 + 7))));
        assert!(found.len() < 1_500, "{}", found.len());
        assert!(found.is_sorted());
        assert_eq!(recurring([].into_iter()), Vec::<usize>::new());
    }
}
