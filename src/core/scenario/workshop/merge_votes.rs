//! What two tabs counted of one vote, together.

use crate::scenario::vote::hands::{Asked, MOST_HANDS};
use crate::scenario::vote::{Ballot, count};

/// Takes out what this tab took out since `before`, and adds what came in here.
pub(super) fn merge_ballots(before: &[Ballot], mine: &[Ballot], merged: &mut Vec<Ballot>) {
    merged.retain(|one| !before.contains(one) || mine.iter().any(|other| other.voter == one.voter));
    for ballot in mine.iter().filter(|one| !before.contains(one)) {
        count::add(merged, ballot.clone());
    }
}

/// Adds the hands that this tab counted since `before` to those that the other one counted; where this tab asks about
/// other levers or values, it asks about these.
pub(super) fn merge_asked(before: &[Asked], mine: &[Asked], merged: &mut Vec<Asked>) {
    if mine == before {
        return;
    }
    if !is_about_the_same(mine, merged) {
        *merged = mine.to_vec();
        return;
    }
    for (at, (mine, theirs)) in mine.iter().zip(merged).enumerate() {
        let old = before.get(at).filter(|old| old.lever == mine.lever);
        for (place, (mine, theirs)) in mine.choices.iter().zip(&mut theirs.choices).enumerate() {
            let old = old.and_then(|old| old.choices.get(place)).map_or(0, |choice| choice.hands);
            theirs.hands = (theirs.hands + mine.hands).saturating_sub(old).min(MOST_HANDS);
        }
    }
}

/// Whether two lists ask about the same levers and values, whatever hands were counted.
fn is_about_the_same(one: &[Asked], other: &[Asked]) -> bool {
    let values = |asked: &Asked| asked.choices.iter().map(|choice| choice.value).collect::<Vec<_>>();
    one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| a.lever == b.lever && values(a) == values(b))
}
