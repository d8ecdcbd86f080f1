//! Playing the last move: the clock behind it.

use crate::platform::listen::on_input_outside;
use crate::platform::{document, timer};
use crate::state::Msg;
use crate::state::replay::place;
use crate::ui::shared::replay::BUTTON;
use std::cell::Cell;
use yew::prelude::*;

/// Between two pictures of a passage, in milliseconds.
const PICTURE: u32 = 30;
/// Runs a replay while there is one; any key or press ends it.
#[hook]
pub(in crate::ui) fn use_replay(playing: bool, dispatch: &Callback<Msg>) {
    use_effect_with((playing, dispatch.clone()), |(playing, dispatch)| {
        let running = playing.then(|| {
            let still = document::matches("(prefers-reduced-motion: reduce)");
            let (start, shown) = (timer::now(), Cell::new(f64::NAN));
            let play = dispatch.clone();
            let show = move || match place(timer::now() - start, still) {
                // Held still, a side is drawn once.
                Some(now) if now.total_cmp(&shown.get()).is_eq() => {}
                Some(now) => {
                    shown.set(now);
                    play.emit(Msg::ReplayShown(now));
                }
                None => play.emit(Msg::ReplayEnded),
            };
            let dispatch = dispatch.clone();
            (timer::every(PICTURE, show), on_input_outside(BUTTON, move || dispatch.emit(Msg::ReplayEnded)))
        });
        move || drop(running)
    });
}
