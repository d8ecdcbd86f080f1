//! One board of two: what two tabs made of the same board, neither wiping the other's work.
//!
//! The other tab's board is the start; onto it come the changes of this one since the board that both began with.
//! Where both changed the same text, this tab's stands, being the later. Limits hold: what no longer fits is left out.

use super::merge_votes::{merge_asked, merge_ballots};
use super::{Board, Group, MOST_GROUPS, MOST_PROPOSALS, MOST_ROUNDS, Proposal, Record, Round};
use crate::order::sort_by_key;

/// The board of two, `mine` and `theirs`, which both came from `base`.
#[must_use]
pub fn merge(base: &Board, mine: &Board, theirs: &Board) -> Board {
    let mut merged = theirs.clone();
    if mine.title != base.title {
        merged.title.clone_from(&mine.title);
    }
    if (mine.timer, mine.round_time) != (base.timer, base.round_time) {
        (merged.timer, merged.round_time) = (mine.timer, mine.round_time);
    }
    merge_record(&base.record, &mine.record, &mut merged.record);
    let places = merge_groups(base, mine, &mut merged);
    merge_rounds(base, mine, &mut merged, &places);
    if mine.shown != base.shown {
        merged.shown = mine.shown.min(merged.rounds.len().saturating_sub(1));
    }
    if !is_in_order(&base.groups, &mine.groups) {
        arrange(&mut merged, &places);
    }
    remove_left(base, mine, &mut merged);
    merged
}

/// Whether this tab has the groups as they came: those of before in their order, then its own.
fn is_in_order(before: &[Group], mine: &[Group]) -> bool {
    mine.iter()
        .map(|group| before.iter().position(|old| old.letter == group.letter).unwrap_or(usize::MAX))
        .is_sorted()
        && mine
            .iter()
            .filter(|group| before.iter().all(|old| old.letter != group.letter))
            .map(|group| group.letter)
            .is_sorted()
}

/// Puts the groups of both in this tab's order, those that only the other has after them.
fn arrange(merged: &mut Board, places: &[Option<usize>]) {
    let count = merged.groups.len();
    let mut order: Vec<usize> = places.iter().flatten().copied().collect();
    order.extend((0..count).filter(|place| !places.contains(&Some(*place))));
    merged.groups = order.iter().filter_map(|&place| merged.groups.get(place).cloned()).collect();
    for proposal in merged.rounds.iter_mut().flat_map(|round| &mut round.proposals) {
        proposal.group = order.iter().position(|&place| place == proposal.group).unwrap_or(proposal.group);
    }
}

/// Puts what this tab wrote into the record of both, field by field.
fn merge_record(base: &Record, mine: &Record, merged: &mut Record) {
    if mine.decision != base.decision {
        merged.decision.clone_from(&mine.decision);
    }
    if mine.present != base.present {
        merged.present.clone_from(&mine.present);
    }
    if mine.next != base.next {
        merged.next.clone_from(&mine.next);
    }
    if mine.kept != base.kept {
        merged.kept.clone_from(&mine.kept);
    }
}

/// Puts this tab's groups among the other's; gives the place of each of this tab's in the board of both.
fn merge_groups(base: &Board, mine: &Board, merged: &mut Board) -> Vec<Option<usize>> {
    let mark = |group: &Group| (group.colour, group.shape);
    let mut places: Vec<Option<usize>> = Vec::new();
    for group in &mine.groups {
        // A group is known by its mark; one that was given another mark, by its name.
        let free = |other: &&Group| !mine.groups.iter().any(|one| mark(one) == mark(other));
        let before = base
            .groups
            .iter()
            .find(|other| mark(other) == mark(group))
            .or_else(|| base.groups.iter().filter(free).find(|other| other.name == group.name));
        let at = |same: &dyn Fn(&Group) -> bool| {
            merged
                .groups
                .iter()
                .enumerate()
                .position(|(place, other)| same(other) && !places.contains(&Some(place)))
        };
        let place = match before {
            Some(before) => {
                let renewed = |other: &Group| !base.groups.iter().any(|old| mark(old) == mark(other));
                at(&|other| mark(other) == mark(before))
                    .or_else(|| at(&|other| other.name == before.name && renewed(other)))
            }
            None => at(&|other| other == group),
        };
        if let Some(found) = place.and_then(|place| merged.groups.get_mut(place)) {
            if before.is_some_and(|before| before != group) {
                *found = group.clone();
            }
            places.push(place);
            continue;
        }
        // What the other tab removed comes back only with a proposal or a change of this one's.
        let removed =
            before.is_some_and(|before| before == group) && !proposed_since(base, mine, places.len());
        if removed || merged.groups.len() >= MOST_GROUPS {
            places.push(None);
            continue;
        }
        let taken = merged.groups.iter().any(|other| mark(other) == mark(group));
        let (colour, shape) = if taken { merged.next_mark() } else { mark(group) };
        let called = merged.groups.iter().any(|other| other.letter == group.letter);
        let letter = if called { merged.next_letter() } else { group.letter };
        places.push(Some(merged.groups.len()));
        merged.groups.push(Group { colour, shape, letter, ..group.clone() });
    }
    places
}

fn merge_rounds(base: &Board, mine: &Board, merged: &mut Board, places: &[Option<usize>]) {
    // A proposal as it stands in this tab, its group as the board of both counts.
    let moved = |proposal: &Proposal| {
        let group = places.get(proposal.group).copied().flatten()?;
        Some(Proposal { group, ..proposal.clone() })
    };
    let merged_groups = &merged.groups.clone();
    for (place, round) in mine.rounds.iter().enumerate() {
        let before = base.rounds.get(place);
        let both = merged.rounds.get_mut(place).filter(|other| {
            before.is_some() || (other.question == round.question && other.base == round.base)
        });
        let Some(both) = both else {
            if merged.rounds.len() < MOST_ROUNDS {
                let proposals = round.proposals.iter().filter_map(moved).collect();
                merged.rounds.push(Round { proposals, ..round.clone() });
            }
            continue;
        };
        let empty = Round::new(both.question.clone(), both.base.clone());
        let before = before.unwrap_or(&empty);
        if round.question != before.question {
            both.question.clone_from(&round.question);
        }
        if round.base != before.base && both.is_empty() {
            both.base.clone_from(&round.base);
        }
        let withdrawn = |one: &Proposal| {
            before.proposals.iter().any(|old| same(one, merged_groups, old, &base.groups))
                && !round.proposals.iter().any(|mine_too| same(one, merged_groups, mine_too, &mine.groups))
        };
        both.proposals.retain(|one| !withdrawn(one));
        let known =
            |one: &&Proposal| before.proposals.iter().find(|old| same(one, &mine.groups, old, &base.groups));
        for one in &round.proposals {
            let renamed = known(&one).is_some_and(|old| old.name != one.name);
            let theirs =
                both.proposals.iter_mut().find(|other| same(one, &mine.groups, other, merged_groups));
            if let Some(theirs) = theirs.filter(|_| renamed) {
                theirs.name.clone_from(&one.name);
            }
        }
        for one in round.proposals.iter().filter(|one| known(one).is_none()).filter_map(moved) {
            if both.proposals.len() < MOST_PROPOSALS && !both.proposals.contains(&one) {
                both.proposals.push(one);
            }
        }
        // The one that counts for a group is its last: this tab's choice, where it made one.
        let place = |one: &Proposal, groups: &[Group]| {
            round.proposals.iter().position(|mine_too| same(mine_too, &mine.groups, one, groups))
        };
        let kept = before.proposals.iter().filter_map(|old| place(old, &base.groups)).collect::<Vec<_>>();
        if !kept.is_sorted() {
            sort_by_key(&mut both.proposals, |one| place(one, merged_groups).unwrap_or(usize::MAX));
        }
        merge_ballots(&before.ballots, &round.ballots, &mut both.ballots);
        merge_ballots(&before.paper, &round.paper, &mut both.paper);
        merge_asked(&before.asked, &round.asked, &mut both.asked);
    }
}

/// Whether a group of this tab's proposed anything that the board both began with does not hold.
fn proposed_since(base: &Board, mine: &Board, group: usize) -> bool {
    let before = || base.rounds.iter().flat_map(|round| &round.proposals);
    mine.rounds
        .iter()
        .flat_map(|round| &round.proposals)
        .any(|one| one.group == group && !before().any(|old| same(one, &mine.groups, old, &base.groups)))
}

/// Whether a proposal of one board is another board's: the same scenario at the same moment, for a group of the same
/// name or mark.
fn same(one: &Proposal, groups: &[Group], other: &Proposal, others: &[Group]) -> bool {
    let group = groups
        .get(one.group)
        .zip(others.get(other.group))
        .is_some_and(|(a, b)| a.name == b.name || (a.colour, a.shape) == (b.colour, b.shape));
    group && one.at == other.at && one.scenario == other.scenario
}

/// Takes out the groups that this tab removed, unless the other one gave them something to say.
fn remove_left(base: &Board, mine: &Board, merged: &mut Board) {
    let mark = |group: &Group| (group.colour, group.shape);
    // A group of the same name is it only when its mark is new: two groups may share a name.
    let renewed = |other: &Group| !base.groups.iter().any(|old| mark(old) == mark(other));
    let is = |other: &Group, group: &Group| {
        mark(other) == mark(group) || (other.name == group.name && renewed(other))
    };
    let kept = |group: &Group| mine.groups.iter().any(|other| is(other, group));
    for group in base.groups.iter().filter(|group| !kept(group)) {
        let place = merged.groups.iter().position(|other| other == group);
        if let Some(place) = place.filter(|&place| !merged.has_proposed(place)) {
            merged.remove_group(place);
        }
    }
}
