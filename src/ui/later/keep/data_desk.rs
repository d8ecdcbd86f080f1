//! A city's own files while the page lives: those that were read, the one being read, the one that was refused.
//!
//! They stay when the view that shows them is left, and go with the page: nothing of them is stored.

use crate::import::{Options, Reading, Refusal};
use crate::platform::bytes::Source;
use crate::platform::files::Picked;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What the person chose for a file: how it is counted, what of it is applied.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Choices {
    /// How contracts are counted; what the scenario says of it is filled in later.
    pub(in crate::ui) options: Options,
    /// Lines ticked or unticked by hand, by their key.
    pub(in crate::ui) turned: BTreeSet<&'static str>,
    /// With ranges.
    pub(in crate::ui) ranges: bool,
    /// In three families.
    pub(in crate::ui) families: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self { options: Options::default(), turned: BTreeSet::new(), ranges: true, families: false }
    }
}

/// A file that was read.
#[derive(Debug)]
pub(in crate::ui) struct DataFile {
    /// Its name.
    pub(in crate::ui) name: String,
    /// Its size in bytes.
    pub(in crate::ui) bytes: u64,
    /// It is the page's own example.
    pub(in crate::ui) example: bool,
    /// What it says.
    pub(in crate::ui) reading: Rc<Reading>,
    /// Where its bytes are.
    pub(in crate::ui) source: Source,
}

/// A file on the desk, and what was chosen for it.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Opened {
    /// The file.
    pub(in crate::ui) file: Rc<DataFile>,
    /// The choices.
    pub(in crate::ui) choices: Rc<Choices>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.file, &other.file) && self.choices == other.choices
    }
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::ui) enum Unreadable {
    /// It is not of a kind that can be read.
    Refused(Refusal),
    /// The browser could not read it.
    Failed,
    /// The example stands beside the page, and there is nothing beside this one.
    NoExample,
}

/// How far a reading has come.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Underway {
    /// The file's name.
    pub(in crate::ui) name: String,
    /// Its size in bytes.
    pub(in crate::ui) bytes: u64,
    /// The part of the whole work that is done, 0..=1.
    pub(in crate::ui) done: f64,
    /// Rows seen.
    pub(in crate::ui) rows: u64,
    /// Of which rejected.
    pub(in crate::ui) rejected: u64,
    /// Buyers seen.
    pub(in crate::ui) buyers: usize,
    /// Seconds left, once that can be told.
    pub(in crate::ui) left: Option<f64>,
}

/// The desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui) struct Desk {
    /// The files read, in the order of reading.
    pub(in crate::ui) files: Vec<Opened>,
    /// The place of the one that is shown.
    pub(in crate::ui) shown: usize,
    /// The file being read.
    pub(in crate::ui) underway: Option<Underway>,
    /// Other buyers are being chosen for the file that is shown.
    pub(in crate::ui) choosing: bool,
    /// The file that was not read.
    pub(in crate::ui) refused: Option<(String, Unreadable)>,
    /// How many times files were given to be read.
    pub(in crate::ui) given: u32,
}

impl Desk {
    /// The file that is shown.
    pub(in crate::ui) fn opened(&self) -> Option<&Opened> {
        self.files.get(self.shown).or(self.files.last())
    }

    /// Takes the file that is shown away.
    pub(in crate::ui) fn remove(&mut self) {
        if self.shown < self.files.len() {
            self.files.remove(self.shown);
        }
        self.shown = self.files.len().saturating_sub(1);
        self.choosing = false;
    }

    /// Changes the choices for the file that is shown.
    pub(in crate::ui) fn choose(&mut self, change: impl FnOnce(&mut Choices)) {
        if let Some(opened) = self.files.get_mut(self.shown) {
            change(Rc::make_mut(&mut opened.choices));
        }
    }

    /// Puts a file that was read on the desk: in the place of the same one, read for other buyers or once more, or as another.
    pub(super) fn put(&mut self, file: DataFile, replaced: Option<usize>) {
        self.choosing = false;
        let same = |one: &Opened| one.file.name == file.name && one.file.bytes == file.bytes;
        let place = replaced.or_else(|| self.files.iter().position(same));
        let opened = Opened { file: Rc::new(file), choices: Rc::default() };
        match place.and_then(|place| Some((place, self.files.get_mut(place)?))) {
            Some((place, before)) => {
                *before = opened;
                self.shown = place;
            }
            None => {
                self.files.push(opened);
                self.shown = self.files.len() - 1;
            }
        }
    }
}

thread_local! {
    static DESK: RefCell<Rc<Desk>> = RefCell::default();
    static GIVEN: RefCell<Vec<Source>> = const { RefCell::new(Vec::new()) };
    static SORTER: RefCell<Option<Callback<Vec<Picked>>>> = const { RefCell::new(None) };
    static WATCHER: RefCell<Option<Callback<Rc<Desk>>>> = const { RefCell::new(None) };
}

/// The desk as it is.
pub(in crate::ui) fn desk() -> Rc<Desk> {
    DESK.with_borrow(Rc::clone)
}

/// Gives files to the page that reads them, which may not be there yet; whether there is one.
pub(in crate::ui) fn give(sources: Vec<Source>) -> bool {
    let any = !sources.is_empty();
    GIVEN.with_borrow_mut(|given| given.extend(sources));
    change(|desk| desk.given += 1);
    any
}

/// Says who sorts out files that may be of any kind.
pub(in crate::ui) fn sort_by(sorter: Option<Callback<Vec<Picked>>>) {
    SORTER.set(sorter);
}

/// Has files sorted out as those that are dropped are. What opens scenarios is no part of the page that reads data.
pub(in crate::ui) fn sort_out(picked: Vec<Picked>) {
    if let Some(sorter) = SORTER.with_borrow(Clone::clone) {
        sorter.emit(picked);
    }
}

/// Takes the files that were given.
pub(in crate::ui) fn take_given() -> Vec<Source> {
    GIVEN.take()
}

/// Says whom a change of the desk is told.
pub(in crate::ui) fn watch(watcher: Option<Callback<Rc<Desk>>>) {
    WATCHER.set(watcher);
}

/// Changes the desk, and tells it.
pub(in crate::ui) fn change(change: impl FnOnce(&mut Desk)) {
    let now = DESK.with_borrow_mut(|desk| {
        change(Rc::make_mut(desk));
        Rc::clone(desk)
    });
    if let Some(watcher) = WATCHER.with_borrow(Clone::clone) {
        watcher.emit(now);
    }
}

/// The desk, followed as it changes.
#[hook]
pub(in crate::ui) fn use_desk() -> Rc<Desk> {
    let seen = use_state(desk);
    use_effect_with((), {
        let seen = seen.setter();
        move |()| {
            // What happened before the page was drawn.
            seen.set(desk());
            watch(Some(Callback::from(move |now| seen.set(now))));
            || watch(None)
        }
    });
    Rc::clone(&seen)
}
