//! Which value of a contract counts when several rows tell of it.

use crate::contract::{Contract, ContractHours, Merged};
use crate::row::{Modification, Row};
use crate::{Length, Note};
use std::cmp::Ordering;
use std::num::{NonZeroU32, NonZeroU64};

/// The contract that some rows tell of, in the order of the file; `note` is told of a duration that was shortened.
/// `None`: there is no row.
pub(crate) fn contract_of(
    rows: &[Box<Row>],
    merged: &mut Merged,
    note: &mut impl FnMut(Note),
) -> Option<Contract> {
    let initial = initial(rows)?;
    let latest = latest(rows)?;
    merged.contracts_with_versions += usize::from(has_versions(rows));
    merged.social_changed += usize::from(differs(rows.iter().filter_map(|row| row.social)));
    let planned = rows.iter().find_map(|row| row.planned());
    let worked = latest.worked().or_else(|| rows.iter().find_map(|row| row.worked()));
    Some(Contract {
        notified: initial.notified,
        year_only: initial.year_only,
        amount: initial.amount().or_else(|| rows.iter().find_map(|row| row.amount())),
        duration: duration(rows, initial, latest, note),
        social: latest.social.or_else(|| rows.iter().rev().find_map(|row| row.social)),
        family: initial.family.or_else(|| rows.iter().find_map(|row| row.family)),
        framework: rows.iter().any(|row| row.framework),
        subsequent: rows.iter().any(|row| row.subsequent),
        hours: ContractHours::held(planned, worked),
        buyer: initial.buyer,
        cpv: initial.cpv.or_else(|| rows.iter().find_map(|row| row.cpv)).map(NonZeroU32::get),
        object: initial.object.or_else(|| rows.iter().find_map(|row| row.object)).map(NonZeroU64::get),
        holders: union(rows),
    })
}

/// The row of the smallest modification, else of the earliest notification; the first of equals.
fn initial(rows: &[Box<Row>]) -> Option<&Row> {
    let numbered = rows.iter().filter_map(|row| Some((row.modification_id()?, row)));
    let smallest = numbered.min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, row)| row);
    smallest.or_else(|| rows.iter().min_by_key(|row| row.notified)).map(|row| &**row)
}

/// The row of the largest modification, else the latest by publication and notification of those that say they are current,
/// of all if none does; the last of equals.
fn latest(rows: &[Box<Row>]) -> Option<&Row> {
    let numbered = rows.iter().filter_map(|row| Some((row.modification_id()?, row)));
    let largest = numbered.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, row)| row);
    let current = || rows.iter().filter(|row| row.current).max_by_key(|row| (row.published(), row.notified));
    let last = || rows.iter().max_by_key(|row| (row.published(), row.notified));
    largest.or_else(current).or_else(last).map(|row| &**row)
}

/// The last modification, else what the latest row says, the initial one, any. A modification shorter than the contract was
/// at first is the increment that some software writes: it is told, and not taken.
fn duration(rows: &[Box<Row>], initial: &Row, latest: &Row, note: &mut impl FnMut(Note)) -> Option<Length> {
    let shorter = |length: Length| initial.duration().is_some_and(|first| length.months() < first.months());
    let mut shortened = false;
    let mut sound = |length: Length| {
        let short = shorter(length);
        shortened |= short;
        !short
    };
    let modifications = rows
        .iter()
        .flat_map(|row| row.modifications.iter())
        .filter(|modification| sound(modification.length));
    let last =
        modifications.max_by(|one, other| in_order(one, other)).map(|modification| modification.length);
    let taken = last.or_else(|| latest.duration().filter(|length| sound(*length))).or(initial.duration());
    if shortened {
        note(Note::DurationShortened);
    }
    taken.or_else(|| rows.iter().rev().find_map(|row| row.duration()))
}

fn in_order(one: &Modification, other: &Modification) -> Ordering {
    one.day.cmp(&other.day).then(one.id.total_cmp(&other.id)).then(one.place.cmp(&other.place))
}

/// Whether a row is marked as a modification, or rows differ in day, amount or duration.
fn has_versions(rows: &[Box<Row>]) -> bool {
    let days = rows
        .iter()
        .map(|row| (row.notified, row.cents(), row.duration().map(|length| length.months().to_bits())));
    rows.iter().any(|row| row.marked) || differs(days)
}

fn differs<T: PartialEq>(mut all: impl Iterator<Item = T>) -> bool {
    all.next().is_some_and(|first| all.any(|other| other != first))
}

fn union(rows: &[Box<Row>]) -> Box<[u64]> {
    let mut holders: Vec<u64> = rows.iter().flat_map(|row| row.holders.iter().copied()).collect();
    holders.sort_unstable();
    holders.dedup();
    holders.into()
}
