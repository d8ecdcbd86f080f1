//! Languages: texts, numbers seen and spoken, numbers typed.
//!
//! Texts live in `static/i18n/CODE/simulateur-objectifs.ftl` and are embedded in the program. A literal key goes
//! through [`tr!`](crate::tr), which checks the key and its arguments when the program is compiled. Keys built from
//! a catalogue go through [`text`]. This module is the only one that knows percents, thousands separators and unit
//! names; what a language does its own way is its [`Locale`]. It does not know the browser's language: the caller passes a code to [`Lang::from_code`].
//!
//! Numbers are passed to messages already formatted, as text. A number that also selects a plural form is passed
//! a second time, as a number.

mod apportion;
mod argument;
mod bundle;
mod chances;
mod decimal;
mod format;
mod locale;
mod margin;
mod messages;
mod parse;
mod quantity;
mod sheet;
mod spoken;

pub use apportion::{apportion, hundredths};
pub use argument::Argument;
pub use format::plural;
pub(crate) use locale::lower;
pub use locale::{Csv, Currency, Lang, Locale};
pub use messages::*;
pub use parse::ParseNumberError;
pub use quantity::Quantity;
pub use sheet::Sheet;

/// The text of a message in one language; key and arguments are checked against the French file at compile time.
///
/// `tr!(lang, "key")`, `tr!(lang, "key", argument = value)` or, for an attribute, `tr!(lang, "key", "attribute")`.
/// A value made by an operator needs its own parentheses.
#[macro_export]
macro_rules! tr {
    // The branch that is never taken is where `fl!` checks the key and its arguments; what it would run takes three times
    // the code, some hundred times over.
    ($lang:expr, $key:literal) => {
        if true {
            $crate::i18n::text($lang, $key)
        } else {
            ::i18n_embed_fl::fl!($crate::i18n::messages($lang), $key)
        }
    };
    ($lang:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        if true {
            $crate::i18n::filled($lang, $key, [$((stringify!($name), $value.into())),+])
        } else {
            #[allow(clippy::disallowed_types, reason = "the macro is another's, and what it would run is never run")]
            let checked = ::i18n_embed_fl::fl!($crate::i18n::messages($lang), $key, $($name = $value),+);
            checked
        }
    };
}

/// The text of a message whose key is only known when the program runs, such as `lever-clause_rate-label`.
///
/// A missing key gives the key itself. Tests go through every catalogue with [`has_text`].
#[must_use]
pub fn text(lang: Lang, key: &str) -> String {
    messages(lang).get(key)
}

/// The text of a message with its arguments, for [`tr!`](crate::tr).
#[must_use]
#[allow(
    clippy::needless_pass_by_value,
    reason = "calls are shorter when nothing is left to them to give back"
)]
pub fn filled<const N: usize>(lang: Lang, key: &str, arguments: [(&'static str, Argument<'_>); N]) -> String {
    messages(lang).filled(key, &arguments)
}

/// A phrase within a sentence: without its capital, unless it begins with an acronym.
///
/// It knows the letters of the page's languages only.
#[must_use]
pub fn uncapitalised(phrase: &str) -> String {
    let mut letters = phrase.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if lower(second) == second => {
            std::iter::once(lower(first)).chain(letters).collect()
        }
        _ => phrase.to_owned(),
    }
}

/// Whether a language has a message of this key.
#[must_use]
pub fn has_text(lang: Lang, key: &str) -> bool {
    messages(lang).has(key)
}

#[cfg(test)]
mod tests {
    use super::{Lang, has_text, text, uncapitalised};

    #[test]
    fn a_phrase_within_a_sentence() {
        for (phrase, expected) in [
            ("Heures par marché", "heures par marché"),
            ("Écart", "écart"),
            ("SIAE qui répondent", "SIAE qui répondent"),
            ("À part", "à part"),
            ("a", "a"),
            ("", ""),
        ] {
            assert_eq!(uncapitalised(phrase), expected);
        }
    }

    #[test]
    fn a_missing_key_is_shown_as_it_is() {
        for lang in Lang::ALL {
            assert_eq!(text(lang, "no-such-key"), "no-such-key");
            assert_eq!(text(lang, ""), "");
            assert_eq!(text(lang, "not a key!"), "not a key!");
            assert!(!has_text(lang, "no-such-key"));
        }
    }

    #[test]
    fn a_literal_key_is_translated_without_isolation_marks() {
        let seen = [Lang::Fr, Lang::En]
            .map(|lang| crate::tr!(lang, "chart-label-base", value = "50", year = "2014"));
        assert_eq!(seen, ["50 en 2014", "50 in 2014"]);
    }
}
