//! What the source of a figure says, in words: its own text, or what a person answered.

use crate::i18n::Lang;
use crate::model::scenario::Source;
use crate::scenario::answer::Answer;
use crate::scenario::provenance::Known;
use crate::tr;

/// What a source says: `Saisi le 28 novembre 2026, sans autre source.` where a person gave the figure.
#[must_use]
pub fn said(lang: Lang, source: &Source) -> String {
    match Answer::of(source) {
        Some(Answer::ToFind) => tr!(lang, "source-to-find"),
        Some(Answer::Entered { day, note }) => {
            let sentence = tr!(lang, "source-entered", day = self::day(lang, day));
            if note.is_empty() { sentence } else { [sentence.as_str(), note].join(" ") }
        }
        None => source.text.clone(),
    }
}

/// A day such as `2026-11-28` in words: `28 novembre 2026`.
#[must_use]
pub fn day(lang: Lang, day: &str) -> String {
    let mut parts = day.split('-').map(|part| part.parse::<usize>().unwrap_or_default());
    let mut part = || parts.next().unwrap_or_default();
    let (year, month, day) = (part().to_string(), part(), part());
    tr!(lang, "source-day", year = year, month = month, day = day)
}

/// How a value is known, in a word.
#[must_use]
pub fn known(lang: Lang, known: Known) -> String {
    match known {
        Known::Documented => tr!(lang, "known-documented"),
        Known::Derived => tr!(lang, "known-derived"),
        Known::Assumed => tr!(lang, "known-assumed"),
        Known::Measured => tr!(lang, "known-measured"),
        Known::Entered => tr!(lang, "known-entered"),
        Known::ToFind => tr!(lang, "known-to_find"),
        Known::Edited => tr!(lang, "known-edited"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Status;

    #[test]
    fn an_answer_is_told_with_its_day() {
        for (text, french, english) in [
            ("?", "À trouver\u{202f}: la valeur est un exemple.", "To be found: the value is an example."),
            (
                "2026-11-28",
                "Saisi le 28 novembre 2026, sans autre source.",
                "Entered on 28 November 2026, without any other source.",
            ),
            (
                "2027-01-01 \u{b7} Estimé",
                "Saisi le 1er janvier 2027, sans autre source. Estimé",
                "Entered on 1 January 2027, without any other source. Estimé",
            ),
            ("Bilan 2015", "Bilan 2015", "Bilan 2015"),
        ] {
            let source = Source { status: Status::Assumed, text: text.to_owned(), url: None };
            assert_eq!([Lang::Fr, Lang::En].map(|lang| said(lang, &source)), [french, english]);
        }
    }
}
