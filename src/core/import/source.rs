//! From the characters of a file to its records, whatever its shape.

use crate::field::Field;
use crate::json::{cutter as json, parse::Parser};
use crate::record::Record;
use crate::table::header::{self, Header};
use crate::table::machine::{Machine, Row};
use crate::text::kind::{Shape, says_nothing, shape};
use crate::xml::{cutter as xml, value};
use crate::{Place, Reason};

/// One row or record, or what stands in its place.
pub(crate) enum Event<'a> {
    /// Something to judge.
    Record(&'a Record),
    /// Something that is none.
    None(Place, Reason),
}

/// A table as it is read.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) header: Header,
    /// The field of each column that is of use in this reading.
    columns: Vec<Option<Field>>,
    machine: Machine,
    record: Record,
}

/// Records as they are cut and parsed.
#[derive(Debug)]
pub(crate) struct Records<C> {
    cutter: C,
    pub(crate) parser: Parser,
    record: Record,
    /// How many were cut, sound or not.
    pub(crate) count: u64,
}

impl<C> Records<C> {
    fn new(cutter: C) -> Self {
        Self { cutter, parser: Parser::new(), record: Record::new(), count: 0 }
    }
}

/// The beginning of a table.
#[derive(Debug)]
pub(crate) struct Opening {
    text: String,
    /// When to look for the header again, in bytes.
    look: usize,
    wanted: fn(Field) -> bool,
}

/// A file as far as its characters were read.
#[derive(Debug)]
pub(crate) enum Source {
    /// Nothing but white space so far; which fields of a table will be of use.
    Blank(fn(Field) -> bool),
    /// The first rows of a table whose header is not known.
    Opening(Opening),
    /// A table without a header.
    Unknown,
    /// Rows.
    Table(Box<Table>),
    /// Records between brackets.
    Json(Box<Records<json::Cutter>>),
    /// Elements.
    Xml(Box<Records<xml::Cutter>>),
}

/// How much of a table is looked at first for its header.
const FIRST_LOOK: usize = 8_192;

impl Source {
    /// Nothing read yet; of a table, only fields that are wanted will be.
    pub(crate) fn new(wanted: fn(Field) -> bool) -> Self {
        Self::Blank(wanted)
    }

    /// Reads a piece of text.
    pub(crate) fn feed(&mut self, text: &str, out: &mut impl FnMut(Event<'_>)) {
        match self {
            Self::Blank(wanted) => {
                let wanted = *wanted;
                let Some(shape) = shape(text) else { return };
                *self = match shape {
                    Shape::Table => Self::Opening(Opening { text: String::new(), look: FIRST_LOOK, wanted }),
                    Shape::Json => Self::Json(Box::new(Records::new(json::Cutter::new()))),
                    Shape::Xml => Self::Xml(Box::new(Records::new(xml::Cutter::new()))),
                };
                self.feed(text, out);
            }
            Self::Opening(opening) => {
                opening.text.push_str(text);
                if opening.text.len() >= opening.look {
                    opening.look = opening.text.len() * 2;
                    self.open(false, out);
                }
            }
            Self::Unknown => {}
            Self::Table(table) => table.feed(text, out),
            Self::Json(records) => records.feed(text, out),
            Self::Xml(records) => records.feed(text, out),
        }
    }

    /// The end of the text. `Some`: the line of a quote that stayed open.
    pub(crate) fn finish(&mut self, out: &mut impl FnMut(Event<'_>)) -> Option<u64> {
        if matches!(self, Self::Opening(..)) {
            self.open(true, out);
        }
        match self {
            Self::Table(table) => table.finish(out),
            Self::Blank(_) | Self::Opening(..) | Self::Unknown | Self::Json(_) | Self::Xml(_) => None,
        }
    }

    /// Whether the file ends before it should, quotes of tables left out.
    pub(crate) fn is_open(&self) -> bool {
        match self {
            Self::Json(records) => records.cutter.is_open(),
            Self::Xml(records) => records.cutter.is_unsound(),
            Self::Blank(_) | Self::Opening(..) | Self::Unknown | Self::Table(_) => false,
        }
    }

    /// Looks for the header, and reads again what was looked at.
    fn open(&mut self, whole: bool, out: &mut impl FnMut(Event<'_>)) {
        let Self::Opening(opening) = self else { return };
        match header::find(opening.text.trim_start_matches(|c| says_nothing(c) && !c.is_whitespace()), whole)
        {
            header::Found::NotYet => {}
            header::Found::Unknown => *self = Self::Unknown,
            header::Found::Header(header) => {
                let (opening, wanted) = (std::mem::take(&mut opening.text), opening.wanted);
                let mut table = Box::new(Table::new(header, wanted));
                table.feed(&opening, out);
                *self = Self::Table(table);
            }
        }
    }
}

impl Table {
    fn new(header: Header, wanted: fn(Field) -> bool) -> Self {
        let columns = header.columns.iter().map(|field| field.filter(|field| wanted(*field))).collect();
        Self { columns, machine: Machine::new(header.separator, 1), header, record: Record::new() }
    }

    fn feed(&mut self, text: &str, out: &mut impl FnMut(Event<'_>)) {
        let (from, columns, record) = (self.header.line, &self.columns, &mut self.record);
        self.machine.feed(text, &mut |row| take_row(from, columns, record, row, out));
    }

    fn finish(&mut self, out: &mut impl FnMut(Event<'_>)) -> Option<u64> {
        let (from, columns, record) = (self.header.line, &self.columns, &mut self.record);
        self.machine.finish(&mut |row| take_row(from, columns, record, row, out))
    }
}

/// Makes a record of a row behind the header, whose line is `from`.
fn take_row(
    from: u64,
    columns: &[Option<Field>],
    record: &mut Record,
    row: &Row,
    out: &mut impl FnMut(Event<'_>),
) {
    if row.line <= from || row.is_blank() {
        return;
    }
    let at = Place::Line(row.line);
    if row.overflowed {
        return out(Event::None(at, Reason::Malformed));
    }
    let width = columns.len();
    if row.len() > width && row.fields().skip(width).any(|extra| !crate::value::blank::is_blank(extra)) {
        return out(Event::None(at, Reason::TooManyFields));
    }
    record.clear();
    record.at = at;
    for (place, (field, text)) in columns.iter().zip(row.fields()).enumerate() {
        if let Some(field) = *field {
            record.put(field, place, text);
        }
    }
    out(Event::Record(record));
}

impl Records<json::Cutter> {
    fn feed(&mut self, text: &str, out: &mut impl FnMut(Event<'_>)) {
        let (count, parser, record) = (&mut self.count, &self.parser, &mut self.record);
        self.cutter.feed(text, &mut |piece| {
            *count += 1;
            let at = Place::Record(*count);
            match piece {
                json::Piece::Scalar => out(Event::None(at, Reason::NotAnObject)),
                json::Piece::Unsound => out(Event::None(at, Reason::Malformed)),
                json::Piece::Record(text, concession) => {
                    record.clear();
                    (record.at, record.concession) = (at, concession);
                    if parser.read(text, record) {
                        out(Event::Record(record));
                    } else {
                        out(Event::None(at, Reason::Malformed));
                    }
                }
            }
        });
    }
}

impl Records<xml::Cutter> {
    fn feed(&mut self, text: &str, out: &mut impl FnMut(Event<'_>)) {
        let (count, parser, record) = (&mut self.count, &self.parser, &mut self.record);
        let mut broken = false;
        self.cutter.feed(text, &mut |piece| {
            if broken {
                return;
            }
            let element = match piece {
                xml::Piece::Unsound => None,
                xml::Piece::Record(text, concession) => Some((value::of_element(text), concession)),
            };
            let at = Place::Record(*count + 1);
            match element {
                None => out(Event::None(at, Reason::Malformed)),
                // Ill-formed within: the document is.
                Some((None, _)) => {
                    broken = true;
                    return;
                }
                Some((Some(value), concession)) => {
                    record.clear();
                    (record.at, record.concession) = (at, concession);
                    parser.read_value(&value, record);
                    out(Event::Record(record));
                }
            }
            *count += 1;
        });
        if broken {
            self.cutter.stop();
        }
    }
}

/// What the columns of a table, or the members of records, are.
impl Source {
    pub(crate) fn has(&self, field: Field) -> bool {
        match self {
            Self::Table(table) => table.header.has(field),
            Self::Json(records) => records.parser.seen().fields.contains(&field),
            Self::Xml(records) => records.parser.seen().fields.contains(&field),
            Self::Blank(_) | Self::Opening(..) | Self::Unknown => false,
        }
    }

    /// Whether it has a name that tells the format.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        match self {
            Self::Table(table) => table.header.names.contains(name),
            Self::Json(records) => records.parser.seen().names.contains(name),
            Self::Xml(records) => records.parser.seen().names.contains(name),
            Self::Blank(_) | Self::Opening(..) | Self::Unknown => false,
        }
    }
}
