//! Places on the page under the names that they bore before: links to them keep leading there.

use crate::platform::element;

/// A name in links that people keep, and the place's own.
const FORMER: [(&str, &str); 3] =
    [("que-faudrait-il", "requirements"), ("hypotheses", "assumptions"), ("resultat", "result")];

/// Brings the place of a former name into view; nothing for any other fragment.
pub(super) fn show_former_anchor(fragment: &str) {
    if let Some((_, id)) = FORMER.iter().find(|(former, _)| *former == fragment) {
        element::show(id);
    }
}
