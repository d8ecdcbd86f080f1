//! Texts and numbers as links write them: nothing that a mail or a chat would cut a link at.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands for itself in a text; a space is a plus sign, everything else is written in percent signs.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b' ');

/// A text, written.
pub(super) fn text(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string().replace(' ', "+")
}

/// A text, read back; none when it is not one.
pub(super) fn read_text(written: &str) -> Option<String> {
    let spaced = written.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// A number, written in the fewest digits that give the same bits back.
pub(super) fn number(value: f64) -> String {
    if value.fract().abs() > 0.0 || value.abs() >= 1e15 {
        format!("{value:?}")
    } else {
        format!("{value:.0}")
    }
}

/// A number, read back; none for what is not one, and for what has no end.
pub(super) fn read_number(written: &str) -> Option<f64> {
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | 'e' | 'E');
    let number: f64 = Some(written).filter(|text| text.chars().all(plain))?.parse().ok()?;
    number.is_finite().then_some(number)
}

/// A calendar year or another whole number, read back.
pub(super) fn read_whole(written: &str) -> Option<i32> {
    written.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_numbers_come_back() {
        for all in ["", "Tous marchés", "a,b&c=d#e+f%20g", "« Énergie » \u{202f}— \"100 %\"", "計画 🏗️"]
        {
            let written = text(all);
            let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~+%".contains(c);
            assert!(written.chars().all(plain), "{written}");
            assert_eq!(read_text(&written).as_deref(), Some(all));
        }
        let numbers =
            [0.0, -0.0, 0.1 + 0.2, 1e-300, 1e300, 5e-324, 3_334.0, -0.025, 1e15, 123_456_789.012_345_67];
        for value in numbers {
            let back = read_number(&number(value));
            assert_eq!(back.map(f64::to_bits), Some(value.to_bits()), "{value}");
        }
        assert_eq!(number(3_334.0), "3334");
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in ["", "inf", "NaN", "infinity", "1e999", "0x10", "1,5", "12 ", "--1", "٣", "+1"] {
            assert_eq!(read_number(written), None, "{written}");
        }
        assert_eq!(read_text("%FF"), None);
        assert_eq!(read_text("100%"), Some("100%".to_owned()));
    }
}
