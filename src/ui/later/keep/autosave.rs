//! The work in progress: kept a moment after each change, found again at the next visit.
//!
//! Each visit writes under a key of its own, which its tab remembers over reloads.

use crate::model::scenario::Scenario;
use crate::platform::{clock, listen, storage, timer};
use crate::scenario::reference::opened;
use crate::scenario::saved_work::{self, SavedScenario, Shelf};
use crate::state::notice::Notice;
use crate::state::{Msg, State};
use crate::ui::later::keep::shelf::move_aside;
use crate::ui::shared::context::Shared;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Where a tab remembers the key of its work in progress.
const TAB_KEY: &str = "simulateur-objectifs.tab";
/// How long nothing new must come before the work is kept, in milliseconds.
const SETTLE: u32 = 400;

/// The work in progress of this tab, or the latest of any; and what has to be told of what could not be read.
pub(in crate::ui) fn restored() -> (Option<SavedScenario>, Option<Notice>) {
    let shelf = Shelf::new(storage::list(saved_work::CURRENT));
    let moved = move_aside(&shelf);
    let own = storage::recall_for_tab(TAB_KEY);
    let mut entries = shelf.entries;
    let place = entries.iter().position(|entry| Some(&entry.key) == own.as_ref()).unwrap_or(0);
    let found = (place < entries.len()).then(|| entries.swap_remove(place).kept);
    (found, moved)
}

/// The work in progress of this tab alone.
pub(in crate::ui) fn own_work() -> Option<SavedScenario> {
    let key = storage::recall_for_tab(TAB_KEY)?;
    let found = storage::list(saved_work::CURRENT).into_iter().find(|(other, _)| *other == key);
    saved_work::read(&found?.1).ok()
}

/// What is kept of this visit.
struct Work {
    /// The scenario on screen, the reader's own.
    scenario: Rc<Scenario>,
    /// What it is held against, where the scenario alone does not tell.
    reference: Option<Rc<Scenario>>,
    /// The one that is kept already, or that the visit began with.
    kept: Rc<Scenario>,
    /// Where, once something was kept.
    key: Option<String>,
    /// What went wrong the last time, and was told.
    told: Option<storage::Denial>,
}

impl Work {
    /// Keeps the work unless it is kept already; what has to be told.
    fn keep(&mut self) -> Option<Notice> {
        if Rc::ptr_eq(&self.scenario, &self.kept) {
            return None;
        }
        let key =
            self.key.get_or_insert_with(|| format!("{}{}", saved_work::CURRENT, storage::fresh_identity()));
        let written = {
            let order = saved_work::next_order(&storage::list(saved_work::CURRENT));
            storage::write(
                key,
                &saved_work::write_work(&self.scenario, self.reference.as_deref(), order, clock::now()),
            )
        };
        self.kept = Rc::clone(&self.scenario);
        let denial = written.err();
        if denial.is_none() {
            storage::remember_for_tab(TAB_KEY, key);
            for old in
                saved_work::outdated(&storage::list(saved_work::CURRENT)).iter().filter(|old| *old != key)
            {
                storage::erase(old);
            }
        }
        let news = denial.filter(|_| denial != self.told);
        self.told = denial;
        news.map(|denial| match denial {
            storage::Denial::Denied => Notice::StorageDenied,
            storage::Denial::Full => Notice::StorageFull,
        })
    }
}

/// Keeps the work in progress once it has settled, and at the latest when the page is left; `first` is what the visit
/// began with, which needs no keeping.
#[hook]
pub(super) fn use_autosave(state: &State, first: &Rc<Scenario>, dispatch: &Callback<Msg>) {
    let own = Rc::clone(state.own_scenario());
    let reference =
        use_memo((Shared(Rc::clone(&own)), Shared(Rc::clone(&state.reference))), |(own, reference)| {
            let (_, told) = opened((**own).clone(), &state.config);
            (*told != **reference).then(|| Rc::clone(&reference.0))
        });
    let work = use_memo((), |()| {
        RefCell::new(Work {
            scenario: Rc::clone(&own),
            reference: None,
            kept: Rc::clone(first),
            key: None,
            told: None,
        })
    });
    let due = use_mut_ref(|| None);
    let moving = state.is_moving();
    let changed = !Rc::ptr_eq(&work.borrow().scenario, &own);
    if changed {
        work.borrow_mut().scenario = own;
    }
    work.borrow_mut().reference.clone_from(&reference);
    let keep = {
        let (work, dispatch) = (Rc::clone(&work), dispatch.clone());
        move || {
            let notice = work.borrow_mut().keep();
            if let Some(notice) = notice {
                dispatch.emit(Msg::Noticed(notice));
            }
        }
    };
    let unkept = {
        let work = work.borrow();
        !Rc::ptr_eq(&work.scenario, &work.kept)
    };
    let place = Rc::as_ptr(&work.borrow().scenario).cast::<()>();
    use_effect_with((moving, unkept, place), {
        let keep = keep.clone();
        move |(moving, unkept, _)| {
            *due.borrow_mut() = (*unkept && !*moving).then(|| timer::after(SETTLE, keep));
        }
    });
    use_effect_with((), move |()| {
        let listening = listen::on_leave(keep);
        move || drop(listening)
    });
}
