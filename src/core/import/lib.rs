//! A city's own files: from bytes to what they say about the model.
//!
//! The way goes in one direction: [`Reader`] is fed the bytes of a file, twice, and gives a [`Reading`]: rows kept and
//! rejected, buyers, and the contracts of the buyer that was chosen. [`Contracts::findings`] counts them under
//! [`Options`] (a threshold, years), and gives the estimates, the proposals and the check of the model's stock.
//! Nothing here knows a browser, a scenario or a language: what is told to a person is worded elsewhere.
//!
//! The rules are told in `docs/import.md`; where two readings of a file are possible, a comment says which one holds.

mod collect;
mod contract;
mod count;
mod day;
mod field;
mod format;
mod json;
mod judge;
mod ledger;
mod measure;
mod options;
mod reader;
mod reading;
mod record;
mod request;
mod result;
mod result_file;
mod row;
mod source;
mod statistics;
mod survey;
mod table;
mod text;
mod value;
mod whole;
mod xml;

pub use contract::{Contract, Contracts, Family, Length, Merged, Social};
pub use count::{Covers, Findings, Flag, Found, LeftOut, MultiAward, Told, Year};
pub use day::Day;
pub use ledger::{Category, Ledger, YearPurchases};
pub use measure::{Asked, Measured, measure};
pub use options::{InForce, Options, RuleOfThumb, THRESHOLDS};
pub use reader::{Reader, Step};
pub use reading::{
    Buyer, Content, Encoding, Format, Note, Place, Reading, Reason, Refusal, Rejected, Rows, Rule, Selection,
};
pub use request::{Progress, Request};
pub use result::*;
pub use result_file::{File, result_file};
pub use text::fold::{fold_into, folded};
pub use whole::read_whole;
