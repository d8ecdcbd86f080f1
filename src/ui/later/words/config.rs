//! What is wrong in a city's settings, in words: the place first, as the file writes it.

use crate::i18n::Lang;
use crate::scenario::config::{ConfigProblem, NamedQuantity};
use crate::scenario::refusal::Refusal;
use crate::tr;
use crate::ui::later::words::refusal::refusal;

/// One fault: `languages[1] : « de » n’est pas l’un de fr, en`.
pub(in crate::ui) fn fault(lang: Lang, fault: &ConfigProblem) -> String {
    let said = what(lang, &fault.what);
    if fault.path.is_empty() {
        said
    } else {
        tr!(lang, "refusal-at", path = fault.path.as_str(), reason = said)
    }
}

fn what(lang: Lang, what: &NamedQuantity) -> String {
    match what {
        NamedQuantity::Refused(reason) => {
            refusal(lang, &Refusal { path: String::new(), reason: reason.clone() })
        }
        NamedQuantity::Scenario(inside) => refusal(lang, inside),
        NamedQuantity::Unmarked { field, expected } => {
            tr!(lang, "config-unmarked", field = (*field), expected = expected.as_str())
        }
        NamedQuantity::NotOneOf { found, known } => {
            tr!(lang, "config-not-one-of", found = found.as_str(), known = known.as_str())
        }
        NamedQuantity::TooMany { found, most } => {
            tr!(lang, "config-too-many", found = found.to_string(), most = most.to_string())
        }
        NamedQuantity::NotColour => tr!(lang, "config-not-colour"),
        NamedQuantity::Faint { code, contrast, least } => {
            let [contrast, least] = [contrast, least].map(|ratio| lang.number(*ratio, 1));
            tr!(lang, "config-faint", code = code.as_str(), contrast = contrast, least = least)
        }
        NamedQuantity::LikeMissing { code } => tr!(lang, "config-like-missing", code = code.as_str()),
    }
}
