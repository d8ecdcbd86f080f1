//! Cuts a text into the texts of its records by brackets alone, so that a broken record costs no other.
//!
//! Outside strings only brackets, quotes, commas and colons count; a string ends at its quote or at the end of its line. A
//! document that is sound and one that is broken go the same way; one document, several, one record a line are all read.

use super::kept::{Kept, Name};
use super::nesting::Nesting;

/// Members that hold records, or objects that do.
const CONTAINERS: [&str; 6] = ["marches", "marche", "contrat-concession", "data", "results", "records"];
const CONCESSIONS: &str = "contrat-concession";
/// More brackets inside one another are no record.
const DEEPEST: u32 = 100;

/// What was cut out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Piece<'a> {
    /// The text of a record, and whether it stands among concessions.
    Record(&'a str, bool),
    /// A record that is too deep, or too long.
    Unsound,
    /// A scalar where a record should be.
    Scalar,
}

/// In or out of a string.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Quotes {
    Out,
    In,
    /// Behind a backslash.
    Escaped,
}

/// What a string or a run of characters is read for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// Between documents.
    Top,
    /// In an object to look into.
    Looking,
    /// In an array of records.
    Records,
    /// In the text of a record.
    Record,
    /// In a member that is passed over.
    Passed,
}

/// Cuts one text, slice by slice.
#[derive(Clone, Debug)]
pub(crate) struct Cutter {
    place: Place,
    quotes: Quotes,
    kept: Kept,
    /// Open brackets of what is kept or passed over, and the most that were.
    depth: u32,
    deepest: u32,
    nesting: Nesting,
    /// The last name in the object looked into, and whether a colon followed it.
    name: Name,
    named: bool,
    /// A run of characters that is a scalar.
    in_run: bool,
}

impl Cutter {
    pub(crate) fn new() -> Self {
        Self {
            place: Place::Top,
            quotes: Quotes::Out,
            kept: Kept::default(),
            depth: 0,
            deepest: 0,
            nesting: Nesting::default(),
            name: Name::default(),
            named: false,
            in_run: false,
        }
    }

    /// Reads a piece of text and gives what it completes.
    pub(crate) fn feed(&mut self, text: &str, out: &mut impl FnMut(Piece<'_>)) {
        let bytes = text.as_bytes();
        let mut at = 0;
        // What was read and not yet kept.
        let mut start = 0;
        while let Some(rest) = bytes.get(at..) {
            let skipped = match self.quotes {
                Quotes::Out => self.skip_plain(rest),
                Quotes::In => rest
                    .iter()
                    .position(|&byte| matches!(byte, b'"' | b'\\' | b'\n' | b'\r'))
                    .unwrap_or(rest.len()),
                Quotes::Escaped => 0,
            };
            if self.quotes != Quotes::Out && self.place == Place::Looking {
                self.name.push(text.get(at..at + skipped).unwrap_or_default());
            }
            at += skipped;
            let Some(&byte) = bytes.get(at) else { break };
            at += 1;
            match self.quotes {
                Quotes::Escaped if !matches!(byte, b'\n' | b'\r') => self.quotes = Quotes::In,
                Quotes::Escaped | Quotes::In => match byte {
                    b'\\' if self.quotes == Quotes::In => {
                        self.quotes = Quotes::Escaped;
                        // A name that is written otherwise is another name.
                        self.name.push("\\");
                    }
                    _ => {
                        self.quotes = Quotes::Out;
                        if self.place == Place::Records {
                            out(Piece::Scalar);
                        }
                    }
                },
                Quotes::Out => {
                    // The text is kept up to here before the bracket ends what keeps it.
                    self.kept.push(text.get(start..at).unwrap_or_default());
                    start = at;
                    self.mark(byte, out);
                }
            }
        }
        self.kept.push(text.get(start..).unwrap_or_default());
    }

    /// Whether something is still open.
    pub(crate) fn is_open(&self) -> bool {
        self.place != Place::Top || !self.nesting.is_empty() || self.quotes != Quotes::Out
    }

    /// How many bytes outside strings mean nothing here.
    fn skip_plain(&mut self, rest: &[u8]) -> usize {
        if self.place != Place::Records {
            return rest
                .iter()
                .position(|&byte| matches!(byte, b'{' | b'}' | b'[' | b']' | b'"' | b',' | b':'))
                .unwrap_or(rest.len());
        }
        // A run of characters is a scalar, and ends with its line.
        let blank = if self.in_run {
            0
        } else {
            rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len())
        };
        let run = rest.get(blank..).unwrap_or_default();
        let length = run.iter().position(|&byte| ends_run(byte)).unwrap_or(run.len());
        self.in_run |= length > 0;
        blank + length
    }

    fn begin(&mut self, place: Place) {
        (self.place, self.depth, self.deepest) = (place, 1, 1);
    }

    /// A mark outside strings.
    fn mark(&mut self, byte: u8, out: &mut impl FnMut(Piece<'_>)) {
        if std::mem::take(&mut self.in_run) {
            out(Piece::Scalar);
        }
        if byte == b'"' {
            self.quotes = Quotes::In;
            if self.place == Place::Looking {
                self.name.clear();
                self.named = false;
            }
            return;
        }
        match self.place {
            Place::Top if byte == b'[' => self.open_records(false),
            Place::Top if byte == b'{' => self.look(false),
            Place::Top => {}
            Place::Looking => self.mark_in_object(byte, out),
            Place::Records => self.mark_in_records(byte),
            Place::Record | Place::Passed => self.mark_in_value(byte, out),
        }
    }

    fn open_records(&mut self, concessions: bool) {
        self.nesting.open_records(concessions);
        self.place = Place::Records;
    }

    /// Begins to look into an object, which is a record if nothing is found in it.
    fn look(&mut self, concessions: bool) {
        self.nesting.look(concessions);
        self.begin(Place::Looking);
        self.kept.start();
        self.name.clear();
        self.named = false;
    }

    fn mark_in_object(&mut self, byte: u8, out: &mut impl FnMut(Piece<'_>)) {
        match byte {
            b':' => self.named = true,
            b',' => {
                self.name.clear();
                self.named = false;
            }
            b'{' | b'[' => {
                let container = self.named && CONTAINERS.contains(&self.name.text());
                let concessions = self.name.text() == CONCESSIONS;
                self.named = false;
                if !container {
                    (self.place, self.depth) = (Place::Passed, 1);
                    self.deepest = self.deepest.max(2);
                    return;
                }
                // It is no record: it holds some.
                self.kept.stop();
                if byte == b'[' {
                    self.open_records(concessions);
                } else {
                    self.look(concessions);
                }
            }
            b'}' => self.end_look(out),
            _ => {}
        }
    }

    /// The end of an object looked into: a record, if it held none.
    fn end_look(&mut self, out: &mut impl FnMut(Piece<'_>)) {
        if self.kept.is_on() {
            self.give(out);
        }
        self.nesting.end_look();
        self.back();
    }

    /// Back to what holds what ended.
    fn back(&mut self) {
        self.name.clear();
        self.named = false;
        if self.nesting.in_records() {
            self.place = Place::Records;
        } else if self.nesting.in_object() {
            self.begin(Place::Looking);
        } else {
            self.place = Place::Top;
        }
    }

    fn mark_in_records(&mut self, byte: u8) {
        match byte {
            b'[' => self.open_records(false),
            b']' => {
                self.nesting.close_records();
                if !self.nesting.in_records() {
                    self.back();
                }
            }
            b'{' => {
                self.begin(Place::Record);
                self.kept.start();
            }
            _ => {}
        }
    }

    fn mark_in_value(&mut self, byte: u8, out: &mut impl FnMut(Piece<'_>)) {
        match byte {
            b'{' | b'[' => {
                self.depth = self.depth.saturating_add(1);
                let within = u32::from(self.place == Place::Passed);
                self.deepest = self.deepest.max(self.depth.saturating_add(within));
            }
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth > 0 {
                    return;
                }
                if self.place == Place::Record {
                    self.give(out);
                    self.back();
                } else {
                    (self.place, self.depth) = (Place::Looking, 1);
                }
            }
            _ => {}
        }
    }

    /// Gives the text that was kept.
    fn give(&mut self, out: &mut impl FnMut(Piece<'_>)) {
        let concession = self.nesting.is_concession();
        match self.kept.stop() {
            Some(text) if self.deepest <= DEEPEST => out(Piece::Record(text, concession)),
            Some(_) | None => out(Piece::Unsound),
        }
    }
}

/// Whether a byte ends a run of characters in an array of records.
fn ends_run(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b'"' | b',' | b'\n' | b'\r')
}
