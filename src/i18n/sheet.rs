//! Texts of one view, kept apart from the page's own, so that the first load does not carry them.
//!
//! A sheet is read when its view first asks for it. Its keys are not checked when the program is compiled: a test goes
//! through those that the view builds.

use super::Lang;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use std::borrow::Cow;
use std::collections::HashMap;

/// The messages of one view in one language.
#[derive(Debug)]
pub struct Sheet {
    messages: FluentLanguageLoader,
}

/// One file, whatever is asked for.
struct OneFile(&'static str);

impl I18nAssets for OneFile {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

impl Sheet {
    /// Reads the messages of a Fluent text; should it be unreadable, keys are shown.
    #[must_use]
    pub fn new(lang: Lang, text: &'static str) -> Self {
        let messages = FluentLanguageLoader::new("sheet", lang.identifier());
        let read = messages.load_languages(&OneFile(text), &[lang.identifier()]);
        debug_assert!(read.is_ok(), "the embedded messages must be readable: {read:?}");
        messages.set_use_isolating(false);
        Self { messages }
    }

    /// The text of a message, with its arguments; the key itself when there is none such.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        if self.has(key) {
            self.messages.get_args(key, arguments.iter().copied().collect::<HashMap<_, _>>())
        } else {
            key.to_owned()
        }
    }

    /// Whether there is a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }
}
