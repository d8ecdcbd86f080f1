//! Cuts a text into rows of fields, in the manner of RFC 4180, whatever a slice cuts in two.
//!
//! A quote opens a field only as its first character; doubled inside, it is one; behind the closing quote everything up to
//! the separator is kept. A quote elsewhere is a character.

/// A row that is longer keeps its first bytes: a quote never closed would swallow the file.
const LONGEST_ROW: usize = 1 << 20;

/// Where the machine stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    /// At the first character of a field.
    FieldStart,
    /// In a field without quotes, or behind its closing quote.
    Plain,
    /// Between quotes.
    Quoted,
    /// Behind a quote between quotes: the first of two, or the closing one.
    QuoteInQuoted,
}

/// One row, as long as the next one is not read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Row {
    /// The line of its first character, from 1.
    pub(crate) line: u64,
    text: String,
    ends: Vec<usize>,
    /// It was too long to be kept whole.
    pub(crate) overflowed: bool,
}

impl Row {
    /// Its fields, in order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| self.text.get(start..end).unwrap_or_default())
    }

    /// How many fields it has.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it holds nothing but white space.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Reads one table with one separator.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    separator: u8,
    state: State,
    row: Row,
    /// The line being read.
    line: u64,
    quote_line: u64,
    /// The last character was a carriage return: a line feed belongs to it.
    returned: bool,
    /// Something of the current row was read.
    started: bool,
}

impl Machine {
    /// A machine at the beginning of a line.
    pub(crate) fn new(separator: u8, line: u64) -> Self {
        Self {
            separator,
            state: State::FieldStart,
            row: Row { line, ..Row::default() },
            line,
            quote_line: line,
            returned: false,
            started: false,
        }
    }

    /// Reads a piece of text and gives each whole row.
    pub(crate) fn feed(&mut self, text: &str, out: &mut impl FnMut(&Row)) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if self.returned {
                self.returned = false;
                if byte == b'\n' {
                    if self.state == State::Quoted {
                        self.push(text, at, at + 1);
                    }
                    at += 1;
                    continue;
                }
            }
            match self.state {
                State::FieldStart if byte == b'"' => {
                    (self.state, self.quote_line, self.started) = (State::Quoted, self.line, true);
                    at += 1;
                }
                State::FieldStart | State::Plain => {
                    let end = at + bytes.get(at..).map_or(0, |rest| plain_length(rest, self.separator));
                    if end > at {
                        self.push(text, at, end);
                        self.state = State::Plain;
                        self.started = true;
                    }
                    at = end;
                    if let Some(&mark) = bytes.get(at) {
                        self.mark(mark, out);
                        at += 1;
                    }
                }
                State::Quoted => {
                    let end = at + bytes.get(at..).map_or(0, quoted_length);
                    self.push(text, at, end);
                    at = end;
                    match bytes.get(at) {
                        None => {}
                        Some(b'"') => {
                            self.state = State::QuoteInQuoted;
                            at += 1;
                        }
                        Some(&mark) => {
                            self.push(text, at, at + 1);
                            (self.line, self.returned) = (self.line + 1, mark == b'\r');
                            at += 1;
                        }
                    }
                }
                State::QuoteInQuoted if byte == b'"' => {
                    self.push(text, at, at + 1);
                    self.state = State::Quoted;
                    at += 1;
                }
                State::QuoteInQuoted => self.state = State::Plain,
            }
        }
    }

    /// The end of the file: gives the last row if it has no line end. `Some`: the line of a quote that was never closed,
    /// whose row is not one.
    pub(crate) fn finish(&mut self, out: &mut impl FnMut(&Row)) -> Option<u64> {
        if self.state == State::Quoted {
            return Some(self.quote_line);
        }
        if self.started {
            self.end_row(out);
        }
        None
    }

    /// A separator or a line end outside quotes.
    fn mark(&mut self, mark: u8, out: &mut impl FnMut(&Row)) {
        if mark == self.separator {
            self.row.ends.push(self.row.text.len());
            (self.state, self.started) = (State::FieldStart, true);
        } else {
            self.end_row(out);
            self.line += 1;
            self.row.line = self.line;
            self.returned = mark == b'\r';
        }
    }

    fn end_row(&mut self, out: &mut impl FnMut(&Row)) {
        self.row.ends.push(self.row.text.len());
        out(&self.row);
        self.row.text.clear();
        self.row.ends.clear();
        self.row.overflowed = false;
        (self.state, self.started) = (State::FieldStart, false);
    }

    fn push(&mut self, text: &str, start: usize, end: usize) {
        if self.row.text.len() > LONGEST_ROW || self.row.ends.len() > LONGEST_ROW {
            self.row.overflowed = true;
        } else if let Some(piece) = text.get(start..end) {
            self.row.text.push_str(piece);
        }
    }
}

/// How many bytes come before a separator or a line end.
fn plain_length(bytes: &[u8], separator: u8) -> usize {
    bytes.iter().position(|&byte| byte == separator || byte == b'\n' || byte == b'\r').unwrap_or(bytes.len())
}

/// How many bytes come before a quote or a line end.
fn quoted_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| byte == b'"' || byte == b'\n' || byte == b'\r').unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of a text cut into pieces of a length, with their lines, and the line of an open quote.
    fn rows(text: &str, piece: usize) -> (Vec<(u64, Vec<String>)>, Option<u64>) {
        let mut machine = Machine::new(b';', 1);
        let mut found = Vec::new();
        let mut keep = |row: &Row| found.push((row.line, row.fields().map(str::to_owned).collect()));
        let mut rest = text;
        while !rest.is_empty() {
            let end = (piece.min(rest.len())..=rest.len())
                .find(|&end| rest.is_char_boundary(end))
                .unwrap_or(rest.len());
            machine.feed(&rest[..end], &mut keep);
            rest = &rest[end..];
        }
        let open = machine.finish(&mut keep);
        (found, open)
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Vec<String>) {
        (line, fields.iter().map(|&field| field.to_owned()).collect())
    }

    #[test]
    fn rows_are_the_same_wherever_the_text_is_cut() {
        let text = "a;\"b\"\"c\";d\r\n\"é\r\nf\" g;h\"i\r\r;;\n\"x\"\"\";\"\"\nlast";
        let expected = vec![
            row(1, &["a", "b\"c", "d"]),
            row(2, &["é\r\nf g", "h\"i"]),
            row(4, &[""]),
            row(5, &["", "", ""]),
            row(6, &["x\"", ""]),
            row(7, &["last"]),
        ];
        for piece in 1..text.len() {
            assert_eq!(rows(text, piece), (expected.clone(), None), "{piece}");
        }
    }

    #[test]
    fn an_open_quote_is_told_with_its_line() {
        assert_eq!(rows("a;b\nc;\"d\n\ne;f\n", 3), (vec![row(1, &["a", "b"])], Some(2)));
        assert_eq!(rows("a;", 1).0, vec![row(1, &["a", ""])]);
        assert_eq!(rows("a;\"b\"", 1), (vec![row(1, &["a", "b"])], None));
    }
}
