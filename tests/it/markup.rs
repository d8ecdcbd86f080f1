//! The markup that the page is drawn as, read as a tree: the elements that a selector names, and what they say.

#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

/// A text as it is read: every space is a space.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an element holds, in order.
enum Node {
    Text(String),
    Element(Element),
}

/// An element of the page.
#[derive(Default)]
pub(crate) struct Element {
    tag: String,
    attributes: Vec<(String, String)>,
    nodes: Vec<Node>,
}

/// Elements that end where they begin.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];
/// Elements within a line: nothing parts them from what stands beside them.
const WITHIN: [&str; 9] = ["span", "b", "strong", "em", "a", "small", "i", "sup", "sub"];

impl Element {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every element within it that a selector names , in their order: parts that descend from one another, each
    /// made of a tag, `#id`, `.class` and `[attribute=value]` (or `[attribute]`).
    pub(crate) fn all(&self, selector: &str) -> Vec<&Self> {
        let parts: Vec<&str> = selector.split_whitespace().collect();
        let mut found = Vec::new();
        self.collect(&parts, &mut found);
        found
    }

    /// The texts of every element within it that a selector names.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(Self::text).collect()
    }

    /// Whether it says of itself that it is not shown.
    pub(crate) fn hidden(&self) -> bool {
        self.attribute("hidden").is_some()
    }

    /// What it says: its texts and those of what it holds, but for what is hidden.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        plain(&text)
    }

    fn write(&self, text: &mut String) {
        for node in &self.nodes {
            match node {
                Node::Text(said) => text.push_str(said),
                Node::Element(element) if element.hidden() => {}
                Node::Element(element) => {
                    let apart = !WITHIN.contains(&element.tag.as_str()) && !element.is(".figure");
                    if apart {
                        text.push(' ');
                    }
                    element.write(text);
                    if apart {
                        text.push(' ');
                    }
                }
            }
        }
    }

    /// Every text within it that is shown or spoken, each with the element that holds it.
    pub(crate) fn each_text(&self, heard: &mut impl FnMut(&Self, &str)) {
        for node in &self.nodes {
            match node {
                Node::Text(said) => heard(self, said),
                Node::Element(element) => element.each_text(heard),
            }
        }
    }

    fn children(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Adds what descends from it by these parts of a selector.
    fn collect<'a>(&'a self, parts: &[&str], found: &mut Vec<&'a Self>) {
        let Some((first, rest)) = parts.split_first() else { return };
        for child in self.children() {
            if child.is(first) {
                if rest.is_empty() {
                    found.push(child);
                } else {
                    child.collect(rest, found);
                    continue;
                }
            }
            child.collect(parts, found);
        }
    }

    /// Whether one part of a selector names it.
    fn is(&self, part: &str) -> bool {
        let (part, attribute) = part.split_once('[').map_or((part, None), |(part, rest)| (part, Some(rest)));
        let mut names = part.split_inclusive(['#', '.']);
        let mut mark = ' ';
        let named = names.all(|name| {
            let end = name.chars().next_back().filter(|last| matches!(last, '#' | '.'));
            let word = name.trim_end_matches(['#', '.']);
            let held = match mark {
                '#' => self.attribute("id") == Some(word),
                '.' => {
                    self.attribute("class").is_some_and(|all| all.split_whitespace().any(|one| one == word))
                }
                _ => word.is_empty() || self.tag == word,
            };
            mark = end.unwrap_or(' ');
            held
        });
        named
            && attribute.is_none_or(|rule| match rule.trim_end_matches(']').split_once('=') {
                Some((name, value)) => self.attribute(name) == Some(value),
                None => self.attribute(rule.trim_end_matches(']')).is_some(),
            })
    }
}

/// The tree of a page that the renderer wrote: every element is closed, every value quoted.
pub(crate) fn read(page: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = page;
    while let Some(place) = rest.find('<') {
        let (text, tag) = rest.split_at(place);
        if let Some(element) = open.last_mut().filter(|_| !text.is_empty()) {
            element.nodes.push(Node::Text(unescaped(text)));
        }
        let end = end_of_tag(tag);
        let (inside, after) = (&tag[1..end], &tag[end + 1..]);
        rest = after;
        if inside.starts_with('!') {
            continue;
        }
        if inside.starts_with('/') {
            leave(&mut open);
            continue;
        }
        // A drawing's elements may end themselves.
        let element = opening(inside.trim_end_matches('/'));
        let ends = inside.ends_with('/') || VOID.contains(&element.tag.as_str());
        open.push(element);
        if ends {
            leave(&mut open);
        }
    }
    let left: Vec<_> = open.iter().skip(1).map(|element| (&element.tag, &element.attributes)).collect();
    assert!(left.is_empty(), "every element is closed, but not these: {left:?}");
    open.pop().unwrap_or_default()
}

fn leave(open: &mut Vec<Element>) {
    let (Some(element), Some(holder)) = (open.pop(), open.last_mut()) else {
        panic!("no element is closed that was not opened")
    };
    holder.nodes.push(Node::Element(element));
}

/// Where a tag ends: at the first mark outside quotes.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.find(|sign| {
        quoted ^= sign == '"';
        sign == '>' && !quoted
    });
    end.unwrap_or_else(|| panic!("a tag ends: {tag:.80}"))
}

/// The element that a tag opens.
fn opening(inside: &str) -> Element {
    let (tag, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if name.is_empty() {
            break;
        }
        let quoted = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        let (value, after) = quoted.unwrap_or(("", after));
        attributes.push((name.to_owned(), unescaped(value)));
        rest = after;
    }
    Element { tag: tag.to_owned(), attributes, nodes: Vec::new() }
}

fn unescaped(text: &str) -> String {
    let marks =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    marks.iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}
