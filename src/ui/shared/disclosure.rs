//! What is folded is drawn only while it is unfolded: closed, it costs nothing while a lever moves.

use crate::platform::input;
use crate::platform::native::{NATIVE, is_first_screen};
use yew::prelude::*;

/// Whether a `details` element is unfolded, and what its `ontoggle` calls. `open` says how it begins; where no one could
/// unfold it, it is.
#[hook]
pub(in crate::ui) fn use_unfolded(open: bool) -> (bool, Callback<Event>) {
    let unfolded = use_state_eq(|| open || (NATIVE && !is_first_screen()));
    let ontoggle = {
        let unfolded = unfolded.clone();
        Callback::from(move |event: Event| unfolded.set(input::unfolded(&event)))
    };
    (*unfolded, ontoggle)
}
