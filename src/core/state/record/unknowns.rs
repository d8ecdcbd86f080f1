//! « Ce que personne ne savait »: the assumptions that groups or votes moved and that no source settles.

use crate::model::lever::{Kind, LeverId};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use crate::scenario::config::Config;
use crate::scenario::provenance::{Known, status};
use crate::scenario::reference::opened;
use crate::scenario::vote::count::{Tally, tally};
use crate::scenario::workshop::Board;

/// Values closer than this share of each other are the same.
const SAME: f64 = 1e-9;

/// An assumption that nobody knew.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// Which one.
    pub lever: LeverId,
    /// Its value in the scenario that was kept; none without one.
    pub value: Option<f64>,
    /// How the value was known that the meeting began with.
    pub known: Known,
    /// Whether the scenario that was kept has another value than the meeting began with: one that the groups chose.
    pub chosen: bool,
    /// The lowest and the highest value voted, by ballot or hand; none where nobody moved it by vote.
    pub votes: Option<[f64; 2]>,
    /// The lowest and the highest value that groups proposed; none where no group moved it.
    pub groups: Option<[f64; 2]>,
}

/// The assumptions that anybody moved and that were guessed, unknown, edited, or chosen by the groups; those voted on
/// first.
#[must_use]
pub fn unknowns(board: &Board, kept: Option<&Scenario>) -> Vec<Unknown> {
    let Some(first) = board.rounds.first() else { return Vec::new() };
    let (_, reference) = opened((*first.base).clone(), &Config::default());
    let tallies: Vec<Tally> = board.rounds.iter().map(|round| tally(&round.base, &round.votes())).collect();
    let find = |lever: LeverId| {
        let start = lever.value(&first.base)?;
        let (votes, groups) = (voted(board, &tallies, lever), proposed(board, lever));
        let value = kept.and_then(|kept| lever.value(kept));
        let chosen = value.is_some_and(|value| !same(value, start));
        let known = status(&first.base, &reference, lever);
        let open = chosen || matches!(known, Known::Assumed | Known::ToFind | Known::Edited);
        (open && (votes.is_some() || groups.is_some())).then_some(Unknown {
            lever,
            value,
            known,
            chosen,
            votes,
            groups,
        })
    };
    let assumptions = LeverId::all().filter(|lever| lever.row().kind == Kind::Assumption);
    let mut found: Vec<Unknown> = assumptions.filter_map(find).collect();
    sort_by_key(&mut found, |one| (!one.chosen, one.votes.is_none()));
    found
}

/// The span of the votes and hands on a lever, over the rounds where anybody moved it.
fn voted(board: &Board, tallies: &[Tally], lever: LeverId) -> Option<[f64; 2]> {
    let ballots = tallies.iter().filter_map(|found| {
        found.levers.iter().find(|row| row.lever == lever).map(|row| [row.low, row.high])
    });
    let hands = board.rounds.iter().flat_map(|round| &round.asked).filter(|asked| asked.lever == lever);
    let raised = hands.flat_map(|asked| &asked.choices).filter(|choice| choice.hands > 0);
    ballots.chain(raised.map(|choice| [choice.value; 2])).reduce(wider)
}

/// The span of what groups proposed, where a group moved the lever.
fn proposed(board: &Board, lever: LeverId) -> Option<[f64; 2]> {
    let mut moved = false;
    let mut span: Option<[f64; 2]> = None;
    for round in &board.rounds {
        let start = lever.value(&round.base);
        for (group, _) in board.at_table(round) {
            let Some(value) = round.last_of(group).and_then(|(_, proposal)| lever.value(&proposal.scenario))
            else {
                continue;
            };
            moved |= start.is_some_and(|start| !same(start, value));
            span = Some(span.map_or([value; 2], |span| wider(span, [value; 2])));
        }
    }
    span.filter(|_| moved)
}

fn wider(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    let ([low, high], [other_low, other_high]) = (a, b);
    [low.min(other_low), high.max(other_high)]
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= SAME * a.abs().max(b.abs()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::workshop::{Colour, Group, Proposal, Shape};
    use std::rc::Rc;

    #[test]
    fn hours_that_a_group_chose_are_known_to_nobody() {
        let mut board = Board::default();
        let base = Rc::clone(&board.rounds[0].base);
        assert_eq!(unknowns(&board, None), Vec::new(), "nobody moved anything");
        let lever = LeverId::HoursPerContract;
        for (letter, hours) in [('A', 3_000.0), ('B', 4_000.0)] {
            board.groups.push(Group {
                name: letter.to_string(),
                colour: Colour::Blue,
                shape: Shape::Disc,
                letter,
                left: false,
            });
            let scenario = Rc::new(lever.at(&base, hours));
            let group = board.groups.len() - 1;
            board.rounds[0].proposals.push(Proposal { group, name: String::new(), scenario, at: 0 });
        }
        let kept = lever.at(&base, 4_000.0);
        let found = unknowns(&board, Some(&kept));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].lever, found[0].chosen, found[0].votes), (lever, true, None));
        assert_eq!(found[0].groups, Some([3_000.0, 4_000.0]));
        assert!(unknowns(&board, None).is_empty(), "the scheme's own hours are derived from its documents");
    }
}
