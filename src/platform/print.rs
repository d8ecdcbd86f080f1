//! Printing: being told of it, and asking for it.

use super::listen::listen;
use super::timer;
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;

/// How long printing may take to begin, in milliseconds.
const PATIENCE: u32 = 1_000;

/// Calls back with true just before the page is printed, and with false afterwards.
pub fn on_print(printing: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(name, now)| {
        let printing = printing.clone();
        listen(&gloo::utils::window(), name, move |_| printing(now))
    })
}

/// Opens the browser's own print window; calls back where nothing came of it: a frame may forbid it, and does not say.
pub fn print(refused: impl FnOnce() + 'static) {
    let began = Rc::new(Cell::new(false));
    let listening = on_print({
        let began = Rc::clone(&began);
        move |_| began.set(true)
    });
    let _ = gloo::utils::window().print();
    // Some browsers begin a moment later.
    timer::once(PATIENCE, move || {
        drop(listening);
        if !began.get() {
            refused();
        }
    });
}
