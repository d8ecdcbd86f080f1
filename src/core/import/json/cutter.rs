//! Cuts a text into the texts of its records by brackets alone, so that a broken record costs no other.
//!
//! Outside strings only brackets, quotes, commas and colons count; a string ends at its quote or at the end of its line. A
//! document that is sound and one that is broken go the same way; one document, several, one record a line are all read.

/// Members that hold records, or objects that do.
const CONTAINERS: [&str; 6] = ["marches", "marche", "contrat-concession", "data", "results", "records"];
const CONCESSIONS: &str = "contrat-concession";
/// A record that is longer is none.
const LONGEST: usize = 16 << 20;
/// More brackets inside one another are no record.
const DEEPEST: u32 = 100;
/// The longest name that is looked at.
const LONGEST_NAME: usize = 64;

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
    /// The text kept: of a record, or of an object that may turn out to be one.
    kept: String,
    keeping: bool,
    too_long: bool,
    /// Open brackets of what is kept or passed over, and the most that were.
    depth: u32,
    deepest: u32,
    /// Objects being looked into, one in the other.
    looks: u64,
    /// Arrays of records, one in the other, within the innermost of them.
    arrays: u64,
    /// From how many objects on everything is a concession; arrays of concessions at the top do not occur.
    concessions_from: Option<u64>,
    /// The array is one of concessions.
    array_of_concessions: bool,
    /// The last string of the object looked into, and whether a colon followed it.
    name: String,
    named: bool,
    /// A run of characters that is a scalar.
    in_run: bool,
}

impl Cutter {
    pub(crate) fn new() -> Self {
        Self {
            place: Place::Top,
            quotes: Quotes::Out,
            kept: String::new(),
            keeping: false,
            too_long: false,
            depth: 0,
            deepest: 0,
            looks: 0,
            arrays: 0,
            concessions_from: None,
            array_of_concessions: false,
            name: String::new(),
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
                self.keep_name(text, at, at + skipped);
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
                        if self.name.len() < LONGEST_NAME {
                            self.name.push('\\');
                        }
                    }
                    _ => {
                        self.quotes = Quotes::Out;
                        self.end_string(out);
                    }
                },
                Quotes::Out => {
                    // The text is kept up to here before the bracket ends what keeps it.
                    if self.keeping {
                        self.keep(text, start, at);
                    }
                    start = at;
                    self.mark(byte, out);
                }
            }
        }
        if self.keeping {
            self.keep(text, start, bytes.len());
        }
    }

    /// Whether something is still open.
    pub(crate) fn is_open(&self) -> bool {
        self.place != Place::Top || self.looks > 0 || self.arrays > 0 || self.quotes != Quotes::Out
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

    fn keep(&mut self, text: &str, start: usize, end: usize) {
        if self.kept.len() > LONGEST {
            self.too_long = true;
        } else if let Some(piece) = text.get(start..end) {
            self.kept.push_str(piece);
        }
    }

    fn keep_name(&mut self, text: &str, start: usize, end: usize) {
        if let Some(piece) =
            text.get(start..end).filter(|piece| self.name.len() + piece.len() <= LONGEST_NAME)
        {
            self.name.push_str(piece);
        } else if end > start && !self.name.ends_with('…') {
            self.name.push('…');
        }
    }

    /// A string ended.
    fn end_string(&mut self, out: &mut impl FnMut(Piece<'_>)) {
        if self.place == Place::Records {
            out(Piece::Scalar);
        }
    }

    fn begin(&mut self, place: Place) {
        (self.place, self.depth, self.deepest) = (place, 1, 1);
    }

    /// From an opening brace on.
    fn start_keeping(&mut self) {
        self.kept.clear();
        self.kept.push('{');
        (self.keeping, self.too_long) = (true, false);
    }

    /// Whether what stands here is a concession.
    fn among_concessions(&self) -> bool {
        self.array_of_concessions || self.concessions_from.is_some_and(|from| self.looks >= from)
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
            Place::Top => self.mark_at_top(byte),
            Place::Looking => self.mark_in_object(byte, out),
            Place::Records => self.mark_in_records(byte),
            Place::Record | Place::Passed => self.mark_in_value(byte, out),
        }
    }

    fn mark_at_top(&mut self, byte: u8) {
        match byte {
            b'[' => self.open_records(false),
            b'{' => self.look(false),
            _ => {}
        }
    }

    fn open_records(&mut self, concessions: bool) {
        if self.arrays == 0 {
            self.array_of_concessions = concessions;
        }
        self.arrays += 1;
        self.place = Place::Records;
    }

    /// Begins to look into an object, which is a record if nothing is found in it.
    fn look(&mut self, concessions: bool) {
        self.looks += 1;
        if concessions && self.concessions_from.is_none() {
            self.concessions_from = Some(self.looks);
        }
        self.begin(Place::Looking);
        self.start_keeping();
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
                let container = self.named && CONTAINERS.contains(&self.name.as_str());
                let concessions = self.name == CONCESSIONS;
                self.named = false;
                if !container {
                    (self.place, self.depth) = (Place::Passed, 1);
                    self.deepest = self.deepest.max(2);
                    return;
                }
                // It is no record: it holds some.
                self.keeping = false;
                if byte == b'[' {
                    let concessions = concessions || self.among_concessions();
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
        if self.keeping {
            self.give(out);
        }
        self.looks = self.looks.saturating_sub(1);
        if self.concessions_from.is_some_and(|from| self.looks < from) {
            self.concessions_from = None;
        }
        self.back();
    }

    /// Back to what holds what ended.
    fn back(&mut self) {
        self.name.clear();
        self.named = false;
        if self.arrays > 0 {
            self.place = Place::Records;
        } else if self.looks > 0 {
            self.begin(Place::Looking);
        } else {
            self.place = Place::Top;
        }
    }

    fn mark_in_records(&mut self, byte: u8) {
        match byte {
            b'[' => self.open_records(false),
            b']' => {
                self.arrays = self.arrays.saturating_sub(1);
                if self.arrays == 0 {
                    self.array_of_concessions = false;
                    self.back();
                }
            }
            b'{' => {
                self.begin(Place::Record);
                self.start_keeping();
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
        self.keeping = false;
        if self.too_long || self.deepest > DEEPEST {
            out(Piece::Unsound);
        } else {
            out(Piece::Record(&self.kept, self.among_concessions()));
        }
    }
}

/// Whether a byte ends a run of characters in an array of records.
fn ends_run(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b'"' | b',' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cut out of a text given in pieces of a length, one line each, and whether something stays open.
    fn cut(text: &str, piece: usize) -> (Vec<String>, bool) {
        let mut cutter = Cutter::new();
        let mut found = Vec::new();
        for part in text.as_bytes().chunks(piece) {
            cutter.feed(std::str::from_utf8(part).unwrap_or_default(), &mut |piece| {
                found.push(match piece {
                    Piece::Record(text, false) => text.to_owned(),
                    Piece::Record(text, true) => format!("concession {text}"),
                    Piece::Unsound => "unsound".to_owned(),
                    Piece::Scalar => "scalar".to_owned(),
                });
            });
        }
        (found, cutter.is_open())
    }

    #[test]
    fn records_are_found_wherever_they_stand() {
        let deep = format!("[{}1{}]", "[{\"a\":".repeat(1), "}]");
        let table: [(&str, &[&str], bool); 17] = [
            (r#"[{"a":1},{"b":"}"}]"#, &[r#"{"a":1}"#, r#"{"b":"}"}"#], false),
            (r#"{"a":1}{"b":2}"#, &[r#"{"a":1}"#, r#"{"b":2}"#], false),
            (r#"{"a":{"data":[{}]}}"#, &[r#"{"a":{"data":[{}]}}"#], false),
            (
                r#"{"x":[1],"marches":{"marche":[{"a":1}],"contrat-concession":[{"b":1}]},"y":2}"#,
                &[r#"{"a":1}"#, r#"concession {"b":1}"#],
                false,
            ),
            (r#"{"marches":{}}"#, &["{}"], false),
            (r#"{"data":5}"#, &[r#"{"data":5}"#], false),
            (
                r#"{"contrat-concession":{"data":[{"a":1}]},"data":[{"b":1}]}"#,
                &[r#"concession {"a":1}"#, r#"{"b":1}"#],
                false,
            ),
            (r#"[[[{"a":1}]]]"#, &[r#"{"a":1}"#], false),
            (r#"["x", 12, null {"a":[1}} , true"#, &["scalar", "scalar", "scalar", r#"{"a":[1}}"#], true),
            ("[1\n2,\n {\"a\":1}]", &["scalar", "scalar", r#"{"a":1}"#], false),
            ("[{\"a\":\"x\n},{\"b\":1}]", &["{\"a\":\"x\n}", r#"{"b":1}"#], false),
            (r#"[{"a":"\"}"},{"b":1"#, &[r#"{"a":"\"}"}"#], true),
            (r#"{"dat\u0061":[{}]}"#, &[r#"{"dat\u0061":[{}]}"#], false),
            (r#"{"results":[{"a":1}], ] , "records":[]}"#, &[r#"{"a":1}"#], false),
            (r#"[}{"a":1}}]"#, &[r#"{"a":1}"#], false),
            (r#"[] {"a":1} rest, ]"#, &[r#"{"a":1}"#], false),
            (&deep, &["{\"a\":1}"], false),
        ];
        for (text, pieces, open) in table {
            for piece in 1..=text.len() {
                assert_eq!(
                    cut(text, piece),
                    (pieces.iter().map(|&piece| piece.to_owned()).collect(), open),
                    "{text} by {piece}"
                );
            }
        }
        let nested = |depth: usize| format!("[{}{}]", "{\"a\":".repeat(depth), "}".repeat(depth));
        assert_eq!(cut(&nested(101), 7).0, ["unsound"]);
        assert_eq!(cut(&nested(100), 7).0.len(), 1);
    }
}
