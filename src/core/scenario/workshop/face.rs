//! The face of a proposal: which levers it moves, from where to where.

use crate::model::lever::{Kind, LeverId};
use crate::model::scenario::Scenario;
use crate::order::sort_by_key;
use crate::scenario::vote::differs_beyond_levers;

/// A lever that a proposal moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// Which one.
    pub lever: LeverId,
    /// Its value where the round starts, in the lever's unit.
    pub from: f64,
    /// Its value in the proposal.
    pub to: f64,
}

/// The levers whose values differ between the start of a round and a proposal, decisions first, then in the catalogue's
/// order; and whether anything else differs too (goals, years, families, what is counted).
#[must_use]
pub fn moved(base: &Scenario, proposal: &Scenario) -> (Vec<Moved>, bool) {
    let mut moves: Vec<Moved> = LeverId::all()
        .filter_map(|lever| {
            let (from, to) = (lever.value(base)?, lever.value(proposal)?);
            let same = (from - to).abs() <= 1e-9 * from.abs().max(to.abs()).max(1.0);
            (!same).then_some(Moved { lever, from, to })
        })
        .collect();
    sort_by_key(&mut moves, |moved| moved.lever.row().kind == Kind::Assumption);
    (moves, differs_beyond_levers(base, proposal))
}
