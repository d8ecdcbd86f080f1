//! Notices in words.

use crate::i18n::Lang;
use crate::scenario::refusal::{Reason, Refusal};
use crate::state::notice::Notice;
use crate::tr;

/// The sentence of a notice.
pub(in crate::ui) fn sentence(lang: Lang, notice: &Notice) -> String {
    match notice {
        Notice::StorageDenied => tr!(lang, "notice-storage-denied"),
        Notice::StorageFull => tr!(lang, "notice-storage-full"),
        Notice::BoardSetAside => tr!(lang, "notice-board-aside"),
        Notice::BoardRefused(reason) => {
            tr!(lang, "notice-board-refused", reason = board_fault(lang, reason.as_ref()))
        }
        Notice::LogNotSaved => tr!(lang, "notice-log-not-saved"),
    }
}

/// Why a file is no board.
fn board_fault(lang: Lang, refusal: Option<&Refusal>) -> String {
    let Some(Refusal { path, reason }) = refusal else { return tr!(lang, "board-fault-unreadable") };
    match reason {
        Reason::TooLarge { .. } => tr!(lang, "board-fault-large"),
        Reason::NotJson { .. } | Reason::OtherFormat => tr!(lang, "board-fault-other"),
        Reason::Newer { .. } => tr!(lang, "board-fault-newer"),
        Reason::Missing
        | Reason::Unknown
        | Reason::Not { .. }
        | Reason::OutOfBounds { .. }
        | Reason::RangeOffCentre { .. }
        | Reason::TooLong { .. } => tr!(lang, "board-fault-field", path = path.as_str()),
    }
}
