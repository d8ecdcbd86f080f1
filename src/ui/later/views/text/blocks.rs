//! Long texts as blocks: headings, paragraphs, lists, formulas, tables, pictures; inside them bold words, links and doors.
//!
//! A small reader of the few marks that the pages of `static/pages` use. It never makes elements of what it does not
//! know, and a link that is neither http, https, mailto nor a place beside the page stays text.

use crate::state::view::View;

/// A run of text within a block.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Span<'a> {
    /// As it is.
    Plain(&'a str),
    /// With weight.
    Bold(&'a str),
    /// A link: its text and its address.
    Link(&'a str, &'a str),
    /// A button that opens a view: its text and the view.
    Door(&'a str, View),
}

impl<'a> Span<'a> {
    /// Its words.
    pub(super) const fn words(&self) -> &'a str {
        match self {
            Self::Plain(text) | Self::Bold(text) | Self::Link(text, _) | Self::Door(text, _) => text,
        }
    }
}

/// A picture of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::later::views) struct Picture<'a> {
    /// Its file's name, without folder and ending.
    pub(in crate::ui::later::views) name: &'a str,
    /// Its width and height on the page, in CSS pixels; the file has twice as many points each way.
    pub(in crate::ui::later::views) size: (u32, u32),
    /// What it shows, for those who do not see it.
    pub(in crate::ui::later::views) alt: &'a str,
    /// What stands under it, and without it.
    pub(in crate::ui::later::views) caption: &'a str,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::later::views) enum Block<'a> {
    /// The page's title.
    Title(&'a str),
    /// A part.
    Heading(&'a str),
    /// A part of a part.
    Subheading(&'a str),
    /// A paragraph.
    Paragraph(&'a str),
    /// A list.
    List(Vec<&'a str>),
    /// A formula, in words.
    Formula(&'a str),
    /// A table, its first line the heads.
    Table(Vec<Vec<&'a str>>),
    /// A picture: `! name 640x320 | what it shows | what stands under it`.
    Picture(Picture<'a>),
}

impl Block<'_> {
    /// Its words, without marks.
    pub(in crate::ui::later::views) fn words(&self) -> String {
        let of = |text: &str| spans(text).iter().map(Span::words).collect::<String>();
        match self {
            Self::Title(text)
            | Self::Heading(text)
            | Self::Subheading(text)
            | Self::Paragraph(text)
            | Self::Formula(text)
            | Self::Picture(Picture { caption: text, .. }) => of(text),
            Self::List(items) => items.iter().map(|item| of(item) + " ").collect(),
            Self::Table(rows) => rows.iter().flatten().map(|cell| of(cell) + " ").collect(),
        }
    }
}

/// Reads a page: a blank line ends a block, a line is a paragraph, an item or a row.
pub(in crate::ui::later::views) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for line in text.lines().map(str::trim) {
        let marked = |mark: &str| line.strip_prefix(mark).map(str::trim);
        if line.is_empty() {
            continue;
        } else if let Some(title) = marked("# ") {
            blocks.push(Block::Title(title));
        } else if let Some(heading) = marked("## ") {
            blocks.push(Block::Heading(heading));
        } else if let Some(heading) = marked("### ") {
            blocks.push(Block::Subheading(heading));
        } else if let Some(formula) = marked("> ") {
            blocks.push(Block::Formula(formula));
        } else if let Some(picture) = marked("! ").and_then(picture) {
            blocks.push(Block::Picture(picture));
        } else if let Some(item) = marked("- ") {
            if let Some(Block::List(items)) = blocks.last_mut() {
                items.push(item);
            } else {
                blocks.push(Block::List(vec![item]));
            }
        } else if let Some(row) = line.strip_prefix('|') {
            let cells = row.trim_end_matches('|').split('|').map(str::trim).collect();
            if let Some(Block::Table(rows)) = blocks.last_mut() {
                rows.push(cells);
            } else {
                blocks.push(Block::Table(vec![cells]));
            }
        } else {
            blocks.push(Block::Paragraph(line));
        }
    }
    blocks
}

fn picture(line: &str) -> Option<Picture<'_>> {
    let mut parts = line.split('|').map(str::trim);
    let (name, size) = parts.next()?.split_once(' ')?;
    let (width, height) = size.split_once('x')?;
    let size = (width.parse().ok()?, height.parse().ok()?);
    Some(Picture { name, size, alt: parts.next()?, caption: parts.next()? })
}

/// Reads the bold words, links and doors of a text.
pub(super) fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, span, after)) = next_span(rest) {
        if !before.is_empty() {
            spans.push(Span::Plain(before));
        }
        spans.push(span);
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span::Plain(rest));
    }
    spans
}

/// The first bold word or link, with the text before and after it.
fn next_span(text: &str) -> Option<(&str, Span<'_>, &str)> {
    let bold = text.split_once("**").and_then(|(before, rest)| {
        rest.split_once("**").map(|(inside, after)| (before, Span::Bold(inside), after))
    });
    let link = text.split_once('[').and_then(|(before, rest)| {
        let (label, rest) = rest.split_once("](")?;
        let (address, after) = rest.split_once(')')?;
        let safe = ["https://", "http://", "mailto:", "./"].iter().any(|scheme| address.starts_with(scheme));
        let span = match address.strip_prefix("view:").and_then(View::from_code) {
            Some(view) => Span::Door(label, view),
            None if safe => Span::Link(label, address),
            None => Span::Plain(label),
        };
        Some((before, span, after))
    });
    match (bold, link) {
        (Some(bold), Some(link)) => Some(if bold.0.len() < link.0.len() { bold } else { link }),
        (found, None) | (None, found) => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_that_pages_use_are_read() {
        let read = blocks(
            "# A\n\n## B\ntext\n> x = y\n- one\n- two\n\n| h | i |\n| 1 | 2 |\n! p 64x32 | what | why\n! p | q\n",
        );
        assert_eq!(
            read,
            [
                Block::Title("A"),
                Block::Heading("B"),
                Block::Paragraph("text"),
                Block::Formula("x = y"),
                Block::List(vec!["one", "two"]),
                Block::Table(vec![vec!["h", "i"], vec!["1", "2"]]),
                Block::Picture(Picture { name: "p", size: (64, 32), alt: "what", caption: "why" }),
                Block::Paragraph("! p | q"),
            ]
        );
    }

    #[test]
    fn links_and_bold_words_are_read_and_nothing_else_is_made() {
        let read = spans("a **b** [c](https://d) [e](javascript:f) <i>g</i>");
        let plain = Span::Plain;
        assert_eq!(
            read,
            [
                plain("a "),
                Span::Bold("b"),
                plain(" "),
                Span::Link("c", "https://d"),
                plain(" "),
                plain("e"),
                plain(" <i>g</i>")
            ]
        );
        assert_eq!(spans("** [ ]("), [Span::Plain("** [ ](")]);
        let read = spans("[open](view:wall) [x](view:none)");
        assert_eq!(read, [Span::Door("open", View::Wall), plain(" "), plain("x")]);
        assert_eq!(Block::List(vec!["a **b**", "[c](view:wall)"]).words(), "a b c ");
    }
}
