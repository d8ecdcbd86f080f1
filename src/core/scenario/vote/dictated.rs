//! A code as it is read aloud and typed: after every four letters a fifth that checks them, so that a slip is found in
//! the group where it is made, not at the end.

use super::letters::{ALPHABET, is_filler, place_of};

/// Letters of a code that a group holds, before the one that checks them.
const GROUP: usize = 4;

/// How a group of a typed code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Its letters agree.
    Right,
    /// They do not: something was misheard or mistyped in it.
    Wrong,
    /// It is still being typed.
    Begun,
}

/// A code in groups of five.
#[must_use]
pub fn dictated(code: &str) -> String {
    let values = values(code).unwrap_or_default();
    let groups = values.chunks(GROUP).enumerate().map(|(place, group)| {
        let letters =
            group.iter().copied().chain([check(place, group)]).filter_map(|value| ALPHABET.get(value));
        letters.map(|letter| char::from(*letter)).collect::<String>()
    });
    groups.collect::<Vec<_>>().join("-")
}

/// What was typed, in groups, each with how it stands; none for what is no code in groups of five: too short to tell, or
/// the plain letters of a QR code.
#[must_use]
pub fn checked(text: &str) -> Option<Vec<(String, Checked)>> {
    let letters: Vec<char> = text.chars().filter(|letter| !is_filler(*letter)).collect();
    let groups: Vec<(String, Checked)> = letters
        .chunks(GROUP + 1)
        .enumerate()
        .map(|(place, group)| {
            let group: String = group.iter().collect();
            let full = group.chars().count() > GROUP;
            let standing = match (is_right(place, &group), full) {
                (true, _) => Checked::Right,
                (false, true) => Checked::Wrong,
                (false, false) => Checked::Begun,
            };
            (group.to_uppercase(), standing)
        })
        .collect();
    let parts: Vec<usize> = text.trim().split(is_filler).map(|part| part.chars().count()).collect();
    let in_fives = parts.split_last().is_some_and(|(_, full)| full.iter().all(|count| *count == GROUP + 1));
    let first_is_right = groups.first().is_some_and(|(_, standing)| *standing == Checked::Right);
    (letters.len() > GROUP && (first_is_right || in_fives && parts.len() > 1)).then_some(groups)
}

/// The plain letters of a code in groups of five; none when any of its groups is wrong.
#[must_use]
pub(super) fn plain(text: &str) -> Option<String> {
    let letters: String = text.chars().filter(|letter| !is_filler(*letter)).collect();
    let values = values(&letters)?;
    let whole = values.chunks(GROUP + 1).enumerate().map(|(place, group)| {
        let (sum, letters) = group.split_last()?;
        (!letters.is_empty() && check(place, letters) == *sum).then_some(letters)
    });
    let letters = whole.collect::<Option<Vec<_>>>()?.concat();
    Some(
        letters
            .into_iter()
            .filter_map(|value| ALPHABET.get(value))
            .map(|letter| char::from(*letter))
            .collect(),
    )
}

fn is_right(place: usize, group: &str) -> bool {
    values(group)
        .as_deref()
        .and_then(<[usize]>::split_last)
        .is_some_and(|(sum, letters)| !letters.is_empty() && check(place, letters) == *sum)
}

/// The values of letters; none when one is of no code.
fn values(text: &str) -> Option<Vec<usize>> {
    text.chars().filter(|letter| !is_filler(*letter)).map(place_of).collect()
}

/// The letter that checks a group: odd weights, so that any one letter changed is found, and the group's own place, so
/// that a group said twice or left out is.
fn check(place: usize, letters: &[usize]) -> usize {
    let weighed = letters.iter().enumerate().map(|(at, value)| (2 * at + 3) * value);
    (weighed.sum::<usize>() + 7 * place + 11) % ALPHABET.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "0474-TZ8X-0808-0808-0810-0000-0A05-B2";

    #[test]
    fn every_slip_of_one_letter_is_found_in_its_group() {
        let said = dictated(CODE);
        assert_eq!(plain(&said).as_deref(), Some(CODE.replace('-', "").as_str()));
        let letters: Vec<char> = said.chars().collect();
        for (at, letter) in letters.iter().enumerate().filter(|(_, letter)| **letter != '-') {
            for other in ALPHABET.iter().map(|other| char::from(*other)).filter(|other| other != letter) {
                let mut slip = letters.clone();
                slip[at] = other;
                let slip: String = slip.iter().collect();
                assert_eq!(plain(&slip), None, "{slip}");
                let standings = checked(&slip).unwrap();
                let wrong: Vec<usize> = standings
                    .iter()
                    .enumerate()
                    .filter(|(_, (_, one))| *one != Checked::Right)
                    .map(|(place, _)| place)
                    .collect();
                assert_eq!(wrong, [at / 6], "{slip}");
            }
        }
    }

    #[test]
    fn what_is_typed_is_checked_as_it_comes() {
        let said = dictated(CODE);
        assert_eq!(checked("0474"), None, "too short to tell");
        let part = said.get(..8).unwrap().to_lowercase();
        let standings: Vec<Checked> = checked(&part).unwrap().into_iter().map(|(_, one)| one).collect();
        assert_eq!(standings, [Checked::Right, Checked::Begun]);
        assert_eq!(checked(CODE), None, "the plain letters of a QR code have nothing to check them");
    }
}
