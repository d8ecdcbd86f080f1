//! From one state to the next: pure, and never failing.

use super::application::State;
use super::gesture::moved;
use super::msg::Msg;
use super::ranges;
use crate::model::scenario::Scenario;
use std::rc::Rc;

/// The state after something happened.
#[must_use]
pub fn update(state: &State, msg: Msg) -> State {
    let mut next = state.clone();
    // Whatever the reader does is done to the scenario itself, not to what a replay shows of it.
    if !matches!(msg, Msg::ReplayShown(_) | Msg::TraceExpired | Msg::Noticed(_)) {
        next.end_replay();
    }
    match msg {
        Msg::GestureStarted(lever) => next.start_gesture(vec![lever]),
        Msg::PressStarted(lever) => next.start_press(lever),
        Msg::LeversGrasped(levers) => next.start_gesture(levers),
        Msg::LeversMoved(values) => next.move_levers(&values),
        Msg::LeverMoved { lever, value } => next.move_levers(&[(lever, value)]),
        Msg::LeverSlid { lever, value } => next.press_to(lever, value),
        Msg::LeverStepped { lever, steps } => next.step_lever(lever, steps),
        Msg::GestureEnded => next.end_gesture(),
        Msg::GestureCancelled => next.cancel_gesture(),
        Msg::TraceExpired => {
            if next.gesture.is_none() {
                next.trace = None;
            }
        }
        Msg::LeversApplied(values) => {
            next.end_gesture();
            let start = Rc::clone(&next.scenario);
            next.step(moved(&start, &values));
        }
        Msg::Edited(edit) => {
            next.end_gesture();
            if let Some(edited) = edit.apply(&next.scenario) {
                let followed = ranges::followed(&next.scenario, edited);
                next.step(followed);
            }
        }
        Msg::PresetChosen(preset) => {
            next.end_gesture();
            next.openings += 1;
            next.take_up(preset.scenario());
            next.start_vote();
        }
        Msg::Opened(scenario) => {
            next.end_gesture();
            next.openings += 1;
            next.take_up(*scenario);
            next.start_vote();
        }
        Msg::AddressFollowed { scenario, view, notices } => {
            next.end_gesture();
            next.trace = None;
            next.followings += 1;
            next.follow(*scenario);
            next.visit(view);
            // What was told of another link has had its time.
            Rc::make_mut(&mut next.notices).retain(|notice| !notice.is_of_link());
            Rc::make_mut(&mut next.notices).extend(notices);
        }
        Msg::LeverReset(lever) => {
            next.end_gesture();
            if let Some(value) = lever.value(&state.reference) {
                next.move_levers(&[(lever, value)]);
            }
        }
        Msg::ReferenceRestored => {
            next.end_gesture();
            let name = next.scenario.name.clone();
            next.step(Scenario { name, ..(*state.reference).clone() });
        }
        Msg::AllRestored => {
            next.end_gesture();
            next.take_up(next.config.first_scenario());
            next.start_vote();
        }
        Msg::Undone => {
            next.end_gesture();
            next.trace = None;
            if let Some(place) = next.history.undo(next.place()) {
                (next.scenario, next.reference) = place;
            }
        }
        Msg::Redone => {
            next.end_gesture();
            next.trace = None;
            if let Some(place) = next.history.redo(next.place()) {
                (next.scenario, next.reference) = place;
            }
        }
        Msg::ReplayStarted => next.start_replay(),
        Msg::ReplayShown(place) => next.show_replay(place),
        Msg::ReplayEnded => {}
        Msg::LangChosen(lang) => next.lang = lang,
        Msg::ThemeChosen(theme) => next.theme = theme,
        Msg::LockToggled(lever) => {
            let locked = Rc::make_mut(&mut next.locked);
            if !locked.remove(&lever) {
                locked.insert(lever);
            }
        }
        Msg::ScenarioPinned => next.pinned = Some(Rc::clone(&next.scenario)),
        Msg::ScenarioUnpinned => next.pinned = None,
        Msg::ComparedChosen(chosen) => next.compared = Rc::new(chosen),
        Msg::ViewOpened(view) => next.open(view),
        Msg::Configured(config) => next.configure(config),
        Msg::ViewClosed => next.view = next.under.take(),
        Msg::Noticed(notice) => {
            // The same thing is said once, at the end of the list.
            let notices = Rc::make_mut(&mut next.notices);
            notices.retain(|other| *other != notice);
            notices.push(notice);
        }
        Msg::NoticeDismissed(place) => {
            if place < next.notices.len() {
                Rc::make_mut(&mut next.notices).remove(place);
            }
        }
        Msg::Workshop(step) => next.workshop = Rc::new(step.made(&next.workshop)),
    }
    next
}
