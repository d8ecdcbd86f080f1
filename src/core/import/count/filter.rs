//! From contracts to those declared and those counted, each in few bytes: they are gone over several times.

use super::LeftOut;
use crate::contract::{Contract, Family, Social};
use crate::{Day, Options};

/// What the estimates need of a declared contract.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Year of notification.
    pub(crate) year: i32,
    /// Year in which it ends, if its duration is known.
    pub(crate) ends: Option<i32>,
    /// In euros.
    pub(crate) amount: Option<f64>,
    /// Its duration.
    pub(crate) months: Option<f64>,
    /// What its social field says.
    pub(crate) social: Option<Social>,
    /// `None`: unclassified.
    pub(crate) family: Option<Family>,
    /// Month of notification, 1..=12.
    pub(crate) month: u8,
    /// A framework agreement.
    pub(crate) framework: bool,
    /// A contract under a framework.
    pub(crate) subsequent: bool,
    /// Of known amount from the threshold on; any amount without a threshold.
    pub(crate) counted: bool,
}

/// The declared contracts, and what was left out.
#[derive(Debug, Default)]
pub(crate) struct Declared<'a> {
    /// Each, in the order of the file.
    pub(crate) entries: Vec<Entry>,
    /// Those counted.
    pub(crate) counted: Vec<&'a Contract>,
    /// The days of notification.
    pub(crate) days: Days,
    /// How many have only a year.
    pub(crate) year_only: usize,
    /// Contracts left out, by reason.
    pub(crate) left_out: LeftOut,
}

impl<'a> Declared<'a> {
    /// Filters contracts under choices and the threshold in force.
    pub(crate) fn among(contracts: &[&'a Contract], options: &Options, threshold: f64) -> Self {
        let mut declared = Self::default();
        declared.entries.reserve(contracts.len());
        declared.counted.reserve(contracts.len());
        for &contract in contracts {
            if contract.subsequent && !options.subsequent {
                declared.left_out.subsequent += 1;
            } else {
                declared.add(contract, threshold);
            }
        }
        declared
    }

    fn add(&mut self, contract: &'a Contract, threshold: f64) {
        let counted = match contract.amount {
            _ if threshold <= 0.0 => true,
            Some(amount) => amount >= threshold,
            None => false,
        };
        match (counted, contract.amount) {
            (true, _) => self.counted.push(contract),
            (false, Some(_)) => self.left_out.below_threshold += 1,
            (false, None) => self.left_out.amount_unknown += 1,
        }
        let (year, month, _) = contract.notified.civil();
        self.days.add(contract.notified);
        self.year_only += usize::from(contract.year_only);
        self.entries.push(Entry {
            year,
            ends: contract.end().map(Day::year),
            amount: contract.amount,
            months: contract.duration.map(crate::Length::months),
            social: contract.social,
            family: contract.family,
            month: month as u8,
            framework: contract.framework,
            subsequent: contract.subsequent,
            counted,
        });
    }

    /// The counted ones among the entries.
    pub(crate) fn counted_entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.counted)
    }
}

/// Where days begin and end: the three first and the three last.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Days {
    first: [Option<Day>; 3],
    last: [Option<Day>; 3],
    count: usize,
}

/// From so many contracts on, one wrong date does not move the ends.
const MANY: usize = 100;

impl Days {
    fn add(&mut self, day: Day) {
        self.count += 1;
        let mut earlier = Some(day);
        for place in &mut self.first {
            if earlier.is_some() && (place.is_none() || earlier < *place) {
                std::mem::swap(place, &mut earlier);
            }
        }
        let mut later = Some(day);
        for place in &mut self.last {
            if later > *place {
                std::mem::swap(place, &mut later);
            }
        }
    }

    /// The first and the last day; the third of each where there are many.
    pub(crate) fn ends(&self) -> Option<(Day, Day)> {
        let [first, _, third] = self.first;
        let [last, _, third_last] = self.last;
        let (from, to) = if self.count >= MANY { (third, third_last) } else { (first, last) };
        Some((from?, to?))
    }

    /// The years of the first and of the last day.
    pub(crate) fn years(&self) -> Option<(i32, i32)> {
        Some((self.first.first().copied()??.year(), self.last.first().copied()??.year()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::sample;

    #[test]
    fn each_contract_is_counted_or_left_out_for_one_reason() {
        let of = |amount: Option<f64>, subsequent| Contract { amount, subsequent, ..sample(2024, 2, 3) };
        let all = [
            of(None, false),
            of(Some(39_999.99), false),
            of(Some(40_000.0), false),
            of(Some(5.0), true),
            of(None, true),
        ];
        let all: Vec<&Contract> = all.iter().collect();
        for (threshold, subsequent, left, counted) in [
            (0.0, true, [0, 0, 0], 5),
            (40_000.0, true, [0, 2, 2], 1),
            (40_000.0, false, [2, 1, 1], 1),
            (0.0, false, [2, 0, 0], 3),
        ] {
            let declared = Declared::among(&all, &Options { subsequent, ..Options::default() }, threshold);
            let LeftOut { subsequent, amount_unknown, below_threshold, .. } = declared.left_out;
            assert_eq!(
                ([subsequent, amount_unknown, below_threshold], declared.counted.len()),
                (left, counted)
            );
            assert_eq!(declared.counted_entries().count(), counted);
        }
    }

    #[test]
    fn one_wrong_date_does_not_move_the_ends_of_many() {
        let mut days = Days::default();
        assert_eq!((days.ends(), days.years()), (None, None));
        for day in (1..=99).rev() {
            days.add(Day(day));
        }
        assert_eq!(days.ends(), Some((Day(1), Day(99))));
        days.add(Day(50));
        assert_eq!(days.ends(), Some((Day(3), Day(97))));
    }
}
