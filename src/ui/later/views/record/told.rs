//! What both pages of a record tell of, computed once.

use crate::i18n::Lang;
use crate::model::scenario::Scenario;
use crate::scenario::config::Config;
use crate::scenario::workshop::Board;
use crate::state::derive::Derived;
use crate::state::record::{Condition, Origin, RoundFacts, Unknown};
use crate::tr;
use crate::ui::later::views::memo::Made;
use crate::ui::shared::context::Shared;
use std::rc::Rc;

/// All that the pages tell.
#[derive(Clone)]
pub(super) struct Told {
    /// The language of the page.
    pub(super) lang: Lang,
    /// The board.
    pub(super) board: Rc<Board>,
    /// Its rounds in figures.
    pub(super) rounds: Rc<Vec<RoundFacts>>,
    /// The scenarios that may be kept.
    pub(super) candidates: Rc<Vec<(Origin, Rc<Scenario>)>>,
    /// The scenario that was kept, and where it comes from where that is still there.
    pub(super) kept: Option<(Shared<Derived>, Option<Origin>)>,
    /// What that one holds on to.
    pub(super) conditions: Rc<Vec<Condition>>,
    /// What nobody knew.
    pub(super) unknowns: Rc<Vec<Unknown>>,
    /// Where and when the record was made.
    pub(super) made: Made,
    /// The city's own settings.
    pub(super) config: Rc<Config>,
}

impl Told {
    /// The scenario whose owner, years and goals the record is of: the one that was kept, or the last start.
    pub(super) fn subject(&self) -> Option<&Scenario> {
        let kept = self.kept.as_ref().map(|(derived, _)| derived.scenario.as_ref());
        kept.or_else(|| self.board.rounds.last().map(|round| round.base.as_ref()))
    }

    /// The round that the scenario kept comes from.
    pub(super) fn kept_round(&self) -> Option<usize> {
        self.kept.as_ref().and_then(|(_, origin)| *origin).map(Origin::round)
    }

    /// Where a round's start comes from, where an earlier round gave it.
    pub(super) fn start_of(&self, place: usize) -> Option<Origin> {
        let base = &self.board.rounds.get(place)?.base;
        let earlier = self.candidates.iter().filter(|(origin, _)| origin.round() < place);
        earlier.clone().find(|(_, scenario)| scenario == base).map(|(origin, _)| *origin)
    }
}

/// A scenario by where it comes from: `D, Réseau de SIAE` or `valeurs du milieu des votes`; within its round.
pub(super) fn in_round(lang: Lang, board: &Board, origin: Origin) -> String {
    match origin {
        Origin::Proposal(round, at, group) => {
            let Some(group) = board.groups.get(group) else { return String::new() };
            let name = board.rounds.get(round).and_then(|round| round.proposals.get(at));
            let name = name.map(|proposal| proposal.name.as_str()).filter(|name| !name.is_empty());
            let letter = group.letter.to_string();
            match name {
                Some(name) => {
                    tr!(lang, "rec-of-group-named", letter = letter, group = group.name.as_str(), name = name)
                }
                None => tr!(lang, "rec-of-group", letter = letter, group = group.name.as_str()),
            }
        }
        Origin::Votes(_) => tr!(lang, "rec-of-votes"),
        Origin::Hands(_) => tr!(lang, "rec-of-hands"),
    }
}

/// The same with its round.
pub(super) fn whole(lang: Lang, board: &Board, origin: Origin) -> String {
    let number = (origin.round() + 1).to_string();
    tr!(lang, "rec-of-round", what = in_round(lang, board, origin), number = number)
}

/// Items in a sentence: `a, b et c`.
pub(super) fn list(lang: Lang, items: &[String]) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            let last = place + 1 == items.len();
            text.push_str(&if last { tr!(lang, "list-last") } else { tr!(lang, "list-next") });
        }
        text.push_str(item);
    }
    text
}
