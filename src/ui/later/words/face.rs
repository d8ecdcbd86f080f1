//! The face of a proposal in words: a lever's name, from where to where.

use crate::i18n::Lang;
use crate::scenario::workshop::Moved;
use crate::ui::shared::words::{lever, unit};

/// A lever that a proposal moves, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct MovedWords {
    /// The lever's name.
    pub(in crate::ui) name: String,
    /// From where to where: the unit is said once, `15 → 18 %`.
    pub(in crate::ui) values: String,
}

/// A move in words.
pub(in crate::ui) fn moved(lang: Lang, moved: &Moved) -> MovedWords {
    let say = |value: f64| unit::displayed(lang, moved.lever.row().unit, value);
    MovedWords { name: lever::name(lang, moved.lever), values: from_to(&say(moved.from), &say(moved.to)) }
}

/// Two values; where both have the same unit, it is said once.
fn from_to(from: &str, to: &str) -> String {
    let short = match (unit_of(from), unit_of(to)) {
        (Some(one), Some(other)) if one == other => from.strip_suffix(one).unwrap_or(from),
        _ => from,
    };
    format!("{short} → {to}")
}

/// The unit of a value that is a number and a unit: what follows its last digit.
fn unit_of(text: &str) -> Option<&str> {
    let unit = text.rsplit(|letter: char| letter.is_ascii_digit()).next()?;
    let plain = text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '−');
    (plain && unit.starts_with(|letter: char| letter.is_whitespace() || letter == '%')).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_both_have_is_said_once() {
        for (from, to, said) in [
            ("15\u{202f}%", "18\u{202f}%", "15 → 18\u{202f}%"),
            ("15%", "18.5%", "15 → 18.5%"),
            ("3\u{202f}334\u{a0}h", "3\u{202f}500\u{a0}h", "3\u{202f}334 → 3\u{202f}500\u{a0}h"),
            ("1\u{a0}an", "2\u{a0}ans", "1\u{a0}an → 2\u{a0}ans"),
            ("régulier", "tardif (1,5)", "régulier → tardif (1,5)"),
            ("tardif (1,5)", "tardif (2)", "tardif (1,5) → tardif (2)"),
            ("2017", "2018", "2017 → 2018"),
        ] {
            assert_eq!(from_to(from, to), said);
        }
    }
}
