//! Which separator a table has, and which of its first rows is its header: the one that holds the most known columns.

use super::machine::{Machine, Row};
use crate::field::{Field, of_column};
use crate::format;
use crate::text::fold::squashed;
use std::collections::BTreeSet;

/// The separators tried, in the order in which one of equals is taken.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// How many first rows may be the header: titles stand above it.
const FIRST_ROWS: usize = 20;
/// Fewer known columns are a coincidence.
const FEWEST_KNOWN: usize = 2;
/// As much text at most is looked at: a quote under the wrong separator may swallow the file.
pub(crate) const LOOKED_AT: usize = 1 << 20;

/// The header of a table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Header {
    /// Between fields.
    pub(crate) separator: u8,
    /// Its line.
    pub(crate) line: u64,
    /// The field of each column.
    pub(crate) columns: Vec<Option<Field>>,
    /// Names among them that tell the format.
    pub(crate) names: BTreeSet<&'static str>,
}

impl Header {
    /// Whether it has a column of a field.
    pub(crate) fn has(&self, field: Field) -> bool {
        self.columns.contains(&Some(field))
    }
}

/// What the first rows say.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Found {
    /// A header.
    Header(Header),
    /// Fewer than two known columns.
    Unknown,
    /// More text may change the answer.
    NotYet,
}

/// The separator that a first line names, if it is « sep= » and one character.
fn named(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once(['\n', '\r'])?;
    let name = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep=")).and_then(|_| line.get(4..))?;
    let &[separator] = name.as_bytes() else { return None };
    // The second half of a line end of two characters.
    let rest = if text.get(line.len()..).is_some_and(|end| end.starts_with("\r\n")) {
        rest.get(1..).unwrap_or_default()
    } else {
        rest
    };
    (!matches!(separator, b'"')).then_some((separator, rest))
}

/// Looks for the header in the beginning of a text, whole or not.
pub(crate) fn find(text: &str, whole: bool) -> Found {
    let (separators, text, line) = match named(text) {
        Some((separator, rest)) => (vec![separator], rest, 2),
        None => (SEPARATORS.to_vec(), text, 1),
    };
    let mut best: Option<(usize, Header)> = None;
    for separator in separators {
        let rows = first_rows(text, separator, line, whole);
        if rows.len() < FIRST_ROWS && !whole && text.len() < LOOKED_AT {
            return Found::NotYet;
        }
        for row in rows {
            let columns: Vec<_> = row.fields().map(of_column).collect();
            let mut known: Vec<Field> = columns.iter().copied().flatten().collect();
            known.sort_unstable();
            known.dedup();
            if best.as_ref().is_none_or(|(most, _)| known.len() > *most) {
                let names = row.fields().filter_map(|name| format::telling(&squashed(name))).collect();
                best = Some((known.len(), Header { separator, line: row.line, columns, names }));
            }
        }
    }
    match best {
        Some((known, header)) if known >= FEWEST_KNOWN => Found::Header(header),
        Some(_) | None => Found::Unknown,
    }
}

fn first_rows(text: &str, separator: u8, line: u64, whole: bool) -> Vec<Row> {
    let mut machine = Machine::new(separator, line);
    let mut rows = Vec::new();
    // Twenty rows are in the first few kilobytes: no more than needed is cut.
    let mut rest = text;
    while !rest.is_empty() && rows.len() < FIRST_ROWS {
        let end =
            (rest.len().min(4096)..=rest.len()).find(|&end| rest.is_char_boundary(end)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        machine.feed(piece, &mut |row: &Row| rows.push(row.clone()));
        rest = after;
    }
    if whole && rest.is_empty() {
        machine.finish(&mut |row: &Row| rows.push(row.clone()));
    }
    rows.truncate(FIRST_ROWS);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_with_the_most_known_columns_is_the_header() {
        let found = |text: &str| match find(text, true) {
            Found::Header(header) => {
                Some((char::from(header.separator), header.line, header.columns.iter().flatten().count()))
            }
            Found::Unknown | Found::NotYet => None,
        };
        assert_eq!(found("id,objet\n1,2\n"), Some((',', 1, 2)));
        assert_eq!(found("Suivi des clauses;\n\nid;objet;montant\n"), Some((';', 3, 3)));
        assert_eq!(found("sep=:\r\nid:objet\n"), Some((':', 2, 2)));
        assert_eq!(found("id,ville\n"), None);
        assert_eq!(find("id,objet\n1,2\n", false), Found::NotYet);
    }
}
