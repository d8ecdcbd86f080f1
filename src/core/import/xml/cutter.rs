//! Cuts a text into its elements `marche` and `contrat-concession`, slice by slice, as long as it is well-formed.

use quick_xml::events::BytesStart;

/// The elements that are records, without prefix.
const RECORD: &str = "marche";
const CONCESSION: &str = "contrat-concession";
/// A record that is longer, in bytes, is none: the longest of real files have a few thousand.
const LONGEST: usize = 2 << 20;
/// A tag that is longer is none, and with it the document.
const LONGEST_TAG: usize = 1 << 20;
/// A document with more elements in one another is not read on.
const DEEPEST: usize = 4_096;

/// What was cut out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Piece<'a> {
    /// The text of a record, and whether it is a concession.
    Record(&'a str, bool),
    /// A record that is too long.
    Unsound,
}

/// What the text between two marks is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Within {
    Text,
    /// Behind `<`, until it is known what of.
    Tag,
    Comment,
    Cdata,
    Instruction,
    /// With the open brackets of its inner part.
    Doctype(u32),
}

/// Cuts one text.
#[derive(Clone, Debug)]
pub(crate) struct Cutter {
    within: Within,
    /// The text of the mark being read, from `<` on.
    mark: String,
    /// The quote that is open in a tag.
    quote: Option<char>,
    /// Names of the open elements.
    open: Vec<String>,
    rooted: bool,
    /// The text of the record being read, and at which depth it began.
    kept: String,
    record: Option<(usize, bool)>,
    /// The text is ill-formed: nothing more is read.
    broken: bool,
    /// The last characters of a text that may be an entity.
    entity: Option<String>,
}

impl Cutter {
    pub(crate) fn new() -> Self {
        Self {
            within: Within::Text,
            mark: String::new(),
            quote: None,
            open: Vec::new(),
            rooted: false,
            kept: String::new(),
            record: None,
            broken: false,
            entity: None,
        }
    }

    /// Reads a piece of text and gives what it completes; control characters are dropped.
    pub(crate) fn feed(&mut self, text: &str, out: &mut impl FnMut(Piece<'_>)) {
        for character in text.chars() {
            if self.broken {
                return;
            }
            if character >= ' ' || matches!(character, '\t' | '\n' | '\r') {
                self.take(character, out);
            }
        }
    }

    /// Stops reading: a record was ill-formed.
    pub(crate) fn stop(&mut self) {
        self.broken = true;
    }

    /// Whether the document is cut short or ill-formed.
    pub(crate) fn is_unsound(&self) -> bool {
        self.broken || !self.rooted || !self.open.is_empty() || self.within != Within::Text
    }

    fn take(&mut self, character: char, out: &mut impl FnMut(Piece<'_>)) {
        if self.record.is_some() && self.kept.len() <= LONGEST {
            self.kept.push(character);
        }
        match self.within {
            Within::Text if character == '<' => {
                self.broken |= self.entity.is_some();
                self.mark.clear();
                self.mark.push('<');
                self.within = Within::Tag;
            }
            Within::Text => self.take_text(character),
            Within::Tag => self.take_tag(character, out),
            Within::Comment => self.until(character, "-->"),
            Within::Cdata => self.until(character, "]]>"),
            Within::Instruction => self.until(character, "?>"),
            Within::Doctype(open) => match character {
                '[' => self.within = Within::Doctype(open.saturating_add(1)),
                ']' => self.within = Within::Doctype(open.saturating_sub(1)),
                '>' if open == 0 => self.within = Within::Text,
                _ => {}
            },
        }
    }

    /// Only white space stands outside the root; an ampersand begins an entity.
    fn take_text(&mut self, character: char) {
        if self.open.is_empty() && !(character.is_whitespace() || character == '\u{feff}') {
            self.broken = true;
        }
        match &mut self.entity {
            None if character == '&' => self.entity = Some(String::new()),
            None => {}
            Some(name) if character == ';' => {
                let known =
                    name.starts_with('#') || matches!(name.as_str(), "amp" | "lt" | "gt" | "quot" | "apos");
                self.broken |= !known;
                self.entity = None;
            }
            Some(name) => {
                name.push(character);
                self.broken |= name.len() > 10 || !(character.is_ascii_alphanumeric() || character == '#');
            }
        }
    }

    /// Keeps the end of the text between two marks, until it is its closing one.
    fn until(&mut self, character: char, end: &str) {
        self.mark.push(character);
        if self.mark.ends_with(end) {
            self.within = Within::Text;
        } else if self.mark.len() > 64 {
            // Only its last characters are needed.
            let from = self.mark.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
            self.mark.drain(..from);
        }
    }

    fn take_tag(&mut self, character: char, out: &mut impl FnMut(Piece<'_>)) {
        if self.mark.len() > LONGEST_TAG {
            self.broken = true;
            return;
        }
        self.mark.push(character);
        match self.mark.as_str() {
            "<!--" => self.within = Within::Comment,
            "<![CDATA[" => self.within = Within::Cdata,
            "<!DOCTYPE" => self.within = Within::Doctype(0),
            "<?" => self.within = Within::Instruction,
            _ => {}
        }
        if self.within != Within::Tag {
            self.mark.clear();
            return;
        }
        match self.quote {
            Some(quote) if character == quote => self.quote = None,
            None if character == '"' || character == '\'' => self.quote = Some(character),
            None if character == '<' => self.broken = true,
            None if character == '>' => {
                self.within = Within::Text;
                let tag = std::mem::take(&mut self.mark);
                self.end_tag(&tag, out);
                self.mark = tag;
            }
            Some(_) | None => {}
        }
    }

    /// A whole tag, from `<` to `>`.
    fn end_tag(&mut self, tag: &str, out: &mut impl FnMut(Piece<'_>)) {
        let inner = tag.get(1..tag.len().saturating_sub(1)).unwrap_or_default();
        if let Some(name) = inner.strip_prefix('/') {
            let same = self.open.pop().is_some_and(|open| open == name.trim_end());
            self.broken |= !same;
            self.end_element(out);
            return;
        }
        let (content, empty) = inner.strip_suffix('/').map_or((inner, false), |content| (content, true));
        let name = content.split(char::is_whitespace).next().unwrap_or_default();
        let start = BytesStart::from_content(content, name.len());
        let sound = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && start.attributes().all(|attribute| attribute.is_ok());
        if !sound || (self.open.is_empty() && self.rooted) || self.open.len() >= DEEPEST {
            self.broken = true;
            return;
        }
        let depth = self.open.len();
        self.rooted = true;
        let local = name.rsplit(':').next().unwrap_or_default();
        if self.record.is_none() && depth > 0 && (local == RECORD || local == CONCESSION) {
            self.kept.clear();
            self.kept.push_str(tag);
            self.record = Some((depth, local == CONCESSION));
        }
        if empty {
            self.end_element(out);
        } else {
            self.open.push(name.to_owned());
        }
    }

    /// An element ended: the record, if it is the one.
    fn end_element(&mut self, out: &mut impl FnMut(Piece<'_>)) {
        let Some((_, concession)) =
            self.record.filter(|(depth, _)| *depth == self.open.len() && !self.broken)
        else {
            return;
        };
        self.record = None;
        if self.kept.len() > LONGEST {
            out(Piece::Unsound);
        } else {
            out(Piece::Record(&self.kept, concession));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> (Vec<String>, bool) {
        let mut cutter = Cutter::new();
        let mut found = Vec::new();
        cutter.feed(text, &mut |piece| {
            found.push(match piece {
                Piece::Record(text, false) => text.to_owned(),
                Piece::Record(text, true) => format!("concession {text}"),
                Piece::Unsound => "unsound".to_owned(),
            });
        });
        (found, cutter.is_unsound())
    }

    #[test]
    fn records_are_elements_below_the_root() {
        let table: [(&str, &[&str], bool); 14] = [
            (
                "<?xml version='1.0'?><!-- <marche> --><a><marche><id>1</id></marche><b><x:marche a='>'/></b></a>",
                &["<marche><id>1</id></marche>", "<x:marche a='>'/>"],
                false,
            ),
            (
                "<a><contrat-concession>&amp;<![CDATA[</a>]]></contrat-concession></a>",
                &["concession <contrat-concession>&amp;<![CDATA[</a>]]></contrat-concession>"],
                false,
            ),
            ("<marche><id>1</id></marche>", &[], false),
            ("<a><marche>\u{1}1</marche><marche>", &["<marche>1</marche>"], true),
            ("<a><marche>1</marche></b>", &["<marche>1</marche>"], true),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", &[], false),
            ("<a/><b/>", &[], true),
            ("<a/> x", &[], true),
            ("<a b=c></a>", &[], true),
            ("<a>x & y</a>", &[], true),
            ("<a>&nbsp;</a>", &[], true),
            ("<a><br></a>", &[], true),
            ("<a><marche><marche>1</marche></marche></a>", &["<marche><marche>1</marche></marche>"], false),
            ("", &[], true),
        ];
        for (text, pieces, unsound) in table {
            assert_eq!(
                cut(text),
                (pieces.iter().map(|&piece| piece.to_owned()).collect(), unsound),
                "{text}"
            );
        }
    }
}
