//! What is held down: when a move ends, and when a press is over.
//!
//! A key-up or a pointer-up may never come: it goes to another window, a menu, a page that is out of sight. So a move ends
//! at whatever comes first. A touch that turns out to be a scroll was no move at all. Between press and release nothing
//! may move under the finger, or what it meant is missed: what a press elsewhere sets off waits until it is over.

use super::listen::listen;
use super::timer;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, PointerEvent};

/// What becomes of what could be a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Something is pressed.
    Taken,
    /// It is over.
    Released,
    /// It was not meant.
    Cancelled,
}

/// What begins moves, and what ends them.
const NAMES: [&str; 12] = [
    "pointerdown",
    "keydown",
    "pointerup",
    "pointercancel",
    "lostpointercapture",
    "keyup",
    "focusout",
    "contextmenu",
    "visibilitychange",
    "blur",
    "pagehide",
    "click",
];
/// Milliseconds in which a click follows the release, if one does: on touch, focus moves only then.
const CLICK: u32 = 350;

type Later = Box<dyn FnOnce()>;

/// What is held down.
#[derive(Default)]
struct Held {
    /// The element.
    on: Option<EventTarget>,
    /// Whether a pointer holds it.
    pointer: bool,
    /// Whether a press is not over yet: its click is still to come.
    pressed: bool,
    /// Which press.
    count: u32,
    /// Ends with the move.
    with: Vec<Later>,
    /// Comes after the press.
    after: Vec<Later>,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

/// Calls back whenever what could be a move begins or ends, until dropped.
pub fn on_hold(told: impl Fn(Hold) + 'static) -> Vec<EventListener> {
    let told = Rc::new(told);
    let listening = NAMES.map(|name| {
        let told = Rc::clone(&told);
        listen(&gloo::utils::window(), name, move |event| hear(name, event, &*told))
    });
    listening.into()
}

/// Runs once, when what is held now is let go.
pub fn until_let_go(run: impl FnOnce() + 'static) {
    HELD.with_borrow_mut(|held| held.with.push(Box::new(run)));
}

/// Runs once no press is under way: now, or just before the click that the press comes to.
pub fn after_press(run: impl FnOnce() + 'static) {
    let pressed = HELD.with_borrow_mut(|held| {
        held.after.push(Box::new(run));
        held.pressed
    });
    if !pressed {
        end_press();
    }
}

/// Lets what waits for the end of a press happen now.
pub fn end_press() {
    let after = HELD.with_borrow_mut(|held| {
        held.pressed = false;
        std::mem::take(&mut held.after)
    });
    after.into_iter().for_each(|run| run());
}

fn hear(name: &str, event: &Event, told: &dyn Fn(Hold)) {
    let pointer = event.dyn_ref::<PointerEvent>();
    let touch = pointer.is_some_and(|pointer| pointer.pointer_type() == "touch");
    // Another finger.
    if touch && name != "click" && !pointer.is_some_and(PointerEvent::is_primary) {
        return;
    }
    let (target, whole) = (event.target(), event.target() == event.current_target());
    let (on, by_pointer) = HELD.with_borrow(|held| (held.on.clone(), held.pointer));
    let how = match name {
        "pointerdown" => {
            HELD.with_borrow_mut(|held| {
                (held.on, held.pointer, held.pressed) = (target, true, true);
                held.count = held.count.wrapping_add(1);
            });
            return told(Hold::Taken);
        }
        "keydown" => {
            if !by_pointer {
                HELD.with_borrow_mut(|held| held.on = target);
            }
            told(Hold::Taken);
            return end_press();
        }
        "click" => return end_press(),
        // Shift, let go while a pointer moves a slider.
        "keyup" if by_pointer => return,
        // What had the focus before loses it to what is taken hold of.
        "focusout" | "blur" if !whole && target != on => return,
        // A finger that rests opens the menu where there is one, and then its touch is cancelled.
        "contextmenu" if touch => return,
        "pointercancel" => Hold::Cancelled,
        _ => Hold::Released,
    };
    let (count, with) = HELD.with_borrow_mut(|held| {
        held.pointer = false;
        (held.count, std::mem::take(&mut held.with))
    });
    with.into_iter().for_each(|run| run());
    told(how);
    match name {
        "pointerup" | "lostpointercapture" | "focusout" => timer::once(CLICK, move || {
            if HELD.with_borrow(|held| held.count == count) {
                end_press();
            }
        }),
        "blur" if !whole => {}
        _ => end_press(),
    }
}
