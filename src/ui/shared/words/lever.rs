//! Levers in words: names, help, where values come from, what is said about a slider.

pub(in crate::ui) use crate::export::known;
use crate::i18n::{Lang, text, uncapitalised};
use crate::model::lever::LeverId;
use crate::scenario::provenance::Known;
use crate::state::panel::LeverView;
use crate::tr;
use crate::ui::shared::words::unit;

/// A lever's name.
#[must_use]
pub(in crate::ui) fn name(lang: Lang, lever: LeverId) -> String {
    text(lang, &format!("lever-{}-label", lever.key()))
}

/// A lever's name within a sentence: without its capital, unless it begins with an acronym.
#[must_use]
pub(in crate::ui) fn within(lang: Lang, lever: LeverId) -> String {
    uncapitalised(&name(lang, lever))
}

/// What a lever is, in a sentence.
#[must_use]
pub(in crate::ui) fn help(lang: Lang, lever: LeverId) -> String {
    text(lang, &format!("lever-{}-help", lever.key()))
}

/// The look of that word.
#[must_use]
pub(in crate::ui) const fn known_class(known: Known) -> &'static str {
    match known {
        Known::Documented | Known::Measured => "prov--source",
        Known::Derived | Known::Entered => "prov--derived",
        Known::Assumed => "prov--hypo",
        Known::ToFind => "prov--todo",
        Known::Edited => "prov--user",
    }
}

/// The icon of that word.
#[must_use]
pub(in crate::ui) const fn known_icon(known: Known) -> &'static str {
    match known {
        Known::Documented => "source",
        Known::Derived => "derived",
        Known::Assumed => "hypo",
        Known::Measured => "disk",
        Known::ToFind => "todo",
        Known::Entered | Known::Edited => "user",
    }
}

/// What a slider's marks say, for those who do not see them.
#[must_use]
pub(in crate::ui) fn about(lang: Lang, view: &LeverView, requirement: &str) -> String {
    let past = match (view.base, view.reference) {
        (Some(base), _) => tr!(lang, "about-base", value = unit::spoken(lang, view.unit, base)),
        (None, Some(preset)) => tr!(lang, "about-preset", value = unit::spoken(lang, view.unit, preset)),
        (None, None) => String::new(),
    };
    let range = view.range.map(|[low, high]| {
        let (low, high) = (unit::spoken(lang, view.unit, low), unit::spoken(lang, view.unit, high));
        tr!(lang, "about-range", low = low, high = high)
    });
    [past, range.unwrap_or_default(), lang.spoken(requirement)].join(" ").trim().to_owned()
}
