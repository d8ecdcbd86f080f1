//! The wall in a second window: the presenter's tells where it looks, the room's looks at the same.
//!
//! The board is one in all windows already (`keep::board`); what is told here is the page, where on it the room looks,
//! and the scenario. Nothing is told before a second window was opened from this device.

use crate::platform::timer::{self, Due};
use crate::platform::{location, second, single, storage};
use crate::scenario::link::{self, LONGEST};
use crate::state::view::View;
use crate::state::{Msg, State};
use crate::tr;
use crate::ui::later::views::wall::places::Places;
use crate::ui::shared::context::{Context, Shared, use_page};
use std::rc::Rc;
use yew::prelude::*;

/// Where it is kept what the room's window looks at.
const KEY: &str = "simulateur-objectifs.wall";
/// What the address of the room's window says.
const FOLLOWS: &str = "follow";
/// Milliseconds between two tellings.
const PAUSE: u32 = 120;

/// Where the presenter's window looks.
type Look = (View, Places, Shared<crate::model::scenario::Scenario>);

fn told((view, places, scenario): &Look) -> String {
    places.write(*view, &link::encode(scenario, None, LONGEST).0)
}

/// Keeps two windows looking at the same: tells where this one looks, or follows where it is opened to follow.
#[hook]
pub(super) fn use_two_windows(state: &State, view: View, places: &UseStateHandle<Places>) {
    let dispatch = use_page().dispatch;
    let follows = use_memo((), |()| location::query(FOLLOWS).is_some());
    let look: Look = (view, **places, Shared(Rc::clone(&state.scenario)));
    let latest = use_mut_ref(|| look.clone());
    *latest.borrow_mut() = look.clone();
    let due = use_mut_ref(|| None::<Due>);
    use_effect_with(look, {
        let follows = *follows;
        move |_| {
            if !follows && due.borrow().is_none() && storage::recall(KEY).is_some() {
                let held = due.clone();
                *due.borrow_mut() = Some(timer::after(PAUSE, move || {
                    storage::remember(KEY, &told(&latest.borrow()));
                    held.replace(None);
                }));
            }
        }
    });
    use_effect_with((), {
        let (follows, places) = (*follows, places.setter());
        move |()| {
            let link = std::cell::RefCell::new(String::new());
            let look = move || {
                let Some(text) = storage::recall(KEY) else { return };
                let Some((view, place, fragment)) = Places::read(&text) else { return };
                places.set(place);
                if link.replace(fragment.to_owned()) == fragment {
                    return dispatch.emit(Msg::ViewOpened(view));
                }
                let scenario = Box::new(link::decode(fragment).scenario);
                dispatch.emit(Msg::AddressFollowed { scenario, view: Some(view), notices: Vec::new() });
            };
            let listening = follows.then(|| {
                look();
                storage::on_change(KEY, look)
            });
            move || drop(listening)
        }
    });
}

/// Opens the room's window; what came of it, in words.
pub(super) fn open(page: &Context, state: &State, view: View, places: Places) -> String {
    let lang = page.lang;
    if single::is_single() {
        return tr!(lang, "wall-window-file");
    }
    if storage::write(KEY, &told(&(view, places, Shared(Rc::clone(&state.scenario))))).is_err() {
        return tr!(lang, "wall-window-apart");
    }
    let address = location::address();
    let before = address.split('#').next().unwrap_or_default();
    let mark = if before.contains('?') { '&' } else { '?' };
    let fragment = link::encode(&state.scenario, Some(view.code()), LONGEST).0;
    if second::open(&format!("{before}{mark}{FOLLOWS}=1#{fragment}")) {
        tr!(lang, "wall-window-opened")
    } else {
        tr!(lang, "wall-window-refused")
    }
}
