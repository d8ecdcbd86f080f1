//! What is told of counted contracts and changes nothing.

use super::{MultiAward, Told};
use crate::contract::Contract;
use crate::contract::alike::{mixed, recurring};

impl Told {
    /// Counts them.
    pub(crate) fn of(counted: &[&Contract]) -> Self {
        Self {
            multi_award: MultiAward::among(counted),
            subsequent: counted.iter().filter(|contract| contract.subsequent).count(),
            framework: counted.iter().filter(|contract| contract.framework).count(),
        }
    }
}

impl MultiAward {
    fn among(counted: &[&Contract]) -> Self {
        let hashes: Vec<(u64, usize)> = counted
            .iter()
            .enumerate()
            .filter_map(|(place, contract)| Some((mixed(&key(contract)?), place)))
            .collect();
        let mut alike: Vec<([u64; 5], &Contract)> = recurring(hashes.into_iter())
            .into_iter()
            .filter_map(|place| counted.get(place).and_then(|contract| Some((key(contract)?, *contract))))
            .collect();
        alike.sort_unstable_by_key(|(key, _)| *key);
        alike
            .chunk_by(|one, next| one.0 == next.0)
            .filter(|group| {
                group.windows(2).any(|pair| matches!(pair, [one, next] if one.1.holders != next.1.holders))
            })
            .fold(Self::default(), |told, group| Self {
                groups: told.groups + 1,
                contracts: told.contracts + group.len(),
            })
    }
}

/// What awards of one lot have in common.
fn key(contract: &Contract) -> Option<[u64; 5]> {
    if contract.year_only {
        return None;
    }
    Some([
        u64::from(contract.buyer),
        contract.notified.0.cast_unsigned().into(),
        contract.object?,
        contract.cents()?.cast_unsigned(),
        contract.cpv.map_or(0, |cpv| u64::from(cpv) + 1),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::sample;

    #[test]
    fn awards_alike_but_for_their_holders_are_told() {
        let of = |object: Option<u64>, holders: &[u64]| Contract {
            object,
            amount: Some(1.0),
            holders: holders.into(),
            framework: true,
            ..sample(2024, 1, 1)
        };
        let all = [
            of(Some(1), &[1]),
            of(Some(2), &[1]),
            of(Some(1), &[]),
            of(Some(2), &[1]),
            of(Some(1), &[1]),
            of(None, &[1]),
            of(None, &[2]),
            Contract { year_only: true, ..of(Some(3), &[1]) },
            Contract { year_only: true, ..of(Some(3), &[2]) },
        ];
        let told = Told::of(&all.iter().collect::<Vec<_>>());
        assert_eq!(
            told,
            Told { multi_award: MultiAward { groups: 1, contracts: 3 }, subsequent: 0, framework: 9 }
        );
    }
}
