//! Printing: being told of it, and asking for it.

use super::timer;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How long printing may take to begin, in milliseconds.
const PATIENCE: u32 = 1_000;

/// Listens until dropped.
pub struct Listening {
    stop: Box<dyn Fn()>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        (self.stop)();
    }
}

/// Calls back with true just before the page is printed, and with false afterwards.
#[must_use]
pub fn on_print(printing: impl Fn(bool) + Clone + 'static) -> Listening {
    let window = gloo::utils::window();
    let after = printing.clone();
    let listeners = [
        ("beforeprint", Closure::<dyn Fn()>::new(move || printing(true))),
        ("afterprint", Closure::<dyn Fn()>::new(move || after(false))),
    ];
    for (event, listener) in &listeners {
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    Listening {
        stop: Box::new(move || {
            for (event, listener) in &listeners {
                let _ = window.remove_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
            }
        }),
    }
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
