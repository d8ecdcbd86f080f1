//! Levers moved: held and let go, pressed, stepped there and back.

use super::application::State;
use super::gesture::{Gesture, PressRun, moved, same};
use super::panel;
use super::path::Path;
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use std::rc::Rc;

impl State {
    pub(super) fn start_gesture(&mut self, levers: Vec<LeverId>) {
        self.end_gesture();
        self.row = None;
        self.hold(levers, Rc::clone(&self.scenario), false);
    }

    /// Takes hold of a lever by a key or a button: it goes on with the presses before, if they were on this lever and
    /// nothing came between.
    pub(super) fn start_press(&mut self, lever: LeverId) {
        if self.holds(lever) {
            return;
        }
        let on = |levers: &[LeverId]| *levers == [lever];
        self.end_gesture();
        let seen = self.trace.is_some();
        let row =
            self.row.take().filter(|row| seen && on(&row.levers) && Rc::ptr_eq(&row.reached, &self.scenario));
        let start = row.map_or_else(|| Rc::clone(&self.scenario), |row| row.start);
        self.hold(vec![lever], start, true);
    }

    pub(super) fn holds(&self, lever: LeverId) -> bool {
        self.gesture.as_ref().is_some_and(|gesture| gesture.levers == [lever])
    }

    fn hold(&mut self, levers: Vec<LeverId>, start: Rc<Scenario>, press: bool) {
        self.trace = Some(Rc::clone(&start));
        self.gesture = Some(Gesture { levers, start, before: Rc::clone(&self.scenario), press });
    }

    /// Moves a lever to a value; outside a gesture it is a press, over at once.
    pub(super) fn press_to(&mut self, lever: LeverId, value: f64) {
        let held = self.holds(lever);
        self.start_press(lever);
        self.move_levers(&[(lever, value)]);
        if !held {
            self.end_gesture();
        }
    }

    pub(super) fn end_gesture(&mut self) {
        let Some(Gesture { levers, start, press, .. }) = self.gesture.take() else { return };
        let changed = start != self.scenario;
        self.history.settle((Rc::clone(&start), Rc::clone(&self.reference)), changed);
        self.row = press.then(|| PressRun { levers, start, reached: Rc::clone(&self.scenario) });
    }

    /// Gives a move up: the touch was a scroll.
    pub(super) fn cancel_gesture(&mut self) {
        if let Some(gesture) = self.gesture.take() {
            self.scenario = gesture.before;
            self.trace = None;
        }
    }

    /// Moves levers together; outside a gesture of these very levers, it is a step of its own.
    pub(super) fn move_levers(&mut self, values: &[(LeverId, f64)]) {
        if values.iter().any(|(_, value)| !value.is_finite()) {
            return;
        }
        match &self.gesture {
            Some(gesture) if gesture.levers.iter().eq(values.iter().map(|(lever, _)| lever)) => {
                let start = &gesture.start;
                let back = values
                    .iter()
                    .all(|&(lever, value)| lever.value(start).is_some_and(|left| same(left, value)));
                self.scenario = if back { Rc::clone(start) } else { Rc::new(moved(start, values)) };
            }
            Some(_) | None => {
                self.end_gesture();
                self.trace = None;
                self.step(moved(&Rc::clone(&self.scenario), values));
            }
        }
    }
}

impl State {
    /// Moves a lever by steps; outside a gesture it is a press, over at once.
    pub(super) fn step_lever(&mut self, lever: LeverId, steps: f64) {
        let Some(value) = lever.value(&self.scenario) else { return };
        let path = self.path.take().filter(|path| path.lever == lever && same(path.reached, value));
        let mut left = path.map(|path| path.left).unwrap_or_default();
        let back = left.last().filter(|(step, _)| same(*step, -steps)).map(|&(_, value)| value);
        let Some(to) = back.or_else(|| panel::stepped(&self.scenario, lever, steps)) else { return };
        self.press_to(lever, to);
        let reached = lever.value(&self.scenario).unwrap_or(to);
        if back.is_some() {
            left.pop();
        } else if !same(reached, value) {
            left.push((steps, value));
        }
        self.path = Some(Path { lever, reached, left });
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Lang;
    use crate::model::lever::LeverId::{self, ClauseRate, HoursPerContract};
    use crate::scenario::preset::Preset;
    use crate::state::{Msg, State, Theme, update};
    use std::rc::Rc;

    fn after(preset: Preset, messages: Vec<Msg>) -> State {
        let first = State::new(preset.scenario(), Lang::Fr, Theme::Auto);
        messages.into_iter().fold(first, |state, msg| update(&state, msg))
    }

    fn to(rate: f64, hours: f64) -> Msg {
        Msg::LeversMoved(vec![(ClauseRate, rate), (HoursPerContract, hours)])
    }

    fn grasped() -> Msg {
        Msg::LeversGrasped(vec![ClauseRate, HoursPerContract])
    }

    #[test]
    fn a_drag_of_two_levers_is_one_step_to_take_back() {
        let start = Preset::Paris2020.scenario();
        let moves = vec![grasped(), to(0.25, 800.0), to(0.3, 900.0), to(0.35, 1_000.0), Msg::GestureEnded];
        let dragged = after(Preset::Paris2020, moves);
        assert_eq!(ClauseRate.value(&dragged.scenario), Some(0.35));
        assert_eq!(HoursPerContract.value(&dragged.scenario), Some(1_000.0));
        let undone = update(&dragged, Msg::Undone);
        assert_eq!(*undone.scenario, start);
        assert!(!undone.can_undo());
    }

    #[test]
    fn a_drag_back_to_its_start_changes_nothing() {
        for preset in [Preset::Paris2020, Preset::ThreeFamilies] {
            let start = preset.scenario();
            let (rate, hours) = (ClauseRate.value(&start), HoursPerContract.value(&start));
            let (Some(rate), Some(hours)) = (rate, hours) else { continue };
            let back = after(preset, vec![grasped(), to(0.0, 0.0), to(rate, hours), Msg::GestureEnded]);
            let drift = (HoursPerContract.value(&back.scenario).unwrap_or(0.0) - hours).abs();
            assert!(drift <= hours * 1e-12, "{}", preset.key());
            if preset == Preset::Paris2020 {
                assert_eq!(*back.scenario, start);
                assert!(!back.can_undo());
            }
        }
    }

    fn pressed(lever: LeverId, steps: &[f64]) -> Vec<Msg> {
        let press =
            |&steps: &f64| [Msg::PressStarted(lever), Msg::LeverStepped { lever, steps }, Msg::GestureEnded];
        steps.iter().flat_map(press).collect()
    }

    #[test]
    fn presses_that_follow_one_another_are_one_step_to_take_back() {
        let start = Preset::Paris2020.scenario();
        let rates = pressed(ClauseRate, &[1.0, 1.0, 1.0]);
        let moved = after(Preset::Paris2020, rates.clone());
        assert!((ClauseRate.value(&moved.scenario).unwrap_or(0.0) - 0.215).abs() < 1e-12);
        let undone = update(&moved, Msg::Undone);
        assert_eq!(*undone.scenario, start);
        assert!(!undone.can_undo() && undone.can_redo());
        // A pause, another lever or another kind of move begins another step.
        for between in [
            vec![Msg::TraceExpired],
            pressed(HoursPerContract, &[1.0]),
            vec![
                Msg::GestureStarted(ClauseRate),
                Msg::LeverMoved { lever: ClauseRate, value: 0.3 },
                Msg::GestureEnded,
            ],
        ] {
            let all = [rates.clone(), between, rates.clone()].concat();
            let twice = after(Preset::Paris2020, all);
            let (first, second) = (update(&twice, Msg::Undone), after(Preset::Paris2020, rates.clone()));
            assert_ne!(*first.scenario, start);
            assert!(first.can_undo());
            assert_eq!(second.scenario, moved.scenario);
        }
        // There and back, there is nothing to take back.
        let back = after(Preset::Paris2020, pressed(ClauseRate, &[1.0, 1.0, -1.0, -1.0]));
        assert_eq!(*back.scenario, start);
        assert!(!back.can_undo());
        // Buttons step without being held.
        let buttons = [1.0, 1.0].map(|steps| Msg::LeverStepped { lever: ClauseRate, steps });
        let pushed = after(Preset::Paris2020, buttons.to_vec());
        assert!(!pushed.is_moving() && pushed.can_undo());
        assert!(!update(&pushed, Msg::Undone).can_undo());
    }

    #[test]
    fn a_move_given_up_leaves_everything_as_it_was() {
        let start = Preset::Paris2020.scenario();
        let away = vec![Msg::GestureStarted(ClauseRate), Msg::LeverMoved { lever: ClauseRate, value: 0.5 }];
        let given_up = after(Preset::Paris2020, [away, vec![Msg::GestureCancelled]].concat());
        assert_eq!(*given_up.scenario, start);
        assert!(!given_up.can_undo() && !given_up.is_moving() && given_up.trace.is_none());
        // After other presses of a row, what they did stays.
        let held = vec![Msg::PressStarted(ClauseRate), Msg::LeverStepped { lever: ClauseRate, steps: 10.0 }];
        let row = after(
            Preset::Paris2020,
            [pressed(ClauseRate, &[1.0]), held, vec![Msg::GestureCancelled]].concat(),
        );
        assert_eq!(ClauseRate.value(&row.scenario), Some(0.205));
        assert_eq!(*update(&row, Msg::Undone).scenario, start);
    }

    #[test]
    fn moving_two_levers_outside_a_drag_is_one_step() {
        let moved = after(Preset::Paris2020, vec![to(0.3, 900.0), to(f64::NAN, 900.0)]);
        assert!(moved.can_undo());
        assert!(!update(&moved, Msg::Undone).can_undo());
    }

    #[test]
    fn a_pinned_scenario_stays_while_levers_move() {
        let first = Preset::Paris2020.scenario();
        let moved = after(Preset::Paris2020, vec![Msg::ScenarioPinned, to(0.3, 900.0)]);
        assert_eq!(moved.pinned.as_deref(), Some(&first));
        assert!(!Rc::ptr_eq(&moved.scenario, moved.pinned.as_ref().unwrap_or(&moved.scenario)));
        assert_eq!(update(&moved, Msg::ScenarioUnpinned).pinned, None);
    }
}
