//! Long texts as blocks: headings, paragraphs, lists, formulas, tables; inside them bold words and links.
//!
//! A small reader of the few marks that the pages of `static/pages` use. It never makes elements of what it does not
//! know, and a link that is neither http, https nor mailto stays text.

/// A run of text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span<'a> {
    /// As it is.
    Plain(&'a str),
    /// With weight.
    Bold(&'a str),
    /// A link: its text and its address.
    Link(&'a str, &'a str),
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block<'a> {
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
}

/// Reads a page: a blank line ends a block, a line is a paragraph, an item or a row.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
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

/// Reads the bold words and links of a text.
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
        let safe = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
        let span = if safe { Span::Link(label, address) } else { Span::Plain(label) };
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
        let read = blocks("# A\n\n## B\ntext\n> x = y\n- one\n- two\n\n| h | i |\n| 1 | 2 |\n");
        assert_eq!(
            read,
            [
                Block::Title("A"),
                Block::Heading("B"),
                Block::Paragraph("text"),
                Block::Formula("x = y"),
                Block::List(vec!["one", "two"]),
                Block::Table(vec![vec!["h", "i"], vec!["1", "2"]]),
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
    }
}
