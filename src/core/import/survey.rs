//! The first reading of a file: what has to be known of the whole before any row is judged.

use crate::field::Field;
use crate::judge::{Judged, judge};
use crate::record::Record;
use crate::source::{Event, Source};
use crate::value::buyer::{siren, siren_text};
use crate::{Buyer, Day, Encoding, Format, Reason, Refusal, Rule, Selection, format};
use std::collections::BTreeMap;

/// So many rows with more fields than the header are a slip of the pen.
const FEW: u64 = 5;
/// One in so many is still one.
const ONE_IN: u64 = 10;
/// A buyer with four rows in five is the file's.
const MAIN: f64 = 0.8;
/// As much of a buyer's name is kept, in characters.
const LONGEST_NAME: usize = 200;
/// More buyers are not listed.
const LISTED: usize = 1_000;

/// What the first reading counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Survey {
    pub(crate) read: u64,
    misaligned: u64,
    /// Some row has a valid buyer.
    some_buyer: bool,
    unnamed_rows: u64,
    /// The first name that stands beside no valid buyer.
    unnamed: String,
    buyers: BTreeMap<u32, (u64, String)>,
}

/// Whose rows are kept in the second reading.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Chosen {
    /// The file is the buyer.
    File,
    /// These.
    Some(Vec<u32>),
    /// Nobody yet.
    Nobody,
}

/// What the second reading starts from.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) encoding: Encoding,
    pub(crate) format: Format,
    pub(crate) needs_buyer: bool,
    pub(crate) chosen: Chosen,
    pub(crate) selection: Selection,
    pub(crate) buyers: Vec<Buyer>,
    pub(crate) buyer_count: usize,
}

impl Survey {
    pub(crate) fn take(&mut self, event: &Event<'_>, as_of: Day) {
        self.read += 1;
        let record = match event {
            Event::None(_, reason) => {
                self.misaligned += u64::from(*reason == Reason::TooManyFields);
                return;
            }
            Event::Record(record) => record,
        };
        self.some_buyer = self.some_buyer || siren(record.get(Field::Buyer)).is_some();
        match judge(record, as_of, false) {
            Ok(Judged { buyer: Some(buyer), .. }) => {
                let (rows, name) = self.buyers.entry(buyer).or_default();
                *rows += 1;
                note_name(name, record);
            }
            Ok(Judged { buyer: None, .. }) => {
                self.unnamed_rows += 1;
                note_name(&mut self.unnamed, record);
            }
            Err(_) => {}
        }
    }

    /// How many buyers there are so far.
    pub(crate) fn buyer_count(&self) -> usize {
        self.buyers.len()
    }

    /// Why the file is not read, if it is not.
    pub(crate) fn refusal(&self, source: &Source) -> Option<Refusal> {
        match source {
            Source::Blank(_) => Some(Refusal::Empty),
            Source::Opening(..) | Source::Unknown => Some(Refusal::NoKnownColumns),
            Source::Table(_) if self.read == 0 => Some(Refusal::NoRecords),
            Source::Table(_) if self.misaligned >= FEW && self.misaligned * ONE_IN > self.read => {
                Some(Refusal::ColumnsDoNotLineUp)
            }
            Source::Json(records) if records.count == 0 => {
                Some(if source.is_open() { Refusal::NotJson } else { Refusal::NoRecords })
            }
            Source::Xml(records) if records.count == 0 => {
                Some(if source.is_open() { Refusal::NotXml } else { Refusal::NoRecords })
            }
            Source::Table(_) | Source::Json(_) | Source::Xml(_) => None,
        }
    }

    /// What the second reading starts from. `given`: the buyers that the person chose.
    pub(crate) fn plan(self, source: &Source, encoding: Encoding, given: Option<&[String]>) -> Plan {
        let mut buyers: Vec<Buyer> = self
            .buyers
            .iter()
            .map(|(&siren, (rows, name))| Buyer { siren: siren_text(siren), name: name.clone(), rows: *rows })
            .collect();
        buyers.sort_by(|one, other| other.rows.cmp(&one.rows).then_with(|| one.siren.cmp(&other.siren)));
        let rows: u64 = if self.some_buyer {
            self.buyers.values().map(|(rows, _)| rows).sum()
        } else {
            self.unnamed_rows
        };
        let (chosen, selection) = choice(&buyers, rows, self.some_buyer, given);
        let buyer_count = if rows == 0 { 0 } else { buyers.len().max(1) };
        if rows > 0 && !self.some_buyer {
            buyers = vec![Buyer { siren: String::new(), name: self.unnamed, rows }];
        }
        buyers.truncate(LISTED);
        Plan {
            encoding,
            format: format::of(source),
            needs_buyer: self.some_buyer,
            chosen,
            selection,
            buyers,
            buyer_count,
        }
    }
}

/// Keeps the first name of a buyer that is filled.
fn note_name(name: &mut String, record: &Record) {
    if name.is_empty() {
        *name = record.get(Field::BuyerName).trim().chars().take(LONGEST_NAME).collect();
    }
}

/// The buyer or buyers of the file, by the rule that holds.
fn choice(buyers: &[Buyer], rows: u64, named: bool, given: Option<&[String]>) -> (Chosen, Selection) {
    let of = |text: &str| siren(text).into_iter().collect::<Vec<_>>();
    if rows == 0 {
        return (Chosen::Nobody, Selection { siren: None, rule: Rule::None });
    }
    if !named {
        return (Chosen::File, Selection { siren: Some(String::new()), rule: Rule::Unnamed });
    }
    if let Some(given) = given {
        let chosen = given.iter().flat_map(|text| of(text)).collect();
        return (Chosen::Some(chosen), Selection { siren: Some(given.join("+")), rule: Rule::Given });
    }
    match buyers {
        [] => (Chosen::Nobody, Selection { siren: None, rule: Rule::None }),
        [only] => {
            (Chosen::Some(of(&only.siren)), Selection { siren: Some(only.siren.clone()), rule: Rule::Only })
        }
        #[allow(clippy::cast_precision_loss, reason = "counts of rows stay far below 2^53")]
        [first, ..] if first.rows as f64 >= MAIN * rows as f64 => {
            (Chosen::Some(of(&first.siren)), Selection { siren: Some(first.siren.clone()), rule: Rule::Main })
        }
        [..] => (Chosen::Nobody, Selection { siren: None, rule: Rule::Choose }),
    }
}
