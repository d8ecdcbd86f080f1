//! The address that opens « Mon vote » of a round on another device.

use crate::model::scenario::Scenario;
use crate::scenario::link::{self, LONGEST};
use crate::state::view::View;
use crate::ui::later::keep::meeting;
use crate::ui::later::views::share::shortest;

/// The address of a round's vote, for a person or for a group; none in a file that comes from no server. What it asks of
/// a phone: to reach this address, so to be on a network that does, or to have opened the page before.
pub(in crate::ui) fn vote_address(round: usize, group: Option<char>, base: &Scenario) -> Option<String> {
    let page = meeting::page()?;
    let group = group.map(|letter| format!("&group={letter}")).unwrap_or_default();
    let (fragment, _) = link::encode(base, Some(View::Vote.code()), LONGEST);
    Some(shortest(&format!("{page}?round={round}{group}"), &fragment))
}
