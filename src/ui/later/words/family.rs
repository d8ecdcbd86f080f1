//! The names of families of contracts as the reader sees them: those of ready-made scenarios in the reader's language.
//!
//! Files and links keep the name as it is; nothing is renamed.

use crate::i18n::{Lang, text};

/// The families of the ready-made scenarios, by their own French names, and the messages that name them.
const FAMILIES: [(&str, &str); 4] = [
    ("Tous marchés", "family-all"),
    ("Travaux", "family-works"),
    ("Services", "family-services"),
    ("Fournitures", "family-supplies"),
];

/// A family's name: one of ours in the reader's language, any other as it was given.
#[must_use]
pub(in crate::ui) fn family_name(lang: Lang, name: &str) -> String {
    match FAMILIES.iter().find(|(ours, _)| *ours == name) {
        Some((_, key)) if lang != Lang::default() => text(lang, key),
        Some(_) | None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::preset::Preset;

    #[test]
    fn every_family_of_a_ready_made_scenario_has_an_english_name() {
        for preset in Preset::ALL {
            for segment in preset.scenario().segments {
                let name = segment.name.as_ref();
                let known = FAMILIES.iter().find(|(ours, _)| *ours == name);
                let (_, key) = known.unwrap_or_else(|| panic!("{}: {name}", preset.key()));
                assert_eq!(text(Lang::Fr, key), name, "French has one name for it");
                assert_eq!(family_name(Lang::Fr, name), name);
                assert_eq!(family_name(Lang::En, name), text(Lang::En, key));
            }
        }
        assert_eq!(family_name(Lang::En, "Énergie"), "Énergie");
    }
}
