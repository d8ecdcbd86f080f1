//! Notices in words.

use crate::i18n::Lang;
use crate::scenario::refusal::{Reason, Refusal};
use crate::state::notice::Notice;
use crate::tr;
use crate::ui::later::city_settings::{Checked, check};
use crate::ui::later::words::refusal::refusal;
use crate::ui::shared::words::scenario_name::scenario_name;

/// Most reasons said of one file: more of them do not help to mend it.
const MOST_REASONS: usize = 3;

/// The sentence of a notice.
pub(in crate::ui) fn sentence(lang: Lang, notice: &Notice) -> String {
    match notice {
        Notice::StorageDenied => tr!(lang, "notice-storage-denied"),
        Notice::StorageFull => tr!(lang, "notice-storage-full"),
        Notice::TextsMissing => tr!(lang, "notice-texts-missing"),
        Notice::MovedAside(count) => tr!(lang, "notice-aside", count = (*count)),
        Notice::FileRefused { file, refusals } => {
            tr!(lang, "notice-file-refused", file = file.as_str(), reasons = reasons(lang, refusals))
        }
        Notice::FileUnread { file } => tr!(lang, "notice-file-unread", file = file.as_str()),
        Notice::FileUnsaved => tr!(lang, "notice-file-unsaved"),
        Notice::FileUnsure => tr!(lang, "notice-file-unsure"),
        Notice::FileForbidden => tr!(lang, "notice-file-forbidden"),
        Notice::NotPrinted => tr!(lang, "notice-not-printed"),
        Notice::PresetUnknown { scenario, preset } => {
            tr!(lang, "notice-preset-unknown", scenario = scenario.as_str(), preset = preset.as_str())
        }
        Notice::Opened { count, name } => {
            tr!(lang, "notice-opened", count = (*count), name = scenario_name(lang, name))
        }
        Notice::LinkProblems(problems) => tr!(lang, "link-problems", count = problems.len()),
        Notice::LinkUnchanged => tr!(lang, "link-unchanged"),
        Notice::LinkChanged { then, now } if then.model == now.model => tr!(lang, "link-changed"),
        Notice::LinkChanged { .. } => tr!(lang, "link-changed-model"),
        Notice::BoardSetAside => tr!(lang, "notice-board-aside"),
        Notice::BoardRefused(reason) => {
            tr!(lang, "notice-board-refused", reason = board_fault(lang, reason.as_ref()))
        }
        Notice::LogNotSaved => tr!(lang, "notice-log-not-saved"),
        Notice::ConfigChecked(text) => match check(text) {
            Checked::Absent => tr!(lang, "config-absent"),
            Checked::Good => tr!(lang, "config-good"),
            Checked::LeftAside(_) => tr!(lang, "config-left-aside"),
            Checked::Refused(_) => tr!(lang, "config-refused"),
        },
        Notice::OneFile => tr!(lang, "notice-one-file"),
        Notice::MeetingRefused(refusals) => {
            tr!(lang, "notice-meeting-refused", reasons = reasons(lang, refusals))
        }
        Notice::UpdateReady => tr!(lang, "update-ready"),
        Notice::EmbedIgnored(words) => tr!(lang, "embed-ignored", words = words.as_str()),
    }
}

/// Why a file is no board.
fn board_fault(lang: Lang, fault: Option<&Refusal>) -> String {
    let Some(fault) = fault else { return tr!(lang, "board-fault-unreadable") };
    match fault.reason {
        Reason::TooLarge { .. } | Reason::TooDense => tr!(lang, "board-fault-large"),
        Reason::NotJson { .. } | Reason::OtherFormat { .. } => tr!(lang, "board-fault-other"),
        Reason::Newer { .. } => tr!(lang, "board-fault-newer"),
        Reason::Missing
        | Reason::Unknown
        | Reason::Not { .. }
        | Reason::OutOfBounds { .. }
        | Reason::RangeOffCentre { .. }
        | Reason::TooLong { .. } => tr!(lang, "board-fault-field", reason = refusal(lang, fault)),
    }
}

fn reasons(lang: Lang, refusals: &[Refusal]) -> String {
    let mut said: Vec<String> = refusals.iter().take(MOST_REASONS).map(|one| refusal(lang, one)).collect();
    let more = refusals.len().saturating_sub(MOST_REASONS);
    if more > 0 {
        said.push(tr!(lang, "notice-file-more", count = more));
    }
    said.join(&tr!(lang, "notice-file-between"))
}
