//! Answers for texts that come again and again: natures, techniques, considerations have a few dozen values in a million rows.

use std::cell::RefCell;

/// More different texts than any of those lists has are not remembered.
const MOST: usize = 48;
/// Longer ones are not either.
const LONGEST: usize = 200;

/// Remembers what a few texts are worth.
#[derive(Debug, Default)]
pub(crate) struct Memo<T>(RefCell<Vec<(Box<str>, T)>>);

impl<T: Copy> Memo<T> {
    /// What a text is worth, computed the first time.
    pub(crate) fn of(&self, text: &str, compute: impl FnOnce(&str) -> T) -> T {
        let found = self.0.borrow().iter().find(|(known, _)| **known == *text).map(|(_, worth)| *worth);
        found.unwrap_or_else(|| {
            let worth = compute(text);
            let mut known = self.0.borrow_mut();
            if known.len() < MOST && text.len() <= LONGEST {
                known.push((text.into(), worth));
            }
            worth
        })
    }
}
