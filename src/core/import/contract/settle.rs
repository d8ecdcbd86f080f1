//! Rows become contracts, in steps: by number, lots apart, then one contract under two numbers.

use crate::contract::alike::Recurring;
use crate::contract::index::Index;
use crate::contract::versions::contract_of;
use crate::contract::{Contract, Held, Merged, lots};
use crate::row::Row;
use crate::value::buyer::fingerprint;
use crate::{Day, Note};
use std::collections::BTreeMap;

/// What stands at the place of a row.
#[derive(Debug)]
enum Slot {
    /// A row whose number was not looked at.
    Row(Box<Row>),
    /// A contract whose first row it was.
    Contract(Box<Contract>),
    /// A row that is part of another place's contract.
    Taken,
}

/// The rows of one number.
#[derive(Clone, Copy, Debug)]
struct Group {
    first: u32,
    last: u32,
}

/// Rows, gathered by number as they are read, then made contracts.
#[derive(Debug, Default)]
pub(crate) struct Settling {
    slots: Vec<Slot>,
    /// The next row of the same number, or itself.
    next: Vec<u32>,
    groups: Vec<Group>,
    numbers: Index,
    /// How many groups, then slots, are done.
    grouped: usize,
    placed: usize,
    /// What contracts that may stand under two numbers have in common.
    likenesses: Recurring,
    standing: Standing,
    pub(crate) merged: Merged,
    pub(crate) notes: BTreeMap<Note, u64>,
}

impl Settling {
    /// Takes a row, in the order of the file.
    pub(crate) fn add(&mut self, row: Row) {
        let Ok(place) = u32::try_from(self.slots.len()) else { return };
        self.merged.rows_without_id += usize::from(row.number.is_none());
        let (group, first) = self.numbers.place(key(&row));
        if first {
            self.groups.push(Group { first: place, last: place });
        } else if let Some(group) = self.groups.get_mut(group) {
            if let Some(next) = self.next.get_mut(group.last as usize) {
                *next = place;
            }
            group.last = place;
        }
        self.slots.push(Slot::Row(Box::new(row)));
        self.next.push(place);
    }

    /// Does as much as `rows` rows ask for; `Some`: all contracts, in the order of the file.
    pub(crate) fn step(&mut self, rows: usize) -> Option<Vec<Held>> {
        let mut left = rows;
        self.numbers = Index::default();
        if self.grouped == 0 {
            self.likenesses = Recurring::of(self.slots.len());
        }
        while let Some(&group) = self.groups.get(self.grouped) {
            let count = self.settle(group);
            self.grouped += 1;
            left = left.saturating_sub(count);
            if left == 0 {
                return None;
            }
        }
        self.standing.all.reserve_exact(if self.placed == 0 { self.groups.len() } else { 0 });
        while let Some(slot) = self.slots.get_mut(self.placed) {
            if let Slot::Contract(contract) = std::mem::replace(slot, Slot::Taken) {
                let alike = likeness(&contract).filter(|alike| self.likenesses.recurs(*alike));
                self.merged.number_variants += usize::from(self.standing.place(contract, alike));
            }
            self.placed += 1;
            left = left.saturating_sub(1);
            if left == 0 {
                return None;
            }
        }
        Some(std::mem::take(&mut self.standing.all))
    }

    /// Makes a row that is alone of its number a contract: most are.
    fn settle_alone(&mut self, place: usize) {
        let (merged, notes) = (&mut self.merged, &mut self.notes);
        let Some(slot) = self.slots.get_mut(place) else { return };
        if let Slot::Row(row) = std::mem::replace(slot, Slot::Taken) {
            let contract = contract_of(&[row], merged, &mut |note| *notes.entry(note).or_default() += 1);
            contract.iter().filter_map(likeness).for_each(|alike| self.likenesses.note(alike));
            *slot = contract.map_or(Slot::Taken, |contract| Slot::Contract(Box::new(contract)));
        }
    }

    /// Makes the rows of a number one contract, or one for each lot. Gives how many rows they were.
    fn settle(&mut self, group: Group) -> usize {
        if group.first == group.last {
            self.settle_alone(group.first as usize);
            return 1;
        }
        let (mut rows, mut places) = (Vec::new(), Vec::new());
        let mut place = group.first;
        loop {
            let at = place as usize;
            if let Some(Slot::Row(row)) =
                self.slots.get_mut(at).map(|slot| std::mem::replace(slot, Slot::Taken))
            {
                rows.push(row);
                places.push(at);
            }
            let next = self.next.get(at).copied().unwrap_or(place);
            if next == place {
                break;
            }
            place = next;
        }
        let count = rows.len();
        let mut lots: BTreeMap<usize, Vec<Box<Row>>> = BTreeMap::new();
        for (class, row) in lots::classes(&rows).into_iter().zip(rows) {
            lots.entry(class).or_default().push(row);
        }
        self.merged.numbers_with_lots += usize::from(lots.len() > 1);
        self.merged.rows_merged += count - lots.len();
        let notes = &mut self.notes;
        for (class, rows) in lots {
            let contract =
                contract_of(&rows, &mut self.merged, &mut |note| *notes.entry(note).or_default() += 1);
            let slot = places.get(class).and_then(|&place| self.slots.get_mut(place));
            if let Some((slot, contract)) = slot.zip(contract) {
                likeness(&contract).into_iter().for_each(|alike| self.likenesses.note(alike));
                *slot = Slot::Contract(Box::new(contract));
            }
        }
        count
    }
}

/// What tells a contract by its number, or without one by all that is alike.
fn key(row: &Row) -> u64 {
    match row.number {
        Some(number) => fingerprint(&(row.buyer, number)),
        None => {
            let length = row.duration().map(|length| length.months().to_bits());
            fingerprint(&(
                row.buyer,
                row.notified,
                row.cents(),
                row.cpv,
                row.object,
                row.holders.first(),
                length,
            ))
        }
    }
}

/// Contracts that stand, by what a second number would not change.
#[derive(Debug, Default)]
struct Standing {
    all: Vec<Held>,
    likenesses: Index,
    /// Where the first of each likeness stands.
    first: Vec<usize>,
    /// Where the others do, by their object: most have none.
    by_object: BTreeMap<(usize, u64), usize>,
}

/// What two numbers of one contract have in common; `None`: too little is known.
fn likeness(contract: &Contract) -> Option<u64> {
    let cents = contract.cents().filter(|_| !contract.year_only && !contract.holders.is_empty())?;
    let alike: (u32, Day, i64, &[u64]) = (contract.buyer, contract.notified, cents, &contract.holders);
    Some(fingerprint(&alike))
}

impl Standing {
    /// Places a contract; `true`: it is one that stands already, under another number. `alike`: what it may have in common
    /// with another; none for nearly all.
    fn place(&mut self, contract: Held, alike: Option<u64>) -> bool {
        let place = self.all.len();
        let Some(alike) = alike else {
            self.all.push(contract);
            return false;
        };
        let (alike, new) = self.likenesses.place(alike);
        if new {
            self.first.push(place);
            self.all.push(contract);
            return false;
        }
        // Only the first of a kind may be of unknown object: the next one completes it, or joins it.
        let first = self.first.get(alike).copied().unwrap_or(place);
        let standing = self.all.get(first).and_then(|first| first.object);
        let found = match (contract.object, standing) {
            (None, _) | (_, None) => Some(first),
            (Some(object), Some(known)) if object == known => Some(first),
            (Some(object), Some(_)) => self.by_object.get(&(alike, object)).copied(),
        };
        if let Some(object) = contract.object.filter(|_| found.is_none()) {
            self.by_object.insert((alike, object), place);
        }
        match found.and_then(|found| self.all.get_mut(found)) {
            Some(standing) => {
                standing.complete_from(&contract);
                true
            }
            None => {
                self.all.push(contract);
                false
            }
        }
    }
}
