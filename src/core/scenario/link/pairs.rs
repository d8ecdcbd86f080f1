//! The `name=value` pairs of a link, taken one by one; what is left at the end was not known.

use super::escape;
use super::problem::{self, Problem};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The pairs not taken yet, and what could not be taken as it stood.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    left: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Pairs {
    /// Cuts a fragment into pairs.
    pub(super) fn new(fragment: &str) -> Self {
        let mut pairs = Self::default();
        for pair in fragment.split('&') {
            // Addresses copied out of a page's source.
            let pair = pair.strip_prefix("amp;").unwrap_or(pair);
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if key.is_empty() {
                continue;
            }
            let Some(key) = escape::read_text(key) else {
                pairs.tell(Problem::unknown(key));
                continue;
            };
            match pairs.left.entry(key) {
                Entry::Occupied(taken) => {
                    let key = problem::excerpt(taken.key());
                    pairs.tell(Problem::Repeated { key });
                }
                Entry::Vacant(free) => {
                    free.insert(value.to_owned());
                }
            }
        }
        pairs
    }

    /// No pair: the compact form could not be read.
    pub(super) fn damaged() -> Self {
        Self { left: BTreeMap::new(), problems: vec![Problem::Damaged] }
    }

    pub(super) fn tell(&mut self, problem: Problem) {
        if self.problems.len() < problem::MOST {
            self.problems.push(problem);
        }
    }

    /// Whether this is the only name, and nothing was told.
    pub(super) fn are_only(&self, key: &str) -> bool {
        self.left.len() == 1 && self.left.contains_key(key) && self.problems.is_empty()
    }

    /// Takes a value as it is written.
    pub(super) fn take(&mut self, key: &str) -> Option<String> {
        self.left.remove(key)
    }

    /// Takes a value and reads it; one that cannot be read is told and left.
    pub(super) fn read<T>(&mut self, key: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let written = self.take(key)?;
        let value = escape::read_text(&written).and_then(|plain| read(&plain));
        if value.is_none() {
            self.tell(Problem::unreadable(key, &escape::read_text(&written).unwrap_or(written)));
        }
        value
    }

    /// Takes every pair whose name starts so; gives the names' ends and the values as they are written.
    pub(super) fn take_all(&mut self, start: &str) -> Vec<(String, String)> {
        let keys: Vec<_> = self.left.keys().filter(|key| key.starts_with(start)).cloned().collect();
        let taken =
            keys.into_iter().filter_map(|key| Some((key.strip_prefix(start)?.to_owned(), self.take(&key)?)));
        taken.collect()
    }

    /// What was told, with what was left over.
    pub(super) fn into_problems(mut self, is_part: impl Fn(&str) -> bool) -> Vec<Problem> {
        for key in std::mem::take(&mut self.left).into_keys() {
            let problem = if is_part(&key) { Problem::NoSuchPart { key } } else { Problem::unknown(&key) };
            self.tell(problem);
        }
        self.problems
    }
}
