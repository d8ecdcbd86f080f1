//! The sign of the simulator.

use yew::prelude::*;

/// A roof on three pillars.
pub(in crate::ui) fn mark() -> Html {
    html! {
        <svg class="mark" width="26" height="26" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M2 6h20" class="mk-l" /><path d="M5 22V6M12 22V11M19 22V6" class="mk-b" />
        </svg>
    }
}
