//! Words that stand for nothing.

/// Any of them, in any case; a word with an ending stands once for each.
const WORDS: [&str; 24] = [
    "NC",
    "N.C.",
    "N.C",
    "NR",
    "N/A",
    "NA",
    "#N/A",
    "#",
    "NULL",
    "NONE",
    "NAN",
    "-",
    "–",
    "—",
    "?",
    "MQ",
    "CDL",
    "SANS OBJET",
    "NEANT",
    "NÉANT",
    "INCONNU",
    "INCONNUE",
    "NON RENSEIGNE",
    "NON RENSEIGNÉ",
];
const MORE_WORDS: [&str; 2] = ["NON RENSEIGNEE", "NON RENSEIGNÉE"];
/// Marks of the ministry's cleaning: missing, or not applicable; what follows says why.
const MARKS: [&str; 2] = ["MQ", "CDL"];
/// In bytes, of the longest of them.
const LONGEST: usize = 18;

/// Whether a text says nothing.
pub(crate) fn is_blank(text: &str) -> bool {
    let text = text.trim();
    let Some(first) = text.chars().next() else { return true };
    // Nearly every text is told by its first character, or its length.
    if !matches!(
        first,
        'N' | 'n' | 'M' | 'm' | 'C' | 'c' | 'S' | 's' | 'I' | 'i' | '#' | '-' | '–' | '—' | '?'
    ) {
        return false;
    }
    if MARKS.iter().any(|mark| starts_with_word(text, mark)) {
        return true;
    }
    let upper = text.as_bytes().first().map(u8::to_ascii_uppercase);
    let is = |word: &&str| {
        word.as_bytes().first().copied() == upper
            && text.chars().flat_map(char::to_uppercase).eq(word.chars())
    };
    text.len() <= LONGEST && (WORDS.iter().any(is) || MORE_WORDS.iter().any(is))
}

/// Whether a text is a word, or begins with it and white space.
fn starts_with_word(text: &str, word: &str) -> bool {
    let head = text.as_bytes().get(..word.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
        && text.get(word.len()..).is_some_and(|rest| rest.chars().next().is_none_or(char::is_whitespace))
}

/// A text without the ministry's mark of what it could not use: the value stands behind it.
pub(crate) fn without_mark(text: &str) -> &str {
    if starts_with_word(text, "INX") {
        text.get("INX".len()..).unwrap_or_default().trim_start()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_blank() {
        for text in [
            "",
            " \u{a0}",
            "nc",
            "N.c.",
            "Sans objet",
            "néant",
            "NÉANT",
            "MQ",
            "mq NC",
            "CDL x",
            "non renseignée",
            "Inconnue",
            "—",
            "#N/A",
            "NaN",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in ["0", "MQX", "CDLB 3", "nca", "non", "INX 4"] {
            assert!(!is_blank(text), "{text:?}");
        }
        assert_eq!(
            [without_mark("INX 45"), without_mark("inx 4"), without_mark("INX4"), without_mark("4")],
            ["45", "4", "INX4", "4"]
        );
    }
}
