//! A file of which nothing is counted: what was read, and why there is nothing to show.

use super::proposals::cut;
use super::words::{rows, say, threshold};
use crate::i18n::Lang;
use crate::import::{Findings, Rule};
use crate::ui::later::keep::data_desk::Opened;
use yew::prelude::*;

/// The head of the page, and what to do.
pub(super) fn nothing(lang: Lang, opened: &Opened, findings: Option<&Findings>) -> Html {
    let reading = &opened.file.reading;
    let advice = match findings {
        Some(findings) if findings.contracts > 0 && findings.declared == 0 => {
            say(lang, "nothing-subsequent", [])
        }
        Some(findings) if findings.contracts > 0 => {
            let from = threshold(lang, findings.options.threshold);
            say(
                lang,
                "nothing-below",
                [
                    ("n", rows(lang, u64::try_from(findings.contracts).unwrap_or_default()).into()),
                    ("threshold", from.into()),
                ],
            )
        }
        Some(_) => say(lang, "nothing-contracts", []),
        None => match reading.selection.rule {
            Rule::None => say(lang, "nothing-kept", []),
            Rule::Only | Rule::Main | Rule::Choose | Rule::Given | Rule::Unnamed => {
                say(lang, "nothing-contracts", [])
            }
        },
    };
    html! {
        <header class="dhead">
            <p class="eyebrow">{ &opened.file.name }</p>
            <h1 tabindex="-1" id="data-heading">{ say(lang, "nothing", []) }</h1>
            <p class="verdict__why">{ advice }</p>
            if reading.truncated { <p>{ cut(lang, reading) }</p> }
        </header>
    }
}
