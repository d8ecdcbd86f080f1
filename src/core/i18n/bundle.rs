//! Messages of one text, and how one of them is said.

use super::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The bundle of a text. What cannot be read of it is left out, and its keys are shown.
pub(super) fn bundle(lang: Lang, text: &[u8]) -> FluentBundle<FluentResource> {
    let text = String::from_utf8_lossy(text).into_owned();
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
        debug_assert!(errors.is_empty(), "the embedded messages must be readable: {errors:?}");
        resource
    });
    let identifier = lang.locale().plurals.parse();
    debug_assert!(identifier.is_ok(), "every language has a valid code");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier.unwrap_or_default()]);
    // Isolation marks would end up in copied text and in aria labels, and every language of the page runs left to right: only what
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
