//! What is wrong in a city's settings, in words: the place first, as the file writes it.

use crate::i18n::Lang;
use crate::scenario::config::{Fault, What};
use crate::scenario::refusal::Refusal;
use crate::tr;
use crate::ui::later::words::refusal::refusal;

/// One fault: `languages[1] : « de » n’est pas l’un de fr, en`.
pub(in crate::ui) fn fault(lang: Lang, fault: &Fault) -> String {
    let said = what(lang, &fault.what);
    if fault.path.is_empty() {
        said
    } else {
        tr!(lang, "refusal-at", path = fault.path.as_str(), reason = said)
    }
}

fn what(lang: Lang, what: &What) -> String {
    match what {
        What::Refused(reason) => refusal(lang, &Refusal { path: String::new(), reason: reason.clone() }),
        What::Scenario(inside) => refusal(lang, inside),
        What::Unmarked { field, expected } => {
            tr!(lang, "config-unmarked", field = (*field), expected = expected.as_str())
        }
        What::NotOneOf { found, known } => {
            tr!(lang, "config-not-one-of", found = found.as_str(), known = known.as_str())
        }
        What::TooMany { found, most } => {
            tr!(lang, "config-too-many", found = found.to_string(), most = most.to_string())
        }
        What::NotColour => tr!(lang, "config-not-colour"),
        What::Faint { code, contrast, least } => {
            let [contrast, least] = [contrast, least].map(|ratio| lang.number(*ratio, 1));
            tr!(lang, "config-faint", code = code.as_str(), contrast = contrast, least = least)
        }
        What::LikeMissing { code } => tr!(lang, "config-like-missing", code = code.as_str()),
    }
}
