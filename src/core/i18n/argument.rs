//! What is put into a message. Fluent's own values carry every option of a number's writing; a call that builds one takes
//! several times the code, and the page makes hundreds of them.

use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A text, shown as it is.
    Text(Cow<'a, str>),
    /// A number, which chooses a plural form.
    Number(f64),
}

impl Argument<'_> {
    /// The same for Fluent.
    pub(super) fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<f64> for Argument<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument<'_> {
    #[allow(clippy::cast_precision_loss, reason = "what is counted on a page fits a float")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<i64> for Argument<'_> {
    #[allow(clippy::cast_precision_loss, reason = "what is counted on a page fits a float")]
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}
