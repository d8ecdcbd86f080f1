//! What the record of a meeting tells, computed from its board: who proposed what and what it gives, what the votes say,
//! what the scenario that was kept holds on to, and what nobody knew.
//!
//! Values only; the words and the two pages are the page's.

mod conditions;
mod facts;
mod unknowns;

pub use conditions::{Condition, conditions};
pub use facts::{Fares, Line, RoundFacts, Voted, VotedLever, rounds};
pub use unknowns::{Unknown, unknowns};

use crate::model::scenario::Scenario;
use crate::scenario::vote::count::tally;
use crate::scenario::vote::hands;
use crate::scenario::workshop::{Board, TEXT_LENGTH};
use std::rc::Rc;

/// The line separator: it keeps the paragraphs of a text that a board holds, where control characters may not stand.
const LINE: char = '\u{2028}';
/// Longest title taken from a decision, in characters.
const LONGEST_TITLE: usize = 140;

/// Where a scenario that may be kept comes from; rounds and proposals by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A proposal of a round, for a group: round, proposal, group.
    Proposal(usize, usize, usize),
    /// The middle values of the votes of a round.
    Votes(usize),
    /// The middle values of the hands of a round.
    Hands(usize),
}

impl Origin {
    /// The place of the round.
    #[must_use]
    pub const fn round(self) -> usize {
        match self {
            Self::Proposal(round, ..) | Self::Votes(round) | Self::Hands(round) => round,
        }
    }
}

/// The scenarios that a meeting may keep, round by round: the proposal that counts of each group, the middle values of
/// the votes, those of the hands.
#[must_use]
pub fn candidates(board: &Board) -> Vec<(Origin, Rc<Scenario>)> {
    let mut found = Vec::new();
    for (place, round) in board.rounds.iter().enumerate() {
        found.extend(board.at_table(round).filter_map(|(group, _)| {
            let (at, proposal) = round.last_of(group)?;
            Some((Origin::Proposal(place, at, group), Rc::clone(&proposal.scenario)))
        }));
        let votes = round.votes();
        if !votes.is_empty() {
            found.push((Origin::Votes(place), Rc::new(tally(&round.base, &votes).median)));
        }
        if round.asked.iter().any(|asked| asked.hands() > 0) {
            found.push((Origin::Hands(place), Rc::new(hands::median(&round.base, &round.asked))));
        }
    }
    found
}

/// Where a scenario comes from among those; none where it is no longer there.
#[must_use]
pub fn origin(candidates: &[(Origin, Rc<Scenario>)], scenario: &Scenario) -> Option<Origin> {
    candidates.iter().find(|(_, candidate)| **candidate == *scenario).map(|(origin, _)| *origin)
}

/// A text as a board keeps it: its lines apart, at most as long as a record takes.
#[must_use]
pub fn kept_text(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace(['\n', '\r'], "\u{2028}");
    lines.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(TEXT_LENGTH).collect()
}

/// A text as it was typed.
#[must_use]
pub fn typed_text(kept: &str) -> String {
    kept.replace(LINE, "\n")
}

/// The first sentence of a text, for a title; nothing of an empty text. One that is too long ends where a word does.
#[must_use]
pub fn first_sentence(text: &str) -> String {
    let line = text.split(LINE).map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut end = line.len();
    let mut letters = line.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let Some(&(next, after)) = letters.peek() else { break };
        if matches!(letter, '.' | '!' | '?' | '…') && after.is_whitespace() {
            // An initial or « M. » is no end.
            let word = line.get(..next).and_then(|said| said.split_whitespace().last()).unwrap_or_default();
            let initial =
                word.chars().count() <= 3 && word.chars().all(|one| one == '.' || one.is_alphabetic());
            if letter != '.' || !initial {
                end = next;
                break;
            }
        }
    }
    let sentence = line.get(..end).unwrap_or(line).trim();
    if sentence.chars().count() <= LONGEST_TITLE {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(LONGEST_TITLE).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lever::LeverId;
    use crate::scenario::preset::Preset;
    use crate::scenario::workshop::{Colour, Group, Proposal, Shape};

    #[test]
    fn the_first_sentence_is_the_title() {
        for (text, title) in [
            ("", ""),
            ("  ", ""),
            ("Viser 17,5 % en 2032. Mesurer les heures.", "Viser 17,5 % en 2032."),
            ("Suivre l’avis de M. Petit. Ensuite, on verra.", "Suivre l’avis de M. Petit."),
            ("Viser 30 %. Mesurer.", "Viser 30 %."),
            ("On y va ! Vraiment", "On y va !"),
            ("Une ligne\u{2028}Une autre. Fin.", "Une ligne"),
            ("\u{2028}Après un blanc", "Après un blanc"),
            ("Sans point", "Sans point"),
        ] {
            assert_eq!(first_sentence(text), title);
        }
        let long = first_sentence(&"mot, ".repeat(120));
        assert!(long.chars().count() <= LONGEST_TITLE + 1 && long.ends_with("mot…"), "{long}");
        let unbroken = first_sentence(&"W".repeat(600));
        assert_eq!(unbroken.chars().count(), LONGEST_TITLE + 1);
    }

    #[test]
    fn lines_survive_where_control_characters_may_not_stand() {
        let kept = kept_text("un\r\ndeux\ttrois\n\nquatre\u{7}");
        assert!(!kept.chars().any(char::is_control));
        assert_eq!(typed_text(&kept), "un\ndeux trois\n\nquatre ");
        assert_eq!(kept_text(&"é".repeat(700)).chars().count(), TEXT_LENGTH);
    }

    #[test]
    fn what_is_kept_is_found_again() {
        let base = Rc::new(Preset::Paris2020.scenario());
        let mut board = Board::default();
        let group = Group {
            name: "Élus".to_owned(),
            colour: Colour::Blue,
            shape: Shape::Disc,
            letter: 'A',
            left: false,
        };
        board.groups.push(group);
        let higher = Rc::new(LeverId::ClauseRate.at(&base, 0.25));
        for (at, scenario) in [Rc::clone(&base), Rc::clone(&higher)].into_iter().enumerate() {
            board.rounds[0].proposals.push(Proposal {
                group: 0,
                name: String::new(),
                scenario,
                at: at as i64,
            });
        }
        let found = candidates(&board);
        assert_eq!(found.len(), 1, "a group's last proposal counts");
        assert_eq!(origin(&found, &higher), Some(Origin::Proposal(0, 1, 0)));
        assert_eq!(origin(&found, &base), None);
    }
}
