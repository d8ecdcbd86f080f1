//! The name of a scenario as the reader sees it.
//!
//! A preset's own name is French in files and links; here it reads in the reader's language. Nothing is renamed.

use crate::i18n::Lang;
use crate::scenario::preset::Preset;
use crate::ui::header::preset_name;

/// A scenario's name: a preset's own in the reader's language, any other as it was given.
#[must_use]
pub(in crate::ui) fn scenario_name(lang: Lang, name: &str) -> String {
    match Preset::ALL.into_iter().find(|preset| preset.name() == name) {
        Some(preset) if lang != Lang::Fr => preset_name(lang, preset),
        _ => name.to_owned(),
    }
}
