//! Lots under one number: contracts of their own, which rows of one contract are not.

use crate::row::Row;
use std::collections::BTreeMap;

/// Which of a number's rows are one contract: a class for each row, the place of its first row. One class, unless no row
/// is marked as a modification and all have holders; then rows belong together that share a holder, or have the same day
/// and amounts that are equal or not both known, and those that either belongs with.
pub(crate) fn classes(rows: &[Box<Row>]) -> Vec<usize> {
    if rows.len() < 2 || rows.iter().any(|row| row.marked || row.holders.is_empty()) {
        return vec![0; rows.len()];
    }
    let mut parents: Vec<usize> = (0..rows.len()).collect();
    let mut by_holder = BTreeMap::new();
    let mut by_day = BTreeMap::new();
    let mut by_amount = BTreeMap::new();
    for (place, row) in rows.iter().enumerate() {
        for holder in &row.holders {
            join(&mut parents, *by_holder.entry(*holder).or_insert(place), place);
        }
        // A row of unknown amount belongs with every row of its day.
        let unknown = row.cents().is_none();
        let day = by_day.entry(row.notified).or_insert((place, false));
        if unknown || day.1 {
            join(&mut parents, day.0, place);
        }
        if unknown && !day.1 {
            day.1 = true;
            let first =
                rows.iter().take(place).enumerate().filter(|(_, other)| other.notified == row.notified);
            for (other, _) in first {
                join(&mut parents, other, place);
            }
        }
        join(&mut parents, *by_amount.entry((row.notified, row.cents())).or_insert(place), place);
    }
    (0..rows.len()).map(|place| root(&mut parents, place)).collect()
}

/// The class of a row: the place of its first row.
fn root(parents: &mut [usize], place: usize) -> usize {
    let mut at = place;
    while let Some(&parent) = parents.get(at).filter(|parent| **parent != at) {
        // Each look shortens the way of the next one.
        let grand = parents.get(parent).copied().unwrap_or(parent);
        if let Some(slot) = parents.get_mut(at) {
            *slot = grand;
        }
        at = grand;
    }
    at
}

fn join(parents: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(parents, one), root(parents, other));
    if let Some(slot) = parents.get_mut(one.max(other)) {
        *slot = one.min(other);
    }
}
