//! The guide's text as parts and passages: what its contents list, what a search keeps or hides.

use crate::state::view::View;
use crate::ui::later::views::text::{Block, blocks};

/// The views of its parts, in the order of the text.
pub(super) const PARTS: [View; 3] = [View::Manual, View::ManualMeeting, View::ManualSetting];

/// The guide.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Outline<'a> {
    /// Its title.
    pub(super) title: &'a str,
    /// What stands before the first part.
    pub(super) lead: Vec<Block<'a>>,
    /// Its parts.
    pub(super) parts: Vec<Part<'a>>,
}

/// A part.
#[derive(Debug, PartialEq)]
pub(super) struct Part<'a> {
    /// The identity of its heading.
    pub(super) id: String,
    /// Its title.
    pub(super) title: &'a str,
    /// What it holds.
    pub(super) passages: Vec<Passage<'a>>,
}

/// What is read in one go, below a heading of its own.
#[derive(Debug, PartialEq)]
pub(super) struct Passage<'a> {
    /// The identity of its heading.
    pub(super) id: String,
    /// Its heading.
    pub(super) title: &'a str,
    /// Its text.
    pub(super) blocks: Vec<Block<'a>>,
}

impl Passage<'_> {
    /// All its words.
    pub(super) fn words(&self) -> String {
        self.blocks.iter().fold(self.title.to_owned(), |words, block| words + " " + &block.words())
    }
}

/// The identity of a part's heading.
pub(super) fn part_id(part: View) -> String {
    format!("part-{}", part.code())
}

/// Reads the guide.
pub(super) fn outline(text: &str) -> Outline<'_> {
    let mut outline = Outline::default();
    let mut views = PARTS.into_iter();
    for block in blocks(text) {
        match block {
            Block::Title(title) => outline.title = title,
            Block::Heading(title) => {
                let id = views.next().map(part_id).unwrap_or_default();
                outline.parts.push(Part { id, title, passages: Vec::new() });
            }
            Block::Subheading(title) => {
                if let Some(part) = outline.parts.last_mut() {
                    let id = format!("{}-{}", part.id, part.passages.len() + 1);
                    part.passages.push(Passage { id, title, blocks: Vec::new() });
                }
            }
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Formula(_)
            | Block::Table(_)
            | Block::Picture(_) => match outline.parts.last_mut().and_then(|part| part.passages.last_mut()) {
                Some(passage) => passage.blocks.push(block),
                None => outline.lead.push(block),
            },
        }
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_parts_and_passages() {
        let read = outline(
            "# T\nlead\n## A\n### a\none **two**\n- three\n### b\n! p 2x1 | no | four\n## B\n### c\n",
        );
        assert_eq!((read.title, read.lead.len()), ("T", 1));
        let parts: Vec<_> =
            read.parts.iter().map(|part| (part.id.as_str(), part.title, part.passages.len())).collect();
        assert_eq!(parts, [("part-manual", "A", 2), ("part-manual-meeting", "B", 1)]);
        let words: Vec<_> = read.parts.iter().flat_map(|part| &part.passages).map(Passage::words).collect();
        assert_eq!(words, ["a one two three ", "b four", "c"]);
        assert_eq!(outline(""), Outline::default());
    }
}
