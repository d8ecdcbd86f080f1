//! The European vocabulary of purchases: its codes, and the family that a division is of.

use super::blank::without_mark;
use super::number::is_digits;
use crate::Family;
use crate::contract::Family::{Services, Supplies, Works};

/// Eight digits from a code as written, or `None`: it has no digit.
pub(crate) fn read(text: &str) -> Option<u32> {
    let text = without_mark(text.trim());
    // As the vocabulary writes them, most are.
    if let Some(code) = text
        .get(..8)
        .filter(|code| is_digits(code))
        .filter(|_| text.len() == 8 || text.get(8..9) == Some("-"))
    {
        return code.parse().ok();
    }
    let mut digits: String =
        text.split('-').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    // A number has lost its leading zero.
    if digits.len() == 7 && family_of_division(digits.get(..1)?.parse().ok()?).is_some() {
        digits.insert(0, '0');
    }
    if digits.is_empty() {
        return None;
    }
    digits.truncate(8);
    format!("{digits:0<8}").parse().ok()
}

/// The family of a code.
pub(crate) fn family(code: u32) -> Option<Family> {
    family_of_division(code / 1_000_000)
}

/// The family of a division that exists (regulation (EC) 213/2008).
fn family_of_division(division: u32) -> Option<Family> {
    match division {
        45 => Some(Works),
        3 | 9 | 14..=16 | 18 | 19 | 22 | 24 | 30..=35 | 37..=39 | 41..=44 | 48 => Some(Supplies),
        50 | 51 | 55 | 60 | 63..=66 | 70..=73 | 75..=77 | 79 | 80 | 85 | 90 | 92 | 98 => Some(Services),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_get_back_what_they_lost() {
        for (text, code, of) in [
            ("45210000-2", Some(45_210_000), Some(Works)),
            ("INX 45210000-2", Some(45_210_000), Some(Works)),
            ("3000000", Some(3_000_000), Some(Supplies)),
            ("9111000", Some(9_111_000), Some(Supplies)),
            ("7500000", Some(75_000_000), Some(Services)),
            ("45", Some(45_000_000), Some(Works)),
            ("98", Some(98_000_000), Some(Services)),
            ("20000000", Some(20_000_000), None),
            ("abc", None, None),
        ] {
            assert_eq!((read(text), read(text).and_then(family)), (code, of), "{text}");
        }
    }
}
