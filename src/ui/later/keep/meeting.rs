//! The meeting in a page that is one file: unpacked when the file opens, gathered when it is saved again.
//!
//! While such a page is open its scenarios and its board are where they always are (`platform::storage`, in memory), so
//! nothing else of the page knows. What a meeting holds is `scenario::meeting`.

use crate::platform::{clock, location, single, storage};
use crate::scenario::config::Config;
use crate::scenario::meeting::{self, Meeting};
use crate::scenario::reference::opened;
use crate::scenario::saved_work;
use crate::scenario::workshop::{self, Board};
use crate::state::State;
use crate::state::notice::Notice;
use crate::ui::later::keep::shelf;
use std::cell::RefCell;
use yew::prelude::*;

thread_local! {
    /// The address that the meeting in the file was saved from.
    static HOME: RefCell<Option<String>> = const { RefCell::new(None) };
    /// What was saved last, or there when the file opened.
    static SAVED: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
    /// The name of the file that the meeting was saved as last.
    static NAMED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The name of the file that the meeting was last saved as, in this visit.
pub(in crate::ui) fn saved_as() -> Option<String> {
    NAMED.with_borrow(Clone::clone)
}

/// The meeting is in a file of this name.
pub(in crate::ui) fn name_saved(name: &str) {
    NAMED.set(Some(name.to_owned()));
    mark_saved();
}

/// Takes the meeting out of the file; what there is to tell of it. Nothing for a page that is no file.
pub(in crate::ui) fn unpack() -> Vec<Notice> {
    let Some(text) = single::meeting() else { return Vec::new() };
    let (meeting, refusals) = meeting::read(&text);
    // In the order of the file: the latest comes first.
    for (order, kept) in (1..).zip(meeting.scenarios.iter().rev()) {
        let key = format!("{}{order:06}", saved_work::SAVED);
        let text = saved_work::write_work(&kept.scenario, kept.reference.as_ref(), order, kept.saved);
        storage::remember(&key, &text);
    }
    if let Some(scenario) = &meeting.current {
        storage::remember(
            &format!("{}0", saved_work::CURRENT),
            &saved_work::write_work(scenario, meeting.reference.as_ref(), 1, clock::now()),
        );
    }
    if let Some(board) = &meeting.board {
        storage::remember(saved_work::BOARD, &workshop::write(&board.at_rest(clock::seconds())));
    }
    HOME.set(meeting.page);
    mark_saved();
    let refused = (!refusals.is_empty()).then_some(Notice::MeetingRefused(refusals));
    refused.into_iter().chain([Notice::OneFile]).collect()
}

/// The meeting of this moment, as the data of a file.
pub(in crate::ui) fn gather(state: &State) -> String {
    let board = Some(state.workshop.board.as_ref().clone()).filter(|board| *board != Board::default());
    // The board of a page where the workshop was not opened yet is where it is kept.
    let kept = || storage::recall(saved_work::BOARD).and_then(|text| workshop::read(&text).ok());
    let current = state.own_scenario().as_ref().clone();
    // The file has no settings of a city: its scenario alone may not tell any more which of its models it is.
    let told = opened(current.clone(), &Config::default()).1;
    meeting::write(&Meeting {
        page: page(),
        reference: Some(state.reference.as_ref().clone()).filter(|reference| *reference != *told),
        current: Some(current),
        scenarios: shelf::look().0.entries.into_iter().map(|entry| entry.kept).collect(),
        board: board.or_else(kept).map(|board| board.at_rest(clock::seconds())),
    })
}

/// The address that links lead to: this page's, or the one that the file's meeting was saved from; none for a file that
/// comes from no server.
pub(in crate::ui) fn page() -> Option<String> {
    if single::is_single() { HOME.with_borrow(Clone::clone) } else { Some(location::page()) }
        .filter(|address| meeting::is_page(address))
}

/// What is saved with a meeting and would be lost with the page: the address keeps the scenario on screen.
fn contents() -> Vec<(String, String)> {
    let board = storage::recall(saved_work::BOARD).map(|text| (saved_work::BOARD.to_owned(), text));
    storage::list(saved_work::SAVED).into_iter().chain(board).collect()
}

/// What there is now is in a file.
pub(in crate::ui) fn mark_saved() {
    SAVED.set(contents());
}

/// In a page that is one file: asks before it is left with changes that no file has.
#[hook]
pub(in crate::ui) fn use_meeting() {
    use_effect_with((), |()| {
        let asking = single::is_single()
            .then(|| single::ask_before_leaving(|| SAVED.with_borrow(|saved| *saved != contents())));
        move || drop(asking)
    });
}
