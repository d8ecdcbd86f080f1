//! What is sought in a text, whatever its capitals, accents and apostrophes, and where it stands.

use crate::import::fold_into;
use std::ops::Range;

/// Words of fewer bytes, once folded, are not sought: every line has them.
const SHORTEST: usize = 2;

/// The words that a text has to hold, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::later::views) struct Sought(Vec<String>);

impl Sought {
    /// What a person typed.
    pub(in crate::ui::later::views) fn of(typed: &str) -> Self {
        let words = Folded::of(typed).text;
        Self(words.split(' ').filter(|word| word.len() >= SHORTEST).map(str::to_owned).collect())
    }

    /// Whether nothing is sought.
    pub(in crate::ui::later::views) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text holds every word.
    pub(in crate::ui::later::views) fn is_in(&self, text: &str) -> bool {
        let text = Folded::of(text).text;
        self.0.iter().all(|word| text.contains(word))
    }

    /// A text in pieces, each with whether it is one of the words.
    pub(super) fn pieces<'a>(&self, text: &'a str) -> Vec<(&'a str, bool)> {
        let folded = Folded::of(text);
        let mut marked = vec![false; text.len()];
        for word in &self.0 {
            for (at, _) in folded.text.match_indices(word) {
                let place = folded.place(at..at + word.len(), text.len());
                marked.get_mut(place).into_iter().flatten().for_each(|mark| *mark = true);
            }
        }
        let mut pieces: Vec<(&str, bool)> = Vec::new();
        let mut from = 0;
        for run in marked.chunk_by(|one, other| one == other) {
            let to = from + run.len();
            pieces.extend(text.get(from..to).zip(run.first().copied()));
            from = to;
        }
        pieces
    }
}

/// A text folded, and where each byte of it comes from.
struct Folded {
    text: String,
    /// For each byte of the text, the byte at which the character behind it begins.
    from: Vec<usize>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded =
            Self { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (at, character) in text.char_indices() {
            match character {
                '’' => folded.text.push('\''),
                _ if character.is_whitespace() => folded.text.push(' '),
                _ => fold_into(&mut folded.text, character),
            }
            folded.from.resize(folded.text.len(), at);
        }
        folded
    }

    /// Where some of its bytes stand in the text of this length: whole characters.
    fn place(&self, bytes: Range<usize>, length: usize) -> Range<usize> {
        let begin = self.from.get(bytes.start).copied().unwrap_or(length);
        let last = self.from.get(bytes.end.saturating_sub(1)).copied().unwrap_or(length);
        // A character ends where the next one that left a trace begins.
        let next = self.from.iter().skip(bytes.end).find(|from| **from > last);
        begin..next.copied().unwrap_or(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_typed() {
        let text = "L’hypothèse : « Réponses des SIAE », œuvre, 20\u{202f}%";
        for typed in ["hypothese", "HYPOTHÈSE", "l'hyp", "siae reponses", "oeuvre", "20 %", "é", "", "x"] {
            assert!(Sought::of(typed).is_in(text), "{typed}");
        }
        for typed in ["atelier", "siae atelier", "hypothesex"] {
            assert!(!Sought::of(typed).is_in(text), "{typed}");
        }
        assert!(Sought::of(" a é ").is_empty() && !Sought::of("an").is_empty());
    }

    #[test]
    fn what_is_found_is_marked_and_nothing_is_lost() {
        for (typed, text, expected) in [
            ("hypothese", "Une Hypothèse.", &[("Une ", false), ("Hypothèse", true), (".", false)][..]),
            ("oe", "Cœur", &[("C", false), ("œ", true), ("ur", false)]),
            ("ete te", "étété", &[("étété", true)]),
            ("et", "E\u{301}te", &[("E\u{301}t", true), ("e", false)]),
            ("", "abc", &[("abc", false)]),
            ("zz", "", &[]),
        ] {
            assert_eq!(Sought::of(typed).pieces(text), expected, "{typed} in {text}");
        }
    }
}
