//! Mounting in pieces, so that a slow device is never busy for long: each piece is mounted in what is left of a slice of time,
//! and the page is given its turn between slices.

use crate::platform::{document, native, timer};
use yew::prelude::*;

/// How long a slice lasts, in milliseconds; a piece that has begun is finished.
const SLICE: f64 = 6.0;

/// How many of some pieces are to be mounted by now: none at first, since to begin is a piece of its own, then more and
/// more until all are. All at once where the page is not seen, since hidden pages wait a second for their turn.
#[hook]
pub(in crate::ui) fn use_pieces(all: usize) -> usize {
    let mounted = use_state_eq(|| if native::NATIVE || document::is_hidden() { all } else { 0 });
    let began = use_mut_ref(|| f64::NEG_INFINITY);
    use_effect_with((*mounted, all), {
        let mounted = mounted.clone();
        move |&(count, all)| {
            let mut due = None;
            if count < all && timer::now() < *began.borrow() + SLICE {
                mounted.set(count + 1);
            } else if count < all {
                due = Some(timer::after(0, move || {
                    *began.borrow_mut() = timer::now();
                    mounted.set(count + 1);
                }));
            }
            move || drop(due)
        }
    });
    *mounted
}
