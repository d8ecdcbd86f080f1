//! Names of buttons and levers in a text: they stand in it as the keys of their messages, so that what a text names is
//! what the page shows.

use crate::i18n::{Lang, text};

/// A text with the names that its keys stand for.
pub(in crate::ui::later::views) fn named(lang: Lang, body: &str) -> String {
    let (mut named, mut rest) = (String::new(), body);
    while let Some((before, key, after)) = rest
        .split_once('{')
        .and_then(|(before, rest)| rest.split_once('}').map(|(key, after)| (before, key, after)))
    {
        named.push_str(before);
        named.push_str(&text(lang, key));
        rest = after;
    }
    named.push_str(rest);
    named
}

/// The keys of a text that name nothing of the page; for tests.
#[cfg(test)]
pub(in crate::ui::later::views) fn unknown_names(lang: Lang, body: &str) -> Vec<&str> {
    let keys = body.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    keys.filter(|key| !crate::i18n::has_text(lang, key)).collect()
}
