//! What kind of file it is, by the names of its columns or members.

use crate::Format;
use crate::field::Field;
use crate::source::Source;

const PERIMETER: &str = "perimetrefinancier";
const KIND: &str = "naturedumarche";
const MAXIMA: [&str; 4] = ["montantmax", "montantmaxht", "montantmaximum", "montantmaximumht"];
const HOLDER: &str = "titulaireid";
const BUYER: &str = "acheteurid";
const SCDL_NUMBER: &str = "marcheid";
const SCDL_BUYER: &str = "acheteursid";

/// All of them, squashed.
const TELLING: [&str; 10] =
    [PERIMETER, KIND, MAXIMA[0], MAXIMA[1], MAXIMA[2], MAXIMA[3], HOLDER, BUYER, SCDL_NUMBER, SCDL_BUYER];

/// A squashed name, if it tells the format.
pub(crate) fn telling(squash: &str) -> Option<&'static str> {
    TELLING.into_iter().find(|name| *name == squash)
}

/// The format of a file that was read to its end.
pub(crate) fn of(source: &Source) -> Format {
    let marks = |of_2022: bool| {
        if of_2022 {
            (Format::Decp2022Json, Format::Decp2022Xml)
        } else {
            (Format::Decp2019Json, Format::Decp2019Xml)
        }
    };
    match source {
        Source::Json(records) => {
            let seen = records.parser.seen();
            if seen.of_2022 || seen.of_decp { marks(seen.of_2022).0 } else { of_columns(source) }
        }
        Source::Xml(records) => marks(records.parser.seen().of_2022).1,
        Source::Blank(_) | Source::Opening(..) | Source::Unknown | Source::Table(_) => of_columns(source),
    }
}

fn of_columns(source: &Source) -> Format {
    let named = |name: &str| source.is_named(name);
    let has = |field: Field| source.has(field);
    if named(PERIMETER) || (named(KIND) && MAXIMA.into_iter().any(named)) {
        Format::ParisList
    } else if named(HOLDER) && named(BUYER) {
        Format::DecpTabular
    } else if named(SCDL_NUMBER) && named(SCDL_BUYER) {
        Format::Scdl
    } else if has(Field::Buyer) && (has(Field::Cpv) || has(Field::Social)) {
        Format::DecpTable
    } else if is_ledger(has) {
        Format::Ledger
    } else {
        Format::Table
    }
}

/// Amounts, and nothing that makes a contract of a row.
fn is_ledger(has: impl Fn(Field) -> bool) -> bool {
    let any = |fields: &[Field]| fields.iter().any(|&field| has(field));
    let notified = has(Field::Notified) && any(&[Field::Id, Field::Object, Field::Cpv]);
    let social = [Field::Social, Field::ClauseFlag, Field::CriterionFlag, Field::ReservedFlag];
    let numbered = has(Field::Id)
        && (any(&[Field::Object, Field::Months, Field::Days, Field::Duration, Field::Cpv, Field::Type])
            || any(&social));
    has(Field::Amount) && !notified && !numbered
}

/// From which amount on contracts are usually counted, in euros: where publication of the data is compulsory, or in the
/// list of a city.
pub(crate) fn usual_threshold(format: Format) -> f64 {
    match format {
        Format::ParisList => 25_000.0,
        Format::Ledger | Format::Table => 0.0,
        Format::DecpTabular
        | Format::Scdl
        | Format::DecpTable
        | Format::Decp2022Json
        | Format::Decp2022Xml
        | Format::Decp2019Json
        | Format::Decp2019Xml => 40_000.0,
    }
}
