//! Notices in words.

use crate::i18n::Lang;
use crate::state::notice::Notice;
use crate::tr;

/// The sentence of a notice.
pub(in crate::ui) fn sentence(lang: Lang, notice: &Notice) -> String {
    match notice {
        Notice::StorageDenied => tr!(lang, "notice-storage-denied"),
        Notice::StorageFull => tr!(lang, "notice-storage-full"),
        Notice::LinkProblems(problems) => tr!(lang, "link-problems", count = problems.len()),
        Notice::LinkUnchanged => tr!(lang, "link-unchanged"),
        Notice::LinkChanged { then, now } if then.model == now.model => tr!(lang, "link-changed"),
        Notice::LinkChanged { .. } => tr!(lang, "link-changed-model"),
    }
}
