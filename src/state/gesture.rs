//! A move in progress: one lever, or the two of a map, taken hold of and not yet let go.
//!
//! However often the levers move meanwhile, it is one step to take back, and several segments scale from where they
//! stood when it began.

use super::{State, ranges};
use crate::model::lever::LeverId;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// Levers being moved: a slider held, a button or a key pressed, a point dragged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gesture {
    pub(super) levers: Vec<LeverId>,
    start: Rc<Scenario>,
}

impl State {
    pub(super) fn start_gesture(&mut self, levers: Vec<LeverId>) {
        self.end_gesture();
        self.trace = Some(Rc::clone(&self.scenario));
        self.gesture = Some(Gesture { levers, start: Rc::clone(&self.scenario) });
    }

    pub(super) fn end_gesture(&mut self) {
        if let Some(gesture) = self.gesture.take()
            && gesture.start != self.scenario
        {
            self.history.record(gesture.start);
        }
    }

    /// Moves levers together; outside a gesture of these very levers, it is a step of its own.
    pub(super) fn move_levers(&mut self, values: &[(LeverId, f64)]) {
        if values.iter().any(|(_, value)| !value.is_finite()) {
            return;
        }
        match &self.gesture {
            Some(gesture) if gesture.levers.iter().eq(values.iter().map(|(lever, _)| lever)) => {
                self.scenario = Rc::new(moved(&gesture.start, values));
            }
            Some(_) | None => {
                self.end_gesture();
                self.trace = None;
                self.step(moved(&Rc::clone(&self.scenario), values));
            }
        }
    }
}

/// A scenario with levers at values held within their bounds, and ranges that follow.
pub(super) fn moved(start: &Scenario, values: &[(LeverId, f64)]) -> Scenario {
    let mut moved = start.clone();
    for &(lever, value) in values {
        lever.set(&mut moved, start, lever.bounds(start).hold(value));
    }
    ranges::followed(start, moved)
}

#[cfg(test)]
mod tests {
    use super::super::{Msg, State, Theme, update};
    use crate::i18n::Lang;
    use crate::model::lever::LeverId::{ClauseRate, HoursPerContract};
    use crate::scenario::preset::Preset;
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
