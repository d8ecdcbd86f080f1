//! Why a file is refused, in words: the place first, as the file writes it.

use crate::i18n::Lang;
use crate::scenario::refusal::{Expected, Found, Reason, Refusal};
use crate::tr;

/// Most decimals of a number that is refused.
const DIGITS: u8 = 6;
/// Numbers from here on are told by their power of ten.
const LONGEST: f64 = 1e15;

/// One reason: `segments[0].duration : 9 n’est pas compris entre 0,25 et 6`.
pub(in crate::ui) fn refusal(lang: Lang, refusal: &Refusal) -> String {
    let said = reason(lang, &refusal.reason);
    let whole_file = matches!(refusal.reason, Reason::OtherFormat { .. }) && refusal.path == "format";
    if whole_file || refusal.path.is_empty() {
        said
    } else {
        tr!(lang, "refusal-at", path = refusal.path.as_str(), reason = said)
    }
}

fn reason(lang: Lang, reason: &Reason) -> String {
    let number =
        |value: f64| if value.abs() < LONGEST { lang.number(value, DIGITS) } else { format!("{value:e}") };
    let whole = |value: usize| lang.integer(f64::from(u32::try_from(value).unwrap_or(u32::MAX)));
    match reason {
        Reason::TooLarge { found, most } => {
            tr!(lang, "refusal-large", found = whole(*found), most = whole(*most))
        }
        Reason::TooDense => tr!(lang, "refusal-dense"),
        Reason::NotJson { line, column } => {
            tr!(lang, "refusal-json", line = whole(*line), column = whole(*column))
        }
        Reason::OtherFormat { .. } => tr!(lang, "refusal-format"),
        Reason::Newer { found } => tr!(lang, "refusal-newer", found = found.as_str()),
        Reason::Missing => tr!(lang, "refusal-missing"),
        Reason::Unknown => tr!(lang, "refusal-unknown"),
        Reason::Not { found, expected } => {
            tr!(
                lang,
                "refusal-not",
                found = found_words(lang, found),
                expected = expected_words(lang, *expected)
            )
        }
        Reason::OutOfBounds { found, low, high } => {
            tr!(lang, "refusal-bounds", found = number(*found), low = number(*low), high = number(*high))
        }
        Reason::RangeOffCentre { centre, found: [low, high] } => {
            tr!(lang, "refusal-range", low = number(*low), high = number(*high), centre = number(*centre))
        }
        Reason::TooLong { found, most } => {
            tr!(lang, "refusal-long", found = whole(*found), most = whole(*most))
        }
    }
}

fn found_words(lang: Lang, found: &Found) -> String {
    match found {
        Found::Object => tr!(lang, "refusal-found-object"),
        Found::List => tr!(lang, "refusal-found-list"),
        Found::ListOf(0) => tr!(lang, "refusal-found-none"),
        Found::ListOf(count) => tr!(lang, "refusal-found-list-of", count = count.to_string()),
        Found::Value(text) => text.clone(),
    }
}

fn expected_words(lang: Lang, expected: Expected) -> String {
    match expected {
        Expected::Object => tr!(lang, "refusal-expected-object"),
        Expected::List => tr!(lang, "refusal-expected-list"),
        Expected::Number => tr!(lang, "refusal-expected-number"),
        Expected::WholeNumber => tr!(lang, "refusal-expected-whole"),
        Expected::PowerOfTwo => tr!(lang, "refusal-expected-power"),
        Expected::Flag => tr!(lang, "refusal-expected-flag"),
        Expected::Text => tr!(lang, "refusal-expected-text"),
        Expected::Address => tr!(lang, "refusal-expected-address"),
        Expected::Lever => tr!(lang, "refusal-expected-lever"),
        Expected::Reading => tr!(lang, "refusal-expected-reading"),
        Expected::Status => tr!(lang, "refusal-expected-status"),
        Expected::Clauses => tr!(lang, "refusal-expected-clauses"),
        Expected::Hours => tr!(lang, "refusal-expected-hours"),
        Expected::Segments => tr!(lang, "refusal-expected-segments"),
        Expected::Range => tr!(lang, "refusal-expected-range"),
        Expected::Version => tr!(lang, "refusal-expected-version"),
        Expected::Scenarios => tr!(lang, "refusal-expected-scenarios"),
        Expected::Moment => tr!(lang, "refusal-expected-moment"),
    }
}
