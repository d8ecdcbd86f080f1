//! What programs take for the end of a link: the marks of the sentence that it stands in.
//!
//! Links are written so that they never end on one. What closes something is left only where the link does not open it.

use super::escape::read_text;
use crate::model::goal::GoalId;

/// Marks that follow a link and belong to it only in percent signs.
const AFTER: &str = ".,;:!?…'\"";
/// What closes, and what opens it.
const CLOSING: [(char, char); 7] =
    [(')', '('), (']', '['), ('}', '{'), ('>', '<'), ('»', '«'), ('’', '‘'), ('”', '“')];

/// A fragment without what follows it in a sentence.
pub(super) fn left(fragment: &str) -> &str {
    let mut left = fragment.trim_end();
    while let Some(shorter) = without_last(left) {
        left = shorter.trim_end();
    }
    left
}

fn without_last(fragment: &str) -> Option<&str> {
    let last = fragment.rsplit('&').next()?;
    let (key, written) = last.split_once('=')?;
    let value = read_text(written)?;
    let mark = value.chars().next_back()?;
    // Lists that may end on a blank.
    let blanks = match key {
        "result" => GoalId::COUNT - 1,
        key if key.starts_with("observed.") => GoalId::COUNT - 1,
        key if key.starts_with("source.") => 1,
        _ => 0,
    };
    if mark == ',' && value.matches(',').count() <= blanks {
        return None;
    }
    let plain = fragment.strip_suffix(mark);
    if AFTER.contains(mark) {
        return plain;
    }
    let (_, opening) = CLOSING.into_iter().find(|&(closing, _)| closing == mark)?;
    if value.contains(opening) {
        return None;
    }
    // Browsers write some of them in percent signs: three characters a byte.
    plain.or_else(|| fragment.get(..fragment.len().checked_sub(3 * mark.len_utf8())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_link_is_not_its_last_value() {
        for mark in [
            ".",
            ")",
            ">",
            "»",
            "\u{202F}»",
            ",",
            ";",
            "’",
            "…",
            ").",
            " ).",
            "%3E",
            "%C2%BB.",
            "%E2%80%99",
            "\n",
        ] {
            for link in [
                "v=1&clause_rate=0.24",
                "v=1&name=x",
                "z=00000000000000000001",
                "v=1&result=y0.2,n1,",
                "v=1&observed.2016=,540000,",
            ] {
                assert_eq!(left(&format!("{link}{mark}")), link, "{mark}");
            }
        }
        for whole in [
            "v=1&name=%28x%29",
            "v=1&name=%C2%AB+x+%C2%BB",
            "v=1&name=Plan%2E",
            "v=1&source.a=documented,",
            "",
        ] {
            assert_eq!(left(whole), whole);
        }
    }
}
