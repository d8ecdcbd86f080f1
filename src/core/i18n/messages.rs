//! The messages of each language, in two parts: what the first screen says, and the rest.
//!
//! A Fluent file is one text, cut at the line `### Later`. A program built in one piece holds both languages whole. One
//! that is split (feature `split`) holds French's first part; whoever loads the others hands them over with [`supply`].
//! `i18n-embed-fl` has checked keys and arguments when the program was compiled; here they are only looked up.

use super::bundle::{bundle, formatted};
use super::{Argument, Lang, Sheet};
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
    derivation: OnceLock<Sheet>,
    data: OnceLock<Sheet>,
}

static FRENCH: Messages = Messages::of(Lang::Fr);
static ENGLISH: Messages = Messages::of(Lang::En);

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
    const fn copied<const N: usize>(text: &str, from: usize) -> [u8; N] {
        let bytes = text.as_bytes();
        let mut part = [0; N];
        let mut place = 0;
        while place < N {
            part[place] = bytes[from + place];
            place += 1;
        }
        part
    }

    const FR: &str = include_str!("../../../static/i18n/fr/simulateur-objectifs.ftl");
    const FR_CUT: usize = cut(FR);

    /// What the first screen says in French.
    pub(super) static FRENCH_FIRST: [u8; FR_CUT] = copied(FR, 0);
    /// The rest of the French messages.
    pub(super) static FRENCH_REST: [u8; FR.len() - FR_CUT] = copied(FR, FR_CUT);
    /// Every English message.
    pub(super) const ENGLISH: &str = include_str!("../../../static/i18n/en/simulateur-objectifs.ftl");
}

/// Hands over the French messages that the first screen does without.
pub fn supply_french() {
    FRENCH.rest.get_or_init(|| bundle(Lang::Fr, &texts::FRENCH_REST));
}

/// Hands over the English messages.
pub fn supply_english() {
    ENGLISH.first.get_or_init(|| bundle(Lang::En, texts::ENGLISH.as_bytes()));
}

/// A file of each language, by its name in `static/pages/CODE`.
macro_rules! page {
    ($lang:expr, $file:literal) => {
        match $lang {
            Lang::Fr => include_str!(concat!("../../../static/pages/fr/", $file)),
            Lang::En => include_str!(concat!("../../../static/pages/en/", $file)),
        }
    };
}

/// The page « Modèle et sources ».
#[must_use]
pub const fn model_page(lang: Lang) -> &'static str {
    page!(lang, "model.txt")
}

/// The page « Accessibilité ».
#[must_use]
pub const fn accessibility_page(lang: Lang) -> &'static str {
    page!(lang, "accessibility.txt")
}

/// The user's guide.
#[must_use]
pub const fn manual_page(lang: Lang) -> &'static str {
    page!(lang, "manual.txt")
}

/// The sheets of a workshop's kit: the guide and the role cards.
#[must_use]
pub const fn kit_page(lang: Lang) -> &'static str {
    page!(lang, "kit.txt")
}

/// The messages of the view that tells where a figure comes from.
#[must_use]
pub fn derivation_sheet(lang: Lang) -> &'static Sheet {
    messages(lang).derivation.get_or_init(|| Sheet::new(lang, page!(lang, "derivation.ftl")))
}

/// The messages of the view that reads a city's own files.
#[must_use]
pub fn data_sheet(lang: Lang) -> &'static Sheet {
    messages(lang).data.get_or_init(|| Sheet::new(lang, page!(lang, "data.ftl")))
}

/// Whether a language can be shown.
#[must_use]
pub fn is_ready(lang: Lang) -> bool {
    cfg!(not(feature = "split")) || lang == Lang::default() || messages(lang).first.get().is_some()
}

impl Messages {
    const fn of(lang: Lang) -> Self {
        Self {
            lang,
            first: OnceLock::new(),
            rest: OnceLock::new(),
            derivation: OnceLock::new(),
            data: OnceLock::new(),
        }
    }

    /// What is there so far; a program in one piece reads its texts on the first call.
    fn parts(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        if self.lang == Lang::default() {
            self.first.get_or_init(|| bundle(self.lang, &texts::FRENCH_FIRST));
        }
        #[cfg(not(feature = "split"))]
        match self.lang {
            Lang::Fr => supply_french(),
            Lang::En => supply_english(),
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
