//! Texts of a language that are not there from the start: a file of their own, fetched when they are asked for.

use crate::i18n::{Lang, is_ready, supply_english};
use crate::state::notice::Notice;
use crate::state::{Msg, State, update};

/// A file that did not come; the browser's console says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Unloaded;

/// The only way to the English texts: an import that the build resolves.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[allow(unsafe_code, reason = "the split point declares the import")]
mod files {
    use super::{Unloaded, supply_english};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for Unloaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(english, fallible)]
    pub(super) fn english() -> Result<Box<()>, Unloaded> {
        supply_english();
        Ok(Box::new(()))
    }
}

/// A program of one piece has nothing to wait for.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
mod files {
    use super::{Unloaded, supply_english};
    use std::future::{Ready, ready};

    pub(super) fn english() -> Ready<Result<Box<()>, Unloaded>> {
        supply_english();
        ready(Ok(Box::new(())))
    }
}

/// Makes a language's texts ready.
///
/// # Errors
///
/// Their file did not come; a later call asks for it again.
pub(in crate::ui) async fn prepare(lang: Lang) -> Result<(), Unloaded> {
    if is_ready(lang) {
        return Ok(());
    }
    match lang {
        Lang::Fr => Ok(()),
        Lang::En => files::english().await.map(|_| ()),
    }
}

/// A language once its texts are there; French when they did not come, and that to tell.
pub(in crate::ui) async fn spoken(lang: Lang) -> (Lang, Option<Notice>) {
    match prepare(lang).await {
        Ok(()) => (lang, None),
        Err(Unloaded) => (Lang::default(), Some(Notice::TextsMissing)),
    }
}

/// A state that has something to tell.
pub(in crate::ui) fn noticed(state: State, notices: impl IntoIterator<Item = Notice>) -> State {
    notices.into_iter().fold(state, |state, notice| update(&state, Msg::Noticed(notice)))
}
