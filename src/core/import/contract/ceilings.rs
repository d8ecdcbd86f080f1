//! One ceiling published once for each of its holders is one contract: it would count eight times otherwise.

use super::Held;
use super::alike::Award;
use super::{Contract, Length};

/// The ceilings that several holders share.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Shared {
    /// The first contract of each group, completed, by its place, in order.
    first: Vec<(usize, Contract)>,
    /// Places of the others, in order.
    others: Vec<usize>,
}

/// A contract that may share its ceiling, its place, and what it would share.
type Candidate<'a> = ((Award, [u64; 2]), usize, &'a Contract);

impl Shared {
    /// Finds them among contracts in the order of the file, of which some may be alike.
    pub(crate) fn among(all: &[Held], alike: &[usize]) -> Self {
        let candidate = |&place: &usize| {
            let contract = &**all.get(place)?;
            Some((key(contract)?, place, contract))
        };
        let mut candidates: Vec<Candidate<'_>> = alike.iter().filter_map(candidate).collect();
        candidates.sort_unstable_by_key(|&(key, place, _)| (key, place));
        let mut shared = Self::default();
        for group in candidates.chunk_by(|one, next| one.0 == next.0) {
            shared.add(group);
        }
        shared.first.sort_unstable_by_key(|(place, _)| *place);
        shared.others.sort_unstable();
        shared
    }

    fn add(&mut self, group: &[Candidate<'_>]) {
        let Some(((_, place, first), others)) = group.split_first() else { return };
        if others.iter().all(|(_, _, other)| other.holders == first.holders) {
            return;
        }
        let mut whole = (*first).clone();
        let mut holders = whole.holders.to_vec();
        for (_, place, other) in others {
            whole.complete_from(other);
            holders.extend_from_slice(&other.holders);
            self.others.push(*place);
        }
        holders.sort_unstable();
        holders.dedup();
        whole.holders = holders.into_boxed_slice();
        self.first.push((*place, whole));
    }

    /// How many ceilings are shared.
    pub(crate) fn groups(&self) -> usize {
        self.first.len()
    }

    /// How many contracts stood for them.
    pub(crate) fn contracts(&self) -> usize {
        self.first.len() + self.others.len()
    }

    /// The contracts, each shared ceiling once, in the order of the file.
    pub(crate) fn once<'a>(&'a self, all: &'a [Held]) -> impl Iterator<Item = &'a Contract> {
        self.at(all.iter().map(|contract| &**contract).enumerate())
    }

    /// Those at some places, in order, each shared ceiling once.
    pub(crate) fn once_at<'a>(
        &'a self,
        all: &'a [Held],
        places: &'a [usize],
    ) -> impl Iterator<Item = &'a Contract> {
        self.at(places.iter().filter_map(|&place| Some((place, &**all.get(place)?))))
    }

    fn at<'a>(
        &'a self,
        contracts: impl Iterator<Item = (usize, &'a Contract)>,
    ) -> impl Iterator<Item = &'a Contract> {
        let mut first = self.first.iter().peekable();
        let mut others = self.others.iter().peekable();
        contracts.filter_map(move |(place, contract)| {
            while others.next_if(|other| **other < place).is_some() {}
            while first.next_if(|(of, _)| *of < place).is_some() {}
            if others.next_if(|other| **other == place).is_some() {
                return None;
            }
            Some(first.next_if(|(of, _)| *of == place).map_or(contract, |(_, whole)| whole))
        })
    }
}

/// What two records of one ceiling have in common; `None` for a contract that is none, or of which too little is known.
fn key(contract: &Contract) -> Option<(Award, [u64; 2])> {
    let ceiling = contract.framework && !contract.subsequent;
    let award = contract.award().filter(|_| ceiling)?;
    let duration = match contract.duration {
        None => [0, 0],
        Some(Length::Months(months)) => [1, months.to_bits()],
        Some(Length::Days(days)) => [2, days.to_bits()],
    };
    Some((award, duration))
}

#[cfg(test)]
mod tests {
    use super::super::ContractHours;
    use super::super::alike::alike;
    use super::super::sample;
    use super::*;
    use crate::Day;

    fn ceiling(holders: &[u64]) -> Contract {
        Contract {
            framework: true,
            amount: Some(60_000_000.0),
            object: Some(1),
            holders: holders.into(),
            ..sample(2024, 5, 6)
        }
    }

    #[test]
    fn one_ceiling_of_several_holders_is_one_contract() {
        let hours = Contract { hours: ContractHours::held(Some(7.0), None), ..ceiling(&[1]) };
        let all = [ceiling(&[3]), sample(2024, 1, 1), hours, ceiling(&[]), ceiling(&[3])].map(Box::new);
        let shared = Shared::among(&all, &alike(&all));
        assert_eq!((shared.groups(), shared.contracts()), (1, 4));
        let once: Vec<&Contract> = shared.once(&all).collect();
        assert_eq!(shared.once_at(&all, &[0, 2, 4]).collect::<Vec<_>>(), [once[0]]);
        assert_eq!(once.len(), 2);
        assert_eq!(
            *once[0],
            Contract {
                hours: ContractHours::held(Some(7.0), None),
                holders: Box::from([1, 3]),
                ..ceiling(&[])
            }
        );
        assert_eq!(*once[1], *all[1]);
    }

    #[test]
    fn what_differs_or_is_not_known_stays_apart() {
        for other in [
            ceiling(&[1]),
            Contract { framework: false, ..ceiling(&[2]) },
            Contract { subsequent: true, ..ceiling(&[2]) },
            Contract { year_only: true, ..ceiling(&[2]) },
            Contract { amount: None, ..ceiling(&[2]) },
            Contract { amount: Some(60_000_000.01), ..ceiling(&[2]) },
            Contract { object: None, ..ceiling(&[2]) },
            Contract { object: Some(2), ..ceiling(&[2]) },
            Contract { cpv: Some(0), ..ceiling(&[2]) },
            Contract { duration: Some(Length::Months(12.0)), ..ceiling(&[2]) },
            Contract { buyer: 2, ..ceiling(&[2]) },
            Contract { notified: Day(1), ..ceiling(&[2]) },
        ] {
            let all = [ceiling(&[1]), other].map(Box::new);
            assert_eq!(Shared::among(&all, &alike(&all)), Shared::default());
            assert_eq!(Shared::default().once(&all).count(), 2);
        }
    }
}
