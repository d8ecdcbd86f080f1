//! The result file: all that is told of a file, under the names that `docs/import.md` lists.

use crate::{
    Buyer, Category, Content, Day, Encoding, Findings, Format, Note, Proposal, Reading, Refusal, Rejected,
    Rows, Selection, YearPurchases,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// So many rejected rows are shown.
const EXAMPLES: usize = 20;
/// So many buyers are shown.
const BUYERS: usize = 10;

/// What a result is about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct File<'a> {
    /// Its name, without a path.
    #[serde(rename = "file")]
    pub name: &'a str,
    /// Its size.
    pub bytes: u64,
    /// The day of reading.
    pub as_of: Day,
}

/// The result of a reading or of a refusal. The findings are those of the reading's contracts; without them, and for a file
/// whose buyer is not chosen, nothing is told below the selection.
pub fn result_file<'a>(
    file: File<'a>,
    reading: Result<&'a Reading, Refusal>,
    findings: Option<&'a Findings>,
) -> impl Serialize + use<'a> {
    match reading {
        Err(refused) => Told { file, can_apply: false, refused: Some(refused), read: None },
        Ok(reading) => Told {
            file,
            can_apply: can_apply(reading, findings),
            refused: None,
            read: Some(Read::of(reading, findings)),
        },
    }
}

/// Whether the proposals may be applied.
fn can_apply(reading: &Reading, findings: Option<&Findings>) -> bool {
    match &reading.content {
        Content::Contracts(_) => {
            findings.and_then(|of| of.found.as_ref()).is_some_and(|found| found.can_apply)
        }
        Content::Undecided => false,
        Content::Ledger(ledger) => ledger.can_apply,
    }
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    file: File<'a>,
    can_apply: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<Refusal>,
    #[serde(flatten)]
    read: Option<Read<'a>>,
}

/// What is told of every file that was read.
#[derive(Serialize)]
struct Read<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header_line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open_quote_line: Option<u64>,
    format: Format,
    encoding: Encoding,
    separator: Option<char>,
    truncated: bool,
    rows: &'a Rows,
    rejected_examples: &'a [Rejected],
    #[serde(flatten)]
    below: Below<'a>,
}

impl<'a> Read<'a> {
    fn of(reading: &'a Reading, findings: Option<&'a Findings>) -> Self {
        Self {
            header_line: reading.header_line,
            open_quote_line: reading.open_quote_line,
            format: reading.format,
            encoding: reading.encoding,
            separator: reading.separator,
            truncated: reading.truncated,
            rows: &reading.rows,
            rejected_examples: first(&reading.rejected, EXAMPLES),
            below: match &reading.content {
                Content::Ledger(ledger) => Below::Purchases {
                    purchases: &ledger.purchases,
                    categories: &ledger.categories,
                    proposals: &ledger.proposals,
                },
                Content::Undecided => Below::contracts(reading, None),
                Content::Contracts(_) => Below::contracts(reading, findings),
            },
        }
    }
}

/// What depends on what the file holds.
#[derive(Serialize)]
#[serde(untagged)]
enum Below<'a> {
    Purchases {
        purchases: &'a [YearPurchases],
        categories: &'a [Category],
        proposals: &'a [Proposal],
    },
    Contracts {
        buyers: Buyers<'a>,
        selection: &'a Selection,
        #[serde(skip_serializing_if = "Option::is_none")]
        notes: Option<&'a BTreeMap<Note, u64>>,
        #[serde(flatten)]
        findings: Option<&'a Findings>,
    },
}

impl<'a> Below<'a> {
    fn contracts(reading: &'a Reading, findings: Option<&'a Findings>) -> Self {
        Self::Contracts {
            buyers: Buyers { count: reading.buyer_count, first: first(&reading.buyers, BUYERS) },
            selection: &reading.selection,
            notes: findings.map(|_| &reading.notes),
            findings,
        }
    }
}

#[derive(Serialize)]
struct Buyers<'a> {
    count: usize,
    first: &'a [Buyer],
}

/// The first of a list, at most so many.
fn first<T>(list: &[T], most: usize) -> &[T] {
    list.get(..most).unwrap_or(list)
}

#[cfg(test)]
#[path = "result_file_tests.rs"]
mod tests;
