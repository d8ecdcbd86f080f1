//! Identifiers: of a buyer, of a contract, of a holder.

use super::number::is_digits;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The SIREN of a buyer's identifier, or `None`: it is not valid.
pub(crate) fn siren(text: &str) -> Option<u32> {
    if matches!(text.len(), 9 | 14) && is_digits(text) {
        return text.get(..9)?.parse().ok();
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-')).collect();
    let upper = compact.to_ascii_uppercase();
    let named = upper.strip_prefix("SIRET").or_else(|| upper.strip_prefix("SIREN")).unwrap_or(&upper);
    let digits = named.strip_prefix(':').unwrap_or(named);
    let whole = match digits.len() {
        9 | 14 => digits.to_owned(),
        12 | 13 => format!("{digits:0>14}"),
        _ => return None,
    };
    is_digits(&whole).then(|| whole.get(..9)?.parse().ok()).flatten()
}

/// A SIREN as written: nine digits.
pub(crate) fn siren_text(siren: u32) -> String {
    format!("{siren:09}")
}

/// What the number of a contract is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Number {
    /// A number, in the form in which numbers are compared.
    Known(String),
    /// A spreadsheet has rounded it: many contracts share it.
    Damaged,
    /// None.
    Blank,
}

/// The number of a contract. The text is empty if blank.
pub(crate) fn number(text: &str) -> Number {
    let text = text.trim();
    if text.is_empty() {
        return Number::Blank;
    }
    let upper = text.to_uppercase();
    if is_rounded(&upper) {
        return Number::Damaged;
    }
    let mut out = String::with_capacity(upper.len());
    let mut in_marks = false;
    for character in upper.chars() {
        let mark = character.is_whitespace() || matches!(character, ',' | '\\' | '.' | '/');
        if !mark {
            out.push(character);
        } else if !in_marks {
            out.push('_');
        }
        in_marks = mark;
    }
    Number::Known(out)
}

/// A number such as 2,02E+13: digits, with decimals or not, and a power of ten.
fn is_rounded(upper: &str) -> bool {
    let Some((mantissa, power)) = upper.split_once("E+") else { return false };
    let (whole, decimals) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
    is_digits(whole) && is_digits(decimals) && is_digits(power)
}

/// The number of a contract in an identifier that begins with the buyer's.
pub(crate) fn number_in_uid(uid: &str, buyer: &str) -> Number {
    let uid = uid.trim();
    let rest =
        uid.strip_prefix(buyer.trim()).filter(|rest| !rest.trim().is_empty() && !buyer.trim().is_empty());
    number(rest.unwrap_or(uid))
}

/// A number that tells a text from others: a collision among a million texts has one chance in ten million.
pub(crate) fn fingerprint(text: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Holders' identifiers in columns: split, upper case, letters and digits, in alphabetical order, each once.
pub(crate) fn holders(texts: &[String]) -> Box<[u64]> {
    let pieces =
        texts.iter().flat_map(|text| text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|')));
    let mut names: Vec<String> = pieces
        .filter(|piece| !super::blank::is_blank(piece))
        .map(|piece| {
            piece
                .chars()
                .flat_map(char::to_uppercase)
                .filter(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
                .collect()
        })
        .filter(|name: &String| !name.is_empty())
        .collect();
    names.sort_unstable();
    names.dedup();
    names.iter().map(|name| fingerprint(name.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buyer_is_its_siren() {
        for (text, expected) in [
            ("21990001200014", Some(219_900_012)),
            ("219 900 012 00014", Some(219_900_012)),
            ("SIRET : 219.900.012-00014", Some(219_900_012)),
            ("siren219900012", Some(219_900_012)),
            ("4123456789012", Some(41_234_567)),
            ("2,175E+13", None),
            ("219900", None),
            ("2199000120001A", None),
        ] {
            assert_eq!(siren(text), expected, "{text}");
        }
        assert_eq!(siren_text(41_234_567), "041234567");
    }

    #[test]
    fn numbers_of_contracts_are_compared_in_one_form() {
        for (text, expected) in [
            (" 2025 t/0001 ", Number::Known("2025_T_0001".into())),
            ("n° 0, a.b/0", Number::Known("N°_0_A_B_0".into())),
            ("a_b", Number::Known("A_B".into())),
            ("2,02E+13", Number::Damaged),
            ("2E+13", Number::Damaged),
            ("2E13", Number::Known("2E13".into())),
            ("", Number::Blank),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        assert_eq!(number_in_uid("219900012000142024X1", "21990001200014"), Number::Known("2024X1".into()));
        assert_eq!(number_in_uid("21990001200014", "21990001200014"), Number::Known("21990001200014".into()));
    }
}
