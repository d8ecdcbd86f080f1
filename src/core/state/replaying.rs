//! A replay in progress: what it shows, and the reader's own scenario put back.

use super::application::State;
use super::ranges;
use super::replay::{Replay, Side};
use crate::model::scenario::Scenario;
use std::rc::Rc;

impl State {
    /// Whether there is a move to show again.
    #[must_use]
    pub fn can_replay(&self) -> bool {
        self.history.last().is_some()
    }

    /// What the replay in progress shows.
    #[must_use]
    pub fn replaying(&self) -> Option<Side> {
        self.replay.as_ref().map(|replay| replay.side)
    }

    /// The reader's own scenario, whatever a replay shows meanwhile: what is kept and shared.
    #[must_use]
    pub fn own_scenario(&self) -> &Rc<Scenario> {
        self.replay.as_ref().map_or(&self.scenario, |replay| &replay.after)
    }

    pub(super) fn start_replay(&mut self) {
        self.end_gesture();
        self.trace = None;
        let after = Rc::clone(&self.scenario);
        self.replay =
            self.history.last().map(|before| Replay { before: Rc::clone(before), after, side: Side::Before });
    }

    /// Shows a place of the replay, 0 for before, 1 for after.
    pub(super) fn show_replay(&mut self, place: f64) {
        let Some(replay) = &mut self.replay else { return };
        replay.side = if place < 0.5 { Side::Before } else { Side::After };
        self.scenario = if place <= 0.0 {
            Rc::clone(&replay.before)
        } else if place >= 1.0 {
            Rc::clone(&replay.after)
        } else {
            Rc::new(between(&replay.before, &replay.after, place))
        };
    }

    /// Puts the reader's own scenario back.
    pub(super) fn end_replay(&mut self) {
        if let Some(replay) = self.replay.take() {
            self.scenario = replay.after;
        }
    }
}

/// A scenario between two: its numbers on the way where both have the same ones, the rest as in the nearer one.
fn between(before: &Scenario, after: &Scenario, place: f64) -> Scenario {
    let near = if place < 0.5 { before } else { after };
    let (from, to) = (numbers(before), numbers(after));
    if !from.iter().map(|(path, _)| path).eq(to.iter().map(|(path, _)| path)) {
        return near.clone();
    }
    let mut ways = from.iter().zip(&to).map(|((_, from), (_, to))| from + (to - from) * place);
    let mut between = near.clone();
    between.each_number(&mut |_, value, bounds| *value = ways.next().map_or(*value, |way| bounds.hold(way)));
    ranges::followed(near, between)
}

fn numbers(scenario: &Scenario) -> Vec<(String, f64)> {
    let mut numbers = Vec::new();
    scenario.clone().each_number(&mut |at, value, _| numbers.push((at.to_string(), *value)));
    numbers
}

#[cfg(test)]
mod tests {
    use super::{Side, between};
    use crate::i18n::Lang;
    use crate::model::lever::LeverId::ClauseRate;
    use crate::scenario::file;
    use crate::scenario::preset::Preset;
    use crate::state::replay::place;
    use crate::state::{Msg, State, Theme, update};
    use std::rc::Rc;

    fn moved() -> State {
        let first = State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto);
        let first = update(&first, Msg::LeverMoved { lever: ClauseRate, value: 0.25 });
        update(&first, Msg::LeverMoved { lever: ClauseRate, value: 0.4 })
    }

    fn rate(state: &State) -> f64 {
        ClauseRate.value(&state.scenario).unwrap_or(-1.0)
    }

    #[test]
    fn it_goes_back_and_forth_twice_a_second_a_side() {
        for (elapsed, moving, still) in [
            (0.0, Some(1.0), Some(0.0)),
            (350.0, Some(0.0), Some(0.0)),
            (999.0, Some(0.0), Some(0.0)),
            (1_000.0, Some(0.0), Some(1.0)),
            (1_999.0, Some(1.0), Some(1.0)),
            (2_500.0, Some(0.0), Some(0.0)),
            (3_900.0, Some(1.0), Some(1.0)),
            (4_000.0, None, None),
        ] {
            assert_eq!((place(elapsed, false), place(elapsed, true)), (moving, still), "at {elapsed}");
        }
        assert!(place(175.0, false).is_some_and(|place| (place - 0.5).abs() < 1e-9));
    }

    #[test]
    fn it_shows_the_last_move_and_leaves_everything_as_it_was() {
        let state = moved();
        let mut shown = update(&state, Msg::ReplayStarted);
        assert_eq!(shown.replaying(), Some(Side::Before));
        for (place, expected, side) in
            [(0.0, 0.25, Side::Before), (0.5, 0.325, Side::After), (1.0, 0.4, Side::After)]
        {
            shown = update(&shown, Msg::ReplayShown(place));
            assert!((rate(&shown) - expected).abs() < 1e-12);
            assert_eq!(shown.replaying(), Some(side));
            assert!(Rc::ptr_eq(shown.own_scenario(), &state.scenario));
        }
        shown = update(&shown, Msg::ReplayShown(0.0));
        assert_eq!(update(&shown, Msg::ReplayEnded), state);
    }

    #[test]
    fn whatever_happens_stops_it_first() {
        let state = moved();
        let shown = update(&update(&state, Msg::ReplayStarted), Msg::ReplayShown(0.0));
        for msg in [
            Msg::Undone,
            Msg::LeverMoved { lever: ClauseRate, value: 0.1 },
            Msg::GestureStarted(ClauseRate),
            Msg::PresetChosen(Preset::Late),
            Msg::ScenarioPinned,
        ] {
            assert_eq!(update(&shown, msg.clone()), update(&state, msg));
        }
    }

    #[test]
    fn without_a_move_there_is_nothing_to_show() {
        let first = State::new(Preset::Paris2020.scenario(), Lang::Fr, Theme::Auto);
        assert!(!first.can_replay());
        assert_eq!(update(&first, Msg::ReplayStarted), first);
        assert_eq!(update(&first, Msg::ReplayShown(0.3)), first);
    }

    #[test]
    fn every_passage_is_a_scenario_that_a_file_may_hold() {
        for before in Preset::ALL {
            for after in Preset::ALL {
                for place in [0.1, 0.5, 0.9] {
                    let between = between(&before.scenario(), &after.scenario(), place);
                    let back = file::read(&file::write(&between)).map(|opened| opened.scenario);
                    assert_eq!(back, Ok(between), "{before:?} to {after:?}");
                }
            }
        }
    }
}
