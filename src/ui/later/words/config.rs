//! What is wrong in a city's settings, in words: the place first, as the file writes it.

use crate::i18n::Lang;
use crate::scenario::config::{ConfigProblem, Finding};
use crate::scenario::refusal::Refusal;
use crate::tr;
use crate::ui::later::words::refusal::refusal;

/// One fault: `languages[1] : « de » n’est pas l’un de fr, en`.
pub(in crate::ui) fn problem(lang: Lang, problem: &ConfigProblem) -> String {
    let said = finding(lang, &problem.what);
    if problem.path.is_empty() {
        said
    } else {
        tr!(lang, "refusal-at", path = problem.path.as_str(), reason = said)
    }
}

fn finding(lang: Lang, finding: &Finding) -> String {
    match finding {
        Finding::Refused(reason) => refusal(lang, &Refusal { path: String::new(), reason: reason.clone() }),
        Finding::Scenario(inside) => refusal(lang, inside),
        Finding::Unmarked { field, expected } => {
            tr!(lang, "config-unmarked", field = (*field), expected = expected.as_str())
        }
        Finding::NotOneOf { found, known } => {
            tr!(lang, "config-not-one-of", found = found.as_str(), known = known.as_str())
        }
        Finding::TooMany { found, most } => {
            tr!(lang, "config-too-many", found = found.to_string(), most = most.to_string())
        }
        Finding::NotColour => tr!(lang, "config-not-colour"),
        Finding::Faint { code, contrast, least } => {
            let [contrast, least] = [contrast, least].map(|ratio| lang.number(*ratio, 1));
            tr!(lang, "config-faint", code = code.as_str(), contrast = contrast, least = least)
        }
        Finding::LikeMissing { code } => tr!(lang, "config-like-missing", code = code.as_str()),
    }
}
