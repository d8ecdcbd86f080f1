//! The answers on this device: found again, changed, kept at each change.

use crate::platform::storage;
use crate::scenario::questions::{self, Answers, Change};
use crate::scenario::saved_work::{ANSWERS, quarantine_key};
use crate::ui::later::today::today;
use std::rc::Rc;
use yew::prelude::*;

/// The answers, and the way to say what happened to them.
#[derive(Clone, PartialEq)]
pub(super) struct Form {
    /// What was answered so far.
    pub(super) answers: Rc<Answers>,
    /// Says what happened.
    pub(super) tell: Callback<Change>,
}

struct Kept(Rc<Answers>);

impl Reducible for Kept {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(change, &today().to_string()))))
    }
}

/// The year it is.
pub(super) fn this_year() -> i32 {
    today().year()
}

/// The answers found, or none yet but the name of the city whose page it is. What cannot be read is put aside, never
/// deleted.
fn found(city: Option<&str>) -> Answers {
    let mut first = Answers::new(this_year());
    city.unwrap_or_default().clone_into(&mut first.city);
    let Some(text) = storage::recall(ANSWERS).filter(|text| !text.is_empty()) else { return first };
    questions::read(&text, this_year()).unwrap_or_else(|| {
        let _ = storage::write(&quarantine_key(ANSWERS, &storage::fresh_identity()), &text);
        first
    })
}

/// The answers of this device on the page of a city, if it is one's, and whether the device keeps them.
#[hook]
pub(super) fn use_form(city: Option<&str>) -> (Form, bool) {
    let state = use_reducer(|| Kept(Rc::new(found(city))));
    let kept = use_state_eq(|| true);
    use_effect_with(Rc::clone(&state.0), {
        let kept = kept.setter();
        move |answers| {
            if !answers.are_blank() || storage::recall(ANSWERS).is_some() {
                kept.set(storage::remember(ANSWERS, &questions::write(answers)));
            }
        }
    });
    let dispatcher = state.dispatcher();
    let tell = use_callback((), move |change, ()| dispatcher.dispatch(change));
    (Form { answers: Rc::clone(&state.0), tell }, *kept)
}
