//! The named scenarios of this browser: what is there, and each change to it.
//!
//! What is to be done is decided in `scenario::kept`; here it is done to the browser's storage.

use crate::model::scenario::Scenario;
use crate::platform::{clock, storage};
use crate::scenario::saved_work::{self, Shelf};
use crate::state::notice::Notice;

/// What there is now; what cannot be read is moved aside, and told.
pub(in crate::ui) fn look() -> (Shelf, Option<Notice>) {
    let shelf = Shelf::new(storage::list(saved_work::SAVED));
    let moved = move_aside(&shelf);
    (shelf, moved)
}

/// Moves aside what cannot be read; where there is no room for it, it stays where it is.
pub(super) fn move_aside(shelf: &Shelf) -> Option<Notice> {
    let moved = shelf.unreadable.iter().filter(|(key, text)| {
        let moved =
            storage::write(&saved_work::quarantine_key(key, &storage::fresh_identity()), text).is_ok();
        if moved {
            storage::erase(key);
        }
        moved
    });
    let count = moved.count();
    (count > 0).then_some(Notice::MovedAside(count))
}

/// Keeps a scenario under a key, or a new one; what has to be told when the browser does not.
pub(in crate::ui) fn keep(key: Option<&str>, scenario: &Scenario) -> Option<Notice> {
    let fresh = || format!("{}{}", saved_work::SAVED, storage::fresh_identity());
    let key = key.map_or_else(fresh, str::to_owned);
    let order = saved_work::next_order(&storage::list(saved_work::SAVED));
    put(&key, &saved_work::write(scenario, order, clock::now()))
}

/// Puts a text under a key, as it was.
pub(in crate::ui) fn put(key: &str, text: &str) -> Option<Notice> {
    storage::keep(key, text).err().map(|denial| match denial {
        storage::Denial::Denied => Notice::StorageDenied,
        storage::Denial::Full => Notice::StorageFull,
    })
}

/// Takes the text of a key away, and gives it back to be put again.
pub(in crate::ui) fn take(key: &str) -> Option<String> {
    let text = text(key)?;
    storage::erase(key);
    Some(text)
}

/// The text of a key.
pub(in crate::ui) fn text(key: &str) -> Option<String> {
    storage::list(key).into_iter().find(|(found, _)| found == key).map(|(_, text)| text)
}
