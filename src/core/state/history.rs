//! The steps that can be taken back and made again.

use crate::model::scenario::Scenario;
use crate::scenario::reference::{Place, stands_for};
use std::rc::Rc;

/// Most steps kept.
const DEPTH: usize = 200;

/// Scenarios before and after the one on screen, each with its reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct History {
    past: Vec<Place>,
    future: Vec<Place>,
}

impl History {
    /// Keeps the scenario that a new step leaves behind; steps taken back before are forgotten.
    pub(super) fn record(&mut self, left: Place) {
        self.future.clear();
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(left);
    }

    /// Keeps the scenario that a move left behind, once however often the move went on; a move that ends where it began
    /// leaves nothing.
    pub(super) fn settle(&mut self, left: Place, changed: bool) {
        let kept = self.past.last().is_some_and(|last| Rc::ptr_eq(&last.0, &left.0));
        match (changed, kept) {
            (true, false) => self.record(left),
            (true, true) => self.future.clear(),
            (false, true) => {
                self.past.pop();
            }
            (false, false) => {}
        }
    }

    /// The scenario that the last step left behind.
    pub(super) fn last(&self) -> Option<&Rc<Scenario>> {
        self.past.last().map(|last| &last.0)
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The scenario before `current`, which can then be made again.
    pub(super) fn undo(&mut self, current: Place) -> Option<Place> {
        let before = self.past.pop()?;
        self.future.push(current);
        Some(before)
    }

    /// The scenario that was taken back last.
    pub(super) fn redo(&mut self, current: Place) -> Option<Place> {
        let after = self.future.pop()?;
        self.past.push(current);
        Some(after)
    }

    /// The reference of a scenario that stood on screen before.
    pub(super) fn reference_of(&self, scenario: &Scenario) -> Option<Rc<Scenario>> {
        let mut known = self.past.iter().rev().chain(&self.future);
        known.find(|(known, _)| stands_for(known, scenario)).map(|(_, reference)| Rc::clone(reference))
    }
}
