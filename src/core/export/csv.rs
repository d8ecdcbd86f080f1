//! Tables as CSV files, the way the spreadsheets of each language open them.
//!
//! Separator, decimal mark and the mark that makes Excel read UTF-8 are the language's ([`Csv`]).
//! Quotes follow RFC 4180. A text that a spreadsheet would take for a formula is written with an apostrophe before it.

use crate::i18n::{Csv, Lang};

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words; guarded where a spreadsheet would read a formula.
    Text(String),
    /// A number; a hole where it is not one.
    Number(f64),
}

impl Cell {
    /// Words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number, or nothing.
    #[must_use]
    pub fn maybe(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// The mark at the start of a file that makes Excel read it as UTF-8.
pub const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Decimals kept: what is beyond them is the rounding of a computation.
const DECIMALS: f64 = 1e9;

/// The text of a CSV file.
#[must_use]
pub fn write(lang: Lang, rows: &[Vec<Cell>]) -> String {
    let Csv { separator, marked } = lang.locale().csv;
    let mut file: String = marked.then_some(BYTE_ORDER_MARK).into_iter().collect();
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                file.push(separator);
            }
            match cell {
                Cell::Empty => {}
                Cell::Number(value) => file.push_str(&number(lang, *value)),
                Cell::Text(words) => file.push_str(&text(words, separator)),
            }
        }
        file.push_str("\r\n");
    }
    file
}

/// A text as it stands in a cell: guarded where a spreadsheet would read a formula, in quotes where it has to be.
#[must_use]
pub fn text(words: &str, separator: char) -> String {
    quoted(&guarded(words), separator)
}

/// A number as the spreadsheets of a language read it; nothing where there is none.
fn number(lang: Lang, value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let scaled = value * DECIMALS;
    // A number too large to have decimals is written as it is; adding zero takes the sign from a zero.
    let tidy = if scaled.abs() < 9e15 { libm::round(scaled) / DECIMALS } else { value } + 0.0;
    let written = format!("{tidy}");
    written.chars().map(|letter| if letter == '.' { lang.locale().decimal } else { letter }).collect()
}

/// A text that no spreadsheet takes for a formula; a number that was written as a text stays one.
fn guarded(text: &str) -> String {
    // Programs that trim their cells would find the formula behind its spaces.
    let risky = text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if risky && !is_number(text) { format!("'{text}") } else { text.to_owned() }
}

/// A sign, digits, and at most one decimal mark of either language.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn quoted(text: &str, separator: char) -> String {
    if text.contains([separator, '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_what_its_spreadsheets_read() {
        let rows = [
            vec![Cell::text("Année"), Cell::text("a;b"), Cell::text("a,b")],
            vec![Cell::Number(2014.0), Cell::Number(-0.025), Cell::Empty],
            vec![Cell::Number(0.1 + 0.2), Cell::Number(f64::NAN), Cell::Number(-0.0)],
        ];
        assert_eq!(write(Lang::Fr, &rows), "\u{FEFF}Année;\"a;b\";a,b\r\n2014;-0,025;\r\n0,3;;0\r\n");
        assert_eq!(write(Lang::En, &rows), "Année,a;b,\"a,b\"\r\n2014,-0.025,\r\n0.3,,0\r\n");
    }

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+33 1 40", "'+33 1 40"),
            ("-2", "-2"),
            ("+2,5", "+2,5"),
            ("-2.5", "-2.5"),
            ("-2.5.1", "'-2.5.1"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"),
            ("\u{a0}@A1", "'\u{a0}@A1"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("＝1", "'＝1"),
            ("Plan = B", "Plan = B"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), expected, "{text:?}");
        }
    }

    #[test]
    fn quotes_and_line_ends_stay_within_their_cell() {
        for (text, expected) in [
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a\nb", "\"a\nb\""),
            ("=\"x\"", "\"'=\"\"x\"\"\""),
            ("plain", "plain"),
        ] {
            assert_eq!(write(Lang::En, &[vec![Cell::text(text)]]), format!("{expected}\r\n"));
        }
    }

    #[test]
    fn large_numbers_keep_their_digits() {
        for (value, expected) in
            [(1_200_240_000.0, "1200240000"), (1e12, "1000000000000"), (1e-7, "0.0000001")]
        {
            assert_eq!(number(Lang::En, value), expected);
        }
    }
}
