//! Durations, with their unit or their column's.

use super::blank::without_mark;
use super::number;
use crate::text::fold::folded;
use crate::{Length, Note};

/// Beyond, a duration is a slip of the pen: the ministry's own limit, in months.
const LONGEST: f64 = 180.0;

/// What a column counts in where its text does not say.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Unit {
    /// Months.
    Months,
    /// Days.
    Days,
}

/// A duration, or why it is unknown. The text is not blank.
pub(crate) fn read(text: &str, unit: Unit) -> Result<Length, Note> {
    let text = without_mark(text.trim());
    let end = text.trim_end_matches(char::is_alphabetic).len();
    let (digits, named) = text.split_at(end);
    let number =
        number::read(digits).filter(|_| !digits.trim().is_empty()).ok_or(Note::DurationUnreadable)?;
    let named = if named.is_empty() { String::new() } else { folded(named) };
    let length = match named.as_str() {
        "" => match unit {
            Unit::Months => Length::Months(number),
            Unit::Days => Length::Days(number),
        },
        "mois" | "m" => Length::Months(number),
        "an" | "ans" | "a" | "annee" | "annees" => Length::Months(number * 12.0),
        "jour" | "jours" | "j" => Length::Days(number),
        "semaine" | "semaines" => Length::Days(number * 7.0),
        _ => return Err(Note::DurationUnreadable),
    };
    let months = length.months();
    if months > 0.0 && months <= LONGEST { Ok(length) } else { Err(Note::DurationOutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_with_their_unit() {
        for (text, length) in [
            ("12", Ok(Length::Months(12.0))),
            ("12,5", Ok(Length::Months(12.5))),
            ("24 m", Ok(Length::Months(24.0))),
            ("1,5 an", Ok(Length::Months(18.0))),
            ("2 Années", Ok(Length::Months(24.0))),
            ("90 jours", Ok(Length::Days(90.0))),
            ("1 500 jours", Ok(Length::Days(1_500.0))),
            ("8 semaines", Ok(Length::Days(56.0))),
            ("5478 j", Ok(Length::Days(5_478.0))),
            ("INX 12", Ok(Length::Months(12.0))),
            ("181 mois", Err(Note::DurationOutOfRange)),
            ("0", Err(Note::DurationOutOfRange)),
            ("douze", Err(Note::DurationUnreadable)),
            ("12 lunes", Err(Note::DurationUnreadable)),
        ] {
            assert_eq!(read(text, Unit::Months), length, "{text}");
        }
        assert_eq!(read("365", Unit::Days), Ok(Length::Days(365.0)));
    }
}
