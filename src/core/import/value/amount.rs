//! Amounts that mean something, and those that software or people put where nothing is known.

use super::number;
use crate::Note;

/// Above, an amount is a slip of the pen: the ministry's own limit.
pub(crate) const LARGEST: f64 = 3_000_000_000.0;
/// Below, it stands for an unknown one.
const NOMINAL: f64 = 100.0;
/// From here on, one digit over and over is a filler.
const FILLER: f64 = 100_000_000.0;
const REPEATED: usize = 6;

/// The amount of a contract, or why it is unknown. `text` is empty if blank.
pub(crate) fn of_contract(text: &str) -> Result<f64, Note> {
    if text.is_empty() {
        return Err(Note::AmountMissing);
    }
    let amount = read(text).ok_or(Note::AmountUnreadable)?;
    if amount == 0.0 {
        Err(Note::AmountZero)
    } else if amount < 0.0 {
        Err(Note::AmountNegative)
    } else if amount < NOMINAL {
        Err(Note::AmountNominal)
    } else if amount > LARGEST {
        Err(Note::AmountOutOfRange)
    } else if amount >= FILLER && is_filler(amount) {
        Err(Note::AmountFiller)
    } else {
        Ok(amount)
    }
}

/// Three digits behind a dot are thousands in an amount: nobody writes tenths of a cent.
fn read(text: &str) -> Option<f64> {
    let compact = number::compact(text);
    let unsigned = compact.strip_prefix(['+', '-']).unwrap_or(&compact);
    let in_thousands = unsigned.split_once('.').is_some_and(|(whole, rest)| {
        (1..=3).contains(&whole.len())
            && number::is_digits(whole)
            && !whole.starts_with('0')
            && rest.len() == 3
            && number::is_digits(rest)
    });
    if in_thousands { number::worth(&compact.replace('.', "")) } else { number::worth(&compact) }
}

/// Whether a digit of 1 … 9 stands more than six times in the whole part.
fn is_filler(amount: f64) -> bool {
    let whole = format!("{:.0}", amount.floor());
    ('1'..='9').any(|digit| whole.matches(digit).count() > REPEATED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_told_from_what_stands_for_them() {
        for (text, amount) in [
            ("", Err(Note::AmountMissing)),
            ("x", Err(Note::AmountUnreadable)),
            ("0", Err(Note::AmountZero)),
            ("-5", Err(Note::AmountNegative)),
            ("3,53", Err(Note::AmountNominal)),
            ("3000000001", Err(Note::AmountOutOfRange)),
            ("3000000000", Ok(3e9)),
            ("399999996", Err(Note::AmountFiller)),
            ("222222000", Ok(222_222_000.0)),
            ("222222200", Err(Note::AmountFiller)),
            ("666666666", Err(Note::AmountFiller)),
            ("12311111111", Err(Note::AmountOutOfRange)),
            ("45.000", Ok(45_000.0)),
            ("+65.000 €", Ok(65_000.0)),
            ("045.000", Err(Note::AmountNominal)),
            ("145.50", Ok(145.5)),
            ("45.000 € HT", Ok(45_000.0)),
        ] {
            assert_eq!(of_contract(text), amount, "{text}");
        }
    }
}
