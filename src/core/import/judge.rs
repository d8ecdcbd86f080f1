//! Whether a record is kept: whose contract it is, and of when, or why not.

use crate::field::Field;
use crate::record::Record;
use crate::value::buyer::siren;
use crate::value::date::{self, Moment};
use crate::{Day, Reason};

/// Why a row is not kept, and what stood there.
pub(crate) type Refused = (Reason, Option<String>);

/// What is known of a row before anything else is read: whose it is, and of when.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Judged {
    /// The buyer's SIREN; `None`: no valid one.
    pub(crate) buyer: Option<u32>,
    /// When the contract was notified.
    pub(crate) notified: Moment,
}

/// Tests a row of contracts, in the order of the reasons. `needs_buyer`: some row of the file has a valid one.
pub(crate) fn judge(record: &Record, as_of: Day, needs_buyer: bool) -> Result<Judged, Refused> {
    if is_concession(record) {
        return Err((Reason::Concession, None));
    }
    let text = record.get(Field::Buyer);
    let buyer = siren(text);
    if needs_buyer && buyer.is_none() {
        return Err((Reason::NoBuyer, Some(text.to_owned())));
    }
    let notified = moment(record, as_of)?.ok_or((Reason::NoDate, None))?;
    Ok(Judged { buyer, notified })
}

/// Container, record type or nature of a concession, or a granting authority without a buyer.
fn is_concession(record: &Record) -> bool {
    let names = |field: Field| record.worths.names_concession(record.get(field));
    let granted = || !record.get(Field::Authority).is_empty() && record.get(Field::Buyer).is_empty();
    record.concession || names(Field::RecordType) || names(Field::Nature) || granted()
}

/// When a row is of: the first of its dates that is filled; `None`: it has none.
pub(crate) fn moment(record: &Record, as_of: Day) -> Result<Option<Moment>, Refused> {
    let filled =
        [Field::Notified, Field::Date, Field::Year].into_iter().find(|&field| !record.get(field).is_empty());
    let Some(field) = filled else { return Ok(None) };
    let text = record.get(field);
    let read = if field == Field::Year { date::read_year(text) } else { date::read(text) };
    let moment = read.ok_or_else(|| (Reason::BadDate, Some(text.to_owned())))?;
    if moment.is_after(as_of) {
        return Err((Reason::FutureDate, Some(text.to_owned())));
    }
    Ok(Some(moment))
}
