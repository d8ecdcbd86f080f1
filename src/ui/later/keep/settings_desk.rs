//! Where a city's settings file goes when it is handed to the page: to the view that checks it, wherever it was dropped.

use crate::platform::files::Content;
use std::cell::RefCell;
use yew::prelude::*;

thread_local! {
    /// The view that checks files, while it is open.
    static CHECKER: RefCell<Option<Callback<Content>>> = const { RefCell::new(None) };
    /// A file that waits for that view to open.
    static WAITING: RefCell<Option<Content>> = const { RefCell::new(None) };
}

/// The open view that checks files.
pub(in crate::ui) fn checker() -> Option<Callback<Content>> {
    CHECKER.with_borrow(Clone::clone)
}

/// Opens or closes the desk.
pub(in crate::ui) fn set_checker(checker: Option<Callback<Content>>) {
    CHECKER.set(checker);
}

/// Leaves a file for the view that is about to open.
pub(in crate::ui) fn leave(content: Content) {
    WAITING.set(Some(content));
}

/// Takes the file that was left.
pub(in crate::ui) fn take() -> Option<Content> {
    WAITING.take()
}
