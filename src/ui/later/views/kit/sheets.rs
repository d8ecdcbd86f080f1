//! The sheets that are text: the guide, then a card for each role.
//!
//! Names of buttons and levers stand in the text as the keys of their messages: what the sheets name is what the page shows.

use crate::i18n::{Lang, kit_page, text};
use crate::ui::later::views::text::{named, written};
use yew::prelude::*;

/// Every sheet, in the order of printing; the last one is the decision's.
pub(super) const SHEETS: [&str; 6] = ["guide", "elected", "buyer", "clauses", "siae", "decision"];

/// What a sheet's button says.
pub(super) fn short_name(lang: Lang, place: usize) -> String {
    text(lang, &format!("kit-short-{}", SHEETS.get(place).copied().unwrap_or_default()))
}

/// The title and the body of each sheet of text.
pub(super) fn sheets(lang: Lang) -> Vec<(String, Html)> {
    parts(kit_page(lang))
        .into_iter()
        .map(|(title, body)| (title.to_owned(), written(lang, &named(lang, body))))
        .collect()
}

/// The titles of a text, and what stands below each.
fn parts(page: &str) -> Vec<(&str, &str)> {
    let (mut parts, mut rest) = (Vec::new(), page.strip_prefix("# "));
    while let Some(part) = rest {
        let (part, after) = part.split_once("\n# ").map_or((part, None), |(part, after)| (part, Some(after)));
        parts.extend(part.split_once('\n'));
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::later::views::text::unknown_names;

    #[test]
    fn every_language_has_every_sheet_alike() {
        let shape = |lang| -> Vec<(usize, usize, usize)> {
            let count = |body: &str, mark: &str| body.lines().filter(|line| line.starts_with(mark)).count();
            let shape = |(_, body): (_, &str)| (count(body, "### "), count(body, "- "), count(body, "|"));
            parts(kit_page(lang)).into_iter().map(shape).collect()
        };
        assert_eq!(parts(kit_page(Lang::Fr)).len(), SHEETS.len() - 1);
        assert_eq!(shape(Lang::Fr), shape(Lang::En));
        // A card: three wishes and fears, three questions, two levers, each in its part.
        assert!(shape(Lang::Fr).iter().skip(1).all(|(headings, items, _)| (*headings, *items) == (5, 13)));
    }

    #[test]
    fn every_name_is_one_of_the_page() {
        for lang in Lang::ALL {
            assert!(kit_page(lang).matches('{').count() > 12);
            assert_eq!(unknown_names(lang, kit_page(lang)), [""; 0], "{lang:?}");
            assert!(!named(lang, kit_page(lang)).contains(['{', '}']));
        }
    }
}
