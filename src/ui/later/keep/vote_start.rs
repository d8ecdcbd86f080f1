//! Where this device's vote starts from, remembered over reloads: phones load a page again whenever they like, and what
//! was moved since must not become the start.

use crate::model::scenario::Scenario;
use crate::platform::{location, storage};
use crate::scenario::link::{self, LONGEST};
use crate::ui::later::keep::board::note_vote;
use crate::ui::shared::context::Shared;
use std::rc::Rc;
use yew::prelude::*;

/// Where a tab remembers it, as a link.
const KEY: &str = "simulateur-objectifs.vote-start";

/// The round that the address names: `?round=2`.
pub(in crate::ui) fn addressed_round() -> Option<usize> {
    location::query("round")?.parse().ok().filter(|round| (1..=99).contains(round))
}

/// The start of the vote that this tab was left in; none for a visit that begins.
pub(in crate::ui) fn left_start() -> Option<Scenario> {
    let kept = storage::recall_for_tab(KEY).filter(|_| location::is_own())?;
    Some(link::decode(&kept).scenario)
}

/// Remembers every start.
#[hook]
pub(super) fn use_vote_start(start: &Rc<Scenario>) {
    use_effect_with(Shared(Rc::clone(start)), |start| {
        storage::remember_for_tab(KEY, &link::encode(start, None, LONGEST).0);
        note_vote(addressed_round(), &start.0);
    });
}
