//! What a cutter keeps of the text it reads: a record, or the name of a member.

/// A record that is longer, in bytes, is none: the longest of real files have a few thousand.
const LONGEST: usize = 2 << 20;
/// The longest name that is told from others, in bytes.
const LONGEST_NAME: usize = 64;

/// The text of a record, or of an object that may turn out to be one.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    text: String,
    on: bool,
    too_long: bool,
}

impl Kept {
    /// Begins behind an opening brace.
    pub(super) fn start(&mut self) {
        self.text.clear();
        self.text.push('{');
        (self.on, self.too_long) = (true, false);
    }

    /// Whether something is being kept.
    pub(super) fn is_on(&self) -> bool {
        self.on
    }

    /// Keeps a piece, if something is.
    pub(super) fn push(&mut self, piece: &str) {
        if !self.on {
        } else if self.text.len() + piece.len() > LONGEST {
            self.too_long = true;
        } else {
            self.text.push_str(piece);
        }
    }

    /// Ends; `None`: it was too long.
    pub(super) fn stop(&mut self) -> Option<&str> {
        self.on = false;
        (!self.too_long).then_some(self.text.as_str())
    }
}

/// The name of a member.
#[derive(Clone, Debug, Default)]
pub(super) struct Name(String);

impl Name {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes more of it; a long one is cut, and is no other name for it.
    pub(super) fn push(&mut self, piece: &str) {
        if self.0.len() + piece.len() <= LONGEST_NAME {
            self.0.push_str(piece);
        } else if !self.0.ends_with('…') {
            self.0.push('…');
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}
