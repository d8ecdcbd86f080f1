//! What a person answered about a figure, as it is kept among a scenario's sources: on which day, or that nobody knows.
//!
//! A source has four statuses, and none of them says « entered by hand » or « to be found ». Both are guesses to anyone
//! else, so they are kept as `assumed`, with a text that any reader of the file understands: the day alone
//! (`2026-11-28`), the day and a note (`2026-11-28 · contracts from 40,000 EUR`), or a question mark.

use crate::model::scenario::{Source, Status};

/// The whole text of a source that is still to be found.
const TO_FIND: &str = "?";
/// What stands between the day and the note.
const BETWEEN: &str = " \u{b7} ";

/// What a source says a person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// Nobody knows: the value is an example.
    ToFind,
    /// A person gave the value.
    Entered {
        /// The day, as `2026-11-28`.
        day: &'a str,
        /// What the person said of it; empty for nothing.
        note: &'a str,
    },
}

impl<'a> Answer<'a> {
    /// What a source says a person answered; none for a source of its own.
    #[must_use]
    pub fn of(source: &'a Source) -> Option<Self> {
        if source.status != Status::Assumed || source.url.is_some() {
            return None;
        }
        if source.text == TO_FIND {
            return Some(Self::ToFind);
        }
        let (day, note) = source.text.split_once(BETWEEN).unwrap_or((&source.text, ""));
        is_day(day).then_some(Self::Entered { day, note })
    }

    /// The source that keeps it.
    #[must_use]
    pub fn source(self) -> Source {
        let text = match self {
            Self::ToFind => TO_FIND.to_owned(),
            Self::Entered { day, note: "" } => day.to_owned(),
            Self::Entered { day, note } => [day, note].join(BETWEEN),
        };
        Source { status: Status::Assumed, text, url: None }
    }
}

/// Whether a text is a day: `2026-11-28`.
fn is_day(text: &str) -> bool {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *text.as_bytes() else { return false };
    let digits = [a, b, c, d, e, f, g, h];
    let two = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
    digits.iter().all(u8::is_ascii_digit) && (1..=12).contains(&two(e, f)) && (1..=31).contains(&two(g, h))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_back_from_its_source() {
        for answer in [
            Answer::ToFind,
            Answer::Entered { day: "2026-11-28", note: "" },
            Answer::Entered { day: "2026-11-28", note: "à partir de 40 000 € · HT" },
        ] {
            assert_eq!(Answer::of(&answer.source()), Some(answer));
        }
    }

    #[test]
    fn what_a_city_writes_of_its_figures_is_no_answer() {
        let source = |status, text: &str| Source { status, text: text.to_owned(), url: None };
        for (status, text) in [
            (Status::Documented, "2026-11-28"),
            (Status::Assumed, "Bilan 2026-11-28"),
            (Status::Assumed, "2026-13-28"),
            (Status::Assumed, "2026-1-28"),
            (Status::Assumed, "2026-11-28, bilan"),
            (Status::Assumed, "??"),
            (Status::Assumed, ""),
        ] {
            assert_eq!(Answer::of(&source(status, text)), None, "{text}");
        }
    }
}
