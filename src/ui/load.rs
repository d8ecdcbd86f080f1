//! What the first screen does without, loaded once that screen answers: the only file that names `later`.
//!
//! The function of `files` is the only way to it, so that a build that splits its WebAssembly (feature `split`) leaves it,
//! and everything only it uses, out of the first file. Without that feature all is there from the start.

use crate::platform::{listen, native, timer};
use crate::ui::later::slots;
use crate::ui::shared::language::Unloaded;
use crate::ui::shared::slots::{Lazy, Slots};
use std::cell::Cell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The only way to what is in the other file: an import that the build resolves.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[allow(unsafe_code, reason = "the split point declares the import")]
mod files {
    use super::{Slots, Unloaded};
    use wasm_split_helpers::wasm_split;

    /// All is not there from the start.
    pub(super) const AT_ONCE: Option<fn() -> Slots> = None;

    #[wasm_split(later, fallible)]
    pub(super) fn later() -> Result<Box<Slots>, Unloaded> {
        Ok(Box::new(super::slots()))
    }
}

/// A program of one piece has nothing to wait for.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
mod files {
    use super::{Slots, Unloaded};
    use std::future::{Ready, ready};

    /// All is there from the start.
    pub(super) const AT_ONCE: Option<fn() -> Slots> = Some(super::slots);

    pub(super) fn later() -> Ready<Result<Box<Slots>, Unloaded>> {
        ready(Ok(Box::new(super::slots())))
    }
}

/// What comes later: there from the start in a program of one piece, else asked for once the first screen is painted,
/// and again when the network returns.
#[hook]
pub(super) fn use_lazy(painted: bool) -> Lazy {
    let asked = use_state(|| 0_u32);
    let lazy = use_state(|| match files::AT_ONCE {
        Some(slots) if !native::is_first_screen() => Lazy::Here(slots()),
        Some(_) | None => Lazy::Coming,
    });
    use_effect_with((*asked, painted), {
        let (asked, lazy) = (asked.clone(), lazy.setter());
        move |_| {
            let running = (files::AT_ONCE.is_none() && painted).then(|| {
                let failed = Rc::new(Cell::new(false));
                let again = {
                    let (failed, lazy) = (Rc::clone(&failed), lazy.clone());
                    Callback::from(move |()| {
                        if failed.take() {
                            lazy.set(Lazy::Coming);
                            asked.set(*asked + 1);
                        }
                    })
                };
                let reload = again.clone();
                let returned = listen::on_network(move || reload.emit(()));
                // Not at the next frame: a frame of another page that is out of view has none.
                let due = timer::after(0, move || {
                    spawn_local(async move {
                        let fetched = fetch().await;
                        timer::next(move || {
                            lazy.set(match fetched {
                                Ok(slots) => Lazy::Here(slots),
                                Err(Unloaded) => {
                                    failed.set(true);
                                    Lazy::Missing(again)
                                }
                            });
                        });
                    });
                });
                (due, returned)
            });
            move || drop(running)
        }
    });
    (*lazy).clone()
}

/// Asks for what comes later.
///
/// # Errors
///
/// Their file did not come; a later call asks for it again.
pub(super) async fn fetch() -> Result<Slots, Unloaded> {
    files::later().await.map(|slots| *slots)
}
