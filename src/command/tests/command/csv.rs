//! A reader of RFC 4180, written from its text, for what the program writes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

/// The cells of a table, row by row; every row ends with CRLF.
pub(crate) fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (quoted, letter) {
            (true, '"') if letters.next_if_eq(&'"').is_some() => cell.push('"'),
            (true, '"') => quoted = false,
            (false, '"') => {
                assert!(cell.is_empty(), "a quote within a cell: {cell}");
                quoted = true;
            }
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (_, letter) => cell.push(letter),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted, "the last row does not end");
    rows
}
