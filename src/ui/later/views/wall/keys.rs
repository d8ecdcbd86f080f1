//! The keys of the wall: what each does, page by page.

use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use crate::platform::keys;
use crate::state::view::View;
use yew::prelude::*;

/// The pages of the wall, in the order of their keys.
pub(super) const PAGES: [View; 5] =
    [View::Wall, View::WallBoard, View::WallVotes, View::WallHands, View::WallQuestion];

/// What a key or a button of the wall asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Act {
    /// Shows a page, from 0.
    Page(usize),
    /// Shows the next page, or the one before.
    Turn(isize),
    /// Shows the curve of a goal, from 0.
    Goal(usize),
    /// Takes the next lever, or the one before.
    Lever(isize),
    /// Moves the lever by some steps.
    Move(f64),
    /// Puts the lever back.
    Reset,
    /// Takes the last move back.
    Undo,
    /// Shows the next groups, or those before.
    Groups(isize),
    /// Shows the goals alone of all groups, or no longer.
    AllGroups,
    /// Enlarges the code.
    Enlarge,
    /// Shows the votes on a map, or how they spread again.
    Map,
    /// Counts a hand for a value, from 0, or one less.
    Hand(usize, i32),
    /// Asks about the next lever, or the one before.
    Ask(isize),
    /// Asks about a lever, from 0.
    AskAt(usize),
    /// Counts the hands of the lever anew.
    Clear,
    /// Takes the last clearing back.
    Unclear,
    /// The whole screen, or no longer.
    Screen,
    /// Shows or hides the help.
    Help,
    /// Opens the wall in another window.
    Window,
    /// Hides the help; off the wall when it is hidden.
    Escape,
    /// Off the wall.
    Leave,
}

/// What a key asks for on a page of the wall, where there are so many values to raise a hand for.
pub(super) fn act_of(view: View, choices: usize, key: &str, shift: bool) -> Option<Act> {
    own_act(view, choices, key, shift).or_else(|| {
        Some(match key {
            "1" | "&" | "Home" => Act::Page(0),
            "2" | "é" => Act::Page(1),
            "3" | "\"" => Act::Page(2),
            "4" | "'" => Act::Page(3),
            "5" | "(" | "End" => Act::Page(4),
            // A remote control sends these, or the arrows where the page has no use of its own for them.
            "PageDown" | "ArrowRight" => Act::Turn(1),
            "PageUp" | "ArrowLeft" => Act::Turn(-1),
            "f" | "F" => Act::Screen,
            "?" => Act::Help,
            "Escape" => Act::Escape,
            _ => return None,
        })
    })
}

/// What a key asks for that has its meaning on one page only.
fn own_act(view: View, choices: usize, key: &str, shift: bool) -> Option<Act> {
    let step = if shift { 0.2 } else { 1.0 };
    Some(match (view, key) {
        (View::Wall, "a" | "A") => Act::Goal(0),
        (View::Wall, "b" | "B") => Act::Goal(1),
        (View::Wall, "c" | "C") => Act::Goal(2),
        (View::Wall, "ArrowUp") => Act::Lever(-1),
        (View::Wall, "ArrowDown") => Act::Lever(1),
        (View::Wall, "ArrowLeft" | "-") => Act::Move(-step),
        (View::Wall, "ArrowRight" | "+") => Act::Move(step),
        (View::Wall, "PageDown") if shift => Act::Move(-10.0),
        (View::Wall, "PageUp") if shift => Act::Move(10.0),
        (View::Wall, "0" | "à") => Act::Reset,
        (View::Wall, "Backspace") => Act::Undo,
        (View::WallBoard, "ArrowLeft" | "ArrowUp") => Act::Groups(-1),
        (View::WallBoard, "ArrowRight" | "ArrowDown") => Act::Groups(1),
        (View::WallBoard, "g" | "G") => Act::AllGroups,
        (View::WallVotes | View::WallQuestion, "q" | "Q") => Act::Enlarge,
        (View::WallVotes, "m" | "M") => Act::Map,
        (View::WallHands, "ArrowUp") => Act::Ask(-1),
        (View::WallHands, "ArrowDown") => Act::Ask(1),
        (View::WallHands, "0" | "à") => Act::Clear,
        (View::WallHands, "Backspace") => Act::Unclear,
        (View::WallHands, letter) => Act::Hand(choice(letter, choices)?, if shift { -1 } else { 1 }),
        _ => return None,
    })
}

/// The place of the value that a letter counts a hand for.
fn choice(letter: &str, choices: usize) -> Option<usize> {
    let [letter] = letter.as_bytes() else { return None };
    let place = letter.to_ascii_uppercase().checked_sub(b'A').map(usize::from)?;
    (letter.is_ascii_alphabetic() && place < choices).then_some(place)
}

/// Listens to the keys as long as the wall is there.
#[hook]
pub(super) fn use_wall_keys(view: View, choices: usize, act: &Callback<Act>) {
    let latest = use_mut_ref(|| (view, choices, act.clone()));
    *latest.borrow_mut() = (view, choices, act.clone());
    use_effect_with((), move |()| {
        let listening = keys::on_key(move |key, shift| {
            if keys::is_covered() {
                return false;
            }
            // The callback may draw the wall anew, which borrows it again.
            let (view, choices, acts) = latest.borrow().clone();
            let act = act_of(view, choices, key, shift);
            if let Some(act) = act {
                acts.emit(act);
            }
            act.is_some()
        });
        move || drop(listening)
    });
}

/// The levers of a scenario, in the order of the arrows.
pub(super) fn levers(scenario: &Scenario) -> Vec<LeverId> {
    LeverId::all().filter(|lever| lever.present(scenario)).collect()
}

/// The place some steps on, round a list of so many.
pub(super) fn round_on(place: usize, step: isize, count: usize) -> usize {
    let count = count.max(1);
    (place % count + count).saturating_add_signed(step) % count
}

/// The lever some places on, round the list.
pub(super) fn neighbour(scenario: &Scenario, lever: LeverId, step: isize) -> LeverId {
    let levers = levers(scenario);
    let place = levers.iter().position(|other| *other == lever).unwrap_or(0);
    levers.get(round_on(place, step, levers.len())).copied().unwrap_or(lever)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn the_arrows_go_round_the_levers_that_are_there() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let all = levers(&scenario);
            let (first, last) = (all[0], all[all.len() - 1]);
            assert_eq!(neighbour(&scenario, first, -1), last);
            assert_eq!(neighbour(&scenario, last, 1), first);
            assert_eq!(neighbour(&scenario, first, 1), all[1]);
        }
        let scenario = Preset::Paris2020.scenario();
        assert!(
            levers(&scenario).contains(&neighbour(&scenario, LeverId::Facilitators, 1)),
            "one that is gone"
        );
    }

    #[test]
    fn keys_of_french_and_english_keyboards_and_of_remote_controls() {
        for (view, key, shift, expected) in [
            (View::Wall, "2", false, Some(Act::Page(1))),
            (View::WallHands, "é", false, Some(Act::Page(1))),
            (View::WallBoard, "(", false, Some(Act::Page(4))),
            (View::Wall, "ArrowRight", true, Some(Act::Move(0.2))),
            (View::Wall, "PageDown", false, Some(Act::Turn(1))),
            (View::Wall, "PageDown", true, Some(Act::Move(-10.0))),
            (View::WallVotes, "ArrowRight", false, Some(Act::Turn(1))),
            (View::WallBoard, "ArrowRight", false, Some(Act::Groups(1))),
            (View::Wall, "b", false, Some(Act::Goal(1))),
            (View::WallHands, "b", false, Some(Act::Hand(1, 1))),
            (View::WallHands, "B", true, Some(Act::Hand(1, -1))),
            (View::WallHands, "f", false, Some(Act::Screen)),
            (View::WallHands, "z", false, None),
            (View::WallVotes, "q", false, Some(Act::Enlarge)),
            (View::Wall, "q", false, None),
            (View::Wall, "Escape", false, Some(Act::Escape)),
            (View::Wall, "Tab", false, None),
        ] {
            assert_eq!(act_of(view, 5, key, shift), expected, "{view:?} {key}");
        }
        assert_eq!(act_of(View::WallHands, 6, "f", false), Some(Act::Hand(5, 1)), "six values");
    }
}
