//! The years of notification: what each holds, which are whole, which are selected.

use super::MOSTLY;
use super::filter::{Declared, Entry};
use super::{Flag, Year};
use crate::contract::Family;
use crate::statistics::{ENOUGH, median, wilson};
use crate::{Day, Options};

/// As many complete years are selected, the last ones.
const SELECTED: usize = 8;

/// A year, and what is needed to judge it.
#[derive(Debug)]
pub(crate) struct Counted {
    /// What is told of it.
    pub(crate) year: Year,
    /// The estimates are made of it.
    pub(crate) selected: bool,
    /// It is selected, and its social fields are known.
    pub(crate) social: bool,
    /// Declared contracts whose social field is known.
    declared_known: usize,
    /// Reserved ones among them.
    reserved: usize,
    /// A bit a month with a counted contract.
    months: u16,
}

impl Counted {
    fn new(year: i32) -> Self {
        let year = Year {
            year,
            declared: 0,
            counted: 0,
            works: 0,
            services: 0,
            supplies: 0,
            unclassified: 0,
            social_known: 0,
            clause: 0,
            consideration: 0,
            subsequent: 0,
            rate: None,
            rate_95: None,
            reserved_declared: None,
            flags: vec![],
            complete: false,
        };
        Self { year, selected: false, social: false, declared_known: 0, reserved: 0, months: 0 }
    }

    fn add(&mut self, entry: &Entry) {
        self.year.declared += 1;
        if let Some(social) = entry.social {
            self.declared_known += 1;
            self.reserved += usize::from(social.reserved);
        }
        if !entry.counted {
            return;
        }
        let year = &mut self.year;
        year.counted += 1;
        match entry.family {
            Some(Family::Works) => year.works += 1,
            Some(Family::Services) => year.services += 1,
            Some(Family::Supplies) => year.supplies += 1,
            None => year.unclassified += 1,
        }
        year.subsequent += usize::from(entry.subsequent);
        if let Some(social) = entry.social {
            year.social_known += 1;
            year.clause += usize::from(social.clause_alone());
            year.consideration += usize::from(social.consideration());
        }
        self.months |= 1 << entry.month;
    }

    fn finish(&mut self) {
        let year = &mut self.year;
        if year.social_known >= ENOUGH {
            year.rate = Some(year.clause as f64 / year.social_known as f64);
            year.rate_95 = Some(wilson(year.clause, year.social_known));
        }
        year.reserved_declared = (self.declared_known > 0).then_some(self.reserved);
    }

    /// Whether the reserved contracts of the year can be told: most of the declared have a social field.
    pub(crate) fn tells_reserved(&self) -> bool {
        self.year.declared > 0 && self.declared_known as f64 >= MOSTLY * self.year.declared as f64
    }

    /// Reserved contracts among the declared.
    pub(crate) fn reserved(&self) -> usize {
        self.reserved
    }
}

/// All years from the first to the last, empty ones too.
#[derive(Debug)]
pub(crate) struct Calendar {
    first: i32,
    years: Vec<Counted>,
}

impl Calendar {
    /// Counts the declared contracts by year, tells which years are whole, and selects some.
    pub(crate) fn of(declared: &Declared<'_>, as_of: Day, options: &Options) -> Option<Self> {
        let (first, last) = declared.days.years()?;
        let mut calendar = Self { first, years: (first..=last).map(Counted::new).collect() };
        for entry in &declared.entries {
            if let Some(year) = calendar.get_mut(i32::from(entry.year)) {
                year.add(entry);
            }
        }
        calendar.years.iter_mut().for_each(Counted::finish);
        let dated = declared.year_only * 2 <= declared.entries.len();
        calendar.flag(declared.days.ends()?, dated, as_of);
        calendar.select(options);
        Some(calendar)
    }

    /// A year of it.
    pub(crate) fn get(&self, year: i32) -> Option<&Counted> {
        self.years.get(usize::try_from(year - self.first).ok()?)
    }

    fn get_mut(&mut self, year: i32) -> Option<&mut Counted> {
        self.years.get_mut(usize::try_from(year - self.first).ok()?)
    }

    /// The first year.
    pub(crate) fn first(&self) -> i32 {
        self.first
    }

    /// All years, in order.
    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = &Counted> {
        self.years.iter()
    }

    /// The years selected, in order.
    pub(crate) fn selected(&self) -> impl DoubleEndedIterator<Item = &Year> {
        self.all().filter(|counted| counted.selected).map(|counted| &counted.year)
    }

    /// The selected years whose social fields are known, in order.
    pub(crate) fn social(&self) -> impl DoubleEndedIterator<Item = &Year> {
        self.all().filter(|counted| counted.social).map(|counted| &counted.year)
    }

    /// The years as they are told.
    pub(crate) fn into_years(self) -> Vec<Year> {
        self.years.into_iter().map(|counted| counted.year).collect()
    }

    fn flag(&mut self, (from, to): (Day, Day), dated: bool, as_of: Day) {
        for counted in &mut self.years {
            counted.year.flags = edges(counted, (from, to), dated, as_of);
        }
        let uncut: Vec<(i32, f64)> =
            self.all().filter(|counted| !cut(&counted.year.flags)).map(count).collect();
        let largest = self.all().map(count).fold(0.0, |largest: f64, (_, n)| largest.max(n));
        for counted in &mut self.years {
            let (year, n) = count(counted);
            let mut others: Vec<f64> =
                uncut.iter().filter(|other| other.0 != year).map(|other| other.1).collect();
            let far_below = others.len() >= 2 && median(&mut others).is_some_and(|median| n < 0.5 * median);
            let year = &mut counted.year;
            if !cut(&year.flags) && (far_below || n < 0.2 * largest) {
                year.flags.push(Flag::Sparse);
            }
            year.complete = year.counted > 0 && year.flags.iter().all(|flag| *flag == Flag::Recent);
        }
    }

    fn select(&mut self, options: &Options) {
        let mut left = SELECTED;
        for counted in self.years.iter_mut().rev() {
            let year = &counted.year;
            counted.selected = match &options.years {
                Some(ticked) => ticked.contains(&year.year),
                None => year.complete && left > 0,
            };
            left -= usize::from(counted.selected && options.years.is_none());
            counted.social = counted.selected && year.tells_social();
        }
    }
}

fn count(counted: &Counted) -> (i32, f64) {
    (counted.year.year, counted.year.counted as f64)
}

/// The file does not hold the whole year.
fn cut(flags: &[Flag]) -> bool {
    flags.contains(&Flag::CutEnd) || flags.contains(&Flag::CutStart)
}

/// How many days without a contract still say nothing: the fewer contracts a year, the more.
fn silence(counted: usize) -> i32 {
    match i32::try_from(2190_usize.div_ceil(counted.max(1))) {
        Ok(days) => days.clamp(16, 182),
        Err(_) => 182,
    }
}

/// What the first and last day of the file, and its months, say of a year. Without days only the current year is known
/// not to be over.
fn edges(counted: &Counted, (from, to): (Day, Day), dated: bool, as_of: Day) -> Vec<Flag> {
    let year = counted.year.year;
    if !dated {
        return if year >= as_of.year() { vec![Flag::CutEnd] } else { vec![] };
    }
    let n = counted.year.counted;
    let days = silence(n);
    let mut flags = vec![];
    if to < Day::last_of(year).plus(-days) {
        flags.push(Flag::CutEnd);
    } else if Day::of(year + 1, 3, 1).is_some_and(|published| to < published) {
        flags.push(Flag::Recent);
    }
    if year < from.year() || (year == from.year() && from > Day::first_of(year).plus(days)) {
        flags.push(Flag::CutStart);
    }
    if !cut(&flags) && n >= 60 && counted.months.count_ones() < 10 {
        flags.push(Flag::Gaps);
    }
    flags
}

#[cfg(test)]
#[path = "years_tests.rs"]
mod tests;
