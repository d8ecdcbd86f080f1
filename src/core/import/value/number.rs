//! Numbers as people write them, in French, in English, with a currency.

use super::blank::without_mark;

/// What may stand behind a number.
const ENDINGS: [&str; 8] = ["h.t.", "h.t", "euros", "euro", "eur", "ttc", "ht", "€"];

/// A number, or `None`: unreadable, or beyond a double. The text is not blank.
pub(crate) fn read(text: &str) -> Option<f64> {
    let text = text.trim();
    // As machines write them, most are.
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    if is_digits(whole) && is_digits(decimals) {
        text.parse().ok().filter(|number: &f64| number.is_finite())
    } else {
        worth(&compact(text))
    }
}

/// A text without white space, apostrophes and what is written behind a number.
pub(crate) fn compact(text: &str) -> String {
    let mut compact: String = without_mark(text.trim())
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’'))
        .collect();
    while let Some(shorter) = ENDINGS.iter().find_map(|ending| without_ending(&compact, ending)) {
        compact.truncate(shorter);
    }
    compact
}

/// What a compact text is worth.
pub(crate) fn worth(compact: &str) -> Option<f64> {
    let plain = plain(compact)?;
    plain.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// Where a text ends without an ending of any case.
fn without_ending(text: &str, ending: &str) -> Option<usize> {
    let start = text.len().checked_sub(ending.len()).filter(|&start| text.is_char_boundary(start))?;
    text.get(start..)?.eq_ignore_ascii_case(ending).then_some(start)
}

/// The number as a machine writes it: no thousands, a dot for the decimals.
fn plain(text: &str) -> Option<String> {
    let (sign, body) = match text.strip_prefix(['+', '-']) {
        Some(body) => (text.get(..1)?, body),
        None => ("", text),
    };
    let (mantissa, exponent) = body.find(['e', 'E']).map_or((body, ""), |at| body.split_at(at));
    if !exponent.is_empty() && !is_digits(exponent.get(1..)?.trim_start_matches(['+', '-'])) {
        return None;
    }
    if exponent.get(1..).is_some_and(|exponent| {
        exponent.starts_with("+-")
            || exponent.starts_with("--")
            || exponent.starts_with("-+")
            || exponent.starts_with("++")
    }) {
        return None;
    }
    let marks = mantissa.matches([',', '.']).count();
    if marks <= 1 {
        let (whole, decimals) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
        return (is_digits(whole) && is_digits(decimals))
            .then(|| format!("{sign}{whole}.{decimals}{exponent}"));
    }
    if !exponent.is_empty() {
        return None;
    }
    thousands(mantissa, '.', ',')
        .or_else(|| thousands(mantissa, ',', '.'))
        .map(|number| format!("{sign}{number}"))
}

/// Groups of three digits between `mark`s, and decimals behind `decimal`.
fn thousands(text: &str, mark: char, decimal: char) -> Option<String> {
    let (whole, decimals) = text.split_once(decimal).unwrap_or((text, "0"));
    let mut groups = whole.split(mark);
    let first = groups.next()?;
    let mut number = first.to_owned();
    let mut more = 0;
    for group in groups {
        more += 1;
        if group.len() != 3 || !is_digits(group) {
            return None;
        }
        number.push_str(group);
    }
    ((1..=3).contains(&first.len()) && is_digits(first) && more > 0 && is_digits(decimals))
        .then(|| format!("{number}.{decimals}"))
}

/// Digits, at least one.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("14 700,00", Some(14_700.0)),
            ("45 000 € HT", Some(45_000.0)),
            ("12\u{202f}345,67 € TTC", Some(12_345.67)),
            ("1.234.567", Some(1_234_567.0)),
            ("1.234,5", Some(1_234.5)),
            ("1,234.50", Some(1_234.5)),
            ("1,234,567", Some(1_234_567.0)),
            ("1'500", Some(1_500.0)),
            ("1.0e17", Some(1e17)),
            ("-5", Some(-5.0)),
            ("+5,5", Some(5.5)),
            ("12 000 euros", Some(12_000.0)),
            ("INX 700", Some(700.0)),
            ("45.000", Some(45.0)),
            ("12.", None),
            (",5", None),
            ("1.23.4", None),
            ("1.2345,6", None),
            ("12 a", None),
            ("1e999", None),
            ("1e", None),
            ("1e+-3", None),
            ("--1", None),
            ("€", None),
        ] {
            assert_eq!(read(text), number, "{text}");
        }
    }
}
