//! The board on this device: opened again where the browser keeps it, and kept as it changes, in every tab the same one.
//!
//! What another tab wrote since is never overwritten: both boards become one (`scenario::workshop::merge`). What cannot
//! be read is put aside under another name, never deleted, and said.

use crate::model::scenario::Scenario;
use crate::platform::storage;
use crate::scenario::saved_work::{BOARD, quarantine_key};
use crate::scenario::workshop::{Board, merge, read, write};
use crate::state::Msg;
use crate::state::notice::Notice;
use crate::state::workshop::BoardChange;
use crate::ui::shared::context::use_page;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What this tab knows of the board kept.
struct Known {
    /// The board as it was last read or written here, and its text.
    last: Rc<Board>,
    text: Option<String>,
    /// Whether the board kept was looked at yet.
    looked: bool,
}

/// What is to be done about the board kept.
enum Find {
    /// It is as this tab knows it, or there is none.
    Known,
    /// Another board.
    Other(Box<Board>, String),
    /// It cannot be read; it was put aside.
    Aside,
}

impl Known {
    /// Looks at what is kept.
    fn look(&self) -> Find {
        let Some(text) = storage::recall(BOARD).filter(|text| Some(text) != self.text.as_ref()) else {
            return Find::Known;
        };
        if let Ok(found) = read(&text) {
            return Find::Other(Box::new(found), text);
        }
        if storage::write(&quarantine_key(BOARD, &storage::fresh_identity()), &text).is_ok() {
            storage::erase(BOARD);
        }
        Find::Aside
    }

    /// Keeps a board; false when the browser does not.
    fn keep(&mut self, board: &Rc<Board>) -> bool {
        let text = write(board);
        let kept = storage::remember(BOARD, &text);
        self.last = Rc::clone(board);
        self.text = Some(text);
        kept
    }

    /// Keeps the board on screen, with what another tab wrote since; whether it is kept, and what there is to show: where
    /// no board was kept yet, one that begins with `start`.
    fn settle(&mut self, board: &Rc<Board>, start: Option<&Rc<Scenario>>) -> (Option<bool>, Option<Msg>) {
        let first = !std::mem::replace(&mut self.looked, true);
        if **board == *self.last && !first {
            return (None, None);
        }
        match self.look() {
            Find::Other(found, text) => {
                let (merged, news) = self.join(board, *found, text);
                ((merged != *self.last).then(|| self.keep(&Rc::new(merged))), news)
            }
            Find::Aside => (None, Some(Msg::Noticed(Notice::BoardSetAside))),
            Find::Known if **board == *self.last => {
                let begun = start.map(|start| BoardChange::RoundBased(Rc::clone(start)));
                (None, begun.map(Msg::from))
            }
            Find::Known => (Some(self.keep(board)), None),
        }
    }

    /// Another tab wrote: what there is to show in place of a board.
    fn heard(&mut self, board: &Board) -> Option<Msg> {
        let Find::Other(found, text) = self.look() else { return None };
        self.join(board, *found, text).1
    }

    /// The board of both, from here on begun with what was found; and the news where it is not the one on screen.
    fn join(&mut self, board: &Board, found: Board, text: String) -> (Board, Option<Msg>) {
        let merged = merge(&self.last, board, &found);
        (self.last, self.text) = (Rc::new(found), Some(text));
        let news = (merged != *board).then(|| Msg::from(BoardChange::BoardMerged(Box::new(merged.clone()))));
        (merged, news)
    }
}

/// The number of a round, and where it starts.
type RoundStart = (usize, Rc<Scenario>);

/// The rounds that this device knows of.
struct Rounds {
    /// That of its board.
    board: Option<RoundStart>,
    /// That whose vote the address led to.
    vote: Option<RoundStart>,
    /// Who wants to know of another one.
    told: Option<Callback<()>>,
}

thread_local! {
    static ROUNDS: RefCell<Rounds> = const { RefCell::new(Rounds { board: None, vote: None, told: None }) };
}

fn note(change: impl FnOnce(&mut Rounds) -> bool) {
    let told = ROUNDS.with_borrow_mut(|rounds| change(rounds).then(|| rounds.told.clone()).flatten());
    if let Some(told) = told {
        told.emit(());
    }
}

fn note_round(board: &Board) {
    let start = board.round().map(|round| (board.shown + 1, Rc::clone(&round.base)));
    // A board that nobody touched has no round worth the name.
    let start = start.filter(|_| *board != Board::default());
    note(|rounds| std::mem::replace(&mut rounds.board, start.clone()) != start);
}

/// The vote of a round, or of none, starts from a scenario on this device.
pub(super) fn note_vote(round: Option<usize>, start: &Rc<Scenario>) {
    let start = round.map(|round| (round, Rc::clone(start)));
    note(|rounds| std::mem::replace(&mut rounds.vote, start.clone()) != start);
}

/// The round of the board on this device, else the one whose vote its address led to.
#[hook]
pub(in crate::ui) fn use_round_start() -> Option<RoundStart> {
    let update = use_force_update();
    use_effect_with((), move |()| {
        ROUNDS.with_borrow_mut(|rounds| {
            rounds.told = Some(Callback::from(move |()| update.force_update()));
        });
        if let Some(board) = storage::recall(BOARD).and_then(|text| read(&text).ok()) {
            note_round(&board);
        }
        || ROUNDS.with_borrow_mut(|rounds| rounds.told = None)
    });
    ROUNDS.with_borrow(|rounds| rounds.board.clone().or_else(|| rounds.vote.clone()))
}

/// Opens the board kept, keeps every change of it; false once the browser does not keep it. A first board begins with
/// `start` in place of the scenario of ours.
#[hook]
pub(in crate::ui) fn use_kept(board: &Rc<Board>, start: Option<Rc<Scenario>>) -> bool {
    let dispatch = use_page().dispatch;
    let kept = use_state_eq(|| true);
    let known = use_memo((), |()| RefCell::new(Known { last: Rc::default(), text: None, looked: false }));
    let shown = use_mut_ref(|| Rc::clone(board));
    *shown.borrow_mut() = Rc::clone(board);
    use_effect_with(Rc::clone(board), {
        let (kept, known, dispatch) = (kept.clone(), Rc::clone(&known), dispatch.clone());
        move |board| {
            note_round(board);
            let (held, news) = known.borrow_mut().settle(board, start.as_ref());
            if let Some(held) = held {
                kept.set(held);
            }
            if let Some(news) = news {
                dispatch.emit(news);
            }
        }
    });
    use_effect_with((), move |()| {
        // Another tab wrote: what is on screen was kept before, so the other's board holds it.
        let listening = storage::on_change(BOARD, move || {
            let board = Rc::clone(&shown.borrow());
            // The effect above keeps what came of both, once it is on screen.
            let news = known.borrow_mut().heard(&board);
            if let Some(news) = news {
                dispatch.emit(news);
            }
        });
        move || drop(listening)
    });
    *kept
}
