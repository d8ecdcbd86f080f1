//! What is known of a file once it was read, whatever the choices: its kind, the account of its rows, its buyers.

use crate::{Contracts, Ledger};
use serde::Serialize;
use std::collections::BTreeMap;

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// White space only.
    Empty,
    /// A spreadsheet, or a zip archive.
    ZipOrSpreadsheet,
    /// Compressed.
    Gzip,
    /// A column file.
    Parquet,
    /// A spreadsheet of before 2007.
    OldExcel,
    /// A page to print.
    Pdf,
    /// A table of which fewer than two columns are known.
    NoKnownColumns,
    /// A table whose rows have more fields than its header.
    ColumnsDoNotLineUp,
    /// No record, and something left open.
    NotJson,
    /// No record, and ill-formed.
    NotXml,
    /// No record.
    NoRecords,
    /// More than two gigabytes: told before anything is read, so that no result file says it.
    TooLarge,
}

/// What kind of file it is: it sets the usual threshold, and the words of the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// The list of contracts of Paris.
    ParisList,
    /// decp.info's table.
    DecpTabular,
    /// The schema of towns.
    Scdl,
    /// Another table with a buyer, and a CPV or a social field.
    DecpTable,
    /// Purchases, not contracts.
    Ledger,
    /// Any other table.
    Table,
    /// Data of 2024 and later.
    #[serde(rename = "decp-2022-json")]
    Decp2022Json,
    /// Data of 2024 and later.
    #[serde(rename = "decp-2022-xml")]
    Decp2022Xml,
    /// Data of before 2024, without a social field.
    #[serde(rename = "decp-2019-json")]
    Decp2019Json,
    /// Data of before 2024, without a social field.
    #[serde(rename = "decp-2019-xml")]
    Decp2019Xml,
}

/// How bytes are characters.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// Sound.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Sound, behind a mark of order.
    #[serde(rename = "utf-8-bom")]
    Utf8Bom,
    /// Mostly sound: the rest shows as replacement characters.
    #[serde(rename = "utf-8-damaged")]
    Utf8Damaged,
    /// Of older spreadsheets.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// Of some exports.
    #[serde(rename = "utf-16")]
    Utf16,
}

/// Why a row is not kept, in the order in which it is tested.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not sound.
    Malformed,
    /// A scalar among records.
    NotAnObject,
    /// More fields than the header.
    TooManyFields,
    /// A concession is not a contract of purchase.
    Concession,
    /// No valid identifier of a buyer.
    NoBuyer,
    /// No date of notification.
    NoDate,
    /// A date that is none.
    BadDate,
    /// A date after the day of reading.
    FutureDate,
    /// A purchase without an amount.
    NoAmount,
    /// A purchase whose amount cannot be read.
    BadAmount,
    /// A purchase of more than three billion.
    AmountOutOfRange,
}

/// Remarks on rows that are kept.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// No amount.
    AmountMissing,
    /// An amount that cannot be read.
    AmountUnreadable,
    /// 0.
    AmountZero,
    /// Below 0.
    AmountNegative,
    /// Below 100 €.
    AmountNominal,
    /// Above 3 billion.
    AmountOutOfRange,
    /// One digit over and over.
    AmountFiller,
    /// A duration that cannot be read.
    DurationUnreadable,
    /// Not within 180 months.
    DurationOutOfRange,
    /// A modification that gives less than at first: the increment, not the new duration.
    DurationShortened,
    /// Neither works, services nor supplies.
    SegmentUnknown,
    /// No consideration, and one.
    SocialConflict,
    /// A number that a spreadsheet has rounded.
    IdDamaged,
    /// A buyer's identifier that is none, in a file without a valid one.
    BuyerDamaged,
}

/// Where a row stands: its line in a table, its number among records elsewhere.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A line, from 1.
    Line(u64),
    /// A record, from 1.
    Record(u64),
}

/// A row not kept.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Rejected {
    /// Where.
    pub at: Place,
    /// Why.
    pub reason: Reason,
    /// What stood there, at most 60 characters.
    pub value: Option<String>,
}

/// The account of rows.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Rows {
    /// Read, rejected ones too.
    pub read: u64,
    /// Kept.
    pub kept: u64,
    /// Not kept.
    pub rejected: BTreeMap<Reason, u64>,
}

/// A buyer of the file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Buyer {
    /// Its SIREN; empty where the file is the buyer.
    pub siren: String,
    /// Its name, if the file says one.
    pub name: String,
    /// Its rows.
    pub rows: u64,
}

/// How the buyer was chosen.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The only one.
    Only,
    /// It has four rows in five.
    Main,
    /// The person must.
    Choose,
    /// There is no row.
    None,
    /// The person did.
    Given,
    /// The file is the buyer.
    Unnamed,
}

/// The buyer or buyers whose contracts are counted.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Selection {
    /// A SIREN, several with « + », empty for the file itself, `None` before a choice.
    pub siren: Option<String>,
    /// How it was chosen.
    pub rule: Rule,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Contracts of the chosen buyer.
    Contracts(Contracts),
    /// Nothing yet: the person must choose a buyer, or there is no row.
    Undecided,
    /// Purchases.
    Ledger(Ledger),
}

/// A file, read. It holds figures and contracts, no supplier's name and no row.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What kind of file it is.
    pub format: Format,
    /// How its bytes are characters.
    pub encoding: Encoding,
    /// Between fields; `None` unless a table.
    pub separator: Option<char>,
    /// Line of the header; tables only.
    pub header_line: Option<u64>,
    /// Line of a quote that was never closed.
    pub open_quote_line: Option<u64>,
    /// It ends before it should.
    pub truncated: bool,
    /// The account of rows.
    pub rows: Rows,
    /// The first thousand rejected, in the order of the file.
    pub rejected: Vec<Rejected>,
    /// How many buyers its kept rows have.
    pub buyer_count: usize,
    /// They, by rows downwards, then SIREN; at most a thousand.
    pub buyers: Vec<Buyer>,
    /// Which were chosen.
    pub selection: Selection,
    /// Remarks on the rows of the chosen buyer.
    pub notes: BTreeMap<Note, u64>,
    /// What it holds.
    pub content: Content,
}
