//! The address that opens « Mon vote » of a round on another device.

use crate::chart::code::code;
use crate::model::scenario::{Effort, Scenario};
use crate::scenario::link::{self, LONGEST};
use crate::state::view::View;
use crate::ui::later::keep::meeting;
use crate::ui::later::views::share::{drawable, shortest};

/// The address of a round's vote, for a person or for a group; none in a file that comes from no server. What it asks of
/// a phone: to reach this address, so to be on a network that does, or to have opened the page before. Notes that change
/// no figure are left out where no code could be drawn with them: the start has the same mark without.
pub(in crate::ui) fn vote_address(round: usize, group: Option<char>, base: &Scenario) -> Option<String> {
    let page = meeting::page()?;
    let group = group.map(|letter| format!("&group={letter}")).unwrap_or_default();
    let page = format!("{page}?round={round}{group}");
    let address = |base: &Scenario| {
        let fragment = link::encode(base, Some(View::Vote.code()), LONGEST).0;
        shortest(&page, &drawable(&page, &fragment))
    };
    Some(address(base)).filter(|address| code(address).is_some()).or_else(|| Some(address(&bare(base))))
}

/// A start without what changes none of its figures, but for its name and its city.
fn bare(base: &Scenario) -> Scenario {
    let mut bare = base.clone();
    bare.uncertainty.ranges.clear();
    bare.observed.clear();
    bare.sources.clear();
    Scenario { effort: Effort { levers: Vec::new() }, ..bare }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;
    use crate::scenario::vote::BaseMark;

    #[test]
    fn a_start_without_its_notes_is_the_same_start() {
        for preset in Preset::ALL {
            let base = preset.scenario();
            assert_eq!(BaseMark::of(&bare(&base)), BaseMark::of(&base));
        }
    }
}
