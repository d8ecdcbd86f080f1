//! Where the room looks on each page of the wall, and the text by which another window looks at the same.

use crate::model::goal::GoalId;
use crate::model::lever::{Kind, LeverId};
use crate::state::derive::Derived;
use crate::state::view::View;
use crate::ui::later::views::wall::keys::levers;

/// Where the room looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    /// The goal whose curve is shown.
    pub(super) goal: GoalId,
    /// The lever that the arrows move.
    pub(super) lever: LeverId,
    /// Which groups are shown, four at a time.
    pub(super) part: usize,
    /// Whether all groups are shown, their goals alone.
    pub(super) all: bool,
    /// The place of the lever that hands are raised for.
    pub(super) asked: usize,
    /// Whether the votes are on a map.
    pub(super) map: bool,
}

impl Places {
    /// The goal that is furthest, or the hours; the first decision of the city; the first groups, the first question.
    pub(super) fn first(derived: &Derived) -> Self {
        let goal = derived.verdict.worst.map_or(GoalId::Hours, |worst| worst.outcome.goal);
        let levers = levers(&derived.scenario);
        let decision = levers.iter().copied().find(|lever| lever.row().kind == Kind::Decision);
        let lever = decision.unwrap_or(LeverId::Contracts);
        Self { goal, lever, part: 0, all: false, asked: 0, map: false }
    }

    /// What another window needs to look at the same: the page, the places, the scenario's link.
    pub(super) fn write(self, view: View, link: &str) -> String {
        let Self { goal, lever, part, all, asked, map } = self;
        let (all, map) = (u8::from(all), u8::from(map));
        format!("{} {} {} {part} {all} {asked} {map} {link}", view.code(), goal.index(), lever.key())
    }

    /// The same, read; none where anything is not understood.
    pub(super) fn read(text: &str) -> Option<(View, Self, &str)> {
        let mut words = text.splitn(8, ' ');
        let view = View::from_code(words.next()?).filter(|view| view.is_wall())?;
        let goal = words.next()?.parse::<usize>().ok().and_then(|place| GoalId::ALL.get(place).copied())?;
        let lever = LeverId::from_key(words.next()?)?;
        let (part, all) = (words.next()?.parse().ok()?, words.next()? == "1");
        let (asked, map) = (words.next()?.parse().ok()?, words.next()? == "1");
        Some((view, Self { goal, lever, part, all, asked, map }, words.next()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_window_reads_what_this_one_wrote() {
        let places = Places {
            goal: GoalId::Reserved,
            lever: LeverId::Amount,
            part: 2,
            all: true,
            asked: 3,
            map: true,
        };
        let text = places.write(View::WallHands, "v=1&clause_rate=0.2");
        assert_eq!(Places::read(&text), Some((View::WallHands, places, "v=1&clause_rate=0.2")));
        for text in [
            "",
            "wall",
            "workshop 0 amount 0 0 0 0 v=1",
            "wall 9 amount 0 0 0 0 v=1",
            "wall 0 nothing 0 0 0 0 v=1",
        ] {
            assert_eq!(Places::read(text), None, "{text}");
        }
    }
}
