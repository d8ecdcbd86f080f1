//! The second reading of a file: every row judged, those of the chosen buyer kept.

use crate::contract::settle::Settling;
use crate::field::Field;
use crate::judge::{Judged, Refused, judge, moment};
use crate::row::Row;
use crate::source::Event;
use crate::survey::{Chosen, Plan};
use crate::value::amount::LARGEST;
use crate::value::number;
use crate::{Category, Day, Format, Note, Place, Reason, Rejected, Rows, YearPurchases};
use std::collections::BTreeMap;

/// More rejected rows are counted, not listed.
const LISTED: usize = 1_000;
/// As much of a category's name is kept, in characters.
const LONGEST_NAME: usize = 200;
/// So many categories of a ledger are told.
const CATEGORIES: usize = 10;
/// As much of what stood there is shown.
const SHOWN: usize = 60;

/// What a ledger adds up to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Purchases {
    years: BTreeMap<Option<i32>, (u64, f64)>,
    categories: BTreeMap<String, f64>,
}

impl Purchases {
    /// By year, rows without a date last.
    pub(crate) fn by_year(&self) -> Vec<YearPurchases> {
        let line = |(year, (rows, total)): (&Option<i32>, &(u64, f64))| YearPurchases {
            year: *year,
            rows: *rows,
            total: *total,
        };
        let dated = self.years.iter().filter(|(year, _)| year.is_some()).map(line);
        dated.chain(self.years.iter().filter(|(year, _)| year.is_none()).map(line)).collect()
    }

    /// The largest categories, by total downwards, then by name.
    pub(crate) fn categories(&self) -> Vec<Category> {
        let mut all: Vec<Category> = self
            .categories
            .iter()
            .map(|(name, total)| Category { name: name.clone(), total: *total })
            .collect();
        all.sort_by(|one, other| other.total.total_cmp(&one.total));
        all.truncate(CATEGORIES);
        all
    }
}

/// What the second reading gathers.
#[derive(Debug)]
pub(crate) struct Collect {
    pub(crate) plan: Plan,
    pub(crate) rows: Rows,
    pub(crate) rejected: Vec<Rejected>,
    pub(crate) notes: BTreeMap<Note, u64>,
    pub(crate) settling: Settling,
    pub(crate) of_others: usize,
    pub(crate) purchases: Purchases,
}

impl Collect {
    pub(crate) fn new(plan: Plan) -> Self {
        Self {
            plan,
            rows: Rows::default(),
            rejected: Vec::new(),
            notes: BTreeMap::new(),
            settling: Settling::default(),
            of_others: 0,
            purchases: Purchases::default(),
        }
    }

    pub(crate) fn take(&mut self, event: &Event<'_>, as_of: Day) {
        self.rows.read += 1;
        match event {
            Event::None(at, reason) => self.reject(*at, (*reason, None)),
            Event::Record(record) if self.plan.format == Format::Ledger => match self.purchase(record, as_of)
            {
                Ok(()) => self.rows.kept += 1,
                Err(refused) => self.reject(record.at, refused),
            },
            Event::Record(record) => match judge(record, as_of, self.plan.needs_buyer) {
                Ok(judged) => self.keep(record, judged, as_of),
                Err(refused) => self.reject(record.at, refused),
            },
        }
    }

    /// The file is whole, and at most half of its rows were rejected, concessions left out of both.
    pub(crate) fn is_sound(&self, truncated: bool) -> bool {
        let concessions = self.rows.rejected.get(&Reason::Concession).copied().unwrap_or(0);
        let rejected: u64 = self.rows.rejected.values().sum();
        !truncated && 2 * (rejected - concessions) <= self.rows.read - concessions
    }

    fn keep(&mut self, record: &crate::record::Record, judged: Judged, as_of: Day) {
        self.rows.kept += 1;
        let of_chosen = match &self.plan.chosen {
            Chosen::File => true,
            Chosen::Some(chosen) => judged.buyer.is_some_and(|buyer| chosen.contains(&buyer)),
            Chosen::Nobody => false,
        };
        if !of_chosen {
            self.of_others += 1;
            return;
        }
        let notes = &mut self.notes;
        let mut note = |note: Note| *notes.entry(note).or_default() += 1;
        if judged.buyer.is_none() && !record.get(Field::Buyer).is_empty() {
            note(Note::BuyerDamaged);
        }
        let row = Row::of(record, judged, as_of, &mut note);
        self.settling.add(row);
    }

    fn reject(&mut self, at: Place, (reason, value): Refused) {
        *self.rows.rejected.entry(reason).or_default() += 1;
        if self.rejected.len() < LISTED {
            self.rejected.push(Rejected {
                at,
                reason,
                value: value.map(|text| text.chars().take(SHOWN).collect()),
            });
        }
    }

    /// Adds a row of a ledger.
    fn purchase(&mut self, record: &crate::record::Record, as_of: Day) -> Result<(), Refused> {
        let text = record.get(Field::Amount);
        let said = || Some(text.to_owned());
        if text.is_empty() {
            return Err((Reason::NoAmount, said()));
        }
        let amount = number::read(text).ok_or_else(|| (Reason::BadAmount, said()))?;
        let moment = moment(record, as_of)?;
        if amount.abs() > LARGEST {
            return Err((Reason::AmountOutOfRange, said()));
        }
        let (rows, total) = self.purchases.years.entry(moment.map(|moment| moment.day().year())).or_default();
        (*rows, *total) = (*rows + 1, *total + amount);
        *self
            .purchases
            .categories
            .entry(record.get(Field::Category).chars().take(LONGEST_NAME).collect())
            .or_default() += amount;
        Ok(())
    }
}
