//! The guide's contents: each part with its passages, those that a search keeps.

use super::outline::{Outline, Part, Passage};
use crate::i18n::Lang;
use crate::platform::document;
use crate::tr;
use yew::prelude::*;

/// Up to this width the contents stand above the text, and are folded.
const NARROW: &str = "(max-width: 1023px)";

/// The contents, with what is kept.
pub(super) fn contents(
    lang: Lang,
    read: &Outline<'_>,
    is_kept: impl Fn(&Passage<'_>) -> bool + Copy,
) -> Html {
    let passage = |passage: &Passage<'_>| {
        html! { <li key={passage.id.clone()} hidden={!is_kept(passage)}><a href={["#", &passage.id].concat()}>{ passage.title.to_owned() }</a></li> }
    };
    let part = |part: &Part<'_>| {
        html! {
            <li key={part.id.clone()} hidden={!part.passages.iter().any(is_kept)}>
                <a class="manual__to" href={["#", &part.id].concat()}>{ part.title.to_owned() }</a>
                <ol>{ for part.passages.iter().map(passage) }</ol>
            </li>
        }
    };
    html! {
        <nav class="manual__nav" aria-label={tr!(lang, "manual-contents")}>
            <details open={!document::matches(NARROW)}>
                <summary>{ tr!(lang, "manual-contents") }</summary>
                <ol>{ for read.parts.iter().map(part) }</ol>
            </details>
        </nav>
    }
}
