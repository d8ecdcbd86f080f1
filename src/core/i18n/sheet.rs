//! Texts of one view, kept apart from the page's own, so that the first load does not carry them.
//!
//! A sheet is read when its view first asks for it. Its keys are not checked when the program is compiled: a test goes
//! through those that the view builds.

use super::bundle::{bundle, formatted};
use super::{Argument, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// The messages of one view in one language.
pub struct Sheet {
    messages: FluentBundle<FluentResource>,
}

impl Sheet {
    /// Reads the messages of a Fluent text; what cannot be read of it is shown as keys.
    #[must_use]
    pub fn new(lang: Lang, text: &'static str) -> Self {
        Self { messages: bundle(lang, text.as_bytes()) }
    }

    /// The text of a message, with its arguments; the key itself when there is none such.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments = arguments.iter().copied().collect::<FluentArgs<'_>>();
        formatted(&self.messages, key, Some(&arguments)).unwrap_or_else(|| key.to_owned())
    }

    /// The same, where a number may choose a plural form.
    #[must_use]
    pub fn fill(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let arguments =
            arguments.iter().map(|(name, argument)| (*name, argument.value())).collect::<FluentArgs<'_>>();
        formatted(&self.messages, key, Some(&arguments)).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there is a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }
}
