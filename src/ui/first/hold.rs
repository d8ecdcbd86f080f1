//! Moves and the page around them: every one ends, of a slider, a button that is held, a key, the point of the map; and
//! the answer above keeps its height while levers move, so that they stay under the finger.

use crate::platform::element;
use crate::platform::hold::{Hold, after_press, on_hold};
use crate::state::{Msg, State};
use yew::prelude::*;

/// Higher than any answer, in CSS pixels.
const FREE: f64 = 99_999.0;

/// Ends the move in progress at whatever ends it first; a touch that became a scroll puts everything back. `answer` keeps
/// the height it had when it began until the trace of the move is gone.
#[hook]
pub(in crate::ui) fn use_hold(state: &State, answer: &NodeRef, dispatch: &Callback<Msg>) {
    let height = use_mut_ref(|| 0.0);
    let still = state.trace.is_none();
    let seen = use_mut_ref(|| true);
    *seen.borrow_mut() = still;
    use_effect_with((), {
        let (answer, dispatch, height) = (answer.clone(), dispatch.clone(), height.clone());
        let seen = seen.clone();
        move |()| {
            let listening = on_hold(move |hold| match hold {
                Hold::Taken => {
                    if *seen.borrow() {
                        *height.borrow_mut() = element::height(&answer);
                    }
                }
                // Said whatever was drawn so far: on a slow machine a key is let go before its press is on screen.
                Hold::Released => dispatch.emit(Msg::GestureEnded),
                Hold::Cancelled => dispatch.emit(Msg::GestureCancelled),
            });
            move || drop(listening)
        }
    });
    use_effect_with(still, {
        let answer = answer.clone();
        move |&still| {
            let held = *height.borrow();
            if still {
                after_press(move || {
                    if *seen.borrow() {
                        element::set_variables(&answer, &[("--least", 0.0), ("--most", FREE)]);
                    }
                });
            } else if held > 0.0 {
                element::set_variables(&answer, &[("--least", held), ("--most", held)]);
            }
        }
    });
}
