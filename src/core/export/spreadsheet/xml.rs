//! Words and numbers as the parts of a spreadsheet's file write them.

/// The most UTF-16 units that a cell may hold, in the programs that open it.
const LONGEST: usize = 32_767;
/// The most characters of a sheet's name.
const LONGEST_NAME: usize = 31;

/// A text within XML, its forbidden characters left out.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => written.push(letter),
        }
    }
    written
}

/// The text of a cell: one line, no longer than a cell may be, and what reads as a coded character kept as it is.
pub(super) fn cell_text(text: &str) -> String {
    let line = text.replace("\r\n", " ").replace(['\r', '\n', '\t', '\u{85}'], " ");
    let (mut kept, mut units) = (String::new(), 0);
    for (place, letter) in line.char_indices() {
        units += letter.len_utf16();
        if units > LONGEST {
            break;
        }
        // `_x0041_` stands for a letter in these files: its own line is told by its code.
        if letter == '_' && is_coded(line.get(place..).unwrap_or_default()) {
            kept.push_str("_x005F");
        }
        kept.push(letter);
    }
    escaped(&kept)
}

/// Whether a text begins as a coded character does: `_x`, four digits of base 16, `_`.
fn is_coded(text: &str) -> bool {
    let Some(code) = text.strip_prefix("_x").and_then(|rest| rest.get(..5)) else { return false };
    let digits = code.strip_suffix('_').unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// The name of a sheet: short, and without the marks that names may not hold.
pub(super) fn sheet_name(name: &str) -> String {
    let kept = name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter) && !letter.is_control());
    kept.take(LONGEST_NAME).collect()
}

/// A number; none where it is not one.
pub(super) fn number(value: f64) -> Option<String> {
    // Adding zero takes the sign from a zero.
    value.is_finite().then(|| format!("{}", value + 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        for (text, expected) in [
            ("=HYPERLINK(\"x\")", "=HYPERLINK(&quot;x&quot;)"),
            ("<&>\"", "&lt;&amp;&gt;&quot;"),
            ("a\u{0}b\u{7}\u{ffff}c", "abc"),
            ("a\r\nb\nc\td", "a b c d"),
            ("_x0041_ _x41_ x_", "_x005F_x0041_ _x41_ x_"),
            ("🏗️ é", "🏗️ é"),
            ("_xé000_", "_xé000_"),
        ] {
            assert_eq!(cell_text(text), expected, "{text:?}");
        }
        assert_eq!(cell_text(&"é".repeat(40_000)).chars().count(), LONGEST);
        assert_eq!(cell_text(&"🏗".repeat(40_000)).chars().count(), LONGEST / 2);
    }

    #[test]
    fn a_sheet_s_name_is_one_that_opens() {
        assert_eq!(sheet_name("a[b]c:d*e?f/g\\h'i"), "abcdefghi");
        assert_eq!(sheet_name(&"é".repeat(50)).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn numbers_are_written_in_full() {
        for (value, expected) in
            [(0.1 + 0.2, Some("0.30000000000000004")), (-0.0, Some("0")), (f64::NAN, None)]
        {
            assert_eq!(number(value).as_deref(), expected);
        }
    }
}
