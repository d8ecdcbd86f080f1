//! Whether the first steps are shown: put away, they stay away where the browser remembers; the foot of the page brings
//! them back.

use crate::platform::{element, location, storage};
use crate::ui::shared::slots::GUIDE_TITLE as TITLE;
use yew::prelude::*;

/// Where it is remembered that the first steps were put away.
const KEY: &str = "simulateur-objectifs.guide";
const AWAY: &str = "away";

/// Whether the first steps are shown, and the way to show them or put them away.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct FirstSteps {
    pub(in crate::ui) shown: bool,
    /// None in a frame, where there are none.
    pub(in crate::ui) show: Option<Callback<()>>,
    pub(in crate::ui) put_away: Callback<()>,
}

/// The first steps of the visit.
#[hook]
pub(in crate::ui) fn use_first_steps() -> FirstSteps {
    let framed = *use_memo((), |()| location::query("embed").is_some());
    let shown = use_state_eq(|| !framed && storage::recall(KEY).as_deref() != Some(AWAY));
    let asked = use_mut_ref(|| false);
    use_effect_with(*shown, {
        let asked = asked.clone();
        move |shown| {
            if *shown && std::mem::take(&mut *asked.borrow_mut()) {
                element::focus(TITLE);
            }
        }
    });
    // The same at each step of a move, or what they are handed to is drawn anew.
    let steps = use_memo(*shown, move |&now| {
        let show = {
            let shown = shown.setter();
            Callback::from(move |()| {
                storage::remember(KEY, "");
                *asked.borrow_mut() = true;
                if now {
                    element::focus(TITLE);
                }
                shown.set(true);
            })
        };
        let put_away = Callback::from({
            let shown = shown.setter();
            move |()| {
                // Where the browser remembers nothing, they come back at the next visit.
                storage::remember(KEY, AWAY);
                shown.set(false);
                element::focus("result");
            }
        });
        FirstSteps { shown: now, show: (!framed).then_some(show), put_away }
    });
    (*steps).clone()
}
