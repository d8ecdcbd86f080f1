//! What the browser remembers for the page, if it may.
//!
//! A text that the browser does not take is held in memory until the page closes, so that nothing is lost meanwhile.
//! A page that is one file asks nothing of the browser: what it remembers is in the file, and in memory while it is open
//! ([`stay_in_memory`]), since other files of the disk may share the browser's storage with it.

use super::listen::listen;
use super::native::NATIVE;
use gloo::events::EventListener;
use litemap::LiteMap;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

/// Why the browser does not remember a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    /// It may not remember anything.
    Denied,
    /// Its room is used up.
    Full,
}

/// Names and texts in no order, each name once.
type Memory = Vec<(String, String)>;

thread_local! {
    /// What the browser did not take.
    static HELD: RefCell<LiteMap<String, String>> = const { RefCell::new(LiteMap::new()) };
    /// What a page remembers that stays in memory: a list, since maps are no part of the first screen's program.
    static MEMORY: RefCell<Option<Memory>> = const { RefCell::new(None) };
}

/// Remembers everything in memory from now on, and nothing in the browser.
pub fn stay_in_memory() {
    MEMORY.with_borrow_mut(|memory| {
        memory.get_or_insert_default();
    });
}

/// What a page remembers that stays in memory; none for any other page.
fn in_memory<T>(with: impl FnOnce(&mut Memory) -> T) -> Option<T> {
    MEMORY.with_borrow_mut(|memory| memory.as_mut().map(with))
}

/// The browser's storage; none where it is denied.
fn storage() -> Option<Storage> {
    if NATIVE {
        return None;
    }
    gloo::utils::window().local_storage().ok().flatten()
}

/// The storage of this tab, which its reloads share.
fn tab() -> Option<Storage> {
    if NATIVE || in_memory(|_| ()).is_some() {
        return None;
    }
    gloo::utils::window().session_storage().ok().flatten()
}

/// A text remembered under a name.
#[must_use]
pub fn recall(name: &str) -> Option<String> {
    if let Some(text) = in_memory(|memory| Some(memory.iter().find(|(known, _)| known == name)?.1.clone())) {
        return text;
    }
    storage()?.get_item(name).ok().flatten()
}

/// Remembers a text under a name; false where the browser does not.
pub fn remember(name: &str, text: &str) -> bool {
    write(name, text).is_ok()
}

/// Whether anything is remembered under a name that starts so.
#[must_use]
pub fn holds(prefix: &str) -> bool {
    if let Some(held) = in_memory(|memory| memory.iter().any(|(name, _)| name.starts_with(prefix))) {
        return held;
    }
    let Some(storage) = storage() else { return false };
    let count = storage.length().unwrap_or_default();
    (0..count).any(|place| storage.key(place).ok().flatten().is_some_and(|name| name.starts_with(prefix)))
}

/// A text remembered for this tab.
#[must_use]
pub fn recall_for_tab(name: &str) -> Option<String> {
    tab()?.get_item(name).ok().flatten()
}

/// Remembers a text for this tab, where the browser does.
pub fn remember_for_tab(name: &str, text: &str) {
    if let Some(tab) = tab() {
        let _ = tab.set_item(name, text);
    }
}

/// Remembers a text under a name.
///
/// # Errors
/// Why the browser does not.
pub fn write(name: &str, text: &str) -> Result<(), Denial> {
    let put = |memory: &mut Memory| {
        memory.retain(|(known, _)| known != name);
        memory.push((name.to_owned(), text.to_owned()));
    };
    if in_memory(put).is_some() {
        return Ok(());
    }
    let storage = storage().ok_or(Denial::Denied)?;
    // Some browsers say "full" where they allow nothing at all.
    let full = |error: JsValue| {
        let named = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        let full = named.is_some_and(|name| name.to_ascii_lowercase().contains("quota"));
        let filled = storage.length().is_ok_and(|length| length > 0);
        if full && filled { Denial::Full } else { Denial::Denied }
    };
    storage.set_item(name, text).map_err(full)
}

/// Remembers a text under a name, or holds it until the page closes.
///
/// # Errors
/// Why the browser does not remember it; it is held all the same.
pub fn keep(name: &str, text: &str) -> Result<(), Denial> {
    let written = write(name, text);
    HELD.with_borrow_mut(|held| match written {
        Ok(()) => held.remove(name),
        Err(_) => held.insert(name.to_owned(), text.to_owned()),
    });
    written
}

/// Forgets what is remembered or held under a name.
pub fn erase(name: &str) {
    HELD.with_borrow_mut(|held| held.remove(name));
    if in_memory(|memory| memory.retain(|(known, _)| known != name)).is_some() {
        return;
    }
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Every name that starts so, with its text; what is held in memory comes first.
#[must_use]
pub fn list(prefix: &str) -> Vec<(String, String)> {
    let all = |memory: &mut Memory| {
        let named = memory.iter().filter(|(name, _)| name.starts_with(prefix));
        // In the order of their names.
        named.cloned().collect::<LiteMap<_, _>>().into_iter().collect()
    };
    if let Some(found) = in_memory(all) {
        return found;
    }
    let mut found: LiteMap<String, String> = LiteMap::new();
    if let Some(storage) = storage() {
        for index in 0..storage.length().unwrap_or(0) {
            let name = storage.key(index).ok().flatten().filter(|name| name.starts_with(prefix));
            if let Some((name, text)) = name.and_then(|name| recall(&name).map(|text| (name, text))) {
                found.insert(name, text);
            }
        }
    }
    HELD.with_borrow(|held| {
        found.extend(
            held.iter().filter(|(name, _)| name.starts_with(prefix)).map(|(n, t)| (n.clone(), t.clone())),
        );
    });
    found.into_iter().collect()
}

/// Whether a text is only held until the page closes.
#[must_use]
pub fn is_held(name: &str) -> bool {
    HELD.with_borrow(|held| held.contains_key(name))
}

/// Calls back when another tab changes something under a name that starts so, or clears everything.
pub fn on_change(prefix: &'static str, changed: impl Fn() + 'static) -> EventListener {
    listen(&gloo::utils::window(), "storage", move |event| {
        let name = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if name.is_none_or(|name| name.starts_with(prefix)) {
            changed();
        }
    })
}

/// An identity that no other tab gives.
#[must_use]
pub fn fresh_identity() -> String {
    format!("{:014.0}-{:06.0}", js_sys::Date::now(), js_sys::Math::random() * 999_999.0)
}
