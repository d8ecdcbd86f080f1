//! One row or record as the file writes it: the text of each field, before anything is made of it.

use crate::Place;
use crate::field::Field;
use crate::value::blank::is_blank;
use crate::value::worths::Worths;

/// A modification as the file writes it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct RawModification {
    /// Its number.
    pub(crate) id: String,
    /// Day of notification, else of signature.
    pub(crate) notified: String,
    pub(crate) signed: String,
    /// The new duration, in months.
    pub(crate) months: String,
}

/// Where a field's text stands, and which column or path it came from.
#[derive(Clone, Copy, Debug)]
struct Slot {
    start: usize,
    end: usize,
    origin: usize,
}

/// The fields of one row. It is made once and used again for each row.
#[derive(Debug)]
pub(crate) struct Record {
    /// Where it stands in the file.
    pub(crate) at: Place,
    text: String,
    slots: [Option<Slot>; Field::COUNT],
    /// The texts of all columns of holders.
    pub(crate) holders: Vec<String>,
    /// Its modifications, if it has a list of them.
    pub(crate) modifications: Vec<RawModification>,
    /// It stands among concessions.
    pub(crate) concession: bool,
    /// What texts that come again and again are worth.
    pub(crate) worths: Worths,
}

impl Record {
    pub(crate) fn new() -> Self {
        Self {
            at: Place::Record(0),
            text: String::new(),
            slots: [None; Field::COUNT],
            holders: Vec::new(),
            modifications: Vec::new(),
            concession: false,
            worths: Worths::default(),
        }
    }

    /// Forgets a row, for the next one.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.slots = [None; Field::COUNT];
        self.holders.clear();
        self.modifications.clear();
        self.concession = false;
    }

    /// Takes the text of a column or path. The first one that is not blank counts; `origin` said twice: the last.
    pub(crate) fn put(&mut self, field: Field, origin: usize, value: &str) {
        if field == Field::Holder {
            self.holders.push(value.to_owned());
            return;
        }
        let Some(slot) = self.slots.get_mut(field as usize) else { return };
        let taken = slot.is_some_and(|slot| {
            let filled = self.text.get(slot.start..slot.end).unwrap_or_default();
            slot.origin != origin
                && !(if field.keeps_words() { filled.trim().is_empty() } else { is_blank(filled) })
        });
        if !taken {
            let start = self.text.len();
            self.text.push_str(value);
            *slot = Some(Slot { start, end: self.text.len(), origin });
        }
    }

    /// The text of a field, trimmed; empty where there is none, or nothing but a word for it.
    pub(crate) fn get(&self, field: Field) -> &str {
        let text = self.raw(field).trim();
        if !field.keeps_words() && is_blank(text) { "" } else { text }
    }

    /// The text of a field as it stands.
    pub(crate) fn raw(&self, field: Field) -> &str {
        let slot = self.slots.get(field as usize).copied().flatten();
        slot.and_then(|slot| self.text.get(slot.start..slot.end)).unwrap_or_default()
    }
}
