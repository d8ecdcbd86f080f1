//! What is told of counted contracts and changes nothing.

use super::MultiAward;
use crate::contract::Contract;
use crate::contract::alike::Award;

impl MultiAward {
    /// Groups among counted contracts of which some may be alike.
    pub(crate) fn among<'a>(counted: impl Iterator<Item = &'a Contract>) -> Self {
        let mut alike: Vec<(Award, &Contract)> =
            counted.filter_map(|contract| Some((contract.award()?, contract))).collect();
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
        assert_eq!(MultiAward::among(all.iter()), MultiAward { groups: 1, contracts: 3 });
    }
}
