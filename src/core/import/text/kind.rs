//! What the first bytes and characters of a file say it is.

use crate::Refusal;

/// How many first bytes are enough to know: a declaration of XML has its encoding in them.
pub(crate) const HEAD: usize = 256;
/// Where a declaration of XML names its encoding.
const DECLARATION: usize = 200;

/// Files that are refused by the name of their kind, by their first bytes.
const REFUSED: [(&[u8], Refusal); 5] = [
    (b"PK\x03\x04", Refusal::ZipOrSpreadsheet),
    (b"\x1f\x8b", Refusal::Gzip),
    (b"PAR1", Refusal::Parquet),
    (b"\xd0\xcf\x11\xe0", Refusal::OldExcel),
    (b"%PDF", Refusal::Pdf),
];
/// Encodings of which windows-1252 is the larger.
const LATIN: [&str; 4] = ["iso-8859-1", "iso-8859-15", "latin1", "windows-1252"];

/// The kind that cannot be read, if it is one.
pub(crate) fn refused(head: &[u8]) -> Option<Refusal> {
    REFUSED.iter().find(|(magic, _)| head.starts_with(magic)).map(|&(_, refusal)| refusal)
}

/// What a file is made of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Shape {
    /// Rows of fields.
    Table,
    /// Records between brackets.
    Json,
    /// Elements.
    Xml,
}

/// Whether a character says nothing of the shape.
pub(crate) fn says_nothing(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{feff}')
}

/// The shape of a text, by its first character that says something; `None`: there is none yet.
pub(crate) fn shape(text: &str) -> Option<Shape> {
    text.chars().find(|&character| !says_nothing(character)).map(|first| match first {
        '{' | '[' => Shape::Json,
        '<' => Shape::Xml,
        _ => Shape::Table,
    })
}

/// Whether it is XML that declares an encoding of one byte a character.
pub(crate) fn declares_latin(head: &[u8]) -> bool {
    let text: String =
        head.iter().take(DECLARATION).map(|&byte| char::from(byte)).collect::<String>().to_ascii_lowercase();
    let Some(declared) = (shape(&text) == Some(Shape::Xml)).then(|| text.split("encoding").nth(1)).flatten()
    else {
        return false;
    };
    let name: String = declared
        .chars()
        .skip_while(|c| !c.is_ascii_alphanumeric())
        .take_while(|c| !matches!(c, '"' | '\''))
        .collect();
    LATIN.contains(&name.trim())
}
