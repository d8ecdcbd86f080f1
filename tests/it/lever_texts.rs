//! Every lever is named, explained and sourced in words that a reader has time for.

use simulateur_objectifs::i18n::{Lang, has_text, text};
use simulateur_objectifs::model::lever::LeverId;
use simulateur_objectifs::scenario::preset::Preset;
use simulateur_objectifs::scenario::provenance::provenance;

#[test]
fn every_lever_of_every_preset_is_named_explained_and_sourced_in_both_languages() {
    for lang in Lang::ALL {
        for lever in LeverId::all() {
            let label = text(lang, &format!("lever-{}-label", lever.key()));
            assert!(!label.starts_with("lever-"), "{lang:?}: no label for {}", lever.key());
            assert!(label.chars().count() <= 30, "{lang:?}: “{label}” is long");
            let help = text(lang, &format!("lever-{}-help", lever.key()));
            assert!(!help.starts_with("lever-"), "{lang:?}: no help for {}", lever.key());
            assert!(words(&help) <= 25, "{lang:?}: {} words in “{help}”", words(&help));
            for preset in Preset::ALL {
                let origin = preset.scenario();
                let key = provenance(&origin, &origin, lever).text_key;
                assert!(has_text(lang, &key), "{lang:?}: no text for {key}");
                let source = text(lang, &key);
                assert!(words(&source) <= 40, "{lang:?}: {} words in “{source}”", words(&source));
            }
        }
    }
}

/// Words between spaces; a thousands separator does not split a number.
fn words(text: &str) -> usize {
    let spaces = |character: char| matches!(character, ' ' | '\n');
    text.split(spaces).filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
