//! Which scenarios stand side by side. What is compared in them is told by `scenario::compare`.

use crate::model::scenario::Scenario;
use crate::scenario::preset::Preset;
use std::rc::Rc;

/// The most scenarios that a reader compares at once; a table of more is for a wall.
pub const MOST: usize = 4;

/// One scenario of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Compared {
    /// The one on screen, as it moves.
    OnScreen,
    /// A preset, as it is.
    Preset(Preset),
    /// Any other: pinned, kept, or opened from a file.
    Other {
        /// What it is called.
        name: String,
        /// The scenario.
        scenario: Rc<Scenario>,
    },
}

/// The list with one more, at its end; the same list when it is full or has it already.
#[must_use]
pub fn with(list: &[Compared], more: Compared) -> Vec<Compared> {
    let mut list = list.to_vec();
    if list.len() < MOST && !list.contains(&more) {
        list.push(more);
    }
    list
}

/// The list without one of its places.
#[must_use]
pub fn without(list: &[Compared], place: usize) -> Vec<Compared> {
    list.iter().enumerate().filter(|(index, _)| *index != place).map(|(_, other)| other.clone()).collect()
}

/// The list whose reference is the scenario at a place; the others keep their order.
#[must_use]
pub fn from(list: &[Compared], place: usize) -> Vec<Compared> {
    let first = list.get(place).cloned();
    first.into_iter().chain(without(list, place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::model::lever::LeverId;
    use crate::state::{Msg, State, Theme, update};

    #[test]
    fn what_is_compared_first_is_where_the_scenario_comes_from() {
        let start = State::new(Preset::Trend.scenario(), Lang::Fr, Theme::Auto);
        assert_eq!(start.side_by_side(), [Compared::OnScreen]);
        let moved = update(&start, Msg::LeverMoved { lever: LeverId::ClauseRate, value: 0.25 });
        assert_eq!(moved.side_by_side(), [Compared::Preset(Preset::Trend), Compared::OnScreen]);
        let pinned = update(&moved, Msg::ScenarioPinned);
        assert_eq!(pinned.side_by_side(), [Compared::OnScreen], "the pinned scenario is the one on screen");
        let further = update(&pinned, Msg::LeverMoved { lever: LeverId::ClauseRate, value: 0.3 });
        assert!(matches!(&further.side_by_side()[..], [Compared::Other { .. }, Compared::OnScreen]));
    }

    #[test]
    fn a_list_grows_shrinks_and_turns() {
        let presets = Preset::ALL.map(Compared::Preset);
        let mut list = vec![Compared::OnScreen];
        for preset in presets.iter().chain(&presets) {
            list = with(&list, preset.clone());
        }
        assert_eq!(list.len(), MOST);
        assert_eq!(with(&list[..2], Compared::OnScreen).len(), 2);
        assert_eq!(without(&list, 1).len(), MOST - 1);
        assert_eq!(without(&list, 9), list);
        let turned = from(&list, 2);
        assert_eq!((turned.first(), turned.get(1)), (list.get(2), list.first()));
        assert_eq!(from(&list, 9), list);
    }
}
