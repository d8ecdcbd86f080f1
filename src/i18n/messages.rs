//! The messages of each language, in two parts: what the first screen says, and the rest.
//!
//! A Fluent file is one text, cut at the line `### Later`. A program built in one piece holds both languages whole. One
//! that is split (feature `split`) holds French's first part; whoever loads the others hands them over with [`supply`].
//! `i18n-embed-fl` has checked keys and arguments when the program was compiled; here they are only looked up.

use super::{Argument, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
#[allow(clippy::disallowed_types, reason = "what `fl!` asks for; nothing is read in its order")]
use std::collections::HashMap;
use std::sync::OnceLock;

/// The messages of one language.
pub struct Messages {
    lang: Lang,
    first: OnceLock<FluentBundle<FluentResource>>,
    rest: OnceLock<FluentBundle<FluentResource>>,
}

static FRENCH: Messages = Messages { lang: Lang::Fr, first: OnceLock::new(), rest: OnceLock::new() };
static ENGLISH: Messages = Messages { lang: Lang::En, first: OnceLock::new(), rest: OnceLock::new() };

/// The messages of one language, for [`tr!`](crate::tr).
#[must_use]
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    }
}

/// The files, and the parts they are cut in.
mod texts {
    const MARK: &[u8] = b"### Later\n";

    const fn cut(text: &str) -> usize {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at + MARK.len() <= bytes.len() {
            if starts(bytes, at) {
                return at;
            }
            at += 1;
        }
        bytes.len()
    }

    #[allow(clippy::indexing_slicing, reason = "runs when the program is compiled")]
    const fn starts(bytes: &[u8], at: usize) -> bool {
        let mut place = 0;
        while place < MARK.len() {
            if bytes[at + place] != MARK[place] {
                return false;
            }
            place += 1;
        }
        true
    }

    /// A copy of part of a file: a constant of its own, so that a program that needs one part does not hold the other.
    #[allow(clippy::indexing_slicing, reason = "runs when the program is compiled")]
    const fn part<const N: usize>(text: &str, from: usize) -> [u8; N] {
        let bytes = text.as_bytes();
        let mut part = [0; N];
        let mut place = 0;
        while place < N {
            part[place] = bytes[from + place];
            place += 1;
        }
        part
    }

    const FR: &str = include_str!("../../static/i18n/fr/simulateur-objectifs.ftl");
    const FR_CUT: usize = cut(FR);

    /// What the first screen says in French.
    pub(super) static FRENCH_FIRST: [u8; FR_CUT] = part(FR, 0);
    /// The rest of the French messages.
    pub(super) static FRENCH_REST: [u8; FR.len() - FR_CUT] = part(FR, FR_CUT);
    /// Every English message.
    pub(super) const ENGLISH: &str = include_str!("../../static/i18n/en/simulateur-objectifs.ftl");
}

/// Hands over the French messages that the first screen does without.
pub fn supply_french() {
    FRENCH.rest.get_or_init(|| bundle(Lang::Fr, &texts::FRENCH_REST));
}

/// Hands over the English messages.
pub fn supply_english() {
    ENGLISH.first.get_or_init(|| bundle(Lang::En, texts::ENGLISH.as_bytes()));
}

/// Whether a language can be shown.
#[must_use]
pub fn is_ready(lang: Lang) -> bool {
    match lang {
        Lang::Fr => true,
        Lang::En => cfg!(not(feature = "split")) || ENGLISH.first.get().is_some(),
    }
}

/// The bundle of a text. What cannot be read of it is left out, and its keys are shown.
pub(super) fn bundle(lang: Lang, text: &[u8]) -> FluentBundle<FluentResource> {
    let text = String::from_utf8_lossy(text).into_owned();
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
        debug_assert!(errors.is_empty(), "the embedded messages must be readable: {errors:?}");
        resource
    });
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    // Isolation marks would end up in copied text and in aria labels, and both languages run left to right: only what
    // could turn a sentence around is isolated.
    bundle.set_use_isolating(false);
    let added = bundle.add_resource(resource);
    debug_assert!(added.is_ok(), "no message is there twice: {added:?}");
    bundle
}

/// The text of a message of a bundle. An error leaves the argument's name in the text.
pub(super) fn formatted(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let isolated = args.and_then(isolated);
    Some(bundle.format_pattern(pattern, isolated.as_ref().or(args), &mut Vec::new()).into_owned())
}

/// The arguments with those that people wrote from right to left isolated from the sentence; none where there is none.
fn isolated<'a>(args: &'a FluentArgs<'_>) -> Option<FluentArgs<'a>> {
    let turned = |value: &FluentValue<'_>| match value {
        FluentValue::String(text) => !text.is_ascii() && text.chars().any(turns),
        FluentValue::Number(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => false,
    };
    if !args.iter().any(|(_, value)| turned(value)) {
        return None;
    }
    let isolate = |(name, value): (&str, &FluentValue<'a>)| {
        let value = match value {
            // Isolation marks of its own would end ours too early, or too late.
            FluentValue::String(text) if turned(value) => {
                let text: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
                FluentValue::from(format!("\u{2068}{text}\u{2069}"))
            }
            FluentValue::String(_)
            | FluentValue::Number(_)
            | FluentValue::Custom(_)
            | FluentValue::None
            | FluentValue::Error => value.clone(),
        };
        (name.to_owned(), value)
    };
    Some(args.iter().map(isolate).collect())
}

/// Whether a character can turn the direction of what follows: letters of right-to-left scripts, and marks that say so.
const fn turns(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

impl Messages {
    /// What is there so far; a program in one piece reads its texts on the first call.
    fn parts(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        match self.lang {
            Lang::Fr => {
                self.first.get_or_init(|| bundle(Lang::Fr, &texts::FRENCH_FIRST));
                #[cfg(not(feature = "split"))]
                supply_french();
            }
            Lang::En => {
                #[cfg(not(feature = "split"))]
                supply_english();
            }
        }
        [&self.first, &self.rest].into_iter().filter_map(OnceLock::get)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.parts().find_map(|bundle| formatted(bundle, key, args))
    }

    /// The text of a message; its key when there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.format(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// The text of a message with arguments; its key when there is none.
    #[must_use]
    #[allow(clippy::disallowed_types, reason = "what `fl!` asks for; nothing is read in its order")]
    pub fn get_args_concrete<'a>(&self, key: &str, args: HashMap<&'a str, FluentValue<'a>>) -> String {
        let args = args.into_iter().collect::<FluentArgs<'_>>();
        self.format(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }

    /// The same.
    pub(super) fn filled(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let args = arguments.iter().map(|(name, argument)| (*name, argument.value()));
        self.format(key, Some(&args.collect())).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there is a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.parts().any(|bundle| bundle.has_message(key))
    }
}
