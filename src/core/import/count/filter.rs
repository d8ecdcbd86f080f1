//! From contracts to those declared and those counted, each in few bytes: they are gone over several times.

use super::LeftOut;
use crate::Day;
use crate::contract::{Contract, Family, Social};

/// What the estimates need of a declared contract. Known durations and amounts are above 0, hence 0 for the others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    amount: f64,
    months: f64,
    /// Year of notification.
    pub(crate) year: i16,
    ends: i16,
    /// Month of notification, 1..=12.
    pub(crate) month: u8,
    /// What its social field says.
    pub(crate) social: Option<Social>,
    /// `None`: unclassified.
    pub(crate) family: Option<Family>,
    /// A framework agreement.
    pub(crate) framework: bool,
    /// A contract under a framework.
    pub(crate) subsequent: bool,
    /// It is counted, not only declared.
    pub(crate) counted: bool,
}

impl Entry {
    fn of(contract: &Contract, counted: bool) -> Self {
        let (year, month, _) = contract.notified.civil();
        Self {
            amount: contract.amount.unwrap_or(0.0),
            months: contract.duration.map_or(0.0, crate::Length::months),
            year: year as i16,
            ends: contract.end_year(year, month).unwrap_or(0) as i16,
            month: month as u8,
            social: contract.social,
            family: contract.family,
            framework: contract.framework,
            subsequent: contract.subsequent,
            counted,
        }
    }

    /// In euros, if it is known.
    pub(crate) fn amount(&self) -> Option<f64> {
        (self.amount > 0.0).then_some(self.amount)
    }

    /// Its duration, if it is known.
    pub(crate) fn months(&self) -> Option<f64> {
        (self.months > 0.0).then_some(self.months)
    }

    /// Year in which it ends, if its duration is known.
    pub(crate) fn ends(&self) -> Option<i32> {
        (self.ends > 0).then_some(i32::from(self.ends))
    }

    /// It has a clause that is not a reservation.
    pub(crate) fn clause(&self) -> bool {
        self.social.is_some_and(Social::clause_alone)
    }
}

/// Which contracts are declared, and which of them counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    /// In euros.
    pub(crate) threshold: f64,
    /// Contracts under a framework are declared too.
    pub(crate) subsequent: bool,
}

impl Filter {
    fn declares(self, contract: &Contract) -> bool {
        self.subsequent || !contract.subsequent
    }

    fn reaches(self, amount: Option<f64>) -> bool {
        self.threshold <= 0.0 || amount.is_some_and(|amount| amount >= self.threshold)
    }

    /// Whether a contract is counted: without a threshold, whatever its amount.
    pub(crate) fn counts(self, contract: &Contract) -> bool {
        self.declares(contract) && self.reaches(contract.amount)
    }
}

/// The declared contracts, and what was left out.
#[derive(Debug, Default)]
pub(crate) struct Declared<'a> {
    /// How many contracts there were.
    pub(crate) contracts: usize,
    /// Each declared one, in the order of the file.
    pub(crate) entries: Vec<Entry>,
    /// How many are counted.
    pub(crate) counted: usize,
    /// Framework agreements among the counted.
    pub(crate) framework: usize,
    /// Contracts under a framework among the counted.
    pub(crate) subsequent: usize,
    /// Those counted that have hours planned.
    pub(crate) with_hours: Vec<&'a Contract>,
    /// The days of notification.
    pub(crate) days: Days,
    /// How many have only a year.
    pub(crate) year_only: usize,
    /// Contracts left out, by reason.
    pub(crate) left_out: LeftOut,
}

impl<'a> Declared<'a> {
    /// Filters contracts.
    pub(crate) fn among(contracts: impl Iterator<Item = &'a Contract>, filter: Filter) -> Self {
        let mut declared = Self::default();
        declared.entries.reserve(contracts.size_hint().1.unwrap_or(0));
        for contract in contracts {
            declared.contracts += 1;
            if filter.declares(contract) {
                declared.add(contract, filter.reaches(contract.amount));
            } else {
                declared.left_out.subsequent += 1;
            }
        }
        declared
    }

    fn add(&mut self, contract: &'a Contract, counted: bool) {
        if counted {
            self.counted += 1;
            self.framework += usize::from(contract.framework);
            self.subsequent += usize::from(contract.subsequent);
            if contract.planned().is_some_and(|hours| hours > 0.0) {
                self.with_hours.push(contract);
            }
        } else if contract.amount.is_some() {
            self.left_out.below_threshold += 1;
        } else {
            self.left_out.amount_unknown += 1;
        }
        self.days.add(contract.notified);
        self.year_only += usize::from(contract.year_only);
        self.entries.push(Entry::of(contract, counted));
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
        // Nearly all days are neither.
        let [_, _, third] = self.first;
        let [_, _, third_last] = self.last;
        if self.count > 3
            && third.is_none_or(|third| third <= day)
            && third_last.is_none_or(|last| day <= last)
        {
            return;
        }
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
        for (threshold, subsequent, left, counted) in [
            (0.0, true, [0, 0, 0], 5),
            (40_000.0, true, [0, 2, 2], 1),
            (40_000.0, false, [2, 1, 1], 1),
            (0.0, false, [2, 0, 0], 3),
        ] {
            let declared = Declared::among(all.iter(), Filter { threshold, subsequent });
            let LeftOut { subsequent, amount_unknown, below_threshold, .. } = declared.left_out;
            assert_eq!(([subsequent, amount_unknown, below_threshold], declared.counted), (left, counted));
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
