//! What the texts of a few fields are worth: natures, techniques and considerations have a few dozen values in a million
//! rows, and are judged once each.

use super::social::{Tokens, read};
use crate::Family;
use crate::text::fold::folded;
use crate::text::memo::Memo;

/// How the names of types begin.
const FAMILIES: [(&str, Family); 3] =
    [("trav", Family::Works), ("serv", Family::Services), ("fourn", Family::Supplies)];

/// The answers so far.
#[derive(Debug, Default)]
pub(crate) struct Worths {
    concession: Memo<bool>,
    framework: Memo<bool>,
    orders: Memo<bool>,
    subsequent: Memo<bool>,
    family: Memo<Option<Family>>,
    considerations: Memo<Tokens>,
}

impl Worths {
    /// Whether a text names a concession, or the delegation of a public service.
    pub(crate) fn names_concession(&self, text: &str) -> bool {
        !text.is_empty()
            && self.concession.of(text, |text| {
                let text = folded(text);
                text.contains("concession") || text.contains("delegation de service public")
            })
    }

    /// Whether a text names a framework agreement.
    pub(crate) fn names_framework(&self, text: &str) -> bool {
        !text.is_empty() && self.framework.of(text, |text| folded(text).contains("accord-cadre"))
    }

    /// Whether terms of execution are orders under a framework.
    pub(crate) fn names_orders(&self, text: &str) -> bool {
        !text.is_empty()
            && self.orders.of(text, |text| {
                let text = folded(text);
                text.contains("bon de commande") || text.contains("bons de commande")
            })
    }

    /// Whether a text names a contract under a framework.
    pub(crate) fn names_subsequent(&self, text: &str) -> bool {
        !text.is_empty() && self.subsequent.of(text, |text| folded(text).contains("subsequent"))
    }

    /// The family that a type begins with.
    pub(crate) fn family(&self, text: &str) -> Option<Family> {
        self.family.of(text, |text| {
            let text = folded(text);
            FAMILIES.iter().find(|(start, _)| text.starts_with(start)).map(|&(_, family)| family)
        })
    }

    /// The social considerations of a list.
    pub(crate) fn considerations(&self, text: &str) -> Tokens {
        self.considerations.of(text, read)
    }
}
