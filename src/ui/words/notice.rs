//! Notices in words.

use crate::i18n::Lang;
use crate::state::notice::Notice;
use crate::tr;

/// The sentence of a notice.
pub(in crate::ui) fn sentence(lang: Lang, notice: &Notice) -> String {
    match notice {
        Notice::StorageDenied => tr!(lang, "notice-storage-denied"),
        Notice::StorageFull => tr!(lang, "notice-storage-full"),
        Notice::ConfigRefused(places) => tr!(lang, "config-refused", places = places.as_str()),
        Notice::ConfigIgnored(places) => tr!(lang, "config-ignored", places = places.as_str()),
        Notice::UpdateReady => tr!(lang, "update-ready"),
        Notice::EmbedIgnored(words) => tr!(lang, "embed-ignored", words = words.as_str()),
    }
}
