//! The steps that can be taken back and made again.

use crate::model::scenario::Scenario;
use std::rc::Rc;

/// Most steps kept.
const DEPTH: usize = 200;

/// Scenarios before and after the one on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct History {
    past: Vec<Rc<Scenario>>,
    future: Vec<Rc<Scenario>>,
}

impl History {
    /// Keeps the scenario that a new step leaves behind; steps taken back before are forgotten.
    pub(super) fn record(&mut self, left: Rc<Scenario>) {
        self.future.clear();
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(left);
    }

    /// Keeps the scenario that a move left behind, once however often the move went on; a move that ends where it began
    /// leaves nothing.
    pub(super) fn settle(&mut self, left: &Rc<Scenario>, changed: bool) {
        let kept = self.past.last().is_some_and(|last| Rc::ptr_eq(last, left));
        match (changed, kept) {
            (true, false) => self.record(Rc::clone(left)),
            (true, true) => self.future.clear(),
            (false, true) => {
                self.past.pop();
            }
            (false, false) => {}
        }
    }

    /// The scenario that the last step left behind.
    pub(super) fn last(&self) -> Option<&Rc<Scenario>> {
        self.past.last()
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The scenario before `current`, which can then be made again.
    pub(super) fn undo(&mut self, current: &Rc<Scenario>) -> Option<Rc<Scenario>> {
        let before = self.past.pop()?;
        self.future.push(Rc::clone(current));
        Some(before)
    }

    /// The scenario that was taken back last.
    pub(super) fn redo(&mut self, current: &Rc<Scenario>) -> Option<Rc<Scenario>> {
        let after = self.future.pop()?;
        self.past.push(Rc::clone(current));
        Some(after)
    }
}
